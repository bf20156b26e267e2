// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/languagename.h"

#include <QCollator>
#include <QLocale>
#include <QSet>

#include <unicode/locdspnm.h>
#include <unicode/locid.h>

#include <algorithm>
#include <memory>
#include <span>

namespace hexapla {

namespace {

icu::Locale locale(const QString &tag) { return icu::Locale(tag.toLatin1().replace('-', '_').constData()); }

QString nameIn(const LanguageTag &language, const icu::Locale &speaker)
{
    // Names stand alone or at the beginning of a line.
    UDisplayContext contexts[]{UDISPCTX_CAPITALIZATION_FOR_BEGINNING_OF_SENTENCE};
    const std::unique_ptr<icu::LocaleDisplayNames> names(
        icu::LocaleDisplayNames::createInstance(speaker, std::data(contexts), int32_t(std::size(contexts))));
    icu::UnicodeString name;
    names->localeDisplayName(icu::Locale::createFromName(language.toString().toLatin1().constData()), name);
    return QString::fromUtf16(name.getBuffer(), name.length());
}

} // namespace

QString nativeLanguageName(const LanguageTag &language)
{
    return nameIn(language, locale(language.toString()));
}

QString languageName(const LanguageTag &language) { return nameIn(language, locale(QLocale().bcp47Name())); }

QList<LanguageTag> knownLanguages()
{
    QSet<QString> seen;
    QList<std::pair<QString, LanguageTag>> named;
    int32_t count = 0;
    const icu::Locale *available = icu::Locale::getAvailableLocales(count);
    for (const icu::Locale &known : std::span(available, size_t(count))) {
        QString code = QString::fromLatin1(known.getLanguage());
        if (*known.getScript() != '\0') {
            code += u'-' + QString::fromLatin1(known.getScript());
        }
        const auto tag = LanguageTag::fromString(code);
        if (tag && !tag->isUndetermined() && !seen.contains(code)) {
            seen.insert(code);
            named.emplaceBack(languageName(*tag), *tag);
        }
    }
    const QCollator collator;
    std::ranges::sort(named,
                      [&](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    QList<LanguageTag> languages;
    languages.reserve(named.size());
    for (const auto &[name, tag] : named) {
        languages.append(tag);
    }
    return languages;
}

} // namespace hexapla
