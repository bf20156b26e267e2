// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/op.h"

#include "core/base/enumnames.h"

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names{"do"_L1, "undo"_L1, "redo"_L1, "merge"_L1};

} // namespace

QLatin1StringView opKindName(OpKind kind) { return names[size_t(kind)]; }

std::optional<OpKind> opKindNamed(QStringView name) { return valueNamed<OpKind>(names, name); }

} // namespace hexapla
