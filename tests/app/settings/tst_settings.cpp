// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settings.h"
#include "tests/support/testcase.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestSettings : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithDefaults();
    void keepsRecentFilesInOrder();
    void forgetsTheOldest();
    void leavesOutOurOwnFiles();
    void keepsTheSession();
    void survivesASpoiltStore();
    void boundsTheZoom_data();
    void boundsTheZoom();

private:
    // The same settings again, as the next start of the program finds them.
    class Store
    {
    public:
        std::unique_ptr<Settings> open() const
        {
            return std::make_unique<Settings>(std::make_unique<QSettings>(path(), QSettings::IniFormat));
        }
        QString path() const { return m_folder.filePath(u"settings.ini"_s); }

    private:
        QTemporaryDir m_folder;
    };
};

void TestSettings::startsWithDefaults()
{
    const Store store;
    const auto settings = store.open();
    QVERIFY(settings->recentFiles().isEmpty());
    QCOMPARE(settings->theme(), Theme::System);
    QCOMPARE(settings->zoom(), 1.0);
    QVERIFY(settings->session().columns.isEmpty());
}

void TestSettings::keepsRecentFilesInOrder()
{
    const Store store;
    const auto settings = store.open();
    const QSignalSpy spy(settings.get(), &Settings::recentFilesChanged);
    settings->addRecentFile(u"/a.md"_s);
    settings->addRecentFile(u"/b.md"_s);
    settings->addRecentFile(u"/a.md"_s);
    QCOMPARE(settings->recentFiles(), QStringList({u"/a.md"_s, u"/b.md"_s}));
    QCOMPARE(spy.count(), 3);
}

void TestSettings::forgetsTheOldest()
{
    const Store store;
    const auto settings = store.open();
    for (int number = 0; number < 40; ++number) {
        settings->addRecentFile(u"/%1.md"_s.arg(number));
    }
    QCOMPARE(settings->recentFiles().size(), Settings::recentFilesLimit);
    QCOMPARE(settings->recentFiles().constFirst(), u"/39.md"_s);
}

void TestSettings::leavesOutOurOwnFiles()
{
    const Store store;
    const auto settings = store.open();
    settings->addRecentFile(u":/sample/a.md"_s);
    QVERIFY(settings->recentFiles().isEmpty());
}

void TestSettings::keepsTheSession()
{
    Session session;
    ColumnState column;
    column.path = u"/<b>ö</b>.md"_s;
    column.options.encoding = "windows-1251";
    column.options.language = LanguageTag::fromString(u"sr-Latn");
    column.options.format = Format::Text;
    column.showsSource = true;
    column.sourceOffset = 5'000'000'000;
    session.columns = {column, ColumnState{}};
    session.sizes = {200, 300};
    const Store store;
    store.open()->setSession(session);

    const Session restored = store.open()->session();
    QCOMPARE(restored.columns.size(), 2);
    QCOMPARE(restored.columns[0].path, column.path);
    QCOMPARE(restored.columns[0].options.encoding, column.options.encoding);
    QCOMPARE(restored.columns[0].options.language, column.options.language);
    QCOMPARE(restored.columns[0].options.format, column.options.format);
    QCOMPARE(restored.columns[0].showsSource, true);
    QCOMPARE(restored.columns[0].sourceOffset, column.sourceOffset);
    QCOMPARE(restored.columns[1].options.language, std::nullopt);
    QCOMPARE(restored.columns[1].options.format, std::nullopt);
    QCOMPARE(restored.sizes, session.sizes);

    session.columns.removeLast();
    store.open()->setSession(session);
    QCOMPARE(store.open()->session().columns.size(), 1);
}

void TestSettings::survivesASpoiltStore()
{
    const Store store;
    QSettings spoilt(store.path(), QSettings::IniFormat);
    spoilt.setValue("theme"_L1, u"plaid"_s);
    spoilt.setValue("zoom"_L1, u"large"_s);
    spoilt.setValue("recentFiles"_L1, 7);
    spoilt.setValue("session/size"_L1, u"many"_s);
    spoilt.sync();
    const auto settings = store.open();
    QCOMPARE(settings->theme(), Theme::System);
    QCOMPARE(settings->zoom(), 1.0);
    QVERIFY(settings->session().columns.isEmpty());
}

void TestSettings::boundsTheZoom_data()
{
    QTest::addColumn<double>("wanted");
    QTest::addColumn<double>("kept");
    QTest::newRow("usual") << 1.3 << 1.3;
    QTest::newRow("huge") << 99.0 << 4.0;
    QTest::newRow("tiny") << 0.01 << 0.5;
    QTest::newRow("nonsense") << -3.0 << 1.0;
    QTest::newRow("no number") << qQNaN() << 1.0;
}

void TestSettings::boundsTheZoom()
{
    QFETCH(const double, wanted);
    QFETCH(const double, kept);
    const Store store;
    const auto settings = store.open();
    settings->setZoom(wanted);
    QCOMPARE(settings->zoom(), kept);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
