// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/version.h"
#include "core/project/projectdata.h"
#include "core/project/recordmerge.h"

#include <QByteArray>

#include <span>

namespace hexapla {

// Annotations of a project as a collection of W3C Web Annotations (JSON-LD): one each, with a target for
// every version it stands in, and one for every reply. What the model has no word for stands under our own
// prefix, so that reading the file again gives the same annotations. Nothing of the trash, no paths. The
// versions are those that the project shows, read; the history says when what was written. Offsets in code
// points of the sources.
QByteArray webAnnotationFile(std::span<const Annotation *const> annotations, const ProjectData &data,
                             std::span<const Version> versions, const FieldWrites &history);

} // namespace hexapla
