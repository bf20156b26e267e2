// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/propernames.h"

#include "core/base/concurrently.h"
#include "core/text/abbreviations.h"
#include "core/text/codepoints.h"
#include "core/text/nameskeleton.h"
#include "core/text/numerals.h"
#include "core/text/transliteration.h"
#include "core/text/wordshapes.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace hexapla {

namespace {

constexpr double alike = 0.72;
// Shorter skeletons are alike by chance.
constexpr qsizetype shortestSkeleton = 4;
constexpr qsizetype shortestConsonants = 3;
// A segment with more capitals than this is a title or shouts.
constexpr double mostCapitals = 0.5;
// A capitalised word longer than this is shouted when another one stands beside it: "INSERT ADDRESS".
constexpr qsizetype longestAcronym = 5;
// Elided and possessive parts are short: "l'", "'s".
constexpr qsizetype longestElided = 2;

bool hasCase(Script script)
{
    return script == Script::Latin || script == Script::Cyrillic || script == Script::Greek;
}

struct Letters
{
    qsizetype capitals = 0;
    qsizetype small = 0;
    qsizetype others = 0;
    bool startsCapital = false;
    Script script = Script::Common;

    qsizetype count() const { return capitals + small + others; }
};

Letters lettersOf(QStringView word)
{
    Letters result;
    for (const char32_t c : CodePoints(word)) {
        if (!QChar::isLetter(c)) {
            continue;
        }
        if (result.count() == 0) {
            result.script = family(scriptOf(c));
            result.startsCapital = QChar::isUpper(c);
        }
        ++(QChar::isUpper(c) ? result.capitals : QChar::isLower(c) ? result.small : result.others);
    }
    return result;
}

// Without "l'" before and "'s" behind.
TextSpan bare(QStringView text, TextSpan word)
{
    for (qsizetype i = word.start; i < word.end; ++i) {
        if (!isApostrophe(text[i])) {
            continue;
        }
        if (i - word.start <= longestElided && i + 1 < word.end) {
            word.start = i + 1;
        } else if (word.end - i - 1 <= longestElided) {
            word.end = i;
        }
    }
    return word;
}

// "PCs" are several "PC".
TextSpan withoutPlural(QStringView text, TextSpan word)
{
    const QStringView view = text.sliced(word.start, word.length());
    const bool isPlural = view.size() > 2 && view.back() == u's' &&
                          std::ranges::all_of(view.chopped(1), [](QChar letter) { return letter.isUpper(); });
    return isPlural ? TextSpan{word.start, word.end - 1} : word;
}

// Whether a capital at this place says nothing: at the beginning, behind an end or an opening sign.
bool isAtStart(QStringView text, qsizetype start, qsizetype place)
{
    qsizetype i = place;
    while (i > start && text[i - 1].isSpace()) {
        --i;
    }
    if (i == start) {
        return true;
    }
    const QChar before = text[i - 1];
    if (before == u',' || before == u';' || before == u'-' || before == u'/' || before == u'&') {
        return false;
    }
    return before.isPunct() || before.isSymbol();
}

QString consonants(const QString &skeleton)
{
    QString result;
    for (const QChar c : skeleton) {
        if (!QStringView(u"aeiou").contains(c)) {
            result += c;
        }
    }
    return result;
}

// One version's words on their way.
class Reader
{
public:
    Reader(const CheckedText &text, std::span<const KnownWord> tokens)
        : m_text(text)
        , m_tokens(tokens)
    {}

    // The words of a segment.
    void read(size_t segment, std::vector<NameWord> &words);
    // After all: where every noun has a capital, capitals tell no names.
    void finish(std::vector<NameWord> &words);
    std::vector<NameForm> takeForms() { return std::move(m_forms); }

private:
    quint32 formOf(QStringView word, const Letters &letters);
    void dropShouted(std::span<NameWord> words) const;
    TokenId tokenAt(TextSpan span);

