// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/testwindow.h"
#include "tests/support/testcase.h"

#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

#include <cmath>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestColumnView : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheSourceColoured();
    void keepsThePlaceBetweenViews();
    void keepsThePlaceWhenResized();
    void opensAtTheTop();
    void readsAgainInAnotherEncoding();
    void offersEncodingsInItsMenu();
    void laysOutRightToLeft_data();
    void laysOutRightToLeft();
    void beginsSourceLinesWhereTheyRunFrom();
    void setsFrontMatterByItsWidth();
    void keepsImagesWithinTheMargins();
    void neverReadsTextAsHtml();
    void jumpsToAWarning();
    void keepsWhatItShowsWhenRereadingFails();
    void cancelsLoading();
    void opensABookAtOnce();
    void movesBesideOthers();
    void staysWhenDraggingIsCancelled();
};

namespace {

QByteArray paragraphs(int count)
{
    QByteArray text;
    for (int number = 1; number <= count; ++number) {
        text += "Paragraph number " + QByteArray::number(number) +
                " tells of the *lamp*, of the tower, and of the sea that lies before them.\n\n";
    }
    return text;
}

QString blockAtTop(RenderedView *view)
{
    const Document &document = view->document();
    return document.text(document.blocks()[document.blockAt(view->topText())].text).toString();
}

QString blockAtTop(QPlainTextEdit *view)
{
    return view->cursorForPosition(QPoint(view->viewport()->width() / 2, 3)).block().text();
}

// Moves the mouse, its button down, from a header over a column.
void moveTo(QWidget *header, const ColumnView *column)
{
    const QPoint global = column->mapToGlobal(QPoint(20, 10));
    QMouseEvent move(QEvent::MouseMove, header->mapFromGlobal(global), global, Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(header, &move);
}

void dragHeaderTo(const TestWindow &test, int from, int to)
{
    auto *header = test.part<QWidget>(from, "columnHeader");
    QTest::mousePress(header, Qt::LeftButton, {}, QPoint(40, 10));
    moveTo(header, test.column(to));
}

} // namespace

void TestColumnView::showsTheSourceColoured()
{
    TestWindow test;
    test.window().openFiles({test.write(u"a.md"_s, "# Title\r\n\r\nSome **bold** word.\r\n")});
    QVERIFY(test.waitUntilSettled());
    test.action("actionShowSource")->trigger();
    QVERIFY(test.waitUntilSettled());
    QVERIFY(test.source(0)->isVisible());
    QVERIFY(!test.rendered(0)->isVisible());
    QCOMPARE(test.source(0)->toPlainText(), u"# Title\n\nSome **bold** word.\n"_s);

    const auto heading = test.source(0)->document()->firstBlock().layout()->formats();
    QVERIFY(!heading.isEmpty());
    const auto bold = test.source(0)->document()->findBlockByNumber(2).layout()->formats();
    const bool isBold = std::ranges::any_of(bold, [](const QTextLayout::FormatRange &range) {
        return range.start <= 7 && range.start + range.length >= 11 &&
               range.format.fontWeight() == QFont::Bold;
    });
    QVERIFY(isBold);
    test.action("actionShowSource")->trigger();
    QVERIFY(test.rendered(0)->isVisible());
}

void TestColumnView::keepsThePlaceBetweenViews()
{
    TestWindow test;
    test.window().openFiles({test.write(u"a.md"_s, paragraphs(400).replace('\n', "\r\n"))});
    QVERIFY(test.waitUntilSettled());
    QTRY_COMPARE_GT(test.rendered(0)->verticalScrollBar()->maximum(), 8000);
    test.rendered(0)->verticalScrollBar()->setValue(6000);
    const QString before = blockAtTop(test.rendered(0));
    QVERIFY(before.startsWith(u"Paragraph number "_s));

    test.column(0)->setShowsSource(true);
    QVERIFY(test.waitUntilSettled());
    QString number = before.section(u' ', 2, 2);
    QTRY_VERIFY2(blockAtTop(test.source(0)).startsWith(u"Paragraph number %1 "_s.arg(number)),
                 qPrintable(number + u" / "_s + blockAtTop(test.source(0))));

    test.source(0)->verticalScrollBar()->setValue(test.source(0)->verticalScrollBar()->value() + 100);
    number = blockAtTop(test.source(0)).section(u' ', 2, 2);
    if (number.isEmpty()) { // a blank line
        test.source(0)->verticalScrollBar()->setValue(test.source(0)->verticalScrollBar()->value() + 1);
        number = blockAtTop(test.source(0)).section(u' ', 2, 2);
    }
    test.column(0)->setShowsSource(false);
    QTRY_VERIFY2(blockAtTop(test.rendered(0)).startsWith(u"Paragraph number %1 "_s.arg(number)),
                 qPrintable(number + u" / "_s + blockAtTop(test.rendered(0))));
}

void TestColumnView::keepsThePlaceWhenResized()
{
    TestWindow test;
    test.window().openFiles({test.write(u"a.md"_s, paragraphs(200))});
    QVERIFY(test.waitUntilSettled());
    QTRY_COMPARE_GT(test.rendered(0)->verticalScrollBar()->maximum(), 4000);
    test.rendered(0)->verticalScrollBar()->setValue(3000);
    const QString before = blockAtTop(test.rendered(0));
    test.window().resize(420, 700);
    QTRY_COMPARE_LT(test.rendered(0)->width(), 430);
    QTRY_COMPARE(blockAtTop(test.rendered(0)), before);
    test.action("actionZoomIn")->trigger();
    QVERIFY(test.waitUntilSettled());
    QTRY_COMPARE(blockAtTop(test.rendered(0)), before);
}

// Also where the first block has no text.
void TestColumnView::opensAtTheTop()
{
    TestWindow test;
    test.window().openFiles({test.write(u"a.md"_s, "![](missing.png)\n\n# Title\n\n" + paragraphs(100))});
    QVERIFY(test.waitUntilSettled());
    QTRY_COMPARE_GT(test.rendered(0)->verticalScrollBar()->maximum(), 4000);
    QCOMPARE(test.rendered(0)->verticalScrollBar()->value(), 0);
}

void TestColumnView::readsAgainInAnotherEncoding()
{
    TestWindow test;
    // "Свет" in windows-1251 says something else, but not nothing, in KOI8-R.
    test.window().openFiles({test.write(u"a.md"_s, "\xd1\xe2\xe5\xf2\n")});
    QVERIFY(test.waitUntilSettled());
    ReadOptions options;
    options.encoding = "windows-1251";
    test.column(0)->reread(options);
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(test.text(0), u"Свет"_s);
    QVERIFY(test.part<QWidget>(0, "columnFile")->accessibleName().contains(u"windows-1251"_s));
    options.encoding = "KOI8-R";
    test.column(0)->reread(options);
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(test.text(0), u"яБЕР"_s);
}

void TestColumnView::offersEncodingsInItsMenu()
{
    TestWindow test;
    test.window().openFiles({test.write(u"a.md"_s, "\xd1\xe2\xe5\xf2 \xe3\xee\xf0\xe8\xf2.\n")});
    QVERIFY(test.waitUntilSettled());
    auto *menu = test.part<QMenu>(0, "columnMenuPopup");
    Q_EMIT menu->aboutToShow();
    const auto *encodings = menu->findChild<QMenu *>(u"columnEncodings"_s);
    QVERIFY(encodings);
    for (QAction *action : encodings->actions()) {
        if (action->text() == u"windows-1251"_s) {
            action->trigger();
        }
    }
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(test.text(0), u"Свет горит."_s);
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->findChild<QMenu *>(u"columnLanguages"_s));
    QVERIFY(menu->findChild<QMenu *>(u"columnFormats"_s));
}

