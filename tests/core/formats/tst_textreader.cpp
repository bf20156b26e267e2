// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/textreader.h"
#include "tests/support/documentchecks.h"
#include "tests/support/documentdump.h"
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

using namespace hexapla;
using namespace Qt::StringLiterals;

namespace {

// Writes plain texts of everything the reader knows, the same for the same seed.
class TextGenerator
{
public:
    explicit TextGenerator(quint32 seed)
        : m_random(seed)
    {}

    QString text()
    {
        QString result;
        const int parts = pick(12);
        for (int i = 0; i < parts; ++i) {
            result += part();
            result += lineEnd();
            result += pick(4) > 0 ? lineEnd() : QString();
        }
        return result;
    }

private:
    int pick(int count) { return int(m_random.bounded(count)); }

    QString lineEnd()
    {
        static const QStringList ends = {u"\n"_s,   u"\r\n"_s, u"\r"_s,     u"\n"_s,
                                         u"  \n"_s, u"\f"_s,   u"\u2029"_s, u"\n"_s};
        return ends[pick(int(ends.size()))];
    }

    QString word()
    {
        static const QStringList words = {u"lamp"_s,
                                          u"Oil"_s,
                                          u"маяк"_s,
                                          u"Ночь,"_s,
                                          u"e\u0301te\u0301"_s,
                                          u"\U0001F600"_s,
                                          u"\U00020000\U00020001"_s,
                                          u"灯塔"_s,
                                          u"ランプ"_s,
                                          u"등대는"_s,
                                          u"منارة"_s,
                                          u"מגדלור."_s,
                                          u"ประภาคาร"_s,
                                          u"दीपक।"_s,
                                          u"well-"_s,
                                          u"19."_s,
                                          u"1990."_s,
                                          u"(1)"_s,
                                          u"**"_s,
                                          u"*"_s,
                                          u"-"_s,
                                          u">"_s,
                                          u"“quoted”"_s,
                                          u"end."_s,
                                          u"what?"_s,
                                          u"a\u00A0b"_s,
                                          u"x\ty"_s,
                                          u"\u00AD"_s,
                                          u"----"_s,
                                          QString(QChar(0)),
                                          QString(QChar(0xD800)),
                                          u"\uFEFF"_s};
        return words[pick(int(words.size()))];
    }

    QString line(int words)
    {
        QStringList result;
        for (int i = 0; i <= words; ++i) {
            result += word();
        }
        return result.join(pick(9) == 0 ? u"   "_s : u" "_s);
    }

    QString part()
    {
        static const QStringList starts = {
            u"1. "_s,   u"2. "_s,  u"2."_s, u"3) "_s,          u"(4) "_s, u"a) "_s, u"б) "_s, u"iv. "_s,
            u"1.1. "_s, u"一、"_s, u"① "_s, u"- "_s,           u"* "_s,   u"• "_s,  u"– "_s,  u"> "_s,
            u">> "_s,   u"    "_s, u"\t"_s, u"\u3000\u3000"_s, u"| "_s,   u"+--"_s, u"┌─"_s,  u""_s,
            u""_s,      u""_s,     u""_s};
        static const QStringList rules = {u"----"_s, u"===="_s, u"* * *"_s, u"~~~~"_s, u"___"_s};
        const QString indent(pick(3) == 0 ? pick(12) : 0, u' ');
        QString result;
        const int lines = 1 + pick(6);
        for (int i = 0; i < lines; ++i) {
            result +=
                indent + starts[pick(int(starts.size()))] + line(pick(3) == 0 ? pick(4) : 11) + lineEnd();
            if (pick(10) == 0) {
                result += indent + rules[pick(int(rules.size()))] + lineEnd();
            }
        }
        return result;
    }

