// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/packedbytes.h"
#include "core/project/projectcheck.h"
#include "core/project/projectmerge.h"
#include "core/project/versionreplacement.h"
#include "tests/support/projectcase.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>

#include <thread>

using namespace hexapla;
using namespace Qt::StringLiterals;

// Merging where one copy read a version again.
class TestMergedMarks : public TestCase
{
    Q_OBJECT

public:
    TestMergedMarks() { begin(); }

private Q_SLOTS:
    void cleanup() { begin(); }
    void findsMarksInATextThatWasReadAgain_data();
    void findsMarksInATextThatWasReadAgain();
    void findsMarksAlikeInBothCopies();
    void takesTheRowsOfATextThatWasReadAgain();
    void takesTheLaterOfTwoNewTexts_data();
    void takesTheLaterOfTwoNewTexts();

private:
    void begin();
    // Merges both ways.
    void exchange();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_ada;
    std::unique_ptr<Project> m_bob;
    QUuid m_note; // both have it
};

static QUuid annotate(Project &project, const QString &quote)
{
    const Annotation annotation = markOn(*project.data().shownVersions().front(), lampText, quote, u"Why?"_s);
    if (const auto done = project.commit(AddAnnotation{annotation}); !done) {
        qFatal("%s", qUtf8Printable(done.error().detail));
    }
    return annotation.id;
}

static const Annotation &annotationIn(const Project &project, const QUuid &id)
{
    return project.data().annotations.at(id);
}

void TestMergedMarks::begin()
{
    m_ada.reset();
    m_bob.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_ada = lampProject(m_folder->filePath(u"ada"_s));
    m_note = annotate(*m_ada, u"lamp"_s);
    m_bob = copyOf(*m_ada, u"bob"_s);
}

void TestMergedMarks::exchange()
{
    for (auto [to, from] : {std::pair(m_ada.get(), m_bob.get()), std::pair(m_bob.get(), m_ada.get())}) {
        const auto merged = merge(*to, from->store());
        QVERIFY2(merged, qUtf8Printable(merged ? QString() : merged.error().detail));
    }
    QCOMPARE(dumpProject(m_bob->data()).split(u'\n'), dumpProject(m_ada->data()).split(u'\n'));
    for (const Project *project : {m_ada.get(), m_bob.get()}) {
        QCOMPARE(dumpProject(reopened(project->store().database().path())->data()),
                 dumpProject(project->data()));
        // The history comes to what is there.
        QVERIFY(checkProject(project->store()));
    }
}

// Reads the English text again, as an edit: the marks that are there are looked for.
static ProjectEdit rereading(const Project &project, const QString &text, std::vector<QByteArray> &contents)
{
    const auto before = readKeptVersions(project.data(), project.store()).value();
    std::vector<Version> after = before;
    after[0] = versionOf(text, u"lamp.en.md"_s, u"en"_s);
    auto replacement = replacementOf(project, 0, before, after, rowByRow(2, 3), {});
    contents = replacement->contents;
    return replacement->edit;
}

void TestMergedMarks::findsMarksInATextThatWasReadAgain_data()
{
    QTest::addColumn<bool>("isAdaFirst");
    QTest::newRow("ours first") << true;
    QTest::newRow("theirs first") << false;
}

void TestMergedMarks::findsMarksInATextThatWasReadAgain()
{
    QFETCH(const bool, isAdaFirst);
    const QUuid kept = annotate(*m_ada, u"Nobody sleeps."_s);
    const QUuid gone = annotate(*m_ada, u"It is late."_s);
    std::vector<QByteArray> contents;
    const QString text = u"The old lamp burns. Nobody sleeps. The cocks are crowing already.\n"_s;
    const ProjectEdit edit = rereading(*m_bob, text, contents);
    QVERIFY(m_bob->commit(edit, contents));
    Project &first = isAdaFirst ? *m_ada : *m_bob;
    Project &second = isAdaFirst ? *m_bob : *m_ada;
    const auto report = merge(first, second.store());
    QVERIFY2(report, qUtf8Printable(report ? QString() : report.error().detail));
    QCOMPARE(report->anchors.moved, size_t(1));
    QCOMPARE(report->anchors.all(), size_t(2));
    exchange();
    exchange();
    for (const Project *project : {m_ada.get(), m_bob.get()}) {
        const Target target = annotationIn(*project, kept).targets.front();
        QCOMPARE(target.status, AnchorStatus::Moved);
        QCOMPARE(text.sliced(target.anchor.span.start, target.anchor.span.length()), u"Nobody sleeps."_s);
        QVERIFY(annotationIn(*project, gone).targets.front().isLost());
        QCOMPARE(annotationIn(*project, m_note).targets.front().status, AnchorStatus::Moved);
    }
}

