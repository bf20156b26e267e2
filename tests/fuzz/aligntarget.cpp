// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/aligner.h"
#include "tests/fuzz/choices.h"
#include "tests/fuzz/targets.h"
#include "tests/support/alignmentchecks.h"

#include <algorithm>
#include <array>

namespace hexapla::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostVersions = 4;
// More take too long to try many of them.
constexpr size_t mostSegments = 60;
constexpr std::array<QStringView, mostVersions> languages{u"en", u"ru", u"zh", u"ar"};

// A segment a line. A sign in front says what it is: a heading, an item, the beginning of a paragraph.
AlignedText versionOf(QByteArrayView bytes, size_t version)
{
    AlignedText text;
    text.language = LanguageTag::fromString(languages[version]).value_or(LanguageTag());
    const QString all = QString::fromUtf8(bytes);
    for (const QStringView line : QStringView(all).split(u'\n')) {
        if (text.segments.size() == mostSegments) {
            break;
        }
        AlignedSegment segment;
        if (line.startsWith(u'#')) {
            segment.kind = SegmentKind::Heading;
            segment.startsParagraph = true;
        } else if (line.startsWith(u'-')) {
            segment.kind = SegmentKind::ListItem;
            segment.startsParagraph = true;
        } else if (line.startsWith(u'>')) {
            segment.startsParagraph = true;
        }
        text.hasParagraphs = text.hasParagraphs || segment.startsParagraph;
        segment.text = line.toString();
        text.segments.push_back(std::move(segment));
    }
    return text;
}

std::vector<size_t> segmentCounts(const std::vector<AlignedText> &versions)
{
    std::vector<size_t> counts;
    std::ranges::transform(versions, std::back_inserter(counts),
                           [](const AlignedText &text) { return text.segments.size(); });
    return counts;
}

} // namespace

QString align(QByteArrayView bytes)
{
    const std::vector<QByteArrayView> parts = takeParts(bytes, mostVersions);
    std::vector<AlignedText> versions;
    versions.reserve(parts.size());
    for (const QByteArrayView part : parts) {
        versions.push_back(versionOf(part, versions.size()));
    }
    // What is behind the versions says how a reader has changed the rows; nothing: not at all.
    const Alignment earlier =
        bytes.isEmpty() ? Alignment() : cutRows(Choices(bytes), segmentCounts(versions));
    const auto alignment = hexapla::align(versions, earlier, {}, {});
    if (!alignment) {
        return u"failed: "_s + errorName(alignment.error().code);
    }
    QString broken = brokenAlignmentPromise(*alignment, versions, earlier);
    if (!broken.isEmpty()) {
        return broken;
    }
    const auto again = hexapla::align(versions, *alignment, {}, {});
    return again && brokenAlignmentPromise(*again, versions, *alignment).isEmpty()
               ? QString()
               : u"aligning it once more breaks a promise"_s;
}

} // namespace hexapla::fuzz
