// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/languagetag.h"

#include <unicode/bytestream.h>
#include <unicode/locid.h>

#include <string>

namespace hexapla {

namespace {

icu::Locale locale(const QString &tag) { return icu::Locale::createFromName(tag.toLatin1().constData()); }

} // namespace

std::optional<LanguageTag> LanguageTag::fromString(QStringView tag)
{
    const QByteArray bcp47 = tag.trimmed().toLatin1().replace('_', '-');
    if (bcp47.isEmpty() || bcp47.contains('?')) {
        return std::nullopt;
    }
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale parsed =
        icu::Locale::forLanguageTag({bcp47.constData(), static_cast<int>(bcp47.size())}, status);
    if (U_FAILURE(status) || parsed.isBogus()) {
        return std::nullopt;
    }
    parsed.canonicalize(status);
    const auto canonical = parsed.toLanguageTag<std::string>(status);
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    if (canonical == "und") {
        // forLanguageTag answers "und" for what it can't read, too.
        return bcp47.compare("und", Qt::CaseInsensitive) == 0 ? std::optional(LanguageTag()) : std::nullopt;
    }
    return LanguageTag(QString::fromStdString(canonical));
}

QString LanguageTag::language() const { return QString::fromLatin1(locale(m_tag).getLanguage()); }

QString LanguageTag::script() const { return QString::fromLatin1(locale(m_tag).getScript()); }

QString LanguageTag::region() const { return QString::fromLatin1(locale(m_tag).getCountry()); }

Qt::LayoutDirection LanguageTag::direction() const
{
    return !isUndetermined() && locale(m_tag).isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace hexapla
