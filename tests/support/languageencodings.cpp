// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/languageencodings.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace hexapla {

const QByteArrayList &allEncodings()
{
    static const QByteArrayList encodings{
        "UTF-8",        "UTF-16LE",      "UTF-16BE",     "UTF-32LE",     "UTF-32BE",     "windows-1251",
        "KOI8-R",       "KOI8-U",        "IBM866",       "ISO-8859-5",   "ISO-8859-1",   "windows-1252",
        "ISO-8859-2",   "windows-1250",  "windows-1253", "windows-1254", "windows-1255", "windows-1256",
        "windows-1257", "windows-874",   "Shift_JIS",    "GB18030",      "Big5",         "EUC-KR",
        "ISO-8859-7",   "x-mac-cyrillic"};
    return encodings;
}

QByteArrayList encodingsOf(const QString &language)
{
    const auto isOneOf = [&language](QStringView languages) {
        return languages.split(u' ').contains(QStringView(language));
    };
    QByteArrayList result{"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"};
    if (!isOneOf(u"ar fa he hi th ko kk tr vi")) {
        result << "GB18030";
    }
    if (isOneOf(u"en de fr es pt it nl sv da nb fi is")) {
        result << "windows-1252";
    }
    if (isOneOf(u"pl cs sk hu hr sl")) {
        result << "windows-1250" << "ISO-8859-2";
    }
    if (isOneOf(u"ru uk be bg sr mk")) {
        result << "windows-1251" << "x-mac-cyrillic";
    }
    if (isOneOf(u"ru bg")) {
        result << "KOI8-R" << "IBM866" << "ISO-8859-5";
    }
    if (language == u"uk") {
        result << "KOI8-U";
    }
    if (isOneOf(u"lt lv et")) {
        result << "windows-1257";
    }
    const QMultiHash<QString, QByteArray> others{{u"el"_s, "windows-1253"}, {u"el"_s, "ISO-8859-7"},
                                                 {u"tr"_s, "windows-1254"}, {u"he"_s, "windows-1255"},
                                                 {u"ar"_s, "windows-1256"}, {u"th"_s, "windows-874"},
                                                 {u"ja"_s, "Shift_JIS"},    {u"ja"_s, "EUC-JP"},
                                                 {u"zh-Hant"_s, "Big5"},    {u"ko"_s, "EUC-KR"}};
    return result + others.values(language);
}

QString simplified(QString text, const QByteArray &encoding)
{
    if (encoding.startsWith("UTF") || encoding.startsWith("windows") || encoding == "GB18030") {
        return text;
    }
    static const QHash<QChar, QChar> plain{{u'„', u'"'}, {u'“', u'"'},  {u'”', u'"'}, {u'«', u'"'},
                                           {u'»', u'"'}, {u'’', u'\''}, {u'‘', u'\''}};
    for (QChar &c : text) {
        c = plain.value(c, c);
    }
    return text;
}

} // namespace hexapla
