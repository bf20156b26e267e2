// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"
#include "core/project/versionsource.h"

#include <QString>

namespace hexapla {

// A small project for tests: a few versions, a sentence a row.

inline constexpr QLatin1StringView lampText("The lamp burns. Nobody sleeps. It is late.\n");
inline constexpr QLatin1StringView lampeText("La lampe brille. Personne ne dort. Il est tard.\n");

Author testAuthor();

// How often a promise is tried: the second number with HEXAPLA_PROMISES in the environment.
int promised(int usually, int inFull);

// A version of a text, as its reader makes it. Ends the test program when that fails.
Version versionOf(const QString &text, const QString &fileName, const QString &language);

// A row for every segment, of versions of so many each.
Alignment rowByRow(size_t versions, size_t segments);

// A mark on what a text has in a place.
Annotation markOn(const ProjectVersion &version, const QString &text, const QString &quote,
                  const QString &body);

// A project in a new database, with two versions of three sentences.
std::unique_ptr<Project> lampProject(const QString &path);

// Puts those versions into an empty project.
void furnishLampProject(Project &project);

// The same database opened anew.
std::unique_ptr<Project> reopened(const QString &path);

// A copy of its database in the same folder, opened.
std::unique_ptr<Project> copyOf(const Project &project, const QString &name);

// Whether a file is a project that can be read to its end.
bool isWholeProject(const QString &path);

// All that is in a project, so that tests can compare it.
QString dumpProject(const ProjectData &data);

} // namespace hexapla
