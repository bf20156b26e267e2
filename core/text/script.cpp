// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/script.h"

#include "core/text/codepoints.h"

#include <unicode/uscript.h>

#include <algorithm>

namespace hexapla {

static_assert(int(Script::Common) == USCRIPT_COMMON && int(Script::Inherited) == USCRIPT_INHERITED);
static_assert(int(Script::Arabic) == USCRIPT_ARABIC && int(Script::Cyrillic) == USCRIPT_CYRILLIC);
static_assert(int(Script::Devanagari) == USCRIPT_DEVANAGARI && int(Script::Greek) == USCRIPT_GREEK);
static_assert(int(Script::Han) == USCRIPT_HAN && int(Script::Hangul) == USCRIPT_HANGUL);
static_assert(int(Script::Hebrew) == USCRIPT_HEBREW && int(Script::Hiragana) == USCRIPT_HIRAGANA);
static_assert(int(Script::Katakana) == USCRIPT_KATAKANA && int(Script::Latin) == USCRIPT_LATIN);
static_assert(int(Script::Thai) == USCRIPT_THAI && int(Script::Unknown) == USCRIPT_UNKNOWN);

namespace {

constexpr size_t scriptLimit = 256; // above every code ICU gives to a character

bool isNone(Script script)
{
    return script == Script::Common || script == Script::Inherited || script == Script::Unknown;
}

} // namespace

Script scriptOf(char32_t codePoint)
{
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode code = uscript_getScript(static_cast<UChar32>(codePoint), &status);
    return U_SUCCESS(status) ? static_cast<Script>(code) : Script::Unknown;
}

bool isUsedIn(char32_t codePoint, Script script)
{
    return uscript_hasScript(static_cast<UChar32>(codePoint), static_cast<UScriptCode>(script));
}

bool standsBesideDigits(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Latin:
    case QChar::Script_Cyrillic:
    case QChar::Script_Greek:
        return false;
    default:
        return true;
    }
}

bool runsTogether(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

Script family(Script script)
{
    return script == Script::Hiragana || script == Script::Katakana ? Script::Han : script;
}

QString scriptCode(Script script)
{
    return QString::fromLatin1(uscript_getShortName(static_cast<UScriptCode>(script)));
}

ScriptCount::ScriptCount(QStringView text)
    : m_counts(scriptLimit)
{
    for (const char32_t codePoint : CodePoints(text)) {
        if (codePoint < U'A') {
            continue;
        }
        const Script script = scriptOf(codePoint);
        const auto index = static_cast<size_t>(script);
        if (!isNone(script) && index < scriptLimit) {
            ++m_counts[index];
            ++m_characters;
        }
    }
}

Script ScriptCount::dominant() const
{
    return m_characters == 0 ? Script::Common
                             : static_cast<Script>(std::ranges::max_element(m_counts) - m_counts.begin());
}

double ScriptCount::share(Script script) const
{
    const auto index = static_cast<size_t>(script);
    return m_characters == 0 || index >= scriptLimit ? 0.0 : double(m_counts[index]) / double(m_characters);
}

} // namespace hexapla
