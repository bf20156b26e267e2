// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/toldannotation.h"

#include <QByteArray>

namespace hexapla {

// Reads Web Annotation JSON-LD as programs write it: one annotation, a list, a page or a collection with its
// pages inside; bodies and targets as text, object or list; with our own words or without. What is not
// understood (a selector of a drawing, a body of sound) is passed over. Ids that are no UUIDs, and
// annotations without one, get one that is the same every time. Fails with DamagedFile, the place in the
// detail, for what is no JSON or not of the types that the model asks for.
Result<ToldAnnotations> readWebAnnotations(const QByteArray &json);

} // namespace hexapla
