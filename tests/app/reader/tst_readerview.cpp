// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/reader/towers.h"
#include "tests/support/testcase.h"

#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>

using namespace hexapla;
using namespace Qt::StringLiterals;

// What a person does with several versions side by side.
class TestReaderView : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void keepsRowsLevel_data();
    void keepsRowsLevel();
    void scrollsFlowsTogether_data();
    void scrollsFlowsTogether();
    void reachesBothEndsInFlow();
    void movesOneColumnAlone();
    void takesSourcesAlong();
    void copiesRowsOfAllVersions();
    void keepsThePlaceBetweenModes();
    void editsRows();
    void keepsConfirmedRows();
    void takesAligningAnewBack();
    void goesFromRowToRow();
    void refusesWhatCannotBeDone();
    void alignsAnewWhenVersionsComeAndGo();
    void readsOneVersionAlone();
    void hidesColumns();
    void readsThroughWhatIsMissing();
    void freesAColumnBesideOneWithoutRows();
    void alignsAnewAfterItWasStopped();

private:
    void open(int sections) { openTowers(*m_test, sections); }
    void checkLevel(int row) const;
    RenderedView *view(int column) const { return m_test->rendered(column); }
    // How far the first lines of a row are apart that two columns show at the sync point.
    double drift() const;

    std::unique_ptr<TestWindow> m_test;
};

namespace {

void wheel(QWidget *view, int notches, Qt::KeyboardModifiers modifiers = {})
{
    const QPointF middle(view->width() / 2.0, view->height() / 2.0);
    QWheelEvent event(middle, view->mapToGlobal(middle), {}, QPoint(0, -120 * notches), Qt::NoButton,
                      modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view, &event);
}

} // namespace

void TestReaderView::init() { m_test = std::make_unique<TestWindow>(); }

// The first lines of a row stand at one height in all columns.
void TestReaderView::checkLevel(int row) const
{
    QList<int> tops;
    for (int column = 0; column < m_test->columns().size(); ++column) {
        const RenderedView *shown = view(column);
        QVERIFY(shown->rows());
        if (!shown->rows()->isMissing(size_t(row))) {
            tops.append(shown->caretRect(shown->rows()->startOf(size_t(row))).top());
        }
    }
    QVERIFY(!tops.isEmpty());
    for (const int top : tops) {
        QVERIFY2(std::abs(top - tops.front()) <= 1,
                 qPrintable(u"row %1: %2 and %3"_s.arg(row).arg(top).arg(tops.front())));
    }
}

void TestReaderView::keepsRowsLevel_data()
{
    QTest::addColumn<QString>("what");
    for (const QString &what : {u"wheel"_s, u"bar"_s, u"keys"_s, u"resize"_s, u"zoom"_s, u"end"_s}) {
        QTest::newRow(qPrintable(what)) << what;
    }
}

void TestReaderView::keepsRowsLevel()
{
    QFETCH(const QString, what);
    open(60);
    view(0)->verticalScrollBar()->setValue(1500);
    const size_t before = view(0)->itemUnder(0);
    if (what == u"wheel"_s) {
        wheel(view(1)->viewport(), 7);
    } else if (what == u"bar"_s) {
        view(1)->verticalScrollBar()->setValue(4000);
    } else if (what == u"keys"_s) {
        view(0)->setFocus();
        QTest::keyClick(view(0), Qt::Key_PageDown);
        QTest::keyClick(view(0), Qt::Key_Down);
    } else if (what == u"resize"_s) {
        m_test->window().resize(620, 500);
        m_test->window().reader()->setSizes({200, 400});
    } else if (what == u"zoom"_s) {
        m_test->action("actionZoomIn")->trigger();
        m_test->action("actionZoomIn")->trigger();
    } else {
        QTest::keyClick(view(0), Qt::Key_End);
    }
    QVERIFY(m_test->waitUntilSettled());
    QCoreApplication::processEvents();
    QCOMPARE(view(0)->verticalScrollBar()->value(), view(1)->verticalScrollBar()->value());
    const auto [first, last] = view(0)->itemsInSight();
    QVERIFY(last > first);
    for (size_t row = first; row <= last; ++row) {
        checkLevel(int(row));
    }
    if (what == u"resize"_s || what == u"zoom"_s) {
        QVERIFY2(std::max(first, before) - std::min(first, before) <= 1,
                 qPrintable(u"%1 %2"_s.arg(first).arg(before)));
    } else {
        QVERIFY(first != before);
    }
}

