// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/namecheck.h"

#include "core/text/nameskeleton.h"
#include "core/text/script.h"

#include <QtGlobal>

#include <algorithm>

namespace hexapla {

namespace {

// Names with so many letters in common at the beginning may be one.
constexpr qsizetype relatedLetters = 3;
constexpr qsizetype shortestAcronym = 3;
constexpr qsizetype shortestName = 5;
// How far from its place a word may stand that is meant for it.
constexpr qsizetype vicinity = 3;
// So much in common have names that are one in two traditions: "Hezekiah" and "Ezechias".
constexpr double related = 0.5;
// With so many others their word counts in full.
constexpr size_t manyOthers = 3;

// What a version says instead of a name, if it does.
struct Verdict
{
    size_t version = 0;
    const NameWord *instead = nullptr;
};

class Looker
{
public:
    Looker(const CheckedRow &row, CheckId check)
        : m_row(row)
        , m_names(row.work().names())
        , m_check(check)
        , m_claims(m_names.claims(row.row().cells))
    {}

    // What no habit explains.
    void look(std::span<const NameCheck::Replacement> habits, std::vector<Finding> &found) const
    {
        forEachReplacement([&](const NameClaim &claim, const Verdict &verdict) {
            if (!std::ranges::binary_search(habits, replacement(claim, verdict))) {
                found.push_back(finding(claim, verdict));
            }
        });
    }

    void collect(std::vector<NameCheck::Replacement> &replacements) const
    {
        forEachReplacement([&](const NameClaim &claim, const Verdict &verdict) {
            replacements.push_back(replacement(claim, verdict));
        });
    }

private:
    template<class Visit> void forEachReplacement(const Visit &visit) const
    {
        std::vector<const NameWord *> told; // what stands instead of something
        for (const NameClaim &claim : m_claims) {
            const bool isMine = claim.isAcronym == (m_check == CheckId::Acronym);
            if (!isMine || claim.names < 2 || witnesses(claim) < 2 || !isProper(claim)) {
                continue;
            }
            const auto verdict = misspelt(claim).or_else([&] { return odd(claim); });
            if (verdict && std::ranges::find(told, verdict->instead) == told.end()) {
                visit(claim, *verdict);
                told.push_back(verdict->instead);
            }
        }
    }

    static NameCheck::Replacement replacement(const NameClaim &claim, const Verdict &verdict)
    {
        const auto first =
            std::ranges::find_if(claim.words, [](const NameWord *word) { return word != nullptr; });
        return {size_t(first - claim.words.begin()), (*first)->token, verdict.version,
                verdict.instead->token};
    }

    size_t witnesses(const NameClaim &claim) const;
    bool isProper(const NameClaim &claim) const;
    std::optional<Verdict> misspelt(const NameClaim &claim) const;
    std::optional<Verdict> odd(const NameClaim &claim) const;
    bool isNear(const NameClaim &claim, size_t version) const;
    bool isSpelledOtherwise(const NameClaim &claim, size_t version, const NameWord &instead) const;
    const NameWord *insteadIn(const NameClaim &claim, size_t version) const;
    bool isRelated(const NameClaim &claim, size_t version, const NameWord &word) const;
    bool isAlphabetOf(const NameClaim &claim, size_t version, const NameWord &word) const;
    bool isOtherAcronym(const NameClaim &claim, size_t version, const NameWord &instead) const;
    bool isAlone(size_t version, const NameWord &word) const;
    bool lacksSeveral(size_t version) const;
    bool isAtItsPlace(const NameClaim &claim, size_t version, const NameWord &instead) const;
    bool isTranslated(const NameClaim &claim, size_t version) const;
    template<class Predicate>
    bool hasNameBeside(size_t version, const NameWord &word, const Predicate &isMeant) const;
    Finding finding(const NameClaim &claim, const Verdict &verdict) const;

