// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/reanchoring.h"

#include "core/annotate/absentplacer.h"
#include "core/annotate/likeness.h"
#include "core/annotate/lostplacer.h"
#include "core/annotate/quoteplacer.h"

#include <optional>

namespace hexapla {

namespace {

// How much of the work comparing is; the rest are the anchors.
constexpr double comparing = 0.8;

// Whether the old text has the anchor where it says.
bool stands(const Anchor &anchor, QStringView text)
{
    const TextSpan span = anchor.span;
    if (span.start < 0 || span.end < span.start || span.end > text.size() ||
        plainWording(text.sliced(span.start, span.length())) != plainWording(anchor.quote)) {
        return false;
    }
    const Anchor there = anchorAt(text, span);
    const auto agree = [](const QString &a, const QString &b, auto contains) {
        return contains(a, b) || contains(b, a);
    };
    const bool isBeforeSame =
        agree(there.prefix, anchor.prefix, [](const QString &a, const QString &b) { return a.endsWith(b); });
    const bool isBehindSame = agree(there.suffix, anchor.suffix,
                                    [](const QString &a, const QString &b) { return a.startsWith(b); });
    return anchor.isAbsent() ? isBeforeSame && isBehindSame : isBeforeSame || isBehindSame;
}

} // namespace

Result<std::vector<Reanchored>> reanchor(const Document &before, const Document &after,
                                         std::span<const UprootedAnchor> anchors, const WorkContext &context)
{
    const WorkContext comparison{context.stop,
                                 [&](double share) { context.reportProgress(comparing * share); }};
    const Editions editions(before, after, comparison);
    std::optional<LostPlacer> lost; // made when there is one
    std::vector<Reanchored> result;
    result.reserve(anchors.size());
    for (const UprootedAnchor &uprooted : anchors) {
        if (context.isCancelled()) {
            return std::unexpected(Error{ErrorCode::Cancelled, {}, {}, {}});
        }
        const Anchor &anchor = uprooted.anchor;
        Placement placement;
        if (!stands(anchor, before.text())) {
            if (!lost) {
                lost.emplace(editions);
            }
            placement = lost->place(anchor, uprooted.hints);
        } else if (const auto [first, end] = editions.atomsIn(anchor.span);
                   first < end && !anchor.isAbsent()) {
            placement = QuotePlacer(editions, anchor, uprooted.hints).place();
        } else {
            placement = AbsentPlacer(editions, anchor, uprooted.hints).place();
        }
        const bool isPlaced =
            placement.status != AnchorStatus::Review && placement.status != AnchorStatus::Orphan;
        result.push_back({isPlaced ? anchorAt(after.text(), placement.span) : anchor, placement.status,
                          placement.confidence, std::move(placement.candidates)});
        context.reportProgress(comparing +
                               ((1 - comparing) * double(result.size()) / double(anchors.size())));
    }
    if (context.isCancelled()) {
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}, {}});
    }
    return result;
}

} // namespace hexapla
