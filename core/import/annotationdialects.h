// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QJsonValue>

namespace hexapla {

// The same with the keys of the Web Annotation model: those that older programs write, or that have the
// prefix or the whole name of their vocabulary before them, are replaced ("@id", "oa:hasTarget",
// "dcterms:created").
QJsonValue withModelKeys(const QJsonValue &value);

// An annotation as the Hypothesis service tells of it, as the model has it; any other as it is.
QJsonObject withoutServiceKeys(const QJsonObject &annotation);

} // namespace hexapla
