// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/theme.h"
#include "tests/app/testwindow.h"
#include "tests/support/testcase.h"

#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QToolButton>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestMainWindow : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensSeveralFilesSideBySide();
    void replacesWhatIsOpenOrAddsToIt();
    void keepsWhatIsOpenWhenNothingCanBeRead();
    void replacesOnceTheFirstIsRead();
    void opensTheSample();
    void takesDroppedFiles();
    void refusesWhatIsNoFile();
    void showsHostileNamesLiterally_data();
    void showsHostileNamesLiterally();
    void keepsMessagesUntilTheyAreClosed();
    void listsRecentFiles();
    void greysOutRecentFilesThatAreGone();
    void restoresTheSession();
    void closesColumns();
    void zoomsWithinBounds();
    void remembersTheTheme();
    void reachesEveryActionByKeyboardOrMenu();
    void givesEveryButtonAName();
};

namespace {

// Of all messages: which of several comes first is up to the readers.
QString messageText(const MainWindow &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>(u"messageText"_s)) {
        texts.append(label->text());
    }
    return texts.join(u'\n');
}

void drop(MainWindow &window, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &dropped);
}

QMenu *openedRecentMenu(const MainWindow &window)
{
    auto *menu = window.findChild<QMenu *>(u"menuRecent"_s);
    Q_EMIT menu->aboutToShow();
    return menu;
}

} // namespace

void TestMainWindow::opensSeveralFilesSideBySide()
{
    TestWindow test;
    const QString english = test.write(u"charter.en.md"_s, "# The lamp\n\nIt burns **every** night.\n");
    const QString german = test.write(u"charter.de.md"_s, "# Die Lampe\n\nSie brennt jede Nacht.\n");
    test.window().openFiles({english, german});
    QVERIFY(test.waitUntilSettled());

    QCOMPARE(test.columns().size(), 2);
    QCOMPARE(test.text(0), u"The lamp\nIt burns every night."_s);
    QCOMPARE(test.text(1), u"Die Lampe\nSie brennt jede Nacht."_s);
    QVERIFY(test.rendered(0)->isVisible());
    QVERIFY(test.column(0)->x() < test.column(1)->x());
    QVERIFY(test.window().windowTitle().contains(u"charter.en.md"_s));
    QCOMPARE(test.rendered(0)->document().blocks().front().headingLevel, 1);
}

void TestMainWindow::replacesWhatIsOpenOrAddsToIt()
{
    TestWindow test;
    const QString one = test.write(u"one.md"_s, "One.\n");
    const QString two = test.write(u"two.md"_s, "Two.\n");
    test.window().openFiles({one});
    test.window().addFiles({two});
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(test.columns().size(), 2);
    test.window().openFiles({two});
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(test.columns().size(), 1);
    QCOMPARE(test.text(0), u"Two."_s);
}

void TestMainWindow::keepsWhatIsOpenWhenNothingCanBeRead()
{
    TestWindow test;
    test.window().openFiles({test.write(u"one.md"_s, "One.\n"), test.write(u"two.md"_s, "Two.\n")});
    QVERIFY(test.waitUntilSettled());
    test.window().reader()->setSizes({300, 699});
    const QList<ColumnView *> before = test.columns();
    const QList<int> sizes = test.window().reader()->sizes();
    test.window().openFiles({test.path(u"missing.md"_s), test.path(u"gone.md"_s)});
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(test.columns(), before);
    QCOMPARE(test.window().reader()->sizes(), sizes);
    QCOMPARE(test.window().reader()->activeColumn(), before.first());
    QVERIFY(messageText(test.window()).contains(u"missing.md"_s));
    // What is opened beside them later does not replace them either.
    test.window().addFiles({test.write(u"three.md"_s, "Three.\n")});
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(test.columns().size(), 3);
}

void TestMainWindow::replacesOnceTheFirstIsRead()
{
    TestWindow test;
    test.window().openFiles({test.write(u"one.md"_s, "One.\n")});
    QVERIFY(test.waitUntilSettled());
    const QPointer<ColumnView> one = test.column(0);
    test.window().openFiles({test.path(u"missing.md"_s), test.write(u"two.md"_s, "Two.\n")});
    QVERIFY(one->isVisible());
    QTRY_VERIFY(!one);
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(test.columns().size(), 1);
    QVERIFY(test.column(0)->isVisible());
    QCOMPARE(test.text(0), u"Two."_s);
    QCOMPARE(test.window().reader()->activeColumn(), test.column(0));
    QVERIFY(messageText(test.window()).contains(u"missing.md"_s));
}

void TestMainWindow::opensTheSample()
{
    TestWindow test;
    test.action("actionOpenSample")->trigger();
    QVERIFY(test.waitUntilSettled());
    QCOMPARE_GE(test.columns().size(), 3);
    for (int index = 0; index < test.columns().size(); ++index) {
        QCOMPARE_GT(test.text(index).size(), 1000);
    }
    QVERIFY(test.settings().recentFiles().isEmpty());
}

