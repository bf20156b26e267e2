// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/namefacts.h"

#include "core/base/disjointsets.h"
#include "core/text/abbreviations.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <utility>

namespace hexapla {

namespace {

// A form of a name: of one version, all versions counted through.
using FormNumber = size_t;

// Inflected forms have so many letters in common at the beginning, and so few behind.
constexpr qsizetype shortestStem = 4;
constexpr qsizetype longestEnding = 3;
// What sounds alike may differ by so much in length: "Nur" is not "Nursultan".
constexpr qsizetype mostLonger = 3;
// A row with more names is a list, where everything stands beside everything.
constexpr size_t mostOfARow = 12;
// How often two must stand in a row together, and in what share of the rows that have one of them.
constexpr size_t fewestRows = 2;
constexpr double leastShare = 0.66;
// So many versions with a single acronym in a row, each its own, mean the same by it.
constexpr size_t manyVersions = 3;

// Whether a capital at this place says nothing: behind an end or an opening sign, or in a new line.
bool isAtStart(QStringView text, qsizetype place)
{
    qsizetype i = place;
    while (i > 0 && text[i - 1].isSpace() && text[i - 1] != u'\n') {
        --i;
    }
    return i == 0 || text[i - 1] == u'\n' ||
           (text[i - 1].isPunct() && !QStringView(u",;-/&").contains(text[i - 1]));
}

bool hasCase(Script script)
{
    return script == Script::Latin || script == Script::Cyrillic || script == Script::Greek;
}

bool areInflections(QStringView one, QStringView other)
{
    const auto [end, otherEnd] = std::ranges::mismatch(one, other);
    const qsizetype common = end - one.begin();
    return common >= shortestStem && std::max(one.size(), other.size()) - common <= longestEnding;
}

// What is called by names that sound alike in one row.
struct Item
{
    quint32 row = 0;
    bool isAcronym = false;
    std::vector<FormNumber> forms; // of different versions
};

// Two things that stand in a row, each in versions that lack the other.
struct Encounter
{
    size_t one = 0; // the lesser
    size_t other = 0;
    size_t rows = 0;

    auto key() const { return std::pair(one, other); }
};

class NameBook
{
public:
    NameBook(std::span<const CheckedText> texts, const ProperNames &names)
        : m_texts(texts)
        , m_names(names)
    {
        for (size_t version = 0; version < texts.size(); ++version) {
            const LanguageTag &language = texts[version].language();
            m_doCapitalsTell.push_back(hasCase(texts[version].script()) &&
                                       !Abbreviations(language).hasCapitalNouns());
            m_starts.push_back(m_versionOf.size());
            m_versionOf.resize(m_versionOf.size() + names.formsOf(version).size(), version);
        }
        m_same = DisjointSets(m_versionOf.size());
    }

    void read(const Alignment &alignment)
    {
        for (size_t row = 0; row < alignment.rows.size(); ++row) {
            for (const NameClaim &claim : m_names.claims(alignment.rows[row].cells)) {
                enter(quint32(row), claim);
            }
        }
        joinAcronyms();
        joinWhatMeets();
    }

    std::vector<std::vector<Fact>> facts();

private:
    // What all forms of one name share.
    struct Name
    {
        QString value;
        size_t version = 0; // whose word the value is
        size_t count = 0;   // of that word
        size_t versions = 0;
        size_t lastVersion = 0;
        size_t words = 0;
        size_t acronyms = 0;
    };

    FormNumber number(size_t version, const NameWord &word) const { return m_starts[version] + word.form; }
    const NameForm &form(FormNumber number) const
    {
        const size_t version = m_versionOf[number];
        return m_names.formsOf(version)[number - m_starts[version]];
    }
    // Whether a word can be a name, though its capital says nothing: at the beginning of a sentence, and in
    // German.
    bool mayBeName(size_t version, const NameWord &word) const
    {
        const NameForm &form = m_names.formOf(version, word);
        return word.isName ||
               (form.small == 0 && (form.names > 0 || !m_doCapitalsTell[version] ||
                                    isAtStart(m_texts[version].document().text(), word.text.start)));
    }

    void enter(quint32 row, const NameClaim &claim);
    void joinAcronyms();
    void joinWhatMeets();
    DisjointSets stems() const;
    template<class Visit> void forEachMeeting(DisjointSets &stems, const Visit &visit);
    std::vector<Encounter> encounters(DisjointSets &stems);
    std::vector<Encounter> certain(std::vector<Encounter> all, DisjointSets &stems);
    std::span<const Item> itemsOfRow(size_t first) const;
    std::vector<Name> collected();

