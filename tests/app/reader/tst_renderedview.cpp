// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/renderedview.h"
#include "core/formats/versionreader.h"
#include "tests/support/testcase.h"

#include <KSyntaxHighlighting/Repository>

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace hexapla;
using namespace Qt::StringLiterals;

// Reading, selecting and copying in one column.
class TestRenderedView : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void selectsByDragging_data();
    void selectsByDragging();
    void selectsByWordsAndBlocks();
    void extendsWithShift();
    void goesOnWhileTheMouseRestsOutside();
    void selectsByKeys_data();
    void selectsByKeys();
    void scrollsByKeysUnlessThereIsACaret();
    void copiesWhatIsSelected();
    void followsLinks();
    void keepsTheTopWhenLinesBreakAnew();
    void keepsTheTopWhileHeightsTurnExact();
    void coloursCode();
    void paintsNothingUnasked();

private:
    void show(const QString &text, const char *language = "en");
    qsizetype offsetOf(const QString &letters) const { return m_view->document().text().indexOf(letters); }
    QPoint pointAt(qsizetype offset) const
    {
        const QRect caret = m_view->caretRect(offset);
        return {caret.left() + 1, caret.center().y()};
    }
    QString selected() const { return m_view->document().text(m_view->selection()).toString(); }

    KSyntaxHighlighting::Repository m_repository;
    std::unique_ptr<RenderedView> m_view;
};

void TestRenderedView::init()
{
    m_view = std::make_unique<RenderedView>(m_repository);
    m_view->resize(500, 400);
}

void TestRenderedView::show(const QString &text, const char *language)
{
    ReadOptions options;
    options.language = LanguageTag::fromString(QString::fromLatin1(language));
    const auto version = readVersion(text.toUtf8(), u"a.md"_s, options);
    QVERIFY(version);
    m_view->setDocument(version->document, version->language, {});
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestRenderedView::selectsByDragging_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("selected");
    QTest::newRow("a word") << u"The lamp burns every night."_s << QByteArray("en") << u"lamp"_s
                            << u" burns"_s << u"lamp"_s;
    QTest::newRow("backwards") << u"The lamp burns every night."_s << QByteArray("en") << u" night"_s
                               << u"every"_s << u"every"_s;
    QTest::newRow("over blocks") << u"# The lamp\n\nIt burns.\n\n- at night"_s << QByteArray("en")
                                 << u"lamp"_s << u"night"_s << u"lamp\nIt burns.\nat "_s;
    QTest::newRow("arabic") << u"يضيء المصباح كل ليلة."_s << QByteArray("ar") << u"المصباح"_s << u" كل"_s
                            << u"المصباح"_s;
    QTest::newRow("chinese") << u"灯塔每天晚上都亮着。"_s << QByteArray("zh") << u"每天"_s << u"都"_s
                             << u"每天晚上"_s;
}

void TestRenderedView::selectsByDragging()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, language);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    show(text, language.constData());
    const QSignalSpy changes(m_view.get(), &RenderedView::selectionChanged);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, pointAt(offsetOf(from)));
    QTest::mouseMove(m_view->viewport(), pointAt(offsetOf(to)));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, pointAt(offsetOf(to)));
    QTEST(selected(), "selected");
    QVERIFY(!changes.isEmpty());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(offsetOf(to)));
    QVERIFY(m_view->selection().isEmpty());
}

void TestRenderedView::selectsByWordsAndBlocks()
{
    show(u"The lamp's glass was cleaned.\n\nIt burns."_s);
    const QPoint inside = pointAt(offsetOf(u"glass"_s) + 2);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, inside);
    QCOMPARE(selected(), u"glass"_s);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, inside, 10);
    QCOMPARE(selected(), u"The lamp's glass was cleaned."_s);
}

void TestRenderedView::extendsWithShift()
{
    show(u"The lamp burns every night."_s);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(offsetOf(u"lamp"_s)));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, pointAt(offsetOf(u" every"_s)));
    QCOMPARE(selected(), u"lamp burns"_s);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, pointAt(0));
    QCOMPARE(selected(), u"The "_s);
}

void TestRenderedView::goesOnWhileTheMouseRestsOutside()
{
    show(u"Some words in a paragraph of its own.\n\n"_s.repeated(100));
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, QPoint(100, 100));
    QTest::mouseMove(m_view->viewport(), QPoint(100, 440));
    QTRY_VERIFY(m_view->verticalScrollBar()->value() > 300);
    QVERIFY(m_view->selection().length() > 400);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, QPoint(100, 440));
    const int value = m_view->verticalScrollBar()->value();
    QTest::qWait(120);
    QCOMPARE(m_view->verticalScrollBar()->value(), value);
}

void TestRenderedView::selectsByKeys_data()
{
    QTest::addColumn<QList<QKeySequence::StandardKey>>("keys");
    QTest::addColumn<QString>("selected");
    using Key = QKeySequence::StandardKey;
    QTest::newRow("characters") << QList{Key::SelectNextChar, Key::SelectNextChar} << u"la"_s;
    QTest::newRow("back") << QList{Key::SelectNextChar, Key::SelectPreviousChar, Key::SelectPreviousChar}
                          << u" "_s;
    QTest::newRow("words") << QList{Key::SelectNextWord, Key::SelectNextWord} << u"lamp burns.\n"_s;
    QTest::newRow("word back") << QList{Key::SelectPreviousWord} << u"The "_s;
    QTest::newRow("line") << QList{Key::SelectNextLine} << u"lamp burns.\nNext"_s;
    QTest::newRow("end of line") << QList{Key::SelectEndOfLine} << u"lamp burns."_s;
    QTest::newRow("end") << QList{Key::SelectEndOfDocument} << u"lamp burns.\nNext paragraph."_s;
    QTest::newRow("start") << QList{Key::SelectStartOfDocument} << u"The "_s;
}