void TestMainWindow::takesDroppedFiles()
{
    TestWindow test;
    const QString one = test.write(u"one.md"_s, "One.\n");
    const QString two = test.write(u"two.md"_s, "Two.\n");
    drop(test.window(),
         {QUrl::fromLocalFile(one), QUrl(u"https://example.org/three.md"_s), QUrl::fromLocalFile(two)});
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(test.columns().size(), 2);
    drop(test.window(), {QUrl::fromLocalFile(one)});
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(test.columns().size(), 3);
    QVERIFY(!test.rendered(0)->acceptDrops());
    QVERIFY(!test.window().findChild<QWidget *>(u"dropOverlay"_s)->isVisible());
}

void TestMainWindow::refusesWhatIsNoFile()
{
    TestWindow test;
    const QString good = test.write(u"good.md"_s, "Good.\n");
    const QString binary =
        test.write(u"picture.md"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 20).repeated(40));
    test.window().openFiles({good, test.path(u"missing.md"_s), binary});
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(test.columns().size(), 1);
    QStringList texts;
    for (const auto *label : test.window().findChildren<QLabel *>(u"messageText"_s)) {
        texts.append(label->text());
    }
    QCOMPARE(texts.size(), 2);
    QVERIFY(texts.join(u' ').contains(u"missing.md"_s));
    QVERIFY(texts.join(u' ').contains(u"picture.md"_s));
}

void TestMainWindow::showsHostileNamesLiterally_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("markup") << u"<b>x<b>&amp;.md"_s << u"<b>x<b>&amp;.md"_s;
    QTest::newRow("image") << u"<img src='x.png'>.md"_s << u"<img src='x.png'>.md"_s;
    QTest::newRow("line break") << u"a\nb.md"_s << u"a\uFFFDb.md"_s;
    QTest::newRow("override") << u"a\u202Edm.exe"_s << u"a\uFFFDdm.exe"_s;
    QTest::newRow("placeholder") << u"%1 [*] &x.md"_s << u"%1 [*] &x.md"_s;
}

void TestMainWindow::showsHostileNamesLiterally()
{
    QFETCH(const QString, name);
    QFETCH(const QString, shown);
    TestWindow test;
    test.window().openFiles({test.path(name)}); // does not exist
    QVERIFY(test.waitUntilSettled());
    auto *label = test.window().findChild<QLabel *>(u"messageText"_s);
    QVERIFY(label);
    QVERIFY(label->isVisible());
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY2(label->text().contains(shown), qPrintable(label->text()));

    const QString there = test.write(name, "Text.\n");
    test.window().openFiles({there});
    QVERIFY(test.waitUntilSettled());
    const auto *file = test.part<QWidget>(0, "columnFile");
    QVERIFY(file->accessibleName().contains(shown));
    QVERIFY(!Qt::mightBeRichText(file->accessibleName()) || file->toolTip().contains(there.toHtmlEscaped()));
    QVERIFY(file->toolTip().contains(there.toHtmlEscaped()));
    const QMenu *menu = openedRecentMenu(test.window());
    QVERIFY(menu->actions().constFirst()->toolTip().contains(there.toHtmlEscaped()));
}

void TestMainWindow::keepsMessagesUntilTheyAreClosed()
{
    TestWindow test;
    test.window().addFiles({test.path(u"missing.md"_s)});
    QVERIFY(test.waitUntilSettled());
    QVERIFY(messageText(test.window()).contains(u"missing.md"_s));
    auto *close = test.window().findChild<QToolButton *>(u"messageClose"_s);
    QVERIFY(close->focusPolicy() & Qt::TabFocus);
    QTest::mouseClick(close, Qt::LeftButton);
    QTRY_VERIFY(!test.window().findChild<QLabel *>(u"messageText"_s));
    QVERIFY(!test.window().findChild<QWidget *>(u"messageArea"_s)->isVisible());
}

void TestMainWindow::listsRecentFiles()
{
    TestWindow test;
    const QString one = test.write(u"one.md"_s, "One.\n");
    const QString two = test.write(u"two.md"_s, "Two.\n");
    test.window().openFiles({one});
    QVERIFY(test.waitUntilSettled());
    test.window().openFiles({two});
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(test.settings().recentFiles(), QStringList({two, one}));

    QMenu *menu = openedRecentMenu(test.window());
    QVERIFY(menu->actions().at(1)->text().startsWith(u"one.md"_s));
    menu->actions().at(1)->trigger();
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(test.columns().size(), 1);
    QCOMPARE(test.text(0), u"One."_s);

    test.action("actionClearRecent")->trigger();
    QVERIFY(test.settings().recentFiles().isEmpty());
}

