// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/version.h"
#include "core/project/projectdata.h"

#include <QByteArray>

#include <span>

namespace hexapla {

// Annotations of a project as Markdown, for people: by the version they were made in and their place there,
// each with what the other versions say. All texts are escaped; none of them is markup. The versions are
// those that the project shows, read.
QByteArray annotationList(std::span<const Annotation *const> annotations, const ProjectData &data,
                          std::span<const Version> versions);

} // namespace hexapla
