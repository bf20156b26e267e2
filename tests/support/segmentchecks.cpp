// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/segmentchecks.h"

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

bool cutsCharacter(QStringView text, qsizetype offset)
{
    return offset > 0 && offset < text.size() && text[offset].isLowSurrogate() &&
           text[offset - 1].isHighSurrogate();
}

bool fits(QStringView text, TextSpan span)
{
    return span.start >= 0 && span.start <= span.end && span.end <= text.size() &&
           !cutsCharacter(text, span.start) && !cutsCharacter(text, span.end);
}

// The first letter or digit of a stretch of the source; -1 when it has none.
qsizetype firstLetter(QStringView source, qsizetype start, qsizetype end)
{
    for (qsizetype i = start; i < end; ++i) {
        const bool isPair = source[i].isHighSurrogate() && i + 1 < source.size();
        const char32_t c =
            isPair ? QChar::surrogateToUcs4(source[i], source[i + 1]) : char32_t(source[i].unicode());
        if (QChar::isLetterOrNumber(c)) {
            return i;
        }
    }
    return -1;
}

QString brokenSpan(const Document &document, const Segment &segment, const Segment *previous)
{
    if (!fits(document.text(), segment.text) || !fits(document.source(), segment.source)) {
        return u"leaves its string or cuts a character"_s;
    }
    if (previous &&
        (segment.text.start < previous->text.end || segment.source.start < previous->source.end)) {
        return u"begins before the one before ends"_s;
    }
    if (segment.firstBlock > segment.lastBlock || segment.lastBlock >= document.blocks().size()) {
        return u"names blocks that are not there"_s;
    }
    const TextSpan within = {document.blocks()[segment.firstBlock].text.start,
                             document.blocks()[segment.lastBlock].text.end};
    if (!within.contains(segment.text)) {
        return u"leaves its blocks"_s;
    }
    const QStringView text = document.text(segment.text);
    if (!text.isEmpty() && (text.front().isSpace() || text.back().isSpace())) {
        return u"has white space around it"_s;
    }
    return {};
}

} // namespace

QString brokenSegmentPromise(const Document &document, const std::vector<Segment> &segments)
{
    const QStringView source = document.source();
    const Segment *previous = nullptr;
    qsizetype covered = 0;
    for (const Segment &segment : segments) {
        const QString broken = brokenSpan(document, segment, previous);
        if (!broken.isEmpty()) {
            return u"segment %1, at %2: %3"_s.arg(&segment - segments.data())
                .arg(segment.source.start)
                .arg(broken);
        }
        const qsizetype letter = firstLetter(source, covered, segment.source.start);
        if (letter >= 0) {
            return u"the letter at %1 lies in no segment"_s.arg(letter);
        }
        covered = segment.source.end;
        previous = &segment;
    }
    const qsizetype letter = firstLetter(source, covered, source.size());
    return letter < 0 ? QString() : u"the letter at %1 lies in no segment"_s.arg(letter);
}

} // namespace hexapla
