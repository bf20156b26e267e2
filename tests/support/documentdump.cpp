// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/documentdump.h"

#include "tests/support/documentchecks.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

QString inlineName(InlineKind kind)
{
    switch (kind) {
    case InlineKind::Emphasis:
        return u"emphasis"_s;
    case InlineKind::Strong:
        return u"strong"_s;
    case InlineKind::Strikethrough:
        return u"strikethrough"_s;
    case InlineKind::Underline:
        return u"underline"_s;
    case InlineKind::Superscript:
        return u"superscript"_s;
    case InlineKind::Subscript:
        return u"subscript"_s;
    case InlineKind::Code:
        return u"code"_s;
    case InlineKind::Link:
        return u"link"_s;
    case InlineKind::Image:
        return u"image"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

// What cannot be seen or would end the line is written as its number.
QString quoted(QStringView text)
{
    QString result = u"\""_s;
    for (const QChar c : text) {
        if (c == u'\n') {
            result += u"\\n"_s;
        } else if (c == u'\t') {
            result += u"\\t"_s;
        } else if (c != u' ' && (c.category() == QChar::Other_Control || c.isSpace() ||
                                 c.category() == QChar::Other_Format)) {
            result += u"\\u{%1}"_s.arg(c.unicode(), 4, 16, '0'_L1);
        } else {
            result += c;
        }
    }
    return result + u'"';
}

QString range(TextSpan span) { return u"%1-%2"_s.arg(span.start).arg(span.end); }

QString blockLine(const Document &document, const Block &block)
{
    QString line = blockKindName(block.kind);
    if (block.headingLevel > 0) {
        line += u" %1"_s.arg(block.headingLevel);
    }
    if (block.listDepth > 0) {
        line += u" depth %1%2"_s.arg(block.listDepth).arg(block.isOrdered ? u" ordered" : u"");
    }
    if (block.quoteDepth > 0) {
        line += u" quote %1"_s.arg(block.quoteDepth);
    }
    if (!block.taskMark.isNull()) {
        line += u" task '%1'"_s.arg(block.taskMark);
    }
    if (block.markerLength > 0) {
        line += u" marker %1"_s.arg(block.markerLength);
    }
    if (block.cell.table >= 0) {
        line += u" cell %1:%2:%3"_s.arg(block.cell.table).arg(block.cell.row).arg(block.cell.column);
    }
    if (!block.info.isEmpty()) {
        line += u" info "_s + quoted(block.info);
    }
    return line + u" source "_s + range(block.source) + u' ' + quoted(document.text(block.text)) + u'\n';
}

QString inlineLine(const Document &document, const InlineSpan &span)
{
    QString line = u"  "_s + inlineName(span.kind) + u' ' + quoted(document.text(span.text));
    if (!span.target.isEmpty()) {
        line += u" to "_s + quoted(span.target);
    }
    if (!span.title.isEmpty()) {
        line += u" title "_s + quoted(span.title);
    }
    return line + u'\n';
}

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool writeAll(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

} // namespace

QString dumpDocument(const Document &document)
{
    QString result;
    auto span = document.inlines().begin();
    for (const Block &block : document.blocks()) {
        result += blockLine(document, block);
        for (; span != document.inlines().end() &&
               span->text.start < std::max(block.text.end, block.text.start + 1);
             ++span) {
            result += inlineLine(document, *span);
        }
    }
    for (const Warning &warning : document.warnings()) {
        result += u"warning "_s + warningName(warning.code) + u' ' + range(warning.source) + u' ' +
                  quoted(warning.detail) + u'\n';
    }
    return result;
}

void addGoldenRows(const QString &folder)
{
    QTest::addColumn<QString>("folder");
    const QStringList cases = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY2(!cases.isEmpty(), qPrintable(folder));
    for (const QString &name : cases) {
        QTest::newRow(qPrintable(name)) << folder + u'/' + name;
    }
}

void checkGolden(const DocumentReader &reader, const QString &caseFolder, const QString &suffix)
{
    const QString input = caseFolder + u"/input."_s + suffix;
    QVERIFY2(QFile::exists(input), qPrintable(input));
    const Result<Document> document = reader.read(readAll(input), {});
    QVERIFY(document.has_value());
    QCOMPARE(brokenPromise(*document), QString());
    const QString dump = dumpDocument(*document);
    const QString expected = caseFolder + u"/expected.txt"_s;
    if (qEnvironmentVariableIntValue("HEXAPLA_BLESS") == 1) {
        QVERIFY(writeAll(expected, dump));
        return;
    }
    const QStringList actualLines = dump.split(u'\n');
    const QStringList expectedLines = readAll(expected).split(u'\n');
    for (qsizetype i = 0; i < std::min(actualLines.size(), expectedLines.size()); ++i) {
        QCOMPARE(actualLines[i], expectedLines[i]);
    }
    QCOMPARE(actualLines.size(), expectedLines.size());
}

} // namespace hexapla