    std::span<const CheckedText> m_texts;
    const ProperNames &m_names;
    std::vector<bool> m_doCapitalsTell; // by version
    std::vector<size_t> m_starts;       // of the forms of a version
    std::vector<size_t> m_versionOf;    // by form
    DisjointSets m_same;                // forms of one name
    std::vector<Item> m_items;          // in the order of the rows
};

// What sounds alike in a row is one thing; what does not stands for itself, as far as it is known.
void NameBook::enter(quint32 row, const NameClaim &claim)
{
    std::vector<Item> items;
    for (size_t version = 0; version < claim.words.size(); ++version) {
        const NameWord *word = claim.words[version];
        if (word == nullptr || !mayBeName(version, *word)) {
            continue;
        }
        const NameForm &own = m_names.formOf(version, *word);
        const auto alike = std::ranges::find_if(items, [&](const Item &item) {
            const NameForm &first = form(item.forms.front());
            return std::abs(first.skeleton.size() - own.skeleton.size()) <= mostLonger;
        });
        if (alike == items.end()) {
            items.push_back({row, word->isAcronym, {number(version, *word)}});
        } else {
            m_same.unite(alike->forms.front(), number(version, *word));
            alike->forms.push_back(number(version, *word));
        }
    }
    std::ranges::move(items, std::back_inserter(m_items));
}

std::span<const Item> NameBook::itemsOfRow(size_t first) const
{
    const auto end = std::ranges::find_if(m_items.begin() + std::ptrdiff_t(first), m_items.end(),
                                          [&](const Item &item) { return item.row != m_items[first].row; });
    return std::span(m_items.begin() + std::ptrdiff_t(first), end);
}

// Where many versions have one acronym each, and no two sound alike, they say the same.
void NameBook::joinAcronyms()
{
    for (size_t first = 0; first < m_items.size();) {
        const std::span<const Item> row = itemsOfRow(first);
        first += row.size();
        std::vector<FormNumber> acronyms;
        bool areAlone = true;
        for (const Item &item : row) {
            if (!item.isAcronym) {
                continue;
            }
            areAlone =
                areAlone && item.forms.size() == 1 && std::ranges::none_of(acronyms, [&](FormNumber other) {
                    return m_versionOf[other] == m_versionOf[item.forms.front()];
                });
            acronyms.push_back(item.forms.front());
        }
        for (size_t i = 1; areAlone && acronyms.size() >= manyVersions && i < acronyms.size(); ++i) {
            m_same.unite(acronyms.front(), acronyms[i]);
        }
    }
}

// The forms of one name, and those of one version that are inflected alike.
DisjointSets NameBook::stems() const
{
    DisjointSets result = m_same;
    for (size_t version = 0; version < m_starts.size(); ++version) {
        const std::span<const NameForm> forms = m_names.formsOf(version);
        std::vector<size_t> sorted(forms.size());
        std::iota(sorted.begin(), sorted.end(), size_t(0));
        std::erase_if(sorted, [&](size_t i) { return forms[i].names == 0; });
        std::ranges::sort(sorted, {}, [&](size_t i) -> const QString & { return forms[i].spelling; });
        for (size_t i = 1; i < sorted.size(); ++i) {
            if (areInflections(forms[sorted[i - 1]].spelling, forms[sorted[i]].spelling)) {
                result.unite(m_starts[version] + sorted[i - 1], m_starts[version] + sorted[i]);
            }
        }
    }
    return result;
}

// Calls it for all things that meet in a row, the lesser stem first.
template<class Visit> void NameBook::forEachMeeting(DisjointSets &stems, const Visit &visit)
{
    const auto areApart = [this](const Item &one, const Item &other) {
        return std::ranges::none_of(one.forms, [&](FormNumber mine) {
            return std::ranges::any_of(
                other.forms, [&](FormNumber theirs) { return m_versionOf[mine] == m_versionOf[theirs]; });
        });
    };
    for (size_t first = 0; first < m_items.size();) {
        const std::span<const Item> row = itemsOfRow(first);
        first += row.size();
        for (size_t i = 0; row.size() <= mostOfARow && i < row.size(); ++i) {
            for (size_t j = i + 1; j < row.size(); ++j) {
                const size_t one = stems.find(row[i].forms.front());
                const size_t other = stems.find(row[j].forms.front());
                if (row[i].isAcronym == row[j].isAcronym && areApart(row[i], row[j])) {
                    visit(row[i], row[j], Encounter{std::min(one, other), std::max(one, other), 1});
                }
            }
        }
    }
}

// What meets again and again.
std::vector<Encounter> NameBook::encounters(DisjointSets &stems)
{
    std::vector<Encounter> all;
    forEachMeeting(stems, [&](const Item & /*one*/, const Item & /*other*/, const Encounter &met) {
        all.push_back(met);
    });
    std::ranges::sort(all, {}, &Encounter::key);
    std::vector<Encounter> result;
    for (const Encounter &met : all) {
        if (!result.empty() && result.back().key() == met.key()) {
            ++result.back().rows;
        } else {
            result.push_back(met);
        }
    }
    std::erase_if(result, [](const Encounter &met) { return met.one == met.other || met.rows < fewestRows; });
    return result;
}

// Those that are nearly always met together, and neither as often with another thing of the same versions.
std::vector<Encounter> NameBook::certain(std::vector<Encounter> all, DisjointSets &stems)
{
    std::vector<size_t> rows(m_versionOf.size()); // by stem
    std::vector<quint32> lastRow(m_versionOf.size(), ~quint32(0));
    for (const Item &item : m_items) {
        const size_t stem = stems.find(item.forms.front());
        rows[stem] += std::exchange(lastRow[stem], item.row) != item.row ? 1 : 0;
    }
    std::erase_if(all, [&](const Encounter &one) {
        return double(one.rows) < leastShare * double(std::max(rows[one.one], rows[one.other]));
    });
    std::vector<VersionNumbers> versions(m_versionOf.size()); // by stem
    for (FormNumber form = 0; form < m_versionOf.size(); ++form) {
        VersionNumbers &known = versions[stems.find(form)];
        if (known.empty() || known.back() != m_versionOf[form]) {
            known.push_back(m_versionOf[form]);
        }
    }
    QHash<size_t, std::vector<Encounter>> partners; // by stem, the other one second
    for (const Encounter &one : all) {
        partners[one.one].push_back(one);
        partners[one.other].push_back({one.other, one.one, one.rows});
    }
    const auto hasRival = [&](size_t stem, size_t partner, size_t count) {
        return std::ranges::any_of(partners[stem], [&](const Encounter &other) {
            VersionNumbers common;
            std::ranges::set_intersection(versions[other.other], versions[partner],
                                          std::back_inserter(common));
            return other.other != partner && other.rows >= count && !common.empty();
        });
    };
    std::erase_if(all, [&](const Encounter &one) {
        return hasRival(one.one, one.other, one.rows) || hasRival(one.other, one.one, one.rows);
    });
    return all;
}

void NameBook::joinWhatMeets()
{
    DisjointSets stems = this->stems();
    const std::vector<Encounter> joined = certain(encounters(stems), stems);
    forEachMeeting(stems, [&](const Item &one, const Item &other, const Encounter &met) {
        // Of one stem are those whose other forms are known to be one.
        if (met.one == met.other || std::ranges::binary_search(joined, met.key(), {}, &Encounter::key)) {
            m_same.unite(one.forms.front(), other.forms.front());
        }
    });
}

std::vector<std::vector<Fact>> NameBook::facts()
{
    const std::vector<Name> names = collected();
    std::vector<std::vector<Fact>> result(m_texts.size());
    for (size_t version = 0; version < m_texts.size(); ++version) {
        for (const NameWord &word : m_names.wordsOf(version)) {
            const Name &name = names[m_same.find(number(version, word))];
            if (name.versions >= 2 && mayBeName(version, word)) {
                const bool isAcronym = 2 * name.acronyms > name.words;
                result[version].push_back(
                    {isAcronym ? FactKind::Acronym : FactKind::Name, {word.text, {name.value}}});
            }
        }
    }
    return result;
}

// By the sets of forms. The value is the commonest word of the first version, the shortest of several.
std::vector<NameBook::Name> NameBook::collected()
{
    std::vector<const NameWord *> words(
        m_versionOf.size()); // the first of a form, one that looks like a name
    std::vector<size_t> counts(m_versionOf.size());
    std::vector<Name> result(m_versionOf.size());
    for (size_t version = 0; version < m_texts.size(); ++version) {
        for (const NameWord &word : m_names.wordsOf(version)) {
            if (!mayBeName(version, word)) {
                continue;
            }
            const FormNumber form = number(version, word);
            const NameWord *&first = words[form];
            first = first == nullptr || (word.isName && !first->isName) ? &word : first;
            ++counts[form];
            Name &name = result[m_same.find(form)];
            ++name.words;
            name.acronyms += word.isAcronym ? 1 : 0;
        }
    }
    for (FormNumber form = 0; form < words.size(); ++form) {
        if (words[form] == nullptr) {
            continue;
        }
        const size_t version = m_versionOf[form];
        Name &name = result[m_same.find(form)];
        const bool isFirst = name.versions == 0;
        name.versions += isFirst || version != name.lastVersion ? 1 : 0;
        name.lastVersion = version;
        const QStringView word = m_texts[version].view(words[form]->text);
        const bool isBetter =
            counts[form] > name.count || (counts[form] == name.count && word.size() < name.value.size());
        if (isFirst || (version == name.version && isBetter)) {
            name.value = word.toString();
            name.version = version;
            name.count = counts[form];
        }
    }
    return result;
}

} // namespace

std::vector<std::vector<Fact>> nameFacts(std::span<const CheckedText> texts, const ProperNames &names,
                                         const Alignment &alignment)
{
    NameBook book(texts, names);
    book.read(alignment);
    return book.facts();
}

} // namespace hexapla
