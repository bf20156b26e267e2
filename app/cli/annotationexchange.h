// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/annotaterequest.h"
#include "app/cli/projectsession.h"

namespace hexapla {

// What annotate does with files: writes those that others read, reads those that they wrote.

// Writes what is not in the trash, to the file that is asked for or to the stream.
Result<void> exportAnnotations(const AnnotateRequest &request, const ProjectSession &session,
                               QTextStream &out);

// Takes in a file, says what became of it, and publishes the project.
Result<void> importAnnotations(const AnnotateRequest &request, const ProjectSession &session,
                               QTextStream &out);

} // namespace hexapla
