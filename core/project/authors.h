// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectdata.h"

namespace hexapla {

// The author with a name, where nothing else is known: the same name is the same author on every computer.
Author authorNamed(const QString &name);

// How an author of a project is called; by the id where nothing else is known.
QString authorName(const ProjectData &data, const QUuid &id);

} // namespace hexapla
