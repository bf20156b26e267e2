// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/linkcheck.h"

#include "core/check/comparison.h"

#include <QtGlobal>

namespace hexapla {

namespace {

constexpr Comparison comparison = {
    CheckId::Link,
    Severity::Major,
    {QT_TRANSLATE_NOOP("hexapla::Finding", "The address behind “%1” is not that of the other versions, “%2”"),
     QT_TRANSLATE_NOOP("hexapla::Finding", "The address behind “%1” is missing in %3"),
     QT_TRANSLATE_NOOP("hexapla::Finding", "The address behind “%1” stands in %3 only"),
     QT_TRANSLATE_NOOP("hexapla::Finding", "The addresses behind “%1” and “%2” are not the same"),
     QT_TRANSLATE_NOOP("hexapla::Finding", "The address behind “%1” stands in %3 only")}};

} // namespace

void LinkCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    if (row.present().size() < 2) {
        return;
    }
    compare(row, comparison, [](const CheckedRow &at) { return ballotsOf(at, FactKind::Link); }, found);
}

} // namespace hexapla