void TestMainWindow::greysOutRecentFilesThatAreGone()
{
    TestWindow test;
    const QString gone = test.write(u"gone.md"_s, "Gone.\n");
    test.settings().addRecentFile(gone);
    QFile::remove(gone);
    const QMenu *menu = openedRecentMenu(test.window());
    QVERIFY(!menu->actions().constFirst()->isEnabled());
    test.restart();
    const auto *list = test.window().findChild<QListWidget *>(u"startRecent"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 1);
    QVERIFY(!(list->item(0)->flags() & Qt::ItemIsEnabled));
}

void TestMainWindow::restoresTheSession()
{
    TestWindow test;
    const QString one = test.write(u"one.md"_s, "One.\n");
    const QString two = test.write(u"two.md"_s, "Two.\n");
    test.window().openFiles({one, two});
    QVERIFY(test.waitUntilSettled());
    test.column(1)->setShowsSource(true);
    ReadOptions options;
    options.language = LanguageTag::fromString(u"nl");
    test.column(0)->reread(options);
    QVERIFY(test.waitUntilSettled());
    test.window().reader()->setSizes({300, 699});
    const QList<int> sizes = test.window().reader()->sizes();
    test.settings().setZoom(1.4);

    test.restart();
    test.window().restoreSession();
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(test.columns().size(), 2);
    QCOMPARE(test.column(0)->path(), one);
    QCOMPARE(test.column(0)->version()->language.toString(), u"nl"_s);
    QVERIFY(test.column(1)->showsSource());
    QVERIFY(test.source(1)->isVisible());
    QCOMPARE(test.window().reader()->zoom(), 1.4);
    QCOMPARE(test.window().reader()->sizes(), sizes);
}

void TestMainWindow::closesColumns()
{
    TestWindow test;
    const QString one = test.write(u"one.md"_s, "One.\n");
    const QString two = test.write(u"two.md"_s, "Two.\n");
    test.window().openFiles({one, two});
    QVERIFY(test.waitUntilSettled());
    test.window().reader()->activate(test.column(0));
    test.action("actionCloseColumn")->trigger();
    QCOMPARE(test.columns().size(), 1);
    QCOMPARE(test.column(0)->path(), two);
    QCOMPARE(test.window().reader()->activeColumn(), test.column(0));
    QTest::mouseClick(test.part<QToolButton>(0, "columnClose"), Qt::LeftButton);
    QCOMPARE(test.columns().size(), 0);
    QVERIFY(test.window().findChild<QWidget *>(u"startPage"_s)->isVisible());
    QVERIFY(!test.action("actionCloseColumn")->isEnabled());
}

void TestMainWindow::zoomsWithinBounds()
{
    TestWindow test;
    test.window().openFiles({test.write(u"one.md"_s, "One.\n")});
    QVERIFY(test.waitUntilSettled());
    const auto size = [&test] { return test.rendered(0)->sheet().setter().style().font.pointSizeF(); };
    const double before = size();
    test.action("actionZoomIn")->trigger();
    QVERIFY(test.waitUntilSettled());
    QCOMPARE_GT(size(), before);
    for (int step = 0; step < 60; ++step) {
        test.action("actionZoomIn")->trigger();
    }
    QCOMPARE(test.settings().zoom(), 4.0);
    test.action("actionZoomReset")->trigger();
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(size(), before);
}

void TestMainWindow::remembersTheTheme()
{
    TestWindow test;
    test.window().openFiles({test.write(u"one.md"_s, "One.\n")});
    QVERIFY(test.waitUntilSettled());
    test.action("actionThemeDark")->trigger();
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(test.settings().theme(), Theme::Dark);
    QTRY_COMPARE_LT(test.rendered(0)->palette().color(QPalette::Base).lightness(), 60);
    const auto lightness = [&test] {
        return test.rendered(0)->sheet().setter().style().colors.ink.lightness();
    };
    QTRY_COMPARE_GT(lightness(), 150);
    test.action("actionThemeLight")->trigger();
    QVERIFY(test.waitUntilSettled());
    QTRY_COMPARE_GT(test.rendered(0)->palette().color(QPalette::Base).lightness(), 200);
}

void TestMainWindow::reachesEveryActionByKeyboardOrMenu()
{
    TestWindow test;
    QStringList unreachable;
    for (const QAction *action : test.window().findChildren<QAction *>()) {
        if (action->objectName().startsWith(u"action"_s) && action->shortcut().isEmpty() &&
            action->associatedObjects().isEmpty()) {
            unreachable.append(action->objectName());
        }
    }
    unreachable.removeAll(u"actionClearRecent"_s); // its menu is filled when it opens
    QCOMPARE(unreachable, QStringList());
}

void TestMainWindow::givesEveryButtonAName()
{
    TestWindow test;
    test.window().openFiles({test.write(u"one.md"_s, "One **\n")});
    QVERIFY(test.waitUntilSettled());
    for (const auto *button : test.window().findChildren<QToolButton *>()) {
        if (button->objectName().startsWith(u"column"_s) || button->objectName().startsWith(u"message"_s)) {
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->objectName()));
        }
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