void TestColumnView::laysOutRightToLeft_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRightToLeft");
    QTest::newRow("arabic") << u"a.ar.md"_s << u"يضيء المصباح كل ليلة."_s << true;
    QTest::newRow("hebrew") << u"a.he.md"_s << u"המנורה דולקת בכל לילה."_s << true;
    QTest::newRow("english") << u"a.en.md"_s << u"The lamp burns every night."_s << false;
}

void TestColumnView::laysOutRightToLeft()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    QFETCH(const bool, isRightToLeft);
    TestWindow test;
    test.window().openFiles({test.write(name, (text + u"\n\n- "_s + text + u'\n').toUtf8())});
    QVERIFY(test.waitUntilSettled());
    const RenderedView *view = test.rendered(0);
    QCOMPARE(view->layoutDirection(), isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    // Lines begin at the side their text runs from, and items are set in from there.
    const auto firstLetter = [&](size_t block) {
        return view->caretRect(view->document().blocks()[block].text.start).left();
    };
    const int middle = view->viewport()->width() / 2;
    QVERIFY(isRightToLeft ? firstLetter(0) > middle : firstLetter(0) < middle);
    QVERIFY(isRightToLeft ? firstLetter(1) < firstLetter(0) : firstLetter(1) > firstLetter(0));
}

