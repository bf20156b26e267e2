// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/displaytext.h"

#include <QFileInfo>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

bool rearrangesText(QChar c)
{
    const char16_t u = c.unicode();
    return c.category() == QChar::Other_Control || (u >= 0x202a && u <= 0x202e) ||
           (u >= 0x2066 && u <= 0x2069) || u == 0x2028 || u == 0x2029;
}

} // namespace

QString singleLine(const QString &text)
{
    QString shown = text;
    for (QChar &c : shown) {
        if (rearrangesText(c)) {
            c = QChar::ReplacementCharacter;
        }
    }
    return shown;
}

QString displayName(const QString &path) { return singleLine(QFileInfo(path).fileName()); }

QString isolated(const QString &text) { return u'\u2068' + text + u'\u2069'; }

QString plainToolTip(const QString &text)
{
    return u"<p style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString menuText(const QString &text)
{
    QString shown = singleLine(text);
    return shown.replace(u'&', u"&&"_s);
}

} // namespace hexapla
