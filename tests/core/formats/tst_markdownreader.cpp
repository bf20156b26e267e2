// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/markdownreader.h"
#include "tests/support/documentchecks.h"
#include "tests/support/documentdump.h"
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QRandomGenerator>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestMarkdownReader : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsExpected_data();
    void readsAsExpected();
    void keepsItsPromisesOnComposedDocuments();
    void keepsItsPromisesOnDebris();
    void keepsItsPromisesOnRealDocuments();
    void survivesExtremes_data();
    void survivesExtremes();
    void stopsWhenAsked();
};

void TestMarkdownReader::readsAsExpected_data()
{
    addGoldenRows(QStringLiteral(HEXAPLA_TEST_DATA "/formats/markdown"));
}

void TestMarkdownReader::readsAsExpected()
{
    QFETCH(const QString, folder);
    checkGolden(MarkdownReader(), folder, u"md"_s);
}

// Documents put together from whole constructs, in any order and nesting.
void TestMarkdownReader::keepsItsPromisesOnComposedDocuments()
{
    const QStringList constructs = {u"# Heading *here*"_s,
                                    u"Setext\n---"_s,
                                    u"Plain prose. Второе предложение!\nwrapped line"_s,
                                    u"**strong** and *emphasis* with `code`"_s,
                                    u"- item\n- **item** two\n  - nested"_s,
                                    u"1. first\n2. second\n\n   more"_s,
                                    u"> quoted\n> lines"_s,
                                    u"```c\nint a;\n\n  b\n```"_s,
                                    u"    indented code"_s,
                                    u"| a | b |\n|---|:-:|\n| c | d *e* |"_s,
                                    u"| a | b |\n|---|---|\n| c | d | *surplus* |"_s,
                                    u"a | b | surplus\n--|--\n| | | surplus\n| | |"_s,
                                    u"***"_s,
                                    u"[ref]: https://e.org 'T'"_s,
                                    u"[link](https://e.org \"title\") and ![image](i.png)"_s,
                                    u"![](alone.png)"_s,
                                    u"<div>\n html &amp; more\n</div>"_s,
                                    u"a<sup>2</sup> <!-- c -->\nb<br>c"_s,
                                    u"&copy; &bad; &#65;"_s,
                                    u"hard  \nbreak\\\nagain"_s,
                                    u"[^1]: A note."_s,
                                    u"[^2]: Note.[^1]"_s,
                                    u"中文句子。\n下一行"_s,
                                    u"😀 astral **𐍈**"_s,
                                    u"- 12.Glued"_s,
                                    u"- [x] done"_s,
                                    u"**"_s,
                                    u"<https://e.org>"_s,
                                    u"\\* \\# \\\\"_s};
    QRandomGenerator random(1);
    for (int round = 0; round < 1000; ++round) {
        QString source;
        for (int i = 0; i < 6; ++i) {
            QString construct = constructs[random.bounded(constructs.size())];
            if (random.bounded(4) == 0) {
                const QString prefix = random.bounded(2) == 0 ? u"> "_s : u"   "_s;
                construct = prefix + construct.replace(u"\n"_s, u'\n' + prefix);
            }
            source += construct + QStringList{u"\n"_s, u"\n\n"_s, u"\n\n\n"_s}[random.bounded(3)];
        }
        if (round % 3 == 0) {
            source.replace(u"\n"_s, u"\r\n"_s);
        }
        const auto document = MarkdownReader().read(source, {});
        QVERIFY(document.has_value());
        const QString broken = brokenPromise(*document);
        QVERIFY2(broken.isEmpty(), qUtf8Printable(broken + u"\nin:\n"_s + source));
    }
}

