// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/reanchoring.h"
#include "tests/fuzz/choices.h"
#include "tests/fuzz/targets.h"

#include <QStringList>

#include <algorithm>

namespace hexapla::fuzz {

using namespace Qt::StringLiterals;

namespace {

// More take too long to try many of them.
constexpr qsizetype mostText = 3000;
constexpr size_t mostAnchors = 8;

// A paragraph a line.
Document documentOf(QByteArrayView bytes)
{
    Document::Data data;
    data.text = QString::fromUtf8(bytes).left(mostText);
    qsizetype start = 0;
    for (const QStringView line : QStringView(data.text).split(u'\n')) {
        Block block;
        block.text = {start, start + line.size()};
        data.blocks.push_back(block);
        start += line.size() + 1;
    }
    return Document(std::move(data));
}

TextSpan spanIn(const QString &text, Choices &choices)
{
    const auto size = size_t(text.size()) + 1;
    const size_t one = choices.next(size);
    const size_t other = choices.next(size);
    return {qsizetype(std::min(one, other)), qsizetype(std::max(one, other))};
}

bool isIn(const QString &text, TextSpan span)
{
    return span.start >= 0 && span.start <= span.end && span.end <= text.size();
}

QString brokenPromise(const Reanchored &found, const QString &text)
{
    const bool isPlaced = found.status != AnchorStatus::Review && found.status != AnchorStatus::Orphan;
    if (isPlaced && (!isIn(text, found.anchor.span) || anchorAt(text, found.anchor.span) != found.anchor)) {
        return u"an anchor that does not stand where it says: %1 %2"_s.arg(found.anchor.span.start)
            .arg(found.anchor.span.end);
    }
    const bool areInside =
        std::ranges::all_of(found.candidates, [&](TextSpan span) { return isIn(text, span); });
    if (!areInside || found.candidates.size() > 3) {
        return u"wrong candidates"_s;
    }
    return found.confidence >= 0 && found.confidence <= 1 ? QString() : u"wrong confidence"_s;
}

} // namespace

QString reanchor(QByteArrayView bytes)
{
    const auto parts = takeParts(bytes, 2);
    if (parts.size() < 2) {
        return {};
    }
    const Document before = documentOf(parts[0]);
    const Document after = documentOf(parts[1]);
    Choices choices(bytes);
    std::vector<UprootedAnchor> anchors;
    for (size_t i = choices.next(mostAnchors) + 1; i > 0; --i) {
        anchors.push_back({anchorAt(before.text(), spanIn(before.text(), choices)), {}});
        if (choices.next(2) == 1) {
            anchors.back().hints.push_back(spanIn(after.text(), choices));
        }
    }
    const auto found = hexapla::reanchor(before, after, anchors);
    const auto same = hexapla::reanchor(before, before, anchors);
    if (!found || !same || found->size() != anchors.size() || same->size() != anchors.size()) {
        return u"not an answer for every anchor"_s;
    }
    for (size_t i = 0; i < anchors.size(); ++i) {
        const QString broken = brokenPromise((*found)[i], after.text());
        if (!broken.isEmpty()) {
            return broken;
        }
        // White space does not count: a mark on nothing else is a place between words.
        const bool isBlank = anchors[i].anchor.quote.trimmed().isEmpty();
        if ((*same)[i].status != AnchorStatus::Exact ||
            (!isBlank && (*same)[i].anchor != anchors[i].anchor)) {
            return u"lost in the same text: '%1' at %2 is now %3 '%4' at %5"_s.arg(anchors[i].anchor.quote)
                .arg(anchors[i].anchor.span.start)
                .arg(anchorStatusName((*same)[i].status), (*same)[i].anchor.quote)
                .arg((*same)[i].anchor.span.start);
        }
    }
    return {};
}

} // namespace hexapla::fuzz
