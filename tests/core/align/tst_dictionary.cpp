// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/dictionary.h"

#include "tests/support/dictdwriter.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTemporaryDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestDictionary : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_folder = std::make_unique<QTemporaryDir>(); }
    void readsBothWritings_data();
    void readsBothWritings();
    void readsBothDirections();
    void joinsSeveral();
    void knowsLanguagesByManyNames_data();
    void knowsLanguagesByManyNames();
    void doesWithout();
    void warnsOfDamage_data();
    void warnsOfDamage();
    void stopsWhenAsked();

private:
    static LanguageTag tag(QStringView name) { return LanguageTag::fromString(name).value_or(LanguageTag()); }
    static DictdWriter lamps();
    // "from=to from=to"
    static QString textOf(const std::vector<WordPair> &pairs);
    DictionaryWords read(QStringView from, QStringView to) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

DictdWriter TestDictionary::lamps()
{
    DictdWriter writer;
    writer.add("00databaseutf8", "\n");
    writer.add("00databaseinfo", "Lamps and other words\nlampes\n");
    writer.add("lamp", "lamp /l/ <n>\n1. lampe, lumière\nWhat burns at night.\n2. phare\n");
    writer.add("keeper", "Keeper /k/\ngardien\n");
    return writer;
}

QString TestDictionary::textOf(const std::vector<WordPair> &pairs)
{
    QStringList texts;
    for (const WordPair &pair : pairs) {
        texts += pair.from + u'=' + pair.to;
    }
    return texts.join(u' ');
}

DictionaryWords TestDictionary::read(QStringView from, QStringView to) const
{
    return dictionaryWords(tag(from), tag(to), {m_folder->path()});
}

void TestDictionary::readsBothWritings_data()
{
    QTest::addColumn<bool>("isPacked");
    QTest::newRow("dict") << false;
    QTest::newRow("dict.dz") << true;
}

void TestDictionary::readsBothWritings()
{
    QFETCH(const bool, isPacked);
    lamps().write(path(u"freedict-eng-fra"_s), isPacked);
    const DictionaryWords words = read(u"en", u"fr");
    QVERIFY(words.warnings.empty());
    QCOMPARE(textOf(words.pairs), u"Keeper=gardien lamp=lampe lamp=lumière lamp=phare"_s);
}

void TestDictionary::readsBothDirections()
{
    lamps().write(path(u"freedict-eng-fra"_s), true);
    QCOMPARE(textOf(read(u"fr", u"en").pairs), u"gardien=Keeper lampe=lamp lumière=lamp phare=lamp"_s);
}

void TestDictionary::joinsSeveral()
{
    lamps().write(path(u"freedict-eng-fra"_s), true);
    DictdWriter back;
    back.add("lampe", "lampe /l/\nlamp, torch\n");
    back.write(path(u"freedict-fra-eng"_s), false);
    DictdWriter other;
    other.add("lampe", "lampe\nLampe\n");
    other.write(path(u"freedict-fra-deu"_s), true);
    QCOMPARE(textOf(read(u"en", u"fr").pairs),
             u"Keeper=gardien lamp=lampe lamp=lumière lamp=phare torch=lampe"_s);
    QCOMPARE(textOf(read(u"de", u"fr").pairs), u"Lampe=lampe"_s);
}

void TestDictionary::knowsLanguagesByManyNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("three letters") << u"freedict-eng-fra"_s << u"en"_s << u"fr"_s;
    QTest::newRow("two letters") << u"wikdict-en-fr"_s << u"en"_s << u"fr"_s;
    QTest::newRow("region and script") << u"freedict-por-srp"_s << u"pt-BR"_s << u"sr-Latn"_s;
    QTest::newRow("Norwegian") << u"freedict-nor-eng"_s << u"nb"_s << u"en-GB"_s;
    QTest::newRow("no two letters") << u"freedict-hsb-deu"_s << u"hsb"_s << u"de"_s;
    QTest::newRow("more in the name") << u"a-b-c-nld-ell"_s << u"nl"_s << u"el"_s;
}

void TestDictionary::knowsLanguagesByManyNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    lamps().write(path(name), true);
    QCOMPARE(read(from, to).pairs.size(), 4);
}

void TestDictionary::doesWithout()
{
    lamps().write(path(u"freedict-eng-fra"_s), true);
    for (const auto &[from, to] : {std::pair(u"en", u"ru"), {u"en", u"en"}, {u"und", u"fr"}}) {
        const DictionaryWords words = read(from, to);
        QVERIFY(words.pairs.empty());
        QVERIFY(words.warnings.empty());
    }
    const DictionaryWords nowhere = dictionaryWords(tag(u"en"), tag(u"fr"), {path(u"missing"_s), QString()});
    QVERIFY(nowhere.pairs.empty());
    QVERIFY(nowhere.warnings.empty());
}

void TestDictionary::warnsOfDamage_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("index") << u"freedict-eng-fra.index"_s << "lamp\tA\tZZZZ\n"_ba;
    QTest::newRow("binary index") << u"freedict-eng-fra.index"_s << QByteArray(300, '\xff');
    QTest::newRow("packed data") << u"freedict-eng-fra.dict.dz"_s << "no gzip"_ba;
    QTest::newRow("empty data") << u"freedict-eng-fra.dict.dz"_s << QByteArray();
    QTest::newRow("no data") << u"freedict-eng-fra.dict.dz"_s << QByteArray("-");
}

void TestDictionary::warnsOfDamage()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, bytes);
    lamps().write(path(u"freedict-eng-fra"_s), true);
    DictdWriter sound;
    sound.add("phare", "phare\nlighthouse\n");
    sound.write(path(u"freedict-fra-eng"_s), true);
    QFile damaged(path(file));
    if (bytes == "-") {
        QVERIFY(damaged.remove());
    } else {
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        QCOMPARE(damaged.write(bytes), bytes.size());
        damaged.close();
    }
    const DictionaryWords words = read(u"en", u"fr");
    QCOMPARE(textOf(words.pairs), u"lighthouse=phare"_s);
    QCOMPARE(words.warnings.size(), 1);
    QVERIFY(words.warnings[0].file.contains(u"freedict-eng-fra"_s));
}

void TestDictionary::stopsWhenAsked()
{
    lamps().write(path(u"freedict-eng-fra"_s), true);
    const std::stop_source stop;
    stop.request_stop();
    const DictionaryWords words =
        dictionaryWords(tag(u"en"), tag(u"fr"), {m_folder->path()}, {stop.get_token(), {}});
    QVERIFY(words.pairs.empty());
}

QTEST_GUILESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"