// Markup without sense.
void TestMarkdownReader::keepsItsPromisesOnDebris()
{
    const QStringList pieces = {
        u"*"_s,      u"_"_s,           u"`"_s,      u"["_s,    u"]"_s,     u"("_s,    u")"_s,
        u"!"_s,      u"<"_s,           u">"_s,      u"#"_s,    u"-"_s,     u"+"_s,    u"1."_s,
        u"|"_s,      u"|-|-|\n"_s,     u"~~"_s,     u"```"_s,  u":"_s,     u"&"_s,    u";"_s,
        u"\\"_s,     u"\n"_s,          u"\n"_s,     u"\n\n"_s, u"\t"_s,    u"  "_s,   u" "_s,
        u"a"_s,      u"Б"_s,           u"中"_s,     u"😀"_s,   u"&amp;"_s, u"]: x"_s, u"---\n"_s,
        u"===\n"_s,  u"\r"_s,          u"\u00A0"_s, u"<b>"_s,  u"<!--"_s,  u"-->"_s,  u"http://e.org"_s,
        u"[^n]: "_s, QString(QChar(0))};
    QRandomGenerator random(2);
    for (int round = 0; round < 4000; ++round) {
        QString source;
        const int length = random.bounded(1, 40);
        for (int i = 0; i < length; ++i) {
            source += pieces[random.bounded(pieces.size())];
        }
        const auto document = MarkdownReader().read(source, {});
        QVERIFY(document.has_value());
        const QString broken = brokenPromise(*document);
        QVERIFY2(broken.isEmpty(), qUtf8Printable(broken + u"\nin:\n"_s + source));
    }
}

void TestMarkdownReader::keepsItsPromisesOnRealDocuments()
{
    HEXAPLA_NEEDS_CORPUS();
    int count = 0;
    QDirIterator files(corpusPath(), {u"*.md"_s, u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto document = MarkdownReader().read(QString::fromUtf8(file.readAll()), {});
        QVERIFY(document.has_value());
        const QString broken = brokenPromise(*document);
        QVERIFY2(broken.isEmpty(), qUtf8Printable(file.fileName() + u": "_s + broken));
        ++count;
    }
    QVERIFY(count > 0);
}

void TestMarkdownReader::survivesExtremes_data()
{
    constexpr qsizetype million = 1'000'000;
    QTest::addColumn<QString>("source");
    QTest::newRow("one long line") << u"слово "_s.repeated(million / 6);
    QTest::newRow("one long word") << QString(million, u'a');
    QTest::newRow("quote signs") << QString(100'000, u'>');
    QTest::newRow("list markers") << u"- "_s.repeated(20'000);
    QTest::newRow("open brackets") << QString(50'000, u'[');
    QTest::newRow("open emphasis") << u"*a "_s.repeated(30'000);
    QTest::newRow("wide table") << u"|a"_s.repeated(5'000) + u"\n"_s + u"|-"_s.repeated(5'000) + u"\n"_s +
                                       u"|b"_s.repeated(5'000);
    QTest::newRow("unclosed comments") << u"<!-- a\n\n"_s.repeated(20'000);
    QTest::newRow("unclosed tags") << u"x <a title=\"\n\n"_s.repeated(20'000);
    QTest::newRow("definitions") << u"[a]: /b\n"_s.repeated(30'000);
    QTest::newRow("line feeds") << QString(million, u'\n');
}

void TestMarkdownReader::survivesExtremes()
{
    QFETCH(const QString, source);
    const auto document = MarkdownReader().read(source, {});
    QVERIFY(document.has_value());
    QCOMPARE(brokenPromise(*document), QString());
}

void TestMarkdownReader::stopsWhenAsked()
{
    std::stop_source stop;
    double last = 0;
    const WorkContext context = {stop.get_token(), [&](double share) {
                                     QVERIFY(share >= last && share <= 1);
                                     last = share;
                                     stop.request_stop();
                                 }};
    const auto document = MarkdownReader().read(u"A *paragraph* of text.\n\n"_s.repeated(20'000), context);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::Cancelled);
    QVERIFY(last < 0.9);
}

QTEST_GUILESS_MAIN(TestMarkdownReader)
#include "tst_markdownreader.moc"
