// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/authors.h"

namespace hexapla {

namespace {

// A random one, once and for all: authors are named in it.
constexpr QUuid authorNamespace(0x3d1a8f52, 0x6c0e, 0x4b7d, 0x9a, 0x55, 0x1e, 0x77, 0xc2, 0x04, 0xd8, 0x63);

} // namespace

Author authorNamed(const QString &name) { return {QUuid::createUuidV5(authorNamespace, name), name}; }

QString authorName(const ProjectData &data, const QUuid &id)
{
    const auto author = data.authors.find(id);
    return author == data.authors.end() ? id.toString(QUuid::WithoutBraces) : author->second.name;
}

} // namespace hexapla
