// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/version.h"

#include <QByteArray>
#include <QString>

namespace hexapla {

// What inspect prints of a version: for people, and as JSON (documented in resources/help/json.md).
QString inspectionText(const Version &version);
QByteArray inspectionJson(const Version &version);

} // namespace hexapla
