// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectchange.h"

namespace hexapla {

// What a change did, in a phrase for people: "adding an annotation on “lamp”". The data is that of the
// project, which may have the change in it or not.
QString changePhrase(const ProjectChange &change, const ProjectData &data);

} // namespace hexapla
