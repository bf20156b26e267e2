// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/transliteration.h"

#include "core/text/folding.h"

#include <QCache>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace hexapla {

namespace {

constexpr int rememberedWords = 50'000;

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

class Transliterator::Private
{
public:
    std::unique_ptr<icu::Transliterator> transliterator;
    QCache<QString, QString> words{rememberedWords};

    QString transliterated(const QString &word) const;
};

// The rules give letters with marks, some of them capitals: folding takes care of both.
QString Transliterator::Private::transliterated(const QString &word) const
{
    if (!transliterator) {
        return word;
    }
    icu::UnicodeString text(word.utf16(), static_cast<int32_t>(word.size()));
    transliterator->transliterate(text);
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

Transliterator::Transliterator()
    : d(std::make_unique<Private>())
{
    // Without the primes that stand for soft and hard signs, ayin and hamza: no Latin spelling has them.
    static constexpr auto rules = u"Any-Latin; [\u02b9-\u02bf] Remove; Latin-ASCII";
    UErrorCode status = U_ZERO_ERROR;
    d->transliterator.reset(
        icu::Transliterator::createInstance(icu::UnicodeString(rules), UTRANS_FORWARD, status));
}

Transliterator::Transliterator(Transliterator &&) noexcept = default;
Transliterator &Transliterator::operator=(Transliterator &&) noexcept = default;
Transliterator::~Transliterator() = default;

QString Transliterator::toLatin(QStringView word)
{
    if (isAscii(word)) {
        return word.toString().toLower();
    }
    const QString key = word.toString();
    if (const QString *known = d->words.object(key)) {
        return *known;
    }
    const QString result = FoldedText(d->transliterated(key)).text();
    d->words.insert(key, new QString(result));
    return result;
}

} // namespace hexapla
