// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestCommandLine : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void takesFilesAndOptions();
    void leavesQtItsOptions();
    void namesItselfInTheHelp();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

void TestCommandLine::takesFilesAndOptions()
{
    const auto line = CommandLine::parse({u"--shot"_s, u"x.png"_s, u"a.md"_s, u"--theme=contrast"_s,
                                          u"--ui-lang"_s, u"ar"_s, u"--size"_s, u"900x600"_s, u"--mode"_s,
                                          u"source"_s, u"--"_s, u"-b.md"_s});
    QVERIFY(line.has_value());
    QCOMPARE(line->files, QStringList({u"a.md"_s, u"-b.md"_s}));
    QCOMPARE(line->shotPath, u"x.png"_s);
    QCOMPARE(line->theme, Theme::HighContrast);
    QCOMPARE(line->uiLanguage, u"ar"_s);
    QCOMPARE(line->size, QSize(900, 600));
    QVERIFY(line->showsSource);
    QVERIFY(CommandLine::parse({})->files.isEmpty());
}

void TestCommandLine::leavesQtItsOptions()
{
    const auto line = CommandLine::parse({u"-platform"_s, u"offscreen"_s, u"-style=fusion"_s, u"-reverse"_s,
                                          u"--session"_s, u"1_2"_s, u"a.md"_s});
    QVERIFY(line.has_value());
    QCOMPARE(line->files, QStringList({u"a.md"_s}));
    QVERIFY(CommandLine::parse({u"-v"_s})->wantsVersion);
}

void TestCommandLine::namesItselfInTheHelp()
{
    QVERIFY(CommandLine::helpText().startsWith(u"Usage: hexapla [options] [FILES]\n"_s));
    QVERIFY(!CommandLine::helpText().contains(u"platform"_s));
}

void TestCommandLine::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("option") << QStringList{u"--nonsense"_s};
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"plaid"_s};
    QTest::newRow("size") << QStringList{u"--size"_s, u"12"_s};
    QTest::newRow("mode") << QStringList{u"--mode"_s, u"sideways"_s};
    QTest::newRow("dock") << QStringList{u"--dock"_s, u"findings"_s};
}

void TestCommandLine::refusesWhatItDoesNotKnow()
{
    QFETCH(const QStringList, arguments);
    const auto line = CommandLine::parse(arguments);
    QVERIFY(!line.has_value());
    QVERIFY(line.error().contains(arguments.last()) || line.error().contains(u"nonsense"_s));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
