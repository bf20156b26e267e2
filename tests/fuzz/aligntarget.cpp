// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/aligner.h"
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

// Takes choices from the bytes; when they are used up, it is always the first.
class Choices
{
public:
    explicit Choices(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    size_t next(size_t below)
    {
        if (m_bytes.isEmpty()) {
            return 0;
        }
        const auto byte = static_cast<unsigned char>(m_bytes.front());
        m_bytes = m_bytes.sliced(1);
        return byte % below;
    }

private:
    QByteArrayView m_bytes;
};

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

// Rows cut as the choices say, some of them pinned.
Alignment earlierRows(Choices choices, const std::vector<AlignedText> &versions)
{
    Alignment earlier;
    std::vector<size_t> left;
    std::ranges::transform(versions, std::back_inserter(left),
                           [](const AlignedText &text) { return text.segments.size(); });
    while (std::ranges::any_of(left, [](size_t count) { return count > 0; })) {
        Row row;
        row.id = RowId(qint64(1 + earlier.rows.size()));
        row.state = RowState(choices.next(3));
        for (size_t version = 0; version < versions.size(); ++version) {
            const size_t first = versions[version].segments.size() - left[version];
            const size_t count = std::min((choices.next(6) + 1) % 6, left[version]);
            row.cells.push_back({first, count});
            left[version] -= count;
        }
        if (std::ranges::all_of(row.cells, &SegmentRange::isEmpty)) {
            const auto behind =
                size_t(std::ranges::find_if(left, [](size_t count) { return count > 0; }) - left.begin());
            row.cells[behind].count = 1;
            --left[behind];
        }
        earlier.rows.push_back(std::move(row));
    }
    return earlier;
}

} // namespace

QString align(QByteArrayView bytes)
{
    std::vector<QByteArrayView> parts;
    while (parts.size() < mostVersions) {
        const qsizetype border = bytes.indexOf('\0');
        parts.push_back(border < 0 ? bytes : bytes.first(border));
        bytes = border < 0 ? QByteArrayView() : bytes.sliced(border + 1);
        if (border < 0) {
            break;
        }
    }
    std::vector<AlignedText> versions;
    versions.reserve(parts.size());
    for (const QByteArrayView part : parts) {
        versions.push_back(versionOf(part, versions.size()));
    }
    // What is behind the versions says how a reader has changed the rows; nothing: not at all.
    const Alignment earlier = bytes.isEmpty() ? Alignment() : earlierRows(Choices(bytes), versions);
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
