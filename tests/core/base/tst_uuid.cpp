// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/uuid.h"
#include "tests/support/testcase.h"

#include <QSet>

using namespace hexapla;
using namespace std::chrono_literals;

class TestUuid : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isOfVersionSeven();
    void isTheOnlyOne();
};

// RFC 9562, appendix A.6: the first 48 bits are the time.
void TestUuid::isOfVersionSeven()
{
    const QUuid id = newUuid(Instant(0x017F22E279B0ms));
    const QString text = id.toString(QUuid::WithoutBraces);
    QVERIFY2(text.startsWith(QLatin1StringView("017f22e2-79b0-7")), qPrintable(text));
    QCOMPARE(id.variant(), QUuid::DCE);
    QVERIFY(newUuid(Instant(1000ms)) < newUuid(Instant(1001ms)));
    QVERIFY(newUuid(Instant(0xFFFFms)) < newUuid(Instant(0x10000ms)));
}

void TestUuid::isTheOnlyOne()
{
    QSet<QUuid> ids;
    for (int i = 0; i < 1000; ++i) {
        ids.insert(newUuid(Instant(5ms)));
    }
    QCOMPARE(ids.size(), 1000);
}

QTEST_GUILESS_MAIN(TestUuid)
#include "tst_uuid.moc"