double TestReaderView::drift() const
{
    const RenderedView *leader = view(0);
    const RenderedView *other = view(1);
    const int middle = leader->viewport()->height() / 2;
    const size_t row = leader->rows()->rowAt(leader->textAt({0, middle}));
    const auto topOf = [row](const RenderedView *shown) {
        return shown->caretRect(shown->rows()->startOf(row)).top();
    };
    return std::abs(topOf(leader) - topOf(other));
}

void TestReaderView::scrollsFlowsTogether_data()
{
    QTest::addColumn<int>("leading");
    QTest::newRow("the shorter leads") << 0;
    QTest::newRow("the longer leads") << 1;
}

void TestReaderView::scrollsFlowsTogether()
{
    QFETCH(const int, leading);
    open(60);
    m_test->action("actionFlowMode")->trigger();
    QVERIFY(m_test->waitUntilSettled());
    QVERIFY(!view(leading)->verticalScrollBar()->signalsBlocked());
    int last = -1;
    for (int step = 0; step < 20; ++step) {
        wheel(view(leading)->viewport(), 2);
        QCoreApplication::processEvents();
        // What is read in the one stands in the other, a sentence away at most.
        QVERIFY2(drift() < 5 * view(0)->lineHeight(), qPrintable(QString::number(drift())));
        // Nobody jerks back.
        const int value = view(1 - leading)->verticalScrollBar()->value();
        QVERIFY2(value >= last, qPrintable(u"%1 after %2"_s.arg(value).arg(last)));
        last = value;
    }
    QVERIFY(last > 500);
}

void TestReaderView::reachesBothEndsInFlow()
{
    open(40);
    m_test->action("actionFlowMode")->trigger();
    QVERIFY(m_test->waitUntilSettled());
    for (const int column : {0, 1}) {
        QScrollBar *bar = view(column)->verticalScrollBar();
        QScrollBar *other = view(1 - column)->verticalScrollBar();
        bar->setValue(bar->maximum());
        QVERIFY2(other->maximum() - other->value() <= 2,
                 qPrintable(u"%1 of %2"_s.arg(other->value()).arg(other->maximum())));
        bar->setValue(0);
        QVERIFY2(other->value() <= 2, qPrintable(QString::number(other->value())));
    }
}

void TestReaderView::movesOneColumnAlone()
{
    open(60);
    auto *link = m_test->part<QToolButton>(0, "columnLink");
    QVERIFY(!link->isVisible()); // rows are level, whatever happens
    m_test->action("actionFlowMode")->trigger();
    QVERIFY(m_test->waitUntilSettled());
    QVERIFY(link->isVisible());
    QVERIFY(link->isChecked());
    wheel(view(1)->viewport(), 10);
    const int before = view(1)->verticalScrollBar()->value();
    wheel(view(0)->viewport(), 3, Qt::ShiftModifier);
    QCOMPARE(view(1)->verticalScrollBar()->value(), before);
    QVERIFY(!link->isChecked());
    // Others leave it where it is.
    const int alone = view(0)->verticalScrollBar()->value();
    wheel(view(1)->viewport(), 2);
    QCOMPARE(view(0)->verticalScrollBar()->value(), alone);
    const double apart = drift();
    // On with the others, from here.
    QTest::mouseClick(link, Qt::LeftButton);
    QVERIFY(link->isChecked());
    QCOMPARE(view(0)->verticalScrollBar()->value(), alone);
    wheel(view(1)->viewport(), 4);
    QVERIFY(view(0)->verticalScrollBar()->value() > alone);
    QVERIFY2(std::abs(drift() - apart) < 8 * view(0)->lineHeight(),
             qPrintable(u"%1 %2"_s.arg(drift()).arg(apart)));
}

void TestReaderView::takesSourcesAlong()
{
    open(60);
    m_test->column(1)->setShowsSource(true);
    QVERIFY(m_test->waitUntilSettled());
    const auto sourceAtTop = [this] {
        return m_test->source(1)->cursorForPosition(QPoint(200, 3)).block().text();
    };
    // The heading of a section, and its counterpart.
    const qsizetype heading = view(0)->document().text().indexOf(u"Section 31");
    view(0)->setTopText(heading);
    QTRY_COMPARE(sourceAtTop(), u"## Abschnitt 31"_s);
    const int before = view(0)->verticalScrollBar()->value();
    m_test->source(1)->verticalScrollBar()->setValue(m_test->source(1)->verticalScrollBar()->maximum());
    QVERIFY(view(0)->verticalScrollBar()->value() > before + 1000);
}

