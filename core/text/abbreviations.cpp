// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/abbreviations.h"

#include <QFile>
#include <QVarLengthArray>

#include <unicode/uchar.h>
#include <unicode/ures.h>

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
            add(QStringView(text, length), AbbreviationKind::Starter);
        }
    }
}

void Abbreviations::addTable(const QString &language)
{
    QFile file(":/hexapla/languages/"_L1 + language + "/abbreviations.txt"_L1);
    if (!file.open(QIODevice::ReadOnly)) {
        return; // nothing is known about this language
    }
    const QString table = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(table).split(u'\n')) {
        addLine(line.trimmed());
    }
}

void Abbreviations::addLine(QStringView line)
{
    const qsizetype space = line.indexOf(u' ');
    if (space < 0 || line.startsWith(u'#')) {
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
    const std::u16string whole = withoutSpaces(abbreviation);
    for (size_t i = 0; i + 1 < whole.size(); ++i) {
        if (whole[i] == u'.') {
            m_beginnings.insert(whole.substr(0, i + 1));
        }
    }
    m_kinds.insert_or_assign(whole, kind);
}

std::optional<AbbreviationKind> Abbreviations::find(QStringView abbreviation) const
{
    if (const auto exact = m_kinds.find(view(abbreviation)); exact != m_kinds.end()) {
        return exact->second;
    }
    QVarLengthArray<char16_t, 32> other;
    bool hasCapital = false;
    for (const QChar character : abbreviation) {
        other.append(character.toLower().unicode());
        hasCapital |= character.isUpper();
    }
    if (!hasCapital) {
        return std::nullopt;
    }
    if (const auto small = m_kinds.find(std::u16string_view(other.data(), size_t(other.size())));
        small != m_kinds.end()) {
        return small->second;
    }
    other[0] = QChar(other[0]).toUpper().unicode();
    if (const auto capitalised = m_kinds.find(std::u16string_view(other.data(), size_t(other.size())));
        capitalised != m_kinds.end()) {
        return capitalised->second;
    }
    return std::nullopt;
}

bool Abbreviations::isBeginning(QStringView part) const { return m_beginnings.contains(view(part)); }

bool Abbreviations::isStarter(QStringView word) const { return m_starters.contains(view(word)); }

} // namespace hexapla
