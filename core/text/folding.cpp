// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/folding.h"

#include "core/text/codepoints.h"
#include "core/text/script.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hexapla {

namespace {

// Below this all foldings are worked out once: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic.
constexpr char32_t tableSize = 0x700;

UChar32 icu(char32_t c) { return static_cast<UChar32>(c); }

// Marks above and below letters, and the points of Hebrew and Arabic: those that readers can do without.
bool isDispensable(char32_t mark)
{
    const int position = u_getCombiningClass(icu(mark));
    return position == 1 || (position >= 10 && position <= 36) || position >= 200;
}

// Whether a character may become one with what stands before it: marks, vowels and finals of Hangul.
bool joinsBackward(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    return !icu::Normalizer2::getNFCInstance(status)->hasBoundaryBefore(icu(c));
}

bool keepsItsMarks(char32_t letter)
{
    switch (scriptOf(letter)) {
    case Script::Cyrillic:
        return !u"ёЁѐЀѝЍ"_s.contains(QChar(static_cast<char16_t>(letter)));
    case Script::Hangul:
    case Script::Hiragana:
    case Script::Katakana:
        return true;
    default:
        return false;
    }
}

// Letters that no decomposition takes to ASCII, and signs that stand for plainer ones.
QStringView plain(char32_t c)
{
    switch (c) {
    case U'ł':
        return u"l";
    case U'ø':
        return u"o";
    case U'đ':
    case U'ð':
        return u"d";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'þ':
        return u"th";
    case U'ı':
        return u"i";
    case U'ħ':
        return u"h";
    case U'ŋ':
        return u"n";
    case U'‘':
    case U'’':
    case U'‚':
    case U'‛':
    case U'ʼ':
    case U'′':
        return u"'";
    case U'“':
    case U'”':
    case U'„':
    case U'‟':
    case U'«':
    case U'»':
    case U'″':
        return u"\"";
    case U'‐':
    case U'‑':
    case U'‒':
    case U'–':
    case U'—':
    case U'―':
    case U'−':
        return u"-";
    default:
        return {};
    }
}

QString toQString(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

icu::UnicodeString decomposed(const icu::UnicodeString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFDInstance(status)->normalize(text, status);
}

void appendFolded(QString &result, char32_t c)
{
    if (const QStringView instead = plain(c); !instead.isEmpty()) {
        result += instead;
        return;
    }
    if (keepsItsMarks(c)) {
        result += QChar::fromUcs4(c);
        return;
    }
    const QString parts = toQString(decomposed(icu::UnicodeString(icu(c))));
    for (const char32_t part : CodePoints(parts)) {
        if (!isDispensable(part)) {
            result += QChar::fromUcs4(part);
        }
    }
}

// One character, folded; nothing when it is one of those that are dropped.
QString folded(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString caseless =
        icu::Normalizer2::getNFKCCasefoldInstance(status)->normalize(icu::UnicodeString(icu(c)), status);
    const QString parts = toQString(caseless);
    QString result;
    for (const char32_t part : CodePoints(parts)) {
        appendFolded(result, part);
    }
    return result;
}

struct Foldings
{
    std::array<QString, tableSize> all;
    std::array<char16_t, tableSize> single{}; // of those that stay one character; else 0
    std::array<bool, tableSize> joins{};      // what joinsBackward says
};

const Foldings &foldings()
{
    static const Foldings table = [] {
        Foldings result;
        for (char32_t c = 0; c < tableSize; ++c) {
            result.all[c] = folded(c);
            result.joins[c] = joinsBackward(c);
            result.single[c] = result.all[c].size() == 1 ? result.all[c].front().unicode() : u'\0';
        }
        return result;
    }();
    return table;
}

// Whether a character is its own folding, told without working it out: most of the world's ideograms.
bool isInert(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFKCCasefoldInstance(status)->isInert(icu(c)) &&
           icu::Normalizer2::getNFDInstance(status)->isInert(icu(c)) && plain(c).isEmpty();
}

// A letter with the marks that follow it, as one character where there is one.
QString composed(QStringView cluster)
{
    UErrorCode status = U_ZERO_ERROR;
    return toQString(icu::Normalizer2::getNFCInstance(status)->normalize(
        icu::UnicodeString(cluster.utf16(), static_cast<int32_t>(cluster.size())), status));
}

} // namespace

FoldedText::FoldedText(QStringView original)
{
    m_text.reserve(original.size());
    const Foldings &table = foldings();
    const auto joins = [&table](char32_t c) { return c < tableSize ? table.joins[c] : joinsBackward(c); };
    const CodePoints all(original);
    for (auto it = all.begin(); it != all.end();) {
        const qsizetype start = it.offset();
        const char32_t c = *it;
        ++it;
        if (it == all.end() || !joins(*it)) {
            if (c < tableSize && table.single[c] != u'\0') {
                m_text += QChar(table.single[c]);
                continue;
            }
            const TextSpan span{start, it.offset()};
            if (c < tableSize) {
                append(table.all[c], span);
            } else if (isInert(c)) {
                append(original.sliced(start, span.length()), span);
            } else {
                append(folded(c), span);
            }
            continue;
        }
        while (it != all.end() && joins(*it)) {
            ++it;
        }
        const QString cluster = composed(original.sliced(start, it.offset() - start));
        QString whole;
        for (const char32_t part : CodePoints(cluster)) {
            whole += folded(part);
        }
        append(whole, {start, it.offset()});
    }
}

void FoldedText::append(QStringView folded, TextSpan original)
{
    const qsizetype start = m_text.size();
    m_text += folded;
    if (folded.size() != original.length()) {
        m_pieces.push_back({{start, m_text.size()}, original});
    }
}

TextSpan FoldedText::toOriginal(TextSpan folded) const
{
    const auto startOf = [](const Piece &piece) { return piece.folded.start; };
    TextSpan result = folded;
    // The last piece that begins at the start or before.
    if (const auto after = std::ranges::upper_bound(m_pieces, folded.start, {}, startOf);
        after != m_pieces.begin()) {
        const Piece &piece = *std::prev(after);
        result.start = piece.folded.contains(folded.start)
                           ? piece.original.start
                           : piece.original.end + folded.start - piece.folded.end;
    }
    // The last piece that begins before the end.
    if (const auto after = std::ranges::lower_bound(m_pieces, folded.end, {}, startOf);
        after != m_pieces.begin()) {
        const Piece &piece = *std::prev(after);
        result.end = folded.end <= piece.folded.end ? piece.original.end
                                                    : piece.original.end + folded.end - piece.folded.end;
    }
    return {result.start, std::max(result.start, result.end)};
}

qsizetype FoldedText::fromOriginal(qsizetype offset) const
{
    const auto startOf = [](const Piece &piece) { return piece.original.start; };
    const auto after = std::ranges::upper_bound(m_pieces, offset, {}, startOf);
    if (after == m_pieces.begin()) {
        return offset;
    }
    const Piece &piece = *std::prev(after);
    return piece.original.contains(offset) ? piece.folded.start
                                           : piece.folded.end + offset - piece.original.end;
}

} // namespace hexapla
