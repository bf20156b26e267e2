// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/untranslatedcheck.h"

#include "core/check/presence/presenceknowledge.h"
#include "core/text/languagedetection.h"
#include "core/text/spanset.h"

#include <QtGlobal>

#include <algorithm>

namespace hexapla {

namespace {

// Of fewer words and letters no language can be told.
constexpr qsizetype fewestWords = 4;
constexpr qsizetype fewestSmall = 2; // that are not names
constexpr qsizetype fewestLetters = 18;
// Two texts are the same when they have so many of their words in common.
constexpr double leastCommon = 0.85;
// So few words of a sentence are known from elsewhere in its version when it is not in its language, and so
// many more in the other.
constexpr double mostKnown = 0.4;
constexpr double leastLead = 0.3;
constexpr double leastConfidence = 0.25;
// What more versions have in common was not meant to be translated.
constexpr size_t mostSame = 1;

bool isSameLanguage(const LanguageTag &one, const LanguageTag &other)
{
    return one.language() == other.language();
}

// Where a segment writes addresses.
SpanSet addressesIn(const CheckedText &text, size_t segment)
{
    std::vector<TextSpan> result;
    for (const Fact &fact : text.factsOf({segment, 1})) {
        const QStringView view = text.view(fact.statement.text);
        if (fact.kind == FactKind::Link && (view.contains(u"://") || view.contains(u'@'))) {
            result.push_back(fact.statement.text);
        }
    }
    return SpanSet(std::move(result));
}

// The words of a segment as they are written, without code, addresses and numbers.
QStringList wordsOf(const CheckedText &text, size_t segment)
{
    QStringList result;
    const SpanSet addresses = addressesIn(text, segment);
    for (const TextSpan place : text.wordsOf({segment, 1})) {
        const QStringView word = text.view(place);
        if (!text.isCode(place.start) && !addresses.at(place.start) &&
            std::ranges::none_of(word, [](QChar character) { return character.isDigit(); })) {
            result += word.toString();
        }
    }
    return result;
}

QStringList folded(QStringList words)
{
    for (QString &word : words) {
        word = word.toCaseFolded();
    }
    words.removeDuplicates();
    return words;
}

qsizetype letters(const QStringList &words)
{
    qsizetype sum = 0;
    for (const QString &word : words) {
        for (const QChar character : word) {
            sum += character.script() == QChar::Script_Han ? 3 : 1;
        }
    }
    return sum;
}

// Enough to tell a language by, and not only names.
bool isTelling(const QStringList &words)
{
    const auto small =
        std::ranges::count_if(words, [](const QString &word) { return !word.front().isUpper(); });
    return words.size() >= fewestWords && small >= fewestSmall && letters(words) >= fewestLetters;
}

// Whether a whole segment is quoted, or set apart as the title of a work.
bool isQuotation(const CheckedText &text, size_t segment)
{
    const TextSpan span = text.segments()[segment].text;
    const QStringView view = text.view(span);
    const QChar first = view.isEmpty() ? QChar() : view.front();
    if (first == u'"' || first.category() == QChar::Punctuation_InitialQuote || first == u'„' ||
        first == u'「' || first == u'『') {
        return true;
    }
    return std::ranges::any_of(text.inlinesOf({segment, 1}), [span](const InlineSpan &inlined) {
        return inlined.kind == InlineKind::Emphasis && inlined.text.length() * 10 >= span.length() * 9;
    });
}

QStringList wordsOfCell(const CheckedRow &row, size_t version)
{
    QStringList words;
    for (size_t i = row.cell(version).first; i < row.cell(version).end(); ++i) {
        words += wordsOf(row.text(version), i);
    }
    return folded(words);
}

double shareIn(const QStringList &words, const QStringList &others)
{
    const auto common =
        std::ranges::count_if(words, [&others](const QString &word) { return others.contains(word); });
    return double(common) / double(words.size());
}

Finding finding(const CheckedRow &row, size_t version, size_t segment)
{
    Finding result;
    result.check = CheckId::Untranslated;
    result.severity = Severity::Major;
    result.row = row.row().id;
    result.odd = {version};
    for (const size_t each : row.present()) {
        result.spans.push_back(
            {each, each == version ? row.text(each).textOf({segment, 1}) : row.span(each), false});
    }
    result.message = {QT_TRANSLATE_NOOP("hexapla::Finding", "This is not in the language of %1"),
                      {result.odd}};
    result.evidence.resize(row.work().versionCount());
    return result;
}

} // namespace

void UntranslatedCheck::learn(const CheckedWork &work, const WorkContext &context)
{
    m_words.assign(work.versionCount(), {});
    for (size_t version = 0; version < work.versionCount(); ++version) {
        for (size_t i = 0; i < work.text(version).segments().size() && !context.isCancelled(); ++i) {
            for (const QString &word : folded(wordsOf(work.text(version), i))) {
                ++m_words[version][word];
            }
        }
    }
}

// How many of some words a version has elsewhere than here.
double UntranslatedCheck::shareKnown(const QStringList &words, size_t version, const QStringList &here) const
{
    const auto known = std::ranges::count_if(words, [&](const QString &word) {
        return m_words[version].value(word) > (here.contains(word) ? 1 : 0);
    });
    return double(known) / double(words.size());
}

bool UntranslatedCheck::isOdd(const CheckedRow &row, size_t version, size_t segment,
                              const QStringList &words) const
{
    const LanguageTag &own = row.text(version).language();
    const double known = shareKnown(words, version, words);
    size_t same = 0;
    std::vector<size_t> candidates;
    for (const size_t other : row.present()) {
        if (other == version) {
            continue;
        }
        const QStringList theirs = wordsOfCell(row, other);
        const bool isSame = shareIn(words, theirs) >= leastCommon;
        same += isSame ? 1 : 0;
        const bool isKnown = known <= mostKnown && shareKnown(words, other, theirs) >= known + leastLead;
        if (!isSameLanguage(row.text(other).language(), own) && (isSame || isKnown)) {
            candidates.push_back(other);
        }
    }
    if (candidates.empty() || same > mostSame) {
        return false;
    }
    const LanguageGuess guess =
        detectLanguage(row.text(version).view(row.text(version).segments()[segment].text));
    return guess.confidence >= leastConfidence && !isSameLanguage(guess.language, own) &&
           std::ranges::any_of(candidates, [&](size_t other) {
               return isSameLanguage(row.text(other).language(), guess.language);
           });
}

void UntranslatedCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    if (row.present().size() < 2) {
        return;
    }
    for (const size_t version : row.present()) {
        const CheckedText &text = row.text(version);
        for (size_t segment = row.cell(version).first; segment < row.cell(version).end(); ++segment) {
            const QStringList words = wordsOf(text, segment);
            if (isProse(text.segments()[segment]) && isTelling(words) && !isQuotation(text, segment) &&
                isOdd(row, version, segment, folded(words))) {
                found.push_back(finding(row, version, segment));
            }
        }
    }
}

} // namespace hexapla