void TestReaderView::copiesRowsOfAllVersions()
{
    open(3);
    m_test->window().reader()->activate(m_test->column(1));
    view(1)->select({view(1)->rows()->startOf(1), view(1)->rows()->startOf(2) + 3});
    m_test->action("actionCopyRows")->trigger();
    QCOMPARE(
        QGuiApplication::clipboard()->text(),
        u"Section 1\tAbschnitt 1\n"
        "Tower number 1 has long stood by the sea.\tDer Turm Nummer 1 steht seit langer Zeit am Meer.\n"_s);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().startsWith(
        u"<table><tr><td><h2>Section 1</h2></td><td><h2>Abschnitt 1</h2></td></tr>"_s));
}

void TestReaderView::keepsThePlaceBetweenModes()
{
    open(60);
    view(0)->verticalScrollBar()->setValue(3000);
    const size_t row = view(0)->rows()->rowAt(view(0)->topText());
    QVERIFY(row > 10);
    m_test->action("actionFlowMode")->trigger();
    QVERIFY(m_test->waitUntilSettled());
    QCOMPARE(m_test->settings().mode(), ReadingMode::Flow);
    const size_t inFlow = view(0)->rows()->rowAt(view(0)->topText());
    QVERIFY2(std::max(row, inFlow) - std::min(row, inFlow) <= 1, qPrintable(u"%1 %2"_s.arg(row).arg(inFlow)));
    m_test->action("actionRowsMode")->trigger();
    QVERIFY(m_test->waitUntilSettled());
    const size_t again = view(0)->rows()->rowAt(view(0)->topText());
    QVERIFY2(std::max(row, again) - std::min(row, again) <= 1, qPrintable(u"%1 %2"_s.arg(row).arg(again)));
}

void TestReaderView::editsRows()
{
    open(12);
    const Work &work = m_test->window().reader()->work();
    const Alignment before = *work.alignment();
    m_test->window().reader()->activate(m_test->column(0));
    view(0)->goToRow(2);
    m_test->action("actionMergeRow")->trigger();
    QVERIFY(m_test->waitUntilSettled());
    QCOMPARE(work.alignment()->rows.size(), before.rows.size() - 1);
    QCOMPARE(work.alignment()->rows[2].cells[0].count, 2);
    checkLevel(2);
    checkLevel(3);
    // Apart again, before its second sentence.
    const RowMap &rows = *view(0)->rows();
    const qsizetype second = rows.version().segments[rows.alignment().rows[2].cells[0].first + 1].text.start;
    view(0)->select({second, second});
    m_test->action("actionSplitRow")->trigger();
    QVERIFY(m_test->waitUntilSettled());
    QCOMPARE(work.alignment()->rows.size(), before.rows.size());
    QCOMPARE(work.alignment()->rows[2].cells, before.rows[2].cells);
    view(0)->goToRow(3);
    m_test->action("actionShiftUp")->trigger();
    QVERIFY(m_test->waitUntilSettled());
    QCOMPARE(work.alignment()->rows[2].cells[0].count, 2);
    QCOMPARE(work.alignment()->rows[2].cells[1].count, 1);
    for (int step = 0; step < 3; ++step) {
        QVERIFY(m_test->action("actionUndo")->isEnabled());
        m_test->action("actionUndo")->trigger();
    }
    QVERIFY(m_test->waitUntilSettled());
    QCOMPARE(work.alignment()->rows, before.rows);
    QVERIFY(!m_test->action("actionUndo")->isEnabled());
    m_test->action("actionRedo")->trigger();
    QCOMPARE(work.alignment()->rows.size(), before.rows.size() - 1);
}

void TestReaderView::keepsConfirmedRows()
{
    open(12);
    const Work &work = m_test->window().reader()->work();
    view(0)->goToRow(4);
    m_test->window().reader()->activate(m_test->column(0));
    m_test->action("actionPinRow")->trigger();
    QVERIFY(m_test->waitUntilSettled());
    QCOMPARE(work.alignment()->rows[4].state, RowState::Confirmed);
    m_test->action("actionMergeRow")->trigger();
    QVERIFY(m_test->waitUntilSettled());
    const Row merged = work.alignment()->rows[4];
    QCOMPARE(merged.state, RowState::Edited);
    m_test->action("actionRealign")->trigger();
    QVERIFY(m_test->waitUntilSettled());
    QCOMPARE(work.alignment()->rows[4].cells, merged.cells);
    QVERIFY(work.alignment()->rows[4].isPinned());
    // A version that comes in later changes nothing of what was confirmed.
    QByteArray third("# The towers\n\n");
    for (int number = 1; number <= 12; ++number) {
        third += section(number, false);
    }
    m_test->window().addFiles({m_test->write(u"third.en.md"_s, third)});
    QVERIFY(m_test->waitUntilSettled());
    QCOMPARE(work.versions().size(), 3);
    const auto pinned = std::ranges::find_if(work.alignment()->rows, &Row::isPinned);
    QVERIFY(pinned != work.alignment()->rows.end());
    QCOMPARE(pinned->cells[0], merged.cells[0]);
    QCOMPARE(pinned->cells[1], merged.cells[1]);
}

