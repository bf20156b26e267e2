// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentencebreaker.h"

#include "core/text/abbreviations.h"
#include "core/text/fullstoprules.h"
#include "core/text/sentenceproperties.h"
#include "core/text/sentencewalk.h"

namespace hexapla {

class SentenceBreaker::Private
{
public:
    explicit Private(const LanguageTag &language)
        : properties(SentenceProperties::forLanguage(language.language()))
        , abbreviations(language)
        , fullStops(properties, abbreviations)
    {}

    const SentenceProperties &properties;
    const Abbreviations abbreviations;
    const FullStopRules fullStops;
};

namespace {

// In these scripts the end of a sentence looks like any other white space.
bool isScriptWithoutStops(QChar character)
{
    const QChar::Script script = character.script();
    return script == QChar::Script_Thai || script == QChar::Script_Lao || script == QChar::Script_Tibetan;
}

// Where a text ends before its last quotes, brackets, notes ("[12]") and white space.
qsizetype endWithoutClosing(const SentenceProperties &properties, QStringView text)
{
    qsizetype end = text.size();
    while (end > 0) {
        const SentenceClass found = properties.classAt(text, end - 1);
        const bool isSkipped = found == SentenceClass::Close || found == SentenceClass::Sp ||
                               found == SentenceClass::Extend || found == SentenceClass::Format ||
                               isSeparator(found) || isNoteSign(text[end - 1]);
        if (!isSkipped) {
            break;
        }
        --end;
        qsizetype noteStart = end;
        while (text[end] == u']' && noteStart > 0 && text[noteStart - 1].isDigit()) {
            --noteStart;
        }
        if (noteStart < end && noteStart > 0 && text[noteStart - 1] == u'[') {
            end = noteStart - 1;
        }
    }
    return end;
}

} // namespace

SentenceBreaker::SentenceBreaker(const LanguageTag &language)
    : d(std::make_unique<Private>(language))
{}

SentenceBreaker::SentenceBreaker(SentenceBreaker &&) noexcept = default;
SentenceBreaker &SentenceBreaker::operator=(SentenceBreaker &&) noexcept = default;
SentenceBreaker::~SentenceBreaker() = default;

void SentenceBreaker::sentences(QStringView text, std::vector<TextSpan> &result) const
{
    SentenceWalk(d->properties, d->fullStops, text, result).run();
}

bool SentenceBreaker::endsSentence(QStringView text) const
{
    const qsizetype end = endWithoutClosing(d->properties, text);
    if (end == 0) {
        return false;
    }
    const QChar last = text[end - 1];
    if (last == Ellipsis || isScriptWithoutStops(last)) {
        return true;
    }
    const bool isPair = last.isLowSurrogate() && end > 1 && text[end - 2].isHighSurrogate();
    const qsizetype start = end - (isPair ? 2 : 1);
    return isStop(d->properties.classAt(text, start)) && !d->fullStops.isNeverEnd(text, start);
}

} // namespace hexapla
