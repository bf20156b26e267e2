// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/findingcard.h"
#include "tests/app/reader/towers.h"
#include "tests/support/testcase.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace hexapla;
using namespace Qt::StringLiterals;

// What a person sees and does of what differs between the versions.
class TestFindingGuide : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<TestWindow>(); }
    void cleanup() { m_test.reset(); }
    void marksWhatDiffers();
    void lightsCounterparts();
    void leadsFromFindingToFinding();
    void countsFindingsInTheHeader();
    void dismissesFindings();

private:
    void open(int sections) { openTowers(*m_test, sections); }
    RenderedView *view(int column) const { return m_test->rendered(column); }

    std::unique_ptr<TestWindow> m_test;
};

void TestFindingGuide::marksWhatDiffers()
{
    open(20);
    const QByteArray wrong = QByteArray("# The towers\n\n") + section(1, false).replace("1801", "1901") +
                             section(2, false) + section(3, false);
    const QByteArray right =
        QByteArray("# Die Türme\n\n") + section(1, true) + section(2, true) + section(3, true);
    m_test->window().openFiles({m_test->write(u"a.en.md"_s, wrong), m_test->write(u"a.de.md"_s, right)});
    QVERIFY(m_test->waitUntilSettled());
    QTRY_COMPARE(m_test->columns().size(), 2);
    QTRY_COMPARE(m_test->window().reader()->findings().shown().size(), 1);
    const auto &markers = view(0)->markers();
    QCOMPARE(markers.size(), 1);
    QCOMPARE(view(0)->document().text(markers.front().text), u"1901");
    QCOMPARE(markers.front().severity, Severity::Major);
    // The mouse on it lights what stands in its place elsewhere.
    const QRect place = view(0)->caretRect(markers.front().text.start + 1);
    QTest::mouseMove(view(0)->viewport(), place.center());
    QTRY_COMPARE(view(1)->lit().size(), 1);
    QCOMPARE(view(1)->document().text(view(1)->lit().front()), u"1801");
    QTest::mouseMove(view(0)->viewport(), QPoint(view(0)->viewport()->width() - 2, 2));
    QTRY_VERIFY(view(1)->lit().isEmpty());
    // A click opens its card.
    QTest::mouseClick(view(0)->viewport(), Qt::LeftButton, {}, place.center());
    auto *card = m_test->window().findChild<FindingCard *>();
    QVERIFY(card->isVisible());
    QVERIFY(card->findChild<QLabel *>(u"cardExplanation"_s)->text().contains(u"1901"_s));
    const auto passages = card->findChildren<QLabel *>(u"cardPassage"_s);
    QCOMPARE(passages.size(), 2);
    for (const QLabel *passage : passages) {
        QVERIFY(passage->height() >= passage->heightForWidth(passage->width()));
        QVERIFY(card->rect().contains(passage->geometry()));
    }
    QTest::keyClick(card, Qt::Key_Escape);
    QVERIFY(!card->isVisible());
}

void TestFindingGuide::lightsCounterparts()
{
    open(30);
    const qsizetype year = view(0)->document().text().indexOf(u"1802");
    QVERIFY(year > 0);
    QTest::mouseMove(view(0)->viewport(), view(0)->caretRect(year + 2).center());
    QTRY_COMPARE(view(1)->lit().size(), 1);
    QCOMPARE(view(1)->document().text(view(1)->lit().front()), u"1802");
    QCOMPARE(view(0)->lit().size(), 1);
    QCOMPARE(view(0)->document().text(view(0)->lit().front()), u"1802");
    QTest::mouseMove(view(0)->viewport(), QPoint(view(0)->viewport()->width() - 2, 2));
    QTRY_VERIFY(view(1)->lit().isEmpty());
}

namespace {

// Every third year is wrong in the German text.
void openDamaged(TestWindow &test)
{
    QByteArray english;
    QByteArray german;
    for (int number = 1; number <= 30; ++number) {
        english += section(number, false);
        QByteArray part = section(number, true);
        german += number % 10 == 3 ? part.replace("18", "16") : part;
    }
    test.window().openFiles({test.write(u"b.en.md"_s, english), test.write(u"b.de.md"_s, german)});
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(test.window().reader()->findings().shown().size(), 3);
}

} // namespace

void TestFindingGuide::leadsFromFindingToFinding()
{
    openDamaged(*m_test);
    QAction *next = m_test->action("actionNextFinding");
    QAction *previous = m_test->action("actionPreviousFinding");
    QVERIFY(next->isEnabled());
    QStringList seen;
    auto *card = m_test->window().findChild<FindingCard *>();
    for (QAction *action : {next, next, next, next, previous}) {
        action->trigger();
        QVERIFY(card->isVisible());
        const QString text = card->findChild<QLabel *>(u"cardExplanation"_s)->text();
        seen.append(text);
        // What it is about is in sight, and not under the card.
        bool isSeen = false;
        for (const Marker &marker : view(1)->markers()) {
            const QRect place = view(1)->caretRect(marker.text.start);
            const QString year = view(1)->document().text(marker.text).toString();
            isSeen = isSeen || (text.contains(year) && place.top() >= 0 &&
                                view(1)->viewport()->mapToGlobal(place.bottomLeft()).y() <
                                    card->mapToGlobal(QPoint(0, 0)).y());
        }
        QVERIFY2(isSeen, qPrintable(text));
    }
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 3);
    QCOMPARE(seen[3], seen[0]);
    QCOMPARE(seen[4], seen[2]);
}

void TestFindingGuide::countsFindingsInTheHeader()
{
    openDamaged(*m_test);
    auto *findings = m_test->part<QToolButton>(1, "columnFindings");
    QVERIFY(findings->isVisible());
    QCOMPARE(findings->text(), u"3"_s); // of two nobody knows who is wrong
    QTest::mouseClick(findings, Qt::LeftButton);
    auto *card = m_test->window().findChild<FindingCard *>();
    QVERIFY(card->isVisible());
    const QString first = card->findChild<QLabel *>(u"cardExplanation"_s)->text();
    QTest::mouseClick(findings, Qt::LeftButton);
    QVERIFY(card->findChild<QLabel *>(u"cardExplanation"_s)->text() != first);
}

void TestFindingGuide::dismissesFindings()
{
    openDamaged(*m_test);
    m_test->action("actionNextFinding")->trigger();
    auto *card = m_test->window().findChild<FindingCard *>();
    const QString first = card->findChild<QLabel *>(u"cardExplanation"_s)->text();
    const QMenu *menu = card->findChild<QToolButton *>(u"cardDismiss"_s)->menu();
    QCOMPARE(menu->actions().size(), 3);
    menu->actions().at(0)->trigger();
    QCOMPARE(m_test->window().reader()->findings().shown().size(), 2);
    QCOMPARE(view(1)->markers().size(), 2);
    QVERIFY(card->isVisible()); // on to the next one
    QVERIFY(card->findChild<QLabel *>(u"cardExplanation"_s)->text() != first);
    m_test->action("actionUndo")->trigger();
    QCOMPARE(m_test->window().reader()->findings().shown().size(), 3);
    m_test->action("actionRedo")->trigger();
    QCOMPARE(m_test->window().reader()->findings().shown().size(), 2);
    menu->actions().at(2)->trigger();
    QCOMPARE(m_test->window().reader()->findings().shown().size(), 0);
    QVERIFY(!card->isVisible());
    QVERIFY(!m_test->action("actionNextFinding")->isEnabled());
}

QTEST_MAIN(TestFindingGuide)
#include "tst_findingguide.moc"
