// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/nameskeleton.h"

#include "core/text/transliteration.h"

#include <algorithm>
#include <array>

namespace hexapla {

namespace {

// The length of the longest common subsequence.
int commonLength(QStringView a, QStringView b)
{
    constexpr qsizetype longest = 32;
    a = a.first(std::min(a.size(), longest));
    b = b.first(std::min(b.size(), longest));
    std::array<int, longest + 1> row{};
    for (const QChar c : a) {
        int diagonal = 0;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[size_t(j)];
            row[size_t(j)] = c == b[j - 1] ? diagonal + 1 : std::max(above, row[size_t(j) - 1]);
            diagonal = above;
        }
    }
    return row[size_t(b.size())];
}

} // namespace

QString nameSkeleton(Transliterator &transliterator, QStringView word)
{
    const QString latin = transliterator.toLatin(word);
    QString result;
    result.reserve(latin.size());
    for (qsizetype i = 0; i < latin.size(); ++i) {
        char16_t c = latin[i].unicode();
        const char16_t next = i + 1 < latin.size() ? latin[i + 1].unicode() : 0;
        switch (c) {
        case u'p':
            if (next == u'h') {
                c = u'f';
                ++i;
            }
            break;
        case u'c':
        case u'q':
            if (next == u'h') {
                ++i;
            }
            c = u'k';
            break;
        case u'w':
            c = u'v';
            break;
        case u'y':
        case u'j':
            c = u'i';
            break;
        case u'h':
            continue;
        default:
            break;
        }
        if (result.isEmpty() || result.back() != c) { // a doubled letter is one
            result += QChar(c);
        }
    }
    return result;
}

double skeletonSimilarity(QStringView a, QStringView b)
{
    return 2.0 * commonLength(a, b) / double(a.size() + b.size());
}

} // namespace hexapla