void TestReaderView::takesAligningAnewBack()
{
    open(12);
    Work &work = m_test->window().reader()->work();
    const Alignment before = *work.alignment();
    m_test->window().reader()->activate(m_test->column(0));
    view(0)->goToRow(4);
    m_test->action("actionMergeRow")->trigger();
    const std::vector<RowId> merged{work.alignment()->rows[4].id};
    QVERIFY(work.edit(UnpinRows{merged}));
    QVERIFY(m_test->waitUntilSettled());
    const Alignment edited = *work.alignment();
    m_test->action("actionRealign")->trigger();
    QVERIFY(m_test->waitUntilSettled());
    QCOMPARE(work.alignment()->rows.size(), before.rows.size());
    m_test->action("actionUndo")->trigger();
    QVERIFY(m_test->waitUntilSettled());
    QCOMPARE(work.alignment()->rows, edited.rows);
    m_test->action("actionUndo")->trigger();
    m_test->action("actionUndo")->trigger();
    QVERIFY(m_test->waitUntilSettled());
    QCOMPARE(work.alignment()->rows, before.rows);
}

void TestReaderView::goesFromRowToRow()
{
    open(30);
    m_test->window().reader()->activate(m_test->column(1));
    for (int step = 0; step < 40; ++step) {
        m_test->action("actionNextRow")->trigger();
    }
    QCOMPARE(view(1)->currentRow(), std::optional<size_t>(40));
    const QRect caret = view(1)->caretRect(view(1)->caret());
    QVERIFY(view(1)->viewport()->rect().contains(caret.center()));
    checkLevel(40);
    m_test->action("actionPreviousRow")->trigger();
    QCOMPARE(view(1)->currentRow(), std::optional<size_t>(39));
    QTest::keyClick(&m_test->window(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_test->window().reader()->activeColumn(), m_test->column(0));
    QTest::keyClick(&m_test->window(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_test->window().reader()->activeColumn(), m_test->column(1));
}

void TestReaderView::refusesWhatCannotBeDone()
{
    open(3);
    const Work &work = m_test->window().reader()->work();
    const Alignment before = *work.alignment();
    view(0)->goToRow(0);
    m_test->window().reader()->activate(m_test->column(0));
    m_test->action("actionShiftUp")->trigger();
    m_test->action("actionSplitRow")->trigger();
    QCOMPARE(work.alignment()->rows, before.rows);
    QVERIFY(m_test->window().findChild<QWidget *>(u"messageText"_s));
    QVERIFY(!m_test->action("actionUndo")->isEnabled());
}

void TestReaderView::alignsAnewWhenVersionsComeAndGo()
{
    open(12);
    const Work &work = m_test->window().reader()->work();
    const size_t rows = work.alignment()->rows.size();
    m_test->window().addFiles({m_test->write(u"third.en.md"_s, "# The towers\n\n" + section(1, false))});
    QVERIFY(m_test->waitUntilSettled());
    QCOMPARE(work.versions().size(), 3);
    QCOMPARE(work.alignment()->rows.front().cells.size(), 3);
    QVERIFY(view(2)->rows());
    checkLevel(0);
    checkLevel(5);
    m_test->window().reader()->moveColumn(m_test->column(2), 0);
    QVERIFY(m_test->waitUntilSettled());
    checkLevel(0);
    checkLevel(5);
    m_test->window().reader()->closeColumn(m_test->column(0));
    QVERIFY(m_test->waitUntilSettled());
    QCOMPARE(work.alignment()->rows.size(), rows);
    checkLevel(5);
}

void TestReaderView::hidesColumns()
{
    open(12);
    m_test->window().reader()->activate(m_test->column(0));
    QVERIFY(!m_test->action("actionShowColumns")->isEnabled());
    m_test->action("actionHideColumn")->trigger();
    QVERIFY(!m_test->column(0)->isVisible());
    QCOMPARE(m_test->window().reader()->activeColumn(), m_test->column(1));
    QVERIFY(m_test->window().reader()->work().alignment()); // still part of the work
    m_test->action("actionHideColumn")->trigger();
    QVERIFY(m_test->column(1)->isVisible()); // the last one stays
    m_test->action("actionShowColumns")->trigger();
    QVERIFY(m_test->column(0)->isVisible());
    QVERIFY(m_test->waitUntilSettled());
    checkLevel(2);
}

// A version that lacks a long stretch: nothing jumps where only others have text.
void TestReaderView::readsThroughWhatIsMissing()
{
    QByteArray english("# The towers\n\n");
    QByteArray german("# Die Türme\n\n");
    for (int number = 1; number <= 60; ++number) {
        english += section(number, false);
        german += number > 20 && number <= 40 ? QByteArray() : section(number, true);
    }
    m_test->window().openFiles(
        {m_test->write(u"towers.en.md"_s, english), m_test->write(u"towers.de.md"_s, german)});
    QVERIFY(m_test->waitUntilSettled());
    const RowMapPointer rows = view(1)->rows();
    size_t first = 0;
    while (first < rows->size() && !rows->isMissing(first)) {
        ++first;
    }
    QVERIFY(first + 60 < rows->size() && rows->isMissing(first + 60));
    const size_t inside = first + 30;
    view(0)->setTopText(view(0)->rows()->startOf(inside));
    QCOMPARE(view(1)->itemUnder(0), view(0)->itemUnder(0));
    QVERIFY(!view(1)->hasTextAtTop());
    // Another width, and another size of letters: the place stays.
    m_test->window().resize(700, 600);
    QVERIFY(m_test->waitUntilSettled());
    QVERIFY(std::abs(qsizetype(view(0)->itemUnder(0)) - qsizetype(inside)) <= 1);
    m_test->window().reader()->activate(m_test->column(1));
    m_test->action("actionZoomIn")->trigger();
    QVERIFY(m_test->waitUntilSettled());
    QVERIFY(std::abs(qsizetype(view(0)->itemUnder(0)) - qsizetype(inside)) <= 1);
    QCOMPARE(view(1)->itemUnder(0), view(0)->itemUnder(0));
    // Dragging into the stretch selects as far as the text goes, not back to the beginning.
    view(0)->setTopText(view(0)->rows()->startOf(first - 2));
    const TextSpan before = rows->textOf(first - 1);
    const QPoint from = view(1)->caretRect(before.start).center();
    const int below = view(1)->itemRect(first + 3).center().y();
    QVERIFY(below < view(1)->viewport()->height());
    QTest::mousePress(view(1)->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view(1)->viewport(), QPoint(from.x(), below));
    QTest::mouseRelease(view(1)->viewport(), Qt::LeftButton, {}, QPoint(from.x(), below));
    QCOMPARE(view(1)->selection(), before);
}

void TestReaderView::freesAColumnBesideOneWithoutRows()
{
    open(30);
    m_test->action("actionFlowMode")->trigger();
    QVERIFY(m_test->waitUntilSettled());
    // A third one is read, but not compared yet: it has no rows.
    m_test->window().addFiles({m_test->write(u"third.en.md"_s, "# The towers\n\n" + section(1, false))});
    QTRY_VERIFY(m_test->column(2)->version());
    wheel(view(0)->viewport(), 3, Qt::ShiftModifier);
    wheel(view(1)->viewport(), 3, Qt::ShiftModifier);
    QVERIFY(m_test->waitUntilSettled());
    wheel(view(0)->viewport(), 3, Qt::ShiftModifier);
    QVERIFY(view(0)->verticalScrollBar()->value() > 0);
}

void TestReaderView::alignsAnewAfterItWasStopped()
{
    open(30);
    Work &work = m_test->window().reader()->work();
    m_test->window().addFiles({m_test->write(u"third.en.md"_s, "# The towers\n\n" + section(1, false))});
    QTRY_VERIFY(work.isComparing());
    work.cancel();
    QVERIFY(!work.isComparing());
    QVERIFY(m_test->action("actionRealign")->isEnabled());
    m_test->action("actionRealign")->trigger();
    QVERIFY(m_test->waitUntilSettled());
    QVERIFY(work.alignment());
    QCOMPARE(work.alignment()->rows.front().cells.size(), 3);
}

void TestReaderView::readsOneVersionAlone()
{
    open(12);
    m_test->window().reader()->closeColumn(m_test->column(1));
    QVERIFY(m_test->waitUntilSettled());
    QVERIFY(!m_test->window().reader()->work().alignment());
    QVERIFY(!view(0)->rows());
    QVERIFY(view(0)->verticalScrollBar()->maximum() > 0);
}

QTEST_MAIN(TestReaderView)
#include "tst_readerview.moc"
