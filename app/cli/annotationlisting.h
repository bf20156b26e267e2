// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/version.h"
#include "core/project/projectdata.h"

#include <span>
#include <vector>

class QTextStream;

namespace hexapla {

// What annotate prints of annotations (documented in resources/help/json.md and hexapla-cli.md). The versions
// are those that the project shows, read.

// Offsets in code points of the sources; targets that lost their place have none.
void writeAnnotationsJson(QTextStream &out, const std::vector<const Annotation *> &annotations,
                          const ProjectData &data, std::span<const Version> versions);

// An annotation a paragraph, for people.
void writeAnnotationsText(QTextStream &out, const std::vector<const Annotation *> &annotations,
                          const ProjectData &data);

} // namespace hexapla
