// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/version.h"
#include "core/project/projectdata.h"

#include <QByteArray>

#include <span>

namespace hexapla {

// Annotations of a project as a table (RFC 4180, UTF-8), a line for every version that one stands in. Text
// that a spreadsheet would take for a formula has an apostrophe in front. The versions are those that the
// project shows, read; offsets in code points of their sources.
QByteArray annotationTable(std::span<const Annotation *const> annotations, const ProjectData &data,
                           std::span<const Version> versions);

} // namespace hexapla