    QRandomGenerator m_random;
};

Document readText(const QString &source)
{
    const Result<Document> document = TextReader().read(source, {});
    return document ? *document : Document();
}

QString manyLines(qsizetype count)
{
    QString result;
    for (qsizetype i = 0; i < count; ++i) {
        result += i % 7 == 6 ? u"and so it ended.\n\n"_s
                             : u"the lamp was lit and the oil was poured and the night went on and on\n"_s;
    }
    return result;
}

} // namespace

class TestTextReader : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsExpected_data() { addGoldenRows(QStringLiteral(HEXAPLA_TEST_DATA "/formats/text")); }
    void readsAsExpected();
    void keepsPromisesOnGeneratedTexts();
    void keepsPromisesOnRealDocuments();
    void readsTheSameWithAnyLineEnd();
    void joinsLinesOfLongDocuments();
    void readsALineOfAMillionCharacters();
    void readsMillionsOfBlankLines();
    void stopsWhenCancelled();
    void reportsProgress();
};

void TestTextReader::readsAsExpected()
{
    QFETCH(const QString, folder);
    checkGolden(TextReader(), folder, u"txt"_s);
}

void TestTextReader::keepsPromisesOnGeneratedTexts()
{
    for (quint32 seed = 0; seed < 1000; ++seed) {
        const QString source = TextGenerator(seed).text();
        const QString fault = brokenPromise(readText(source));
        QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1: %2\n%3"_s.arg(seed).arg(fault, source)));
    }
}

void TestTextReader::keepsPromisesOnRealDocuments()
{
    HEXAPLA_NEEDS_CORPUS();
    int documents = 0;
    for (QDirIterator files(corpusPath(), {u"*.txt"_s, u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString fault = brokenPromise(readText(QString::fromUtf8(file.readAll())));
        QVERIFY2(fault.isEmpty(), qPrintable(file.fileName() + u": "_s + fault));
        ++documents;
    }
    QVERIFY(documents > 0);
}

void TestTextReader::readsTheSameWithAnyLineEnd()
{
    const QString unixText =
        u"One lamp is lit on the northern pier, and another one on the southern\npier is not.\n\n1. Oil\n2. Wick\n"_s;
    const QString expected = readText(unixText).text();
    QCOMPARE(readText(QString(unixText).replace(u'\n', u"\r\n"_s)).text(), expected);
    QCOMPARE(readText(QString(unixText).replace(u'\n', u'\r')).text(), expected);
}

void TestTextReader::joinsLinesOfLongDocuments()
{
    const Document document = readText(manyLines(21'000));
    QCOMPARE(document.blocks().size(), size_t(3'000));
    QVERIFY(!document.text().contains(QChar(0x2028)));
    QCOMPARE(brokenPromise(document), QString());
}

void TestTextReader::readsALineOfAMillionCharacters()
{
    const QString source = u"word "_s.repeated(200'000) + u"end."_s;
    const Document document = readText(source);
    QCOMPARE(document.text(), source);
    QCOMPARE(document.blocks().size(), size_t(1));
}

void TestTextReader::readsMillionsOfBlankLines()
{
    const Document document = readText(QString(3'000'000, u'\n') + u"end"_s + QString(3'000'000, u'\n'));
    QCOMPARE(document.text(), u"end"_s);
}

void TestTextReader::stopsWhenCancelled()
{
    const std::stop_source stop;
    stop.request_stop();
    const Result<Document> document = TextReader().read(manyLines(100), {stop.get_token(), {}});
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code, ErrorCode::Cancelled);
}

void TestTextReader::reportsProgress()
{
    QList<double> shares;
    const WorkContext context{{}, [&](double share) { shares.push_back(share); }};
    QVERIFY(TextReader().read(manyLines(21'000), context).has_value());
    QVERIFY(shares.size() > 2);
    QVERIFY(std::ranges::is_sorted(shares));
    QCOMPARE(shares.back(), 1.0);
}

QTEST_GUILESS_MAIN(TestTextReader)
#include "tst_textreader.moc"
