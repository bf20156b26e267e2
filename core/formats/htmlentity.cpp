// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/htmlentity.h"

#include <QByteArray>

#include <md4c-html.h>

namespace hexapla {

namespace {

QString numericEntity(QStringView digits)
{
    bool isNumber = false;
    const bool isHex = digits.startsWith(u'x') || digits.startsWith(u'X');
    const uint codePoint = isHex ? digits.sliced(1).toUInt(&isNumber, 16) : digits.toUInt(&isNumber, 10);
    if (!isNumber || codePoint == 0 || codePoint > QChar::LastValidCodePoint ||
        QChar::isSurrogate(codePoint)) {
        return QString(QChar::ReplacementCharacter); // as CommonMark wants it
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(&codePoint), 1);
}

// md4c's HTML renderer keeps the table of named references: it is asked to render the reference, which it
// writes out as the characters meant, except for the few that HTML itself needs escaped.
QString namedEntity(QStringView reference)
{
    static const std::pair<QLatin1StringView, char16_t> escaped[] = {
        {QLatin1StringView("&amp;"), u'&'},  {QLatin1StringView("&lt;"), u'<'},
        {QLatin1StringView("&gt;"), u'>'},   {QLatin1StringView("&quot;"), u'"'},
        {QLatin1StringView("&AMP;"), u'&'},  {QLatin1StringView("&LT;"), u'<'},
        {QLatin1StringView("&GT;"), u'>'},   {QLatin1StringView("&QUOT;"), u'"'},
        {QLatin1StringView("&nbsp;"), 0xA0},
    };
    for (const auto &[name, character] : escaped) {
        if (reference == name) {
            return QString(QChar(character));
        }
    }
    const QByteArray markdown = reference.toUtf8();
    QByteArray html;
    const auto collect = [](const MD_CHAR *text, MD_SIZE size, void *result) {
        static_cast<QByteArray *>(result)->append(text, qsizetype(size));
    };
    md_html(markdown.constData(), MD_SIZE(markdown.size()), collect, &html, 0, 0);
    html.replace("<p>", "").replace("</p>\n", "");
    const QString shown = QString::fromUtf8(html);
    return shown.startsWith(u'&') ? QString() : shown;
}

} // namespace

QString htmlEntity(QStringView reference)
{
    if (reference.size() < 3 || !reference.startsWith(u'&') || !reference.endsWith(u';')) {
        return {};
    }
    if (reference[1] == u'#') {
        return numericEntity(reference.sliced(2).chopped(1));
    }
    return namedEntity(reference);
}

} // namespace hexapla
