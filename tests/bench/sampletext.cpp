// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/sampletext.h"

#include "tests/bench/prose.h"

namespace hexapla::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned seed = 2604;
constexpr qsizetype lineWidth = 76;

// Markup around some words of a sentence.
QString marked(Prose &prose)
{
    const QString inside = prose.words(1 + prose.random(3));
    switch (prose.random(9)) {
    case 0:
        return u"**"_s + inside + u"**"_s;
    case 1:
        return u"_"_s + inside + u"_"_s;
    case 2:
        return u"[**"_s + inside + u"**](https://example.org/"_s + QString::number(prose.random(999)) +
               u")"_s;
    case 3:
        return u"["_s + inside + u"](notes/page.md \"A title\")"_s;
    case 4:
        return u"`value = "_s + QString::number(prose.random(99)) + u"`"_s;
    case 5:
        return u"~~"_s + inside + u"~~"_s;
    case 6:
        return inside + u" &mdash; R&amp;D"_s;
    case 7:
        return u"[^"_s + QString::number(prose.random(9)) + u"]"_s;
    default:
        return u"*"_s + inside + u" **"_s + prose.word() + u"***"_s;
    }
}

QString markedSentence(Prose &prose)
{
    if (!prose.chance(40)) {
        return prose.sentence();
    }
    return prose.words(2) + u' ' + marked(prose) + u' ' + prose.sentence();
}

// The lines of a paragraph: soft breaks, now and then a hard one.
QString markedParagraph(Prose &prose, const QString &prefix)
{
    QString result;
    const int sentences = 2 + prose.random(5);
    for (int i = 0; i < sentences; ++i) {
        result += markedSentence(prose);
        if (i + 1 < sentences) {
            result += prose.chance(8)    ? u"  \n"_s + prefix
                      : prose.chance(40) ? u"\n"_s + prefix
                                         : prose.space();
        }
    }
    return prefix + result + u"\n"_s;
}

QString list(Prose &prose, const QString &indent, int depth)
{
    QString result;
    const bool isOrdered = prose.chance(40);
    for (int i = 1; i <= 3 + prose.random(4); ++i) {
        const QString marker = isOrdered ? QString::number(i) + u". "_s : u"- "_s;
        result += indent + marker + markedSentence(prose) + u'\n';
        if (depth < 3 && prose.chance(20)) {
            result += list(prose, indent + QString(marker.size(), u' '), depth + 1);
        }
    }
    return result;
}

QString table(Prose &prose)
{
    const int columns = 2 + prose.random(4);
    QString result = u"|"_s;
    QString delimiter = u"|"_s;
    for (int column = 0; column < columns; ++column) {
        result += u' ' + prose.words(2) + u" |"_s;
        delimiter += column % 2 == 0 ? u" :--- |"_s : u" ---: |"_s;
    }
    result += u'\n' + delimiter + u'\n';
    for (int row = 2 + prose.random(6); row > 0; --row) {
        result += u'|';
        for (int column = 0; column < columns; ++column) {
            result +=
                u' ' + (prose.chance(30) ? QString::number(prose.random(5000)) : prose.words(3)) + u" |"_s;
        }
        result += u'\n';
    }
    return result;
}

QString code(Prose &prose)
{
    QString result = u"```cpp\n"_s;
    for (int line = 3 + prose.random(8); line > 0; --line) {
        result += u"    total += measure("_s + QString::number(prose.random(999)) + u"); // "_s +
                  prose.words(3) + u'\n';
    }
    return result + u"```\n"_s;
}

QString markdownBlock(Prose &prose)
{
    switch (prose.random(20)) {
    case 0:
        return u"## "_s + prose.words(4) + u'\n';
    case 1:
        return u"### "_s + prose.words(3) + u" *"_s + prose.word() + u"*\n"_s;
    case 2:
    case 3:
    case 4:
        return list(prose, {}, 1);
    case 5:
        return table(prose);
    case 6:
        return markedParagraph(prose, u"> "_s);
    case 7:
        return prose.chance(50) ? code(prose)
                                : u"> > "_s + prose.sentence() + u"\n>\n> "_s + prose.sentence() + u'\n';
    case 8:
        return u"!["_s + prose.words(3) + u"](images/figure.png)\n"_s;
    case 9:
        return prose.chance(50) ? u"---\n"_s : u"<div class=\"note\">"_s + prose.sentence() + u"</div>\n"_s;
    case 10:
        return u"[^"_s + QString::number(prose.random(9)) + u"]: "_s + prose.sentence() + u'\n';
    default:
        return markedParagraph(prose, {});
    }
}

QString wrapped(const QString &paragraph)
{
    QString result;
    qsizetype width = 0;
    for (const QChar c : paragraph) {
        const bool breaks = c == u' ' && width >= lineWidth;
        result += breaks ? QChar(u'\n') : c;
        width = breaks ? 0 : width + 1;
    }
    return result + u'\n';
}

QString textBlock(Prose &prose)
{
    switch (prose.random(12)) {
    case 0: {
        const QString heading = prose.words(4);
        return heading + u'\n' + QString(heading.size(), u'=') + u'\n';
    }
    case 1:
        return QString::number(1 + prose.random(40)) + u". "_s + prose.words(4) + u'\n';
    case 2:
        return u"* "_s + prose.sentence() + u"\n* "_s + prose.sentence() + u"\n* "_s + prose.sentence() +
               u'\n';
    default:
        return wrapped(prose.paragraph(2 + prose.random(6)));
    }
}

template<class MakeBlock>
QByteArray generate(const QString &language, qsizetype size, QString text, MakeBlock makeBlock)
{
    Prose prose(language, seed);
    QByteArray result;
    result.reserve(size + 4096);
    while (result.size() < size) {
        text += makeBlock(prose) + u'\n';
        result += text.toUtf8();
        text.clear();
    }
    return result;
}

} // namespace

QByteArray variedMarkdown(const QString &language, qsizetype size)
{
    return generate(language, size, u"---\ntitle: Measured\nlang: "_s + language + u"\n---\n\n# 1\n\n"_s,
                    markdownBlock);
}

QByteArray variedText(const QString &language, qsizetype size)
{
    return generate(language, size, {}, textBlock);
}

} // namespace hexapla::bench
