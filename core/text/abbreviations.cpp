// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/abbreviations.h"

#include "core/text/languagetable.h"

#include <QVarLengthArray>

#include <unicode/uchar.h>
#include <unicode/ures.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace hexapla {

namespace {

using Bundle = std::unique_ptr<UResourceBundle, decltype(&ures_close)>;

std::u16string_view view(QStringView text) { return {text.utf16(), size_t(text.size())}; }

std::u16string withoutSpaces(QStringView text)
{
    std::u16string result;
    for (const QChar character : text) {
        if (!character.isSpace()) {
            result += character.unicode();
        }
    }
    return result;
}

std::optional<AbbreviationKind> kindFromName(QStringView name)
{
    if (name == "word"_L1) {
        return AbbreviationKind::Word;
    }
    if (name == "never"_L1) {
        return AbbreviationKind::Never;
    }
    if (name == "number"_L1) {
        return AbbreviationKind::Number;
    }
    if (name == "capital"_L1) {
        return AbbreviationKind::Capital;
    }
    if (name == "starter"_L1) {
        return AbbreviationKind::Starter;
    }
    return std::nullopt;
}

bool isAcronym(QStringView word)
{
    return word.size() > 1 && std::ranges::all_of(word, [](QChar letter) { return letter.isUpper(); });
}

} // namespace

Abbreviations::Abbreviations(const LanguageTag &language)
{
    addTable(u"und"_s);
    if (!language.isUndetermined()) {
        addSuppressions(language.toString());
        addTable(language.language());
    }
}

// CLDR's suppressions hold many that can end a sentence ("Inc.", and "In." for Indiana), so a word that
// often starts sentences beats them.
void Abbreviations::addSuppressions(const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray locale = QByteArray(language.toLatin1()).replace('-', '_');
    const Bundle rules(ures_open(U_ICUDATA_NAME "-brkitr", locale.constData(), &status), &ures_close);
    if (U_FAILURE(status)) {
        return;
    }
    // ICU falls back to the language of the computer; that is no help here.
    const char *found = ures_getLocaleByType(rules.get(), ULOC_VALID_LOCALE, &status);
    if (U_FAILURE(status) || QByteArray(found).split('_').first() != locale.split('_').first()) {
        return;
    }
    const Bundle exceptions(ures_getByKey(rules.get(), "exceptions", nullptr, &status), &ures_close);
    const Bundle list(ures_getByKey(exceptions.get(), "SentenceBreak", nullptr, &status), &ures_close);
    const int size = U_SUCCESS(status) ? ures_getSize(list.get()) : 0;
    for (int i = 0; i < size; ++i) {
        int32_t length = 0;
        const UChar *text = ures_getStringByIndex(list.get(), i, &length, &status);
        if (U_SUCCESS(status)) {
            const std::u16string suppressed = withoutSpaces(QStringView(text, length));
            addBeginnings(suppressed);
            m_suppressions.insert(suppressed);
        }
    }
}

void Abbreviations::addTable(const QString &language)
{
    for (const QString &line : languageTable(language, "abbreviations"_L1).value_or(QStringList())) {
        addLine(line);
    }
}

void Abbreviations::addLine(QStringView line)
{
    const qsizetype space = line.indexOf(u' ');
    if (space < 0) {
        return;
    }
    const QStringView name = line.first(space);
    const QStringView value = line.sliced(space + 1);
    if (name == "starts"_L1) {
        m_starters.emplace(view(value));
    } else if (name == "like"_L1) {
        addTable(value.toString());
    } else if (name == "trait"_L1) {
        m_dottedOrdinals |= value == "dotted-ordinals"_L1;
        m_capitalNouns |= value == "capital-nouns"_L1;
    } else if (const auto kind = kindFromName(name)) {
        add(value, *kind);
    }
}

void Abbreviations::add(QStringView abbreviation, AbbreviationKind kind)
{
    if (abbreviation.startsWith(u'-')) {
        m_suffixes.emplace_back(abbreviation.sliced(1).toString(), kind);
        return;
    }
    const std::u16string whole = withoutSpaces(abbreviation);
    addBeginnings(whole);
    m_kinds.insert_or_assign(whole, kind);
}

void Abbreviations::addBeginnings(const std::u16string &abbreviation)
{
    for (size_t i = 0; i + 1 < abbreviation.size(); ++i) {
        if (abbreviation[i] == u'.') {
            m_beginnings.insert(abbreviation.substr(0, i + 1));
        }
    }
}

std::optional<AbbreviationKind> Abbreviations::find(QStringView abbreviation) const
{
    if (const auto kind = findInTable(abbreviation)) {
        return kind;
    }
    if (m_suppressions.contains(view(abbreviation))) {
        return AbbreviationKind::Starter;
    }
    const auto suffix = std::ranges::find_if(m_suffixes, [abbreviation](const auto &known) {
        return abbreviation.size() > known.first.size() &&
               abbreviation.endsWith(known.first, Qt::CaseInsensitive);
    });
    return suffix == m_suffixes.end() ? std::nullopt : std::optional(suffix->second);
}

std::optional<AbbreviationKind> Abbreviations::findInTable(QStringView abbreviation) const
{
    const auto known = [this](QStringView text) -> std::optional<AbbreviationKind> {
        const auto found = m_kinds.find(view(text));
        return found == m_kinds.end() ? std::nullopt : std::optional(found->second);
    };
    if (const auto exact = known(abbreviation)) {
        return exact;
    }
    const bool isOneLetter = abbreviation.size() <= 2; // a capital one is an initial
    if (isOneLetter || std::ranges::none_of(abbreviation, [](QChar letter) { return letter.isUpper(); })) {
        return std::nullopt;
    }
    QVarLengthArray<QChar, 64> other(abbreviation.begin(), abbreviation.end());
    other.front() = abbreviation.front().toLower();
    if (const auto atStart = known(other)) {
        return atStart;
    }
    std::ranges::transform(other, other.begin(), [](QChar letter) { return letter.toLower(); });
    if (const auto small = known(other)) {
        // "VGL. SEITE 5", but also "Er trat in den EV. Die": an acronym may look like an abbreviation.
        const bool isDoubtful = *small == AbbreviationKind::Never && isAcronym(abbreviation.chopped(1));
        return isDoubtful ? AbbreviationKind::Starter : *small;
    }
    other.front() = abbreviation.front();
    return known(other);
}

bool Abbreviations::isBeginning(QStringView part) const { return m_beginnings.contains(view(part)); }

bool Abbreviations::isStarter(QStringView word) const { return m_starters.contains(view(word)); }

} // namespace hexapla
