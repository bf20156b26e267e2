// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/progressline.h"

#include "tests/support/testcase.h"

#include <QTextStream>

using namespace hexapla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestProgressLine : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsQuietForASecond();
    void writesOverItself();
    void saysNothingToNobody();
    void showsPartsOfTheWhole();
};

void TestProgressLine::keepsQuietForASecond()
{
    QString text;
    QTextStream stream(&text);
    const auto start = ProgressLine::Clock::now();
    ProgressLine progress(u"align"_s, &stream, start);
    progress.show(0.5, start + 900ms);
    progress.clear();
    QCOMPARE(text, QString());
    progress.show(0.5, start + 1s);
    QCOMPARE(text, u"\ralign: 50%"_s);
}

void TestProgressLine::writesOverItself()
{
    QString text;
    QTextStream stream(&text);
    const auto start = ProgressLine::Clock::now();
    {
        ProgressLine progress(u"align"_s, &stream, start);
        progress.show(0.25, start + 2000ms);
        progress.show(0.30, start + 2050ms);   // too soon
        progress.show(0.2501, start + 3000ms); // nothing new
        progress.show(0.75, start + 3000ms);
        progress.show(7.0, start + 4000ms);
    }
    QCOMPARE(text, u"\ralign: 25%\ralign: 75%\ralign: 100%\r           \r"_s);
}

void TestProgressLine::saysNothingToNobody()
{
    const auto start = ProgressLine::Clock::now();
    ProgressLine progress(u"align"_s, nullptr, start);
    progress.show(0.5, start + 1h);
    progress.clear();
}

void TestProgressLine::showsPartsOfTheWhole()
{
    QString text;
    QTextStream stream(&text);
    ProgressLine progress(u"align"_s, &stream, ProgressLine::Clock::now() - 1h);
    const ProgressReport report = progress.part(0.5, 0.7);
    report(0.5);
    QCOMPARE(text, u"\ralign: 60%"_s);
}

QTEST_GUILESS_MAIN(TestProgressLine)
#include "tst_progressline.moc"
