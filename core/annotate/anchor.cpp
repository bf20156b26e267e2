// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/anchor.h"

#include "core/annotate/graphemes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hexapla {

namespace {

constexpr std::array names{"exact"_L1, "moved"_L1, "changed"_L1, "review"_L1, "orphan"_L1};

// How many code points of what stands around are kept.
constexpr qsizetype reach = 32;

bool isInsidePair(QStringView text, qsizetype offset)
{
    return offset > 0 && offset < text.size() && text[offset].isLowSurrogate() &&
           text[offset - 1].isHighSurrogate();
}

QStringView before(QStringView text, qsizetype end)
{
    qsizetype start = end;
    for (qsizetype count = 0; count < reach && start > 0; ++count) {
        --start;
        start -= isInsidePair(text, start) ? 1 : 0;
    }
    const qsizetype border = graphemeBorderFrom(text, start);
    start = border < end ? border : start;
    return text.sliced(start, end - start);
}

QStringView behind(QStringView text, qsizetype start)
{
    qsizetype end = start;
    for (qsizetype count = 0; count < reach && end < text.size(); ++count) {
        ++end;
        end += isInsidePair(text, end) ? 1 : 0;
    }
    const qsizetype border = graphemeBorderUpTo(text, end);
    end = border > start ? border : end;
    return text.sliced(start, end - start);
}

} // namespace

QLatin1StringView anchorStatusName(AnchorStatus status) { return names[size_t(status)]; }

std::optional<AnchorStatus> anchorStatusNamed(QStringView name)
{
    const auto found = std::ranges::find_if(names, [name](QLatin1StringView known) { return known == name; });
    if (found == names.end()) {
        return std::nullopt;
    }
    return AnchorStatus(found - names.begin());
}

Anchor anchorAt(QStringView text, TextSpan span)
{
    const qsizetype start = graphemeBorderUpTo(text, std::clamp(span.start, qsizetype(0), text.size()));
    const qsizetype wanted = std::clamp(span.end, start, text.size());
    const qsizetype end = span.isEmpty() ? start : graphemeBorderFrom(text, wanted);
    return {.quote = text.sliced(start, end - start).toString(),
            .prefix = before(text, start).toString(),
            .suffix = behind(text, end).toString(),
            .span = {start, end}};
}

} // namespace hexapla