    const CheckedText &m_text;
    std::span<const KnownWord> m_tokens;
    size_t m_next = 0; // token
    Transliterator m_transliterator;
    QHash<QString, quint32> m_ids;
    std::vector<NameForm> m_forms;
};

quint32 Reader::formOf(QStringView word, const Letters &letters)
{
    const QString spelling = word.toString().toLower();
    auto known = m_ids.constFind(spelling);
    if (known == m_ids.cend()) {
        known = m_ids.insert(spelling, quint32(m_forms.size()));
        m_forms.push_back({spelling, nameSkeleton(m_transliterator, spelling), 0, 0, 0});
    }
    NameForm &form = m_forms[*known];
    ++form.count;
    form.small += letters.small > 0 && !letters.startsCapital ? 1 : 0;
    return *known;
}

TokenId Reader::tokenAt(TextSpan span)
{
    while (m_next < m_tokens.size() && m_tokens[m_next].span.end <= span.start) {
        ++m_next;
    }
    return m_next < m_tokens.size() ? m_tokens[m_next].token : 0;
}

void Reader::dropShouted(std::span<NameWord> words) const
{
    const auto areTogether = [&](size_t i) {
        return words[i].isAcronym && words[i + 1].isAcronym &&
               m_text.view({words[i].text.end, words[i + 1].text.start}).trimmed().isEmpty();
    };
    for (size_t first = 0; first < words.size();) {
        size_t end = first + 1;
        qsizetype longest = words[first].text.length();
        for (; end < words.size() && areTogether(end - 1); ++end) {
            longest = std::max(longest, words[end].text.length());
        }
        for (size_t i = first; end - first > 1 && longest > longestAcronym && i < end; ++i) {
            words[i].isName = false;
            words[i].isAcronym = false;
        }
        first = end;
    }
}

void Reader::read(size_t segment, std::vector<NameWord> &words)
{
    const auto first = std::ssize(words);
    const QStringView all = m_text.document().text();
    const TextSpan place = m_text.segments()[segment].text;
    size_t cased = 0;
    size_t capitals = 0;
    size_t shouted = 0;
    for (const TextSpan whole : m_text.wordsOf({segment, 1})) {
        const TextSpan span = withoutPlural(all, bare(all, whole));
        const QStringView word = m_text.view(span);
        const Letters letters = lettersOf(word);
        if (letters.count() == 0 || m_text.isCode(span.start)) {
            continue;
        }
        NameWord added{span, formOf(word, letters), tokenAt(span), false, false};
        const bool isForeign = letters.script != family(m_text.script());
        const bool isStart = isAtStart(all, place.start, whole.start);
        cased += letters.capitals + letters.small > 0 && word.size() > 3 ? 1 : 0;
        capitals += letters.startsCapital && word.size() > 3 ? 1 : 0;
        shouted += letters.capitals > longestAcronym && letters.small == 0 ? 1 : 0;
        const bool isNumber = isPlainRoman(word);
        added.isAcronym = letters.capitals >= 2 && letters.small == 0 && !isNumber;
        added.isName = word.size() >= 2 && !isNumber &&
                       (added.isAcronym || (letters.startsCapital && !isStart) ||
                        (isForeign && hasCase(letters.script)));
        words.push_back(added);
    }
    dropShouted(std::span(words).subspan(size_t(first)));
    // Titles tell no names, and shouted ones no acronyms.
    if (cased > 1 && double(capitals) > mostCapitals * double(cased)) {
        for (auto word = words.begin() + first; word != words.end(); ++word) {
            const bool isOfText = lettersOf(m_text.view(word->text)).script == family(m_text.script());
            word->isAcronym = word->isAcronym && (!isOfText || shouted == 0);
            word->isName = word->isName && (!isOfText || word->isAcronym);
        }
    }
}

void Reader::finish(std::vector<NameWord> &words)
{
    const bool isTelling = !Abbreviations(m_text.language()).hasCapitalNouns();
    for (NameWord &word : words) {
        const bool isOfText = lettersOf(m_text.view(word.text)).script == family(m_text.script());
        word.isName = word.isName && (isTelling || word.isAcronym || !isOfText);
        m_forms[word.form].names += word.isName ? 1 : 0;
    }
}

} // namespace

size_t NameClaim::having() const
{
    return size_t(std::ranges::count_if(places, [](const auto &place) { return place.has_value(); }));
}