void TestRenderedView::selectsByKeys()
{
    QFETCH(const QList<QKeySequence::StandardKey>, keys);
    show(u"The lamp burns.\n\nNext paragraph."_s);
    m_view->select({4, 4});
    for (const QKeySequence::StandardKey key : keys) {
        QTest::keySequence(m_view.get(), key);
    }
    if (QTest::currentDataTag() == QByteArray("line")) {
        QVERIFY2(selected().startsWith(u"lamp burns.\nNex"), qPrintable(selected()));
    } else {
        QTEST(selected(), "selected");
    }
}

void TestRenderedView::scrollsByKeysUnlessThereIsACaret()
{
    show(u"Some words in a paragraph of its own.\n\n"_s.repeated(100));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    QCOMPARE(m_view->caret(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);

    m_view->setHasCaret(true);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->caret(), 1);
    for (int line = 0; line < 30; ++line) {
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        const QRect caret = m_view->caretRect(m_view->caret());
        QVERIFY(m_view->viewport()->rect().adjusted(0, -2, 0, 2).contains(caret));
    }
    QVERIFY(m_view->caret() > 500);
    QVERIFY(m_view->selection().isEmpty());
}

void TestRenderedView::copiesWhatIsSelected()
{
    show(u"The **lamp** burns."_s);
    QTest::keySequence(m_view.get(), QKeySequence::SelectAll);
    QTest::keySequence(m_view.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"The lamp burns."_s);
}

void TestRenderedView::followsLinks()
{
    show(u"See [one](https://example.org/1) and [two](https://example.org/2)."_s);
    QSignalSpy activated(m_view.get(), &RenderedView::linkActivated);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      pointAt(offsetOf(u"two"_s) + 1));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].toUrl(), QUrl(u"https://example.org/2"_s));
    QCOMPARE(activated[0][1].toBool(), true);
    // What is dragged over is selected, not followed.
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, pointAt(offsetOf(u"one"_s) + 1));
    QTest::mouseMove(m_view->viewport(), pointAt(offsetOf(u"one"_s) + 3));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, pointAt(offsetOf(u"one"_s) + 3));
    QCOMPARE(activated.size(), 1);
    m_view->select({0, 0});
    for (const char *expected : {"https://example.org/1", "https://example.org/2"}) {
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.last()[0].toUrl(), QUrl(QString::fromLatin1(expected)));
    }
    QTest::keyClick(m_view.get(), Qt::Key_Backtab);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.last()[0].toUrl(), QUrl(u"https://example.org/1"_s));
}

void TestRenderedView::keepsTheTopWhenLinesBreakAnew()
{
    QString text;
    for (int number = 0; number < 300; ++number) {
        text += u"Paragraph %1 has so many words that it breaks into lines, more or fewer of them.\n\n"_s.arg(
            number);
    }
    show(text);
    const qsizetype top = offsetOf(u"Paragraph 150"_s);
    m_view->setTopText(top);
    QCOMPARE(m_view->topText(), top);
    for (const int width : {300, 700, 240}) {
        m_view->resize(width, 400);
        QCOMPARE(m_view->topText(), top);
    }
    m_view->setZoom(1.5);
    QTRY_VERIFY(m_view->isComplete());
    QCOMPARE(m_view->topText(), top);
    m_view->setJustified(true);
    QTRY_VERIFY(m_view->isComplete());
    QCOMPARE(m_view->topText(), top);
}

void TestRenderedView::keepsTheTopWhileHeightsTurnExact()
{
    QString text;
    for (int number = 0; number < 2000; ++number) {
        text += u"Paragraph %1 mmmmmmmm wwwwwwwww mmmmmmmmm wwwwwwwww illi illi\n\n"_s.arg(number);
    }
    show(text);
    const qsizetype top = offsetOf(u"Paragraph 1500"_s);
    m_view->setTopText(top);
    const int line = m_view->caretRect(top).top();
    QVERIFY(!m_view->isExact());
    QTRY_VERIFY_WITH_TIMEOUT(m_view->isExact(), 20000);
    QCOMPARE(m_view->topText(), top);
    QCOMPARE(m_view->caretRect(top).top(), line);
}

void TestRenderedView::coloursCode()
{
    show(u"```cpp\nint main() {}\n```\n\n```\nint main() {}\n```"_s);
    const auto formats = [this](size_t item) {
        return m_view->sheet().item(item).parts.front().block.words().front().text.layout().formats().size();
    };
    QVERIFY(formats(0) > 2);
    QCOMPARE(formats(1), 1);
}

void TestRenderedView::paintsNothingUnasked()
{
    m_view->show(); // no document at all
    QVERIFY(!m_view->grab().isNull());
    QCOMPARE(m_view->topText(), 0);
    show(QString());
    QVERIFY(!m_view->grab().isNull());
    m_view->select({0, 100});
    QVERIFY(m_view->selection().isEmpty());
    m_view->reveal({0, 0});
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton);
}

QTEST_MAIN(TestRenderedView)
#include "tst_renderedview.moc"
