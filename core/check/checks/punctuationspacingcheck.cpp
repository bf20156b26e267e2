// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/punctuationspacingcheck.h"

#include "core/check/report.h"
#include "core/text/script.h"

#include <QtGlobal>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

QChar at(QStringView text, qsizetype offset)
{
    return offset >= 0 && offset < text.size() ? text[offset] : QChar(u'\n');
}

bool isHigh(QChar sign) { return sign == u';' || sign == u':' || sign == u'!' || sign == u'?'; }
bool isLow(QChar sign) { return sign == u',' || sign == u'.'; }

// Whether a sign ends a part of a sentence: words before it, white space behind. So no smile, time or
// address.
bool endsWords(QStringView text, qsizetype offset)
{
    const QChar behind = at(text, offset + 1);
    const bool isAtEnd = behind.isSpace() || behind == u'»' || behind == u')' || behind == u'”';
    const QChar before = at(text, offset - 1);
    return isAtEnd && (before.isLetterOrNumber() || before == u'»' || before == u')');
}

// A sign apart from the word before it.
bool standsApart(QStringView text, qsizetype offset)
{
    const QChar behind = at(text, offset + 1);
    return at(text, offset - 1).isSpace() && at(text, offset - 1) != u'\n' && behind.isSpace() &&
           at(text, offset - 2).isLetterOrNumber();
}

// French of Canada writes no space but before the colon.
bool isFrench(const LanguageTag &language)
{
    return language.language() == "fr"_L1 && language.region() != "CA"_L1;
}

} // namespace

PunctuationSpacingCheck::Style PunctuationSpacingCheck::styleOf(const CheckedText &text)
{
    if (!isFrench(text.language())) {
        return text.language().language() == "fr"_L1 ? Style::None : Style::Close;
    }
    const QStringView all = text.document().text();
    int spaced = 0;
    int close = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (isHigh(all[i]) && !text.isCode(i)) {
            spaced += standsApart(all, i) ? 1 : 0;
            close += endsWords(all, i) ? 1 : 0;
        }
    }
    constexpr int muchMore = 3;
    return spaced > 0 && spaced >= close * muchMore ? Style::French : Style::None;
}

void PunctuationSpacingCheck::learn(const CheckedWork &work, const WorkContext & /*context*/)
{
    m_styles.clear();
    for (size_t version = 0; version < work.versionCount(); ++version) {
        m_styles.push_back(styleOf(work.text(version)));
    }
}

void PunctuationSpacingCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    for (const size_t version : row.present()) {
        const CheckedText &text = row.text(version);
        const QStringView all = text.document().text();
        const TextSpan span = row.span(version);
        for (qsizetype i = span.start; i < span.end; ++i) {
            const bool isSign = isHigh(all[i]) || isLow(all[i]);
            if (!isSign || text.isCode(i)) {
                continue;
            }
            const bool isMissing = m_styles[version] == Style::French && isHigh(all[i]) && endsWords(all, i);
            const bool isTooMuch = standsApart(all, i) && (isLow(all[i]) ? text.script() != Script::Han
                                                                         : m_styles[version] == Style::Close);
            if (isMissing) {
                found.push_back(
                    damage(row, CheckId::PunctuationSpacing, Severity::Trivial, version, {i - 1, i + 1},
                           {QT_TRANSLATE_NOOP("hexapla::Finding", "A space is missing before “%1” in %2"),
                            {QString(all[i]), VersionNumbers{version}}}));
            } else if (isTooMuch) {
                found.push_back(
                    damage(row, CheckId::PunctuationSpacing, Severity::Trivial, version, {i - 1, i + 1},
                           {QT_TRANSLATE_NOOP("hexapla::Finding", "A space too much before “%1” in %2"),
                            {QString(all[i]), VersionNumbers{version}}}));
            }
        }
    }
}

} // namespace hexapla
