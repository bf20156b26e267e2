// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/gunzip.h"

#include "tests/support/dictdwriter.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestGunzip : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void unpacks_data();
    void unpacks();
    void obeysTheLimit();
    void refusesDamage_data();
    void refusesDamage();
};

void TestGunzip::unpacks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray noise(1'000'000, '\0');
    for (qsizetype i = 0; i < noise.size(); ++i) {
        noise[i] = char((i * i) >> (i % 11));
    }
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("little") << "lamp"_ba;
    QTest::newRow("much of the same") << QByteArray(3'000'000, 'x');
    QTest::newRow("noise") << noise;
}

void TestGunzip::unpacks()
{
    QFETCH(const QByteArray, bytes);
    const auto unpacked = gunzip(DictdWriter::packed(bytes), bytes.size());
    QVERIFY(unpacked.has_value());
    QVERIFY(*unpacked == bytes);
}

void TestGunzip::obeysTheLimit()
{
    const QByteArray packed = DictdWriter::packed(QByteArray(50'000'000, 'x'));
    QVERIFY(packed.size() < 100'000);
    const auto unpacked = gunzip(packed, 1000);
    QVERIFY(!unpacked.has_value());
    QCOMPARE(unpacked.error().code, ErrorCode::FileTooLarge);
}

void TestGunzip::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("packed");
    const QByteArray sound = DictdWriter::packed("The lamp burns all night, and the keeper sleeps."_ba);
    QByteArray flipped = sound;
    flipped[sound.size() - 6] = char(flipped[sound.size() - 6] ^ 1); // in the checksum
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut short") << sound.chopped(9);
    QTest::newRow("without its checksum") << sound.chopped(8);
    QTest::newRow("another checksum") << flipped;
    QTest::newRow("text") << "The lamp burns."_ba;
}

void TestGunzip::refusesDamage()
{
    QFETCH(const QByteArray, packed);
    const auto unpacked = gunzip(packed, 1000);
    QVERIFY(!unpacked.has_value());
    QCOMPARE(unpacked.error().code, ErrorCode::DamagedFile);
}

QTEST_GUILESS_MAIN(TestGunzip)
#include "tst_gunzip.moc"
