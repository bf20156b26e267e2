// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/dictd.h"

#include <QSet>

#include <optional>

namespace hexapla {

namespace {

// Far above any real offset, far below where a digit more would overflow.
constexpr qsizetype largestNumber = qsizetype(1) << 40;

std::optional<int> digit(char c)
{
    constexpr QByteArrayView digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const qsizetype value = digits.indexOf(c);
    return value < 0 ? std::nullopt : std::optional(int(value));
}

// A number in dictd's writing: digits to the base of 64, the most significant first.
std::optional<qsizetype> number(QByteArrayView text)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    qsizetype value = 0;
    for (const char c : text) {
        const auto next = digit(c);
        if (!next || value > largestNumber) {
            return std::nullopt;
        }
        value = value * 64 + *next;
    }
    return value;
}

// The part up to a character, which is taken off with it.
QByteArrayView takeUntil(QByteArrayView &text, char end)
{
    const qsizetype place = text.indexOf(end);
    const QByteArrayView part = place < 0 ? text : text.first(place);
    text = place < 0 ? QByteArrayView() : text.sliced(place + 1);
    return part;
}

} // namespace

Result<std::vector<QByteArrayView>> dictdArticles(QByteArrayView index, QByteArrayView data)
{
    std::vector<QByteArrayView> articles;
    QSet<qsizetype> seen; // several headwords may share an article
    for (qsizetype lineNumber = 1; !index.isEmpty(); ++lineNumber) {
        QByteArrayView line = takeUntil(index, '\n');
        const QByteArrayView headword = takeUntil(line, '\t');
        const auto offset = number(takeUntil(line, '\t'));
        const auto size = number(takeUntil(line, '\t')); // a fourth column repeats the headword
        if (!offset || !size || *offset > data.size() || *size > data.size() - *offset) {
            return std::unexpected(
                Error{ErrorCode::DamagedFile, {}, Place{0, lineNumber, 1}, QStringLiteral("index")});
        }
        const bool isAboutItself = headword.startsWith("00database") || headword.startsWith("00-database");
        if (!isAboutItself && !seen.contains(*offset)) {
            seen.insert(*offset);
            articles.push_back(data.sliced(*offset, *size));
        }
    }
    return articles;
}

} // namespace hexapla
