// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/facts/linkfacts.h"

#include "core/check/checkedtext.h"

#include <QRegularExpression>
#include <QUrl>

#include <unicode/uloc.h>

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

// A path without the language in it: "/docs/fr/start/" and "/docs/start", "index.de.html" and "index.html".
QString withoutLanguage(const QString &path)
{
    QStringList kept;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (isLanguageCode(part)) {
            continue;
        }
        QStringList pieces = part.split(u'.');
        if (pieces.size() > 2 && isLanguageCode(pieces[pieces.size() - 2])) {
            pieces.removeAt(pieces.size() - 2);
        }
        kept += pieces.join(u'.');
    }
    return kept.join(u'/');
}

QString hostWithoutLanguage(const QString &host)
{
    QStringList parts = host.split(u'.');
    if (parts.size() > 2 && (isLanguageCode(parts.front()) || parts.front() == "www"_L1)) {
        parts.removeFirst();
    }
    return parts.join(u'.');
}

bool isWeb(const QString &scheme) { return scheme == "http"_L1 || scheme == "https"_L1; }

QString normalised(const QString &address)
{
    const QUrl url(address.trimmed());
    if (!url.isValid() || address.startsWith(u'#')) {
        return address;
    }
    const QString scheme = url.scheme().toLower();
    QString result = scheme.isEmpty() || isWeb(scheme) ? QString() : scheme + u':';
    result += hostWithoutLanguage(url.host().toLower()) + u'/' + withoutLanguage(url.path());
    if (url.hasQuery()) {
        result += u'?' + url.query();
    }
    return result;
}

// Anchors inside a document are made of its headings, which are translated.
bool isInsideDocument(const QString &target) { return target.startsWith(u'#'); }

void add(TextSpan place, const QString &address, std::vector<Fact> &facts)
{
    if (!address.trimmed().isEmpty() && !isInsideDocument(address)) {
        facts.push_back({FactKind::Link, {place, {normalised(address)}}});
    }
}

bool standsInLink(qsizetype offset, std::span<const InlineSpan> inlines)
{
    return std::ranges::any_of(inlines, [offset](const InlineSpan &span) {
        return (span.kind == InlineKind::Link || span.kind == InlineKind::Image) &&
               span.text.contains(offset);
    });
}

} // namespace

void findLinks(const CheckedText &text, size_t segment, std::vector<Fact> &facts)
{
    const std::span<const InlineSpan> inlines = text.inlinesOf({segment, 1});
    for (const InlineSpan &span : inlines) {
        if (span.kind == InlineKind::Link || span.kind == InlineKind::Image) {
            add(span.text, span.target, facts);
        }
    }
    const Segment &here = text.segments()[segment];
    if (here.kind == SegmentKind::Image) {
        add(here.text, text.blockOf(segment).info, facts);
    }
    // Brackets and full stops around an address belong to the sentence.
    static const QRegularExpression address(
        uR"((?:https?|ftp)://[^\s<>"'«»“”„()\[\]{}，。；：、（）「」]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QStringView view = text.view(here.text);
    for (auto matches = address.globalMatchView(view); matches.hasNext();) {
        const auto match = matches.next();
        QStringView found = match.capturedView();
        while (!found.isEmpty() && QStringView(u".,;:!?*_").contains(found.back())) {
            found.chop(1);
        }
        const qsizetype start = here.text.start + match.capturedStart();
        if (!standsInLink(start, inlines)) {
            add({start, start + found.size()}, found.toString(), facts);
        }
    }
}

} // namespace hexapla