    const CheckedRow &m_row;
    const ProperNames &m_names;
    CheckId m_check;
    std::vector<NameClaim> m_claims;
};

// How many have it; what was left untranslated says it a second time.
size_t Looker::witnesses(const NameClaim &claim) const
{
    std::vector<QStringView> texts;
    for (const size_t version : m_row.present()) {
        if (claim.places[version] && std::ranges::find(texts, m_row.view(version)) == texts.end()) {
            texts.push_back(m_row.view(version));
        }
    }
    return texts.size();
}

// What is written small anywhere is a word that is translated.
bool Looker::isProper(const NameClaim &claim) const
{
    return claim.isAcronym || std::ranges::all_of(m_row.present(), [&](size_t version) {
               return claim.words[version] == nullptr ||
                      m_names.formOf(version, *claim.words[version]).small == 0;
           });
}

// A version in another alphabet carries names over as they are: what all others write in one way it does not
// write in another.
std::optional<Verdict> Looker::misspelt(const NameClaim &claim) const
{
    std::optional<Verdict> result;
    QStringView name;
    size_t same = 0;
    for (const size_t version : m_row.present()) {
        const NameWord *word = claim.words[version];
        if (word == nullptr) {
            return std::nullopt;
        }
        const QStringView written = m_names.formOf(version, *word).spelling;
        const Script script = scriptOf(written.front().unicode());
        if (!result && family(script) != family(m_row.text(version).script())) {
            result = {version, word};
        } else if (name.isEmpty() || written == name) {
            name = written;
            ++same;
        } else {
            return std::nullopt;
        }
    }
    if (!result || same < 2) {
        return std::nullopt;
    }
    const QStringView own = m_names.formOf(result->version, *result->instead).spelling;
    const bool isOther = own.size() >= shortestName && own != name && !own.startsWith(name) &&
                         !name.startsWith(own) &&
                         family(scriptOf(own.front().unicode())) == family(scriptOf(name.front().unicode()));
    return isOther ? result : std::nullopt;
}

// The others are silent about a version that may well call it by a name of its own.
std::optional<Verdict> Looker::odd(const NameClaim &claim) const
{
    std::optional<Verdict> result;
    size_t silent = 0;
    for (const size_t version : m_row.present()) {
        if (claim.places[version]) {
            continue;
        }
        const NameWord *instead = insteadIn(claim, version);
        if (instead == nullptr) {
            ++silent;
            continue;
        }
        if (result) {
            return std::nullopt;
        }
        result = {version, instead};
    }
    const bool isMost = result && claim.having() > silent && !isNear(claim, result->version) &&
                        (claim.isAcronym ? isOtherAcronym(claim, result->version, *result->instead)
                                         : (!lacksSeveral(result->version) &&
                                            isSpelledOtherwise(claim, result->version, *result->instead) &&
                                            isAtItsPlace(claim, result->version, *result->instead)));
    return isMost ? result : std::nullopt;
}

// Whether a row around has it in this version and not in most others: it was only put elsewhere.
bool Looker::isNear(const NameClaim &claim, size_t version) const
{
    const auto has = [&](size_t where, const SegmentRange &cell) {
        return std::ranges::any_of(m_names.wordsOf(where, cell), [&](const NameWord &word) {
            return std::ranges::any_of(m_row.present(), [&](size_t other) {
                return claim.words[other] != nullptr &&
                       m_names.soundAlike(m_names.formOf(where, word),
                                          m_names.formOf(other, *claim.words[other]));
            });
        });
    };
    return std::ranges::any_of(m_row.neighbours(), [&](size_t index) {
        const std::vector<SegmentRange> &cells = m_row.work().rows()[index].cells;
        const auto others = std::ranges::count_if(m_row.present(), [&](size_t other) {
            return claim.words[other] != nullptr && has(other, cells[other]);
        });
        return has(version, cells[version]) && 2 * size_t(others) < claim.having();
    });
}

// Whether a version would spell the name in another way than it does here. One that writes it in an alphabet
// of its own tells that only where it has the name elsewhere, and what stands here is no form of that; many
// traditions call "Cush" "Ethiopia".
bool Looker::isSpelledOtherwise(const NameClaim &claim, size_t version, const NameWord &instead) const
{
    const auto alphabet = [this](size_t where, const NameWord &word) {
        return family(scriptOf(m_names.formOf(where, word).spelling.front().unicode()));
    };
    const auto hasWord = [&claim](size_t other) { return claim.words[other] != nullptr; };
    if (std::ranges::any_of(m_row.present(), [&](size_t other) {
            return hasWord(other) && alphabet(other, *claim.words[other]) == alphabet(version, instead);
        })) {
        return true;
    }
    const QStringView here = m_names.formOf(version, instead).skeleton;
    bool isKnown = false;
    for (const NameForm &form : m_names.formsOf(version)) {
        const bool isName =
            form.small == 0 && std::ranges::any_of(m_row.present(), [&](size_t other) {
                return hasWord(other) && m_names.soundAlike(form, m_names.formOf(other, *claim.words[other]));
            });
        const qsizetype length = std::min({relatedLetters, here.size(), form.skeleton.size()});
        if (isName && here.first(length) == QStringView(form.skeleton).first(length)) {
            return false;
        }
        isKnown |= isName;
    }
    return isKnown;
}

// A name that nothing in the other versions stands for.
const NameWord *Looker::insteadIn(const NameClaim &claim, size_t version) const
{
    // In a text of which little is translated the capitals of that say nothing.
    if (family(ScriptCount(m_row.view(version)).dominant()) != family(m_row.text(version).script())) {
        return nullptr;
    }
    for (const NameWord &word : m_names.wordsOf(version, m_row.cell(version))) {
        // Two letters are as good as any two others, and an acronym stands for no word.
        if (claim.isAcronym ? word.text.length() < shortestAcronym : word.isAcronym) {
            continue;
        }
        if (word.isName && m_names.formOf(version, word).small == 0 && isAlone(version, word) &&
            !isRelated(claim, version, word) && (!claim.isAcronym || isAlphabetOf(claim, version, word)) &&
            !isTranslated(claim, version)) {
            return &word;
        }
    }
    return nullptr;
}

// Whether a word is like the name: another form of it, "ORMs", a short one, or what another tradition calls
// it.
bool Looker::isRelated(const NameClaim &claim, size_t version, const NameWord &word) const
{
    const QStringView own = m_names.formOf(version, word).skeleton;
    return std::ranges::any_of(m_row.present(), [&](size_t other) {
        if (claim.words[other] == nullptr) {
            return false;
        }
        const QStringView name = m_names.formOf(other, *claim.words[other]).skeleton;
        return own.first(std::min(own.size(), relatedLetters)) ==
                   name.first(std::min(name.size(), relatedLetters)) ||
               (!claim.isAcronym && skeletonSimilarity(own, name) >= related);
    });
}

// Whether a word is written in the alphabet of the name: an acronym that a version carries over, or spells
// out in words of its own, is no other one.
bool Looker::isAlphabetOf(const NameClaim &claim, size_t version, const NameWord &word) const
{
    const auto script = [this](size_t where, const NameWord &one) {
        return ScriptCount(m_row.text(where).view(one.text)).dominant();
    };
    return std::ranges::any_of(m_row.present(), [&](size_t other) {
        return claim.words[other] != nullptr && script(other, *claim.words[other]) == script(version, word);
    });
}

// Whether a version cannot just have letters of its own for the same thing, as "OMS" for "WHO": it writes
// amid another alphabet what it carried over, or knows the acronym of the others elsewhere.
bool Looker::isOtherAcronym(const NameClaim &claim, size_t version, const NameWord &instead) const
{
    if (!instead.isAcronym) {
        // What it has and none of those who have the other one is its own.
        return std::ranges::none_of(m_claims, [&](const NameClaim &own) {
            return own.isAcronym && own.words[version] != nullptr &&
                   std::ranges::none_of(m_row.present(), [&](size_t other) {
                       return claim.places[other] && own.places[other];
                   });
        });
    }
    const Script script = scriptOf(m_names.formOf(version, instead).spelling.front().unicode());
    if (family(script) != family(m_row.text(version).script())) {
        return true;
    }
    return std::ranges::any_of(m_row.present(), [&](size_t other) {
        return claim.words[other] != nullptr &&
               std::ranges::contains(m_names.formsOf(version),
                                     m_names.formOf(other, *claim.words[other]).spelling,
                                     &NameForm::spelling);
    });
}

bool Looker::isAlone(size_t version, const NameWord &word) const
{
    const auto claim =
        std::ranges::find_if(m_claims, [&](const NameClaim &one) { return one.words[version] == &word; });
    return claim != m_claims.end() && claim->having() == 1;
}

template<class Predicate>
bool Looker::hasNameBeside(size_t version, const NameWord &word, const Predicate &isMeant) const
{
    const auto words = m_names.wordsOf(version, m_row.cell(version));
    const CheckedText &text = m_row.text(version);
    const auto place = size_t(&word - words.data());
    const auto isBeside = [&](size_t one, size_t other) {
        return words[one].isName && words[other].isName &&
               text.view({words[one].text.end, words[other].text.start}).trimmed().isEmpty();
    };
    return (place > 0 && isBeside(place - 1, place) && isMeant(words[place - 1])) ||
           (place + 1 < words.size() && isBeside(place, place + 1) && isMeant(words[place + 1]));
}

// Whether it is part of a longer name that a version translates: "Free Software Foundation".
bool Looker::isTranslated(const NameClaim &claim, size_t version) const
{
    const auto isLacked = [&](size_t other) {
        return claim.words[other] != nullptr &&
               hasNameBeside(other, *claim.words[other], [&](const NameWord &beside) {
                   const auto its = std::ranges::find_if(
                       m_claims, [&](const NameClaim &one) { return one.words[other] == &beside; });
                   return its != m_claims.end() && !its->places[version];
               });
    };
    return !claim.isAcronym && std::ranges::any_of(m_row.present(), isLacked);
}

// Whether several names of the others are none in a version: then it has names of its own.
bool Looker::lacksSeveral(size_t version) const
{
    const auto isLacked = [&](const NameClaim &claim) {
        return !claim.isAcronym && !claim.places[version] && claim.names >= 2 && claim.having() >= 2;
    };
    return std::ranges::count_if(m_claims, isLacked) > 1;
}

// Whether a word stands where the name should.
bool Looker::isAtItsPlace(const NameClaim &claim, size_t version, const NameWord &instead) const
{
    return std::ranges::any_of(m_row.present(), [&](size_t other) {
        const auto place =
            claim.places[other] ? m_row.placeOf(other, *claim.places[other], version) : std::nullopt;
        return place && place->text.start - vicinity <= instead.text.end &&
               instead.text.start <= place->text.end + vicinity;
    });
}

Finding Looker::finding(const NameClaim &claim, const Verdict &verdict) const
{
    Finding result;
    result.check = m_check;
    result.row = m_row.row().id;
    result.odd = {verdict.version};
    result.evidence.resize(m_row.work().versionCount());
    QString name;
    std::optional<FindingSpan> place;
    for (const size_t version : m_row.present()) {
        const std::optional<TextSpan> span = claim.places[version];
        if (!span || version == verdict.version) {
            continue;
        }
        result.spans.push_back({version, *span, false});
        result.evidence[version] = m_row.text(version).view(*span).toString();
        name = name.isEmpty() ? result.evidence[version] : name;
        place = place ? place : m_row.placeOf(version, *span, verdict.version);
    }
    if (verdict.instead != nullptr) {
        const QString instead = m_row.text(verdict.version).view(verdict.instead->text).toString();
        result.spans.push_back({verdict.version, verdict.instead->text, false});
        result.evidence[verdict.version] = instead;
        result.message = {QT_TRANSLATE_NOOP("hexapla::Finding", "“%1” stands in %3 for “%2”"),
                          {instead, name, result.odd}};
    } else {
        result.spans.push_back(place.value_or(m_row.missingIn(verdict.version)));
        result.message = {QT_TRANSLATE_NOOP("hexapla::Finding", "The name “%1” is missing in %2"),
                          {name, result.odd}};
    }
    const bool isSure = verdict.instead != nullptr && claim.having() >= manyOthers;
    result.severity = isSure ? Severity::Major : Severity::Minor;
    std::ranges::sort(result.spans, {}, &FindingSpan::version);
    return result;
}

bool canBeLookedAt(const CheckedRow &row) { return row.present().size() >= 3 && row.isSure(); }

} // namespace

// A version that does so again has a name of its own for it: Біріккен Ұлттар are the United Nations.
void NameCheck::learn(const CheckedWork &work, const WorkContext &context)
{
    m_habits.clear();
    if (m_check != CheckId::Name) {
        return;
    }
    std::vector<Replacement> all;
    for (size_t index = 0; index < work.rows().size() && !context.isCancelled(); ++index) {
        const CheckedRow row(work, index);
        if (canBeLookedAt(row)) {
            Looker(row, m_check).collect(all);
        }
    }
    std::ranges::sort(all);
    for (auto one = all.begin(); one != all.end();) {
        const auto next = std::upper_bound(one, all.end(), *one);
        if (next - one > 1) {
            m_habits.push_back(*one);
        }
        one = next;
    }
}

void NameCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    if (canBeLookedAt(row)) {
        Looker(row, m_check).look(m_habits, found);
    }
}

} // namespace hexapla
