// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/facts/address.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <unicode/uloc.h>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// Whether a part of an address names a language: "fr", "pt-br", "zh_Hant".
bool isLanguageCode(QStringView part)
{
    static const QRegularExpression pattern(u"^([a-z]{2})([-_][a-zA-Z]{2,4})?$"_s);
    const auto match = pattern.matchView(part);
    if (!match.hasMatch()) {
        return false;
    }
    const QByteArray code = match.captured(1).toLatin1();
    return *uloc_getISO3Language(code.constData()) != '\0';
}

// The parts of a path without the language in it: "/docs/fr/start/" and "/docs/start", "index.de.html" and
// "index.html".
QStringList withoutLanguage(const QStringList &path)
{
    QStringList kept;
    for (const QString &part : path) {
        if (isLanguageCode(part)) {
            continue;
        }
        QStringList pieces = part.split(u'.');
        if (pieces.size() > 2 && isLanguageCode(pieces[pieces.size() - 2])) {
            pieces.removeAt(pieces.size() - 2);
        }
        kept += pieces.join(u'.');
    }
    return kept;
}

// A page goes by its name with and without what kind of file it is, and the first of a folder by the
// folder's: "start.html" is "start", "docs/index.html" is "docs".
QStringList withoutSuffix(QStringList path)
{
    static const QRegularExpression suffix(uR"(\.(?:x?html?|php)$)"_s);
    if (path.isEmpty() || !path.back().contains(suffix)) {
        return path;
    }
    path.back().remove(suffix);
    if (path.back() == "index"_L1) {
        path.removeLast();
    }
    return path;
}

QStringList hostParts(const QUrl &url)
{
    QStringList parts = url.host().toLower().split(u'.');
    if (parts.size() > 2 && parts.front() == "www"_L1) {
        parts.removeFirst();
    }
    return parts;
}

int defaultPort(const QString &scheme) { return scheme == "https"_L1 ? 443 : scheme == "http"_L1 ? 80 : -1; }

// Whether the last parts of two paths may be one title in two languages: numbers and kinds of files are not
// translated.
bool mayBeTranslated(const QString &one, const QString &other)
{
    static const QRegularExpression fixed(uR"(\d+|\.[A-Za-z][A-Za-z0-9]{0,4}$)"_s);
    const auto fixedParts = [](const QString &title) {
        QStringList parts;
        for (auto matches = fixed.globalMatch(title); matches.hasNext();) {
            parts += matches.next().captured();
        }
        return parts;
    };
    return fixedParts(one) == fixedParts(other);
}

bool isWeb(const QString &scheme) { return scheme == "http"_L1 || scheme == "https"_L1; }

// What a copy in the web archive was made of: "https://web.archive.org/web/20200101000000/http://...".
QString withoutArchive(QString address)
{
    static const QRegularExpression archive(uR"(^https?://web\.archive\.org/web/\d+[a-z_]*/(?=https?:))"_s);
    return address.remove(archive);
}

// The language an address is in, and the rest of it, part by part.
struct Localised
{
    QString language;
    QStringList rest;
};

Localised localised(QStringView reading)
{
    Localised result;
    QStringList path = reading.toString().split(u'/');
    QStringList host = path.takeFirst().split(u'.');
    if (host.size() > 2 && isLanguageCode(host.front())) {
        result.language = host.takeFirst();
    }
    result.rest += host.join(u'.');
    for (const QString &part : path) {
        if (result.language.isEmpty() && isLanguageCode(part)) {
            result.language = part;
        } else {
            result.rest += part;
        }
    }
    return result;
}

} // namespace

std::vector<QString> addressReadings(const QString &address)
{
    const QString written = withoutArchive(address.trimmed());
    const QUrl url(written.startsWith("www."_L1) ? u"http://"_s + written : written);
    if (!url.isValid()) {
        return {written};
    }
    const QString scheme = url.scheme().toLower();
    const QString start = scheme.isEmpty() || isWeb(scheme) ? QString() : scheme + u':';
    const QString end = url.hasQuery() ? u'?' + url.query() : QString();
    QStringList host = hostParts(url);
    const QStringList path = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    if (const int port = url.port(); port != -1 && port != defaultPort(scheme)) {
        host.back() += u':' + QString::number(port);
    }
    const QString full = start + host.join(u'.') + u'/' + path.join(u'/') + end;
    if (host.size() > 2 && isLanguageCode(host.front())) {
        host.removeFirst();
    }
    const QString bare =
        start + host.join(u'.') + u'/' + withoutSuffix(withoutLanguage(path)).join(u'/') + end;
    if (bare != full) {
        return {bare, full};
    }
    // One and the same page has the same places; those of a translated page are translated.
    const bool isElsewhere = isWeb(scheme) && !url.fragment().isEmpty();
    return {isElsewhere ? bare + u'#' + url.fragment() : bare};
}

bool isTranslation(QStringView one, QStringView other)
{
    const Localised mine = localised(one);
    const Localised theirs = localised(other);
    // All but the last part, the title, is the same.
    return !mine.language.isEmpty() && !theirs.language.isEmpty() && mine.language != theirs.language &&
           mine.rest.size() == theirs.rest.size() && mine.rest.size() > 1 &&
           std::equal(mine.rest.begin(), mine.rest.end() - 1, theirs.rest.begin()) &&
           mayBeTranslated(mine.rest.back(), theirs.rest.back());
}

bool isAddress(QStringView words)
{
    static const QRegularExpression pattern(uR"(^\S*(?:://|www\.|@)\S+)"_s);
    return pattern.matchView(words).hasMatch();
}

} // namespace hexapla