void TestColumnView::beginsSourceLinesWhereTheyRunFrom()
{
    TestWindow test;
    test.window().openFiles({test.write(u"a.ar.md"_s, u"# المصباح\n\n```\ncode\n```\n"_s.toUtf8())});
    QVERIFY(test.waitUntilSettled());
    test.action("actionShowSource")->trigger();
    QVERIFY(test.waitUntilSettled());
    const QPlainTextEdit *view = test.source(0);
    const auto leftOf = [view](int number) {
        const QTextCursor start(view->document()->findBlockByNumber(number));
        return view->cursorRect(start).left();
    };
    QVERIFY(leftOf(0) > view->viewport()->width() - 30);
    QVERIFY(leftOf(3) < 30);
}

void TestColumnView::setsFrontMatterByItsWidth()
{
    TestWindow test;
    test.window().openFiles({test.write(u"a.md"_s, "---\ntitle: One\n---\n\nTwo\n")});
    QVERIFY(test.waitUntilSettled());
    const auto isBeside = [&test] {
        const RenderedView *view = test.rendered(0);
        const qsizetype value = view->document().text().indexOf(u"One"_s);
        return std::abs(view->caretRect(value).top() - view->caretRect(0).top()) < view->lineHeight() / 2;
    };
    QVERIFY(isBeside());
    test.window().resize(200, 600);
    test.column(0)->setFixedWidth(200);
    QTRY_VERIFY(!isBeside());
    test.column(0)->setFixedWidth(700);
    QTRY_VERIFY(isBeside());
}

void TestColumnView::keepsImagesWithinTheMargins()
{
    TestWindow test;
    QImage image(3000, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QString file = test.write(u"a.md"_s, "![Wide](wide.png)\n\nText.\n");
    QVERIFY(image.save(QFileInfo(file).dir().filePath(u"wide.png"_s)));
    test.window().openFiles({file});
    QVERIFY(test.waitUntilSettled());
    for (const int width : {700, 300, 900, 1600}) {
        test.window().resize(width, 600);
        QVERIFY(test.waitUntilSettled());
        const Sheet &sheet = test.rendered(0)->sheet();
        const auto &parts = sheet.item(0).parts;
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts.front().block.pictures().size(), 1);
        const QRectF picture = parts.front().block.pictures().front().rect;
        QVERIFY2(2 * picture.width() > sheet.width() && picture.left() >= 0 &&
                     picture.right() <= sheet.width(),
                 qPrintable(u"%1: %2 in %3"_s.arg(width).arg(picture.width()).arg(sheet.width())));
    }
}

void TestColumnView::neverReadsTextAsHtml()
{
    TestWindow test;
    const QByteArray text = "`<b>bold</b> <img src=\"http://example.org/x.png\">` &lt;i&gt;x&lt;/i&gt;\n";
    test.window().openFiles({test.write(u"a.md"_s, text)});
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(test.text(0), u"<b>bold</b> <img src=\"http://example.org/x.png\"> <i>x</i>"_s);
}