// Each for itself, before either knew what the other one made of it.
void TestMergedMarks::findsMarksAlikeInBothCopies()
{
    const QUuid kept = annotate(*m_ada, u"Nobody sleeps."_s);
    std::vector<QByteArray> contents;
    const ProjectEdit edit =
        rereading(*m_bob, u"The old lamp burns. Nobody sleeps. It is late.\n"_s, contents);
    QVERIFY(m_bob->commit(edit, contents));
    const auto bobs = copyOf(*m_bob, u"bobs"_s);
    QVERIFY(merge(*m_bob, m_ada->store()));
    QVERIFY(merge(*m_ada, bobs->store()));
    QCOMPARE(annotationIn(*m_ada, kept), annotationIn(*m_bob, kept));
    exchange();
}

void TestMergedMarks::takesTheRowsOfATextThatWasReadAgain()
{
    QVERIFY(m_ada->commit(EditRows{PinRows{{RowId(2)}}}));
    std::vector<QByteArray> contents;
    ProjectEdit edit = rereading(*m_bob, u"The lamp burns. Nobody sleeps.\n"_s, contents);
    Alignment rows = rowByRow(2, 3);
    rows.rows[2].cells[0] = {2, 0};
    std::get<ChangeVersion>(edit).alignment = rows;
    QVERIFY(m_bob->commit(edit, contents));
    const auto report = merge(*m_ada, m_bob->store());
    QVERIFY(report);
    QCOMPARE(report->lostRows, size_t(1)); // the row is another one by now
    QCOMPARE(m_ada->data().alignment, rows);
    exchange();
}

void TestMergedMarks::takesTheLaterOfTwoNewTexts_data()
{
    QTest::addColumn<bool>("isAdaFirst");
    QTest::addColumn<bool>("isMergedByAda");
    for (const bool isAdaFirst : {true, false}) {
        for (const bool isMergedByAda : {true, false}) {
            QTest::addRow("read by %s first, merged by %s", isAdaFirst ? "Ada" : "Bob",
                          isMergedByAda ? "Ada" : "Bob")
                << isAdaFirst << isMergedByAda;
        }
    }
}

// Both read the English text again, and both marked something in theirs.
void TestMergedMarks::takesTheLaterOfTwoNewTexts()
{
    QFETCH(const bool, isAdaFirst);
    QFETCH(const bool, isMergedByAda);
    const QString earlier = u"The lamp burns low. Nobody sleeps. It is late.\n"_s;
    const QString later = u"At night the lamp burns. Nobody sleeps. It is late.\n"_s;
    Project &first = isAdaFirst ? *m_ada : *m_bob;
    Project &last = isAdaFirst ? *m_bob : *m_ada;
    const auto readAgain = [](Project &project, const QString &text, const QString &quote) {
        std::vector<QByteArray> contents;
        const ProjectEdit edit = rereading(project, text, contents);
        const Annotation note = markOn(*project.data().shownVersions().front(), text, quote, u"Why?"_s);
        return project.commit(edit, contents) && project.commit(AddAnnotation{note}) ? note.id : QUuid();
    };
    const QUuid onEarlier = readAgain(first, earlier, u"Nobody"_s);
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    const QUuid onLater = readAgain(last, later, u"night"_s);
    const auto report =
        merge(isMergedByAda ? *m_ada : *m_bob, isMergedByAda ? m_bob->store() : m_ada->store());
    QVERIFY2(report, qUtf8Printable(report ? QString() : report.error().detail));
    QCOMPARE(report->anchors.all(), size_t(1)); // of what both had, the later writer's is in the later text
    QCOMPARE(report->anchors.moved, size_t(1));
    exchange();
    exchange();
    QCOMPARE(readKeptVersion(*m_ada->data().shownVersions().front(), m_ada->store())->document.text() + u'\n',
             later);
    const auto marked = [&](const QUuid &id) {
        const TextSpan span = annotationIn(*m_ada, id).targets.front().anchor.span;
        return later.sliced(span.start, span.length());
    };
    QCOMPARE(marked(onEarlier), u"Nobody"_s);
    QCOMPARE(marked(onLater), u"night"_s);
    QCOMPARE(marked(m_note), u"lamp"_s);
    // The text that lost is not gone.
    const auto ops = m_ada->store().ops().opsAfter(0);
    QVERIFY(ops);
    const QString lost = contentHash((earlier.trimmed()).toUtf8());
    QVERIFY(m_ada->store().hasContent(lost));
    QVERIFY(m_bob->store().hasContent(lost));
}

QTEST_GUILESS_MAIN(TestMergedMarks)
#include "tst_mergedmarks.moc"