ProperNames::OfVersion ProperNames::read(const CheckedText &text, size_t version,
                                         const WordKnowledge &knowledge, const WorkContext &context)
{
    OfVersion result;
    const size_t segments = text.segments().size();
    Reader reader(text, knowledge.wordsOf(version, {0, segments}));
    for (size_t segment = 0; segment < segments; ++segment) {
        result.starts.push_back(quint32(result.words.size()));
        if (!context.isCancelled()) {
            reader.read(segment, result.words);
        }
    }
    result.starts.push_back(quint32(result.words.size()));
    reader.finish(result.words);
    result.forms = reader.takeForms();
    return result;
}

ProperNames::ProperNames(std::span<const CheckedText> texts, const WordKnowledge &knowledge,
                         const WorkContext &context)
    : m_knowledge(&knowledge)
    , m_versions(texts.size())
{
    inParallel(texts.size(), [&](size_t version) {
        m_versions[version] = read(texts[version], version, knowledge, context);
    });
}

std::span<const NameWord> ProperNames::wordsOf(size_t version, const SegmentRange &cell) const
{
    const OfVersion &all = m_versions[version];
    return std::span(all.words).subspan(all.starts[cell.first],
                                        all.starts[cell.end()] - all.starts[cell.first]);
}

bool ProperNames::soundAlike(const NameForm &a, const NameForm &b) const
{
    if (a.spelling == b.spelling) {
        return true;
    }
    const QStringView one = a.skeleton;
    const QStringView other = b.skeleton;
    if (std::min(one.size(), other.size()) < shortestSkeleton) {
        return !one.isEmpty() && one == other;
    }
    if (one.startsWith(other) || other.startsWith(one) || skeletonSimilarity(one, other) >= alike) {
        return true;
    }
    const QString bones = consonants(a.skeleton);
    return bones.size() >= shortestConsonants && bones == consonants(b.skeleton);
}

const NameWord *ProperNames::counterpart(size_t from, const NameWord &word, size_t to,
                                         const SegmentRange &cell) const
{
    const NameForm &form = formOf(from, word);
    const NameWord *found = nullptr;
    double most = 0;
    for (const NameWord &candidate : wordsOf(to, cell)) {
        const NameForm &other = formOf(to, candidate);
        if (other.spelling == form.spelling) {
            return &candidate;
        }
        if (soundAlike(form, other)) {
            const double common = skeletonSimilarity(form.skeleton, other.skeleton);
            if (found == nullptr || common > most) {
                found = &candidate;
                most = common;
            }
        }
    }
    return found;
}

// Where one of the words stands that regularly stand for this one.
std::optional<TextSpan> ProperNames::rendering(size_t from, const NameWord &word, size_t to,
                                               const SegmentRange &cell) const
{
    const auto renderings = m_knowledge->renderings(from, word.token, to);
    for (const KnownWord &candidate : m_knowledge->wordsOf(to, cell)) {
        if (std::ranges::find(renderings, candidate.token) != renderings.end()) {
            return candidate.span;
        }
    }
    return std::nullopt;
}

std::vector<NameClaim> ProperNames::claims(std::span<const SegmentRange> cells) const
{
    std::vector<NameClaim> result;
    std::vector<const NameWord *> taken;
    for (size_t version = 0; version < cells.size(); ++version) {
        for (const NameWord &word : wordsOf(version, cells[version])) {
            if (!word.isName || std::ranges::find(taken, &word) != taken.end()) {
                continue;
            }
            NameClaim claim;
            claim.places.resize(cells.size());
            claim.words.resize(cells.size());
            claim.places[version] = word.text;
            claim.words[version] = &word;
            for (size_t other = 0; other < cells.size(); ++other) {
                if (other == version || cells[other].isEmpty()) {
                    continue;
                }
                claim.words[other] = counterpart(version, word, other, cells[other]);
                claim.places[other] = claim.words[other] != nullptr
                                          ? std::optional(claim.words[other]->text)
                                          : rendering(version, word, other, cells[other]);
            }
            size_t acronyms = 0;
            for (const NameWord *one : claim.words) {
                if (one != nullptr) {
                    claim.names += one->isName ? 1 : 0;
                    acronyms += one->isAcronym ? 1 : 0;
                    taken.push_back(one);
                }
            }
            claim.isAcronym = 2 * acronyms > claim.names;
            result.push_back(std::move(claim));
        }
    }
    return result;
}

} // namespace hexapla