void TestColumnView::jumpsToAWarning()
{
    TestWindow test;
    const QByteArray text = paragraphs(150) + "An orphan ** stands here.\n\n" + paragraphs(150);
    test.window().openFiles({test.write(u"a.md"_s, text)});
    QVERIFY(test.waitUntilSettled());
    auto *badge = test.part<QToolButton>(0, "columnWarnings");
    QVERIFY(badge->isVisible());
    QTest::mouseClick(badge, Qt::LeftButton);
    auto *list = test.column(0)->findChild<QListWidget *>(u"warningsList"_s);
    QVERIFY(list);
    QCOMPARE(size_t(list->count()), test.column(0)->version()->warnings.size());
    int row = 0;
    while (row < list->count() && !list->item(row)->text().contains(u"301"_s)) { // its line
        ++row;
    }
    QVERIFY(row < list->count());
    list->setCurrentRow(row);
    QTest::keyClick(list, Qt::Key_Return);
    const RenderedView *view = test.rendered(0);
    QTRY_VERIFY(!view->marked(SheetView::Layer::Revealed).isEmpty());
    const TextSpan marked = view->marked(SheetView::Layer::Revealed);
    const Document &document = view->document();
    QVERIFY(document.text(document.blocks()[document.blockAt(marked.start)].text).contains(u"An orphan"_s));
    QTRY_VERIFY(view->viewport()->rect().contains(view->caretRect(marked.start).center()));
}

void TestColumnView::keepsWhatItShowsWhenRereadingFails()
{
    TestWindow test;
    const QString path = test.write(u"a.md"_s, "Here.\n");
    test.window().openFiles({path});
    QVERIFY(test.waitUntilSettled());
    QVERIFY(QFile::remove(path));
    test.column(0)->reread({});
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(test.columns().size(), 1);
    QVERIFY(test.rendered(0)->isVisible());
    QCOMPARE(test.text(0), u"Here."_s);
    QVERIFY(test.window().findChild<QWidget *>(u"messageText"_s));
}

void TestColumnView::cancelsLoading()
{
    TestWindow test;
    test.window().openFiles({test.write(u"a.md"_s, paragraphs(60000))});
    auto *cancel = test.part<QWidget>(0, "loadingCancel");
    QVERIFY(cancel);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(test.columns().size(), 0);
    QVERIFY(!test.window().findChild<QWidget *>(u"messageText"_s)); // the user knows
}

void TestColumnView::opensABookAtOnce()
{
    TestWindow test;
    test.window().openFiles({test.write(u"a.md"_s, paragraphs(6000))});
    QVERIFY(test.waitUntilSettled());
    RenderedView *view = test.rendered(0);
    QVERIFY(!view->isExact()); // what nobody looks at is measured later
    view->setTopText(view->document().blocks().back().text.start);
    QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
    const QRect last = view->caretRect(view->document().text().size() - 1);
    QVERIFY(view->viewport()->rect().contains(last.center()));
}

void TestColumnView::movesBesideOthers()
{
    TestWindow test;
    const QString one = test.write(u"one.md"_s, "One.\n");
    const QString two = test.write(u"two.md"_s, "Two.\n");
    test.window().openFiles({one, two});
    QVERIFY(test.waitUntilSettled());
    test.window().reader()->activate(test.column(0));
    test.action("actionMoveRight")->trigger();
    QCOMPARE(test.column(1)->path(), one);

    // And back, by dragging its header past the middle of the other one.
    dragHeaderTo(test, 1, 0);
    QTest::mouseRelease(test.part<QWidget>(0, "columnHeader"), Qt::LeftButton);
    QCOMPARE(test.column(0)->path(), one);
}

void TestColumnView::staysWhenDraggingIsCancelled()
{
    TestWindow test;
    const QString one = test.write(u"one.md"_s, "One.\n");
    const QString two = test.write(u"two.md"_s, "Two.\n");
    test.window().openFiles({one, two});
    QVERIFY(test.waitUntilSettled());
    dragHeaderTo(test, 1, 0);
    QCOMPARE(test.column(0)->path(), two);
    auto *header = test.part<QWidget>(0, "columnHeader");
    QCOMPARE(QWidget::keyboardGrabber(), header);
    QTest::keyClick(header, Qt::Key_Escape);
    QCOMPARE(test.column(0)->path(), one);
    QVERIFY(!QWidget::keyboardGrabber());
    // The button is still down, but that is no drag any more.
    moveTo(header, test.column(0));
    QTest::mouseRelease(header, Qt::LeftButton);
    QCOMPARE(test.column(0)->path(), one);
}

QTEST_MAIN(TestColumnView)
#include "tst_columnview.moc"
