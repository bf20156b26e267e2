// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectchange.h"

#include <QUuid>

#include <optional>

namespace hexapla {

enum class OpKind : quint8 {
    Do,
    Undo,
    Redo,  // takes an undo back
    Merge, // what another copy of the project brought
};

QLatin1StringView opKindName(OpKind kind);
std::optional<OpKind> opKindNamed(QStringView name);

// A line of the history, without what it changed. The history only grows.
struct OpHead
{
    qint64 seq = 0; // its place in the history of this copy
    QUuid id = {};
    Instant at = {}; // never before the one in front
    QUuid author = {};
    OpKind kind = OpKind::Do;
    std::optional<QUuid> reverts = {};   // what an undo or a redo takes back
    std::optional<QUuid> broughtBy = {}; // the merge it came with from another copy
};

struct Op
{
    OpHead head;
    ProjectChange change;
};

} // namespace hexapla
