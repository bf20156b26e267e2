// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/quotefinder.h"

#include "core/annotate/graphemes.h"
#include "core/annotate/likeness.h"
#include "core/text/codepoints.h"

#include <unicode/normalizer2.h>

namespace hexapla {

namespace {

// Whether a character stays apart from what stands before it when texts are composed.
bool startsCluster(char32_t c)
{
    constexpr char32_t firstMark = 0x300;
    if (c < firstMark) {
        return true;
    }
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFCInstance(status)->hasBoundaryBefore(UChar32(c)) != 0;
}

} // namespace

QuoteFinder::QuoteFinder(QStringView text)
    : m_original(text)
{
    m_text.reserve(text.size());
    m_offsets.reserve(size_t(text.size()) + 1);
    const CodePoints points(text);
    for (auto it = points.begin(); it != points.end();) {
        const qsizetype start = it.offset();
        const bool isSpace = QChar::isSpace(*it);
        const bool isLone = *it < 0x300;
        do {
            ++it;
        } while (it != points.end() && (isSpace ? QChar::isSpace(*it) : !startsCluster(*it)));
        const QStringView cluster = text.sliced(start, it.offset() - start);
        if (isSpace) {
            m_text += u' ';
        } else if (isLone && cluster.size() == 1) {
            m_text += cluster;
        } else {
            m_text += cluster.toString().normalized(QString::NormalizationForm_C);
        }
        m_offsets.resize(size_t(m_text.size()), qint32(start));
    }
    m_offsets.push_back(qint32(text.size()));
}

std::vector<TextSpan> QuoteFinder::find(QStringView quote, size_t most) const
{
    const QString wanted = plainWording(quote);
    std::vector<TextSpan> result;
    if (wanted.isEmpty()) {
        return result;
    }
    qsizetype from = 0;
    while (result.size() < most && (from = m_text.indexOf(wanted, from)) >= 0) {
        const TextSpan span{m_offsets[size_t(from)], m_offsets[size_t(from + wanted.size())]};
        const bool isWhole =
            isGraphemeBorder(m_original, span.start) && isGraphemeBorder(m_original, span.end);
        if (isWhole) {
            result.push_back(span);
        }
        from += isWhole ? wanted.size() : 1;
    }
    return result;
}

std::optional<TextSpan> findQuote(const Document &document, QStringView quote, qsizetype occurrence)
{
    if (occurrence < 1) {
        return std::nullopt;
    }
    const auto wanted = size_t(occurrence);
    const std::vector<TextSpan> inText = QuoteFinder(document.text()).find(quote, wanted);
    if (inText.size() == wanted) {
        return inText.back();
    }
    if (!inText.empty()) {
        return std::nullopt;
    }
    const std::vector<TextSpan> inSource = QuoteFinder(document.source()).find(quote, wanted);
    if (inSource.size() < wanted) {
        return std::nullopt;
    }
    const TextSpan text = document.sourceMap().textOf(inSource.back());
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace hexapla
