// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectcheck.h"
#include "core/project/projectmerge.h"

#include "core/base/uuid.h"
#include "tests/support/projectcase.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <thread>

using namespace hexapla;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestProjectMerge : public TestCase
{
    Q_OBJECT

public:
    TestProjectMerge() { begin(); }

private Q_SLOTS:
    void cleanup() { begin(); }
    void bringsWhatIsNew();
    void changesNothingTheSecondTime();
    void givesFieldsToTheirLastWriter_data();
    void givesFieldsToTheirLastWriter();
    void keepsBothWhereFieldsDiffer();
    void letsAnEditBeatADeletion_data();
    void letsAnEditBeatADeletion();
    void tellsNoDeletionOverruledThatHolds();
    void leavesADeletedReplyDeleted();
    void givesATargetToOneWriter_data();
    void givesATargetToOneWriter();
    void knowsTheLastOfThreeWriters();
    void deletesWhatWasDeletedOnly();
    void deletesWhatNobodyEdited();
    void bringsBackWhatWasTakenBackHereAndAnsweredThere();
    void makesEditsOfRowsAgain();
    void givesRowsIdsOfTheirOwn();
    void leavesOutEditsOfRowsThatDoNotFit();
    void takesVersionsAlong();
    void refusesAnotherProject();
    void takesAMergeBack();
    void agreesAfterManyEdits();

private:
    void begin();
    // Merges both ways.
    void exchange();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_ada;
    std::unique_ptr<Project> m_bob;
    QUuid m_note; // both have it
};

namespace {

QUuid annotate(Project &project, const QString &quote, const QString &body = u"Why?"_s)
{
    const Annotation annotation = markOn(*project.data().shownVersions().front(), lampText, quote, body);
    if (const auto done = project.commit(AddAnnotation{annotation}); !done) {
        qFatal("%s", qUtf8Printable(done.error().detail));
    }
    return annotation.id;
}

const Annotation &annotationIn(const Project &project, const QUuid &id)
{
    return project.data().annotations.at(id);
}

void waitForAnotherMoment() { std::this_thread::sleep_for(2ms); }

} // namespace

void TestProjectMerge::begin()
{
    m_ada.reset();
    m_bob.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_ada = lampProject(m_folder->filePath(u"ada"_s));
    m_note = annotate(*m_ada, u"lamp"_s, u"both"_s);
    m_bob = copyOf(*m_ada, u"bob"_s);
}

void TestProjectMerge::exchange()
{
    for (auto [to, from] : {std::pair(m_ada.get(), m_bob.get()), std::pair(m_bob.get(), m_ada.get())}) {
        const auto merged = merge(*to, from->store());
        QVERIFY2(merged, qUtf8Printable(merged ? QString() : merged.error().detail));
    }
    const QStringList ada = dumpProject(m_ada->data()).split(u'\n');
    const QStringList bob = dumpProject(m_bob->data()).split(u'\n');
    QCOMPARE(bob, ada);
    for (const Project *project : {m_ada.get(), m_bob.get()}) {
        QCOMPARE(dumpProject(reopened(project->store().database().path())->data()),
                 dumpProject(project->data()));
        // The history comes to what is there.
        QVERIFY(checkProject(project->store()));
    }
}

void TestProjectMerge::bringsWhatIsNew()
{
    const QUuid ours = annotate(*m_ada, u"burns"_s);
    const QUuid theirs = annotate(*m_bob, u"late"_s);
    QVERIFY(m_bob->commit(AddComment{m_note, newUuid(), {}, u"Yes."_s}));
    QVERIFY(m_bob->commit(SetTags{m_note, {u"light"_s}}));
    const auto report = merge(*m_ada, m_bob->store());
    QVERIFY(report);
    QCOMPARE(report->ops, size_t(3));
    QCOMPARE(report->missingThere, size_t(1));
    QCOMPARE(report->conflicts, size_t(0));
    exchange();
    QVERIFY(m_bob->data().annotations.contains(ours));
    QVERIFY(m_ada->data().annotations.contains(theirs));
    QCOMPARE(annotationIn(*m_ada, m_note).comments.size(), size_t(1));
    QCOMPARE(annotationIn(*m_ada, m_note).tags, std::vector{u"light"_s});
}

void TestProjectMerge::changesNothingTheSecondTime()
{
    annotate(*m_bob, u"late"_s);
    exchange();
    const qint64 seq = m_ada->history().lastSeq();
    const QString before = dumpProject(m_ada->data());
    exchange();
    exchange();
    QCOMPARE(dumpProject(m_ada->data()), before);
    QCOMPARE(m_ada->history().lastSeq(), seq);
}

void TestProjectMerge::givesFieldsToTheirLastWriter_data()
{
    QTest::addColumn<bool>("isAdaLast");
    QTest::newRow("ours") << true;
    QTest::newRow("theirs") << false;
}

void TestProjectMerge::givesFieldsToTheirLastWriter()
{
    QFETCH(const bool, isAdaLast);
    Project &first = isAdaLast ? *m_bob : *m_ada;
    Project &last = isAdaLast ? *m_ada : *m_bob;
    QVERIFY(first.commit(ChangeAnnotation{.annotation = m_note, .body = u"first"_s}));
    waitForAnotherMoment();
    QVERIFY(last.commit(ChangeAnnotation{.annotation = m_note, .body = u"last"_s}));
    const auto report = merge(*m_ada, m_bob->store());
    QVERIFY(report);
    QVERIFY(report->conflicts >= 1);
    exchange();
    QCOMPARE(annotationIn(*m_ada, m_note).body, u"last"_s);
    // What lost is in the history of both.
    for (const Project *project : {m_ada.get(), m_bob.get()}) {
        const auto ops = project->store().ops().opsAfter(0);
        QVERIFY(ops);
        QVERIFY(std::ranges::any_of(*ops, [](const Op &op) {
            return std::ranges::any_of(op.change.records, [](const RecordChange &change) {
                return change.after && std::ranges::contains(*change.after, SqlValue(u"first"_s));
            });
        }));
    }
}

void TestProjectMerge::keepsBothWhereFieldsDiffer()
{
    QVERIFY(m_ada->commit(ChangeAnnotation{.annotation = m_note, .body = u"ours"_s}));
    QVERIFY(m_bob->commit(ChangeAnnotation{.annotation = m_note, .colour = u"#00ff00"_s}));
    exchange();
    QCOMPARE(annotationIn(*m_ada, m_note).body, u"ours"_s);
    QCOMPARE(annotationIn(*m_ada, m_note).colour, u"#00ff00"_s);
}

void TestProjectMerge::letsAnEditBeatADeletion_data()
{
    QTest::addColumn<bool>("isReply");
    QTest::addColumn<bool>("isDeletionLast");
    for (const bool isReply : {false, true}) {
        for (const bool isDeletionLast : {false, true}) {
            QTest::addRow("%s, %s", isReply ? "reply" : "body",
                          isDeletionLast ? "deleted last" : "deleted first")
                << isReply << isDeletionLast;
        }
    }
}

void TestProjectMerge::letsAnEditBeatADeletion()
{
    QFETCH(const bool, isReply);
    QFETCH(const bool, isDeletionLast);
    const auto remove = [&] { QVERIFY(m_ada->commit(RemoveAnnotation{m_note})); };
    const auto edit = [&] {
        const ProjectEdit done = isReply
                                     ? ProjectEdit(AddComment{m_note, newUuid(), {}, u"But..."_s})
                                     : ProjectEdit(ChangeAnnotation{.annotation = m_note, .body = u"new"_s});
        QVERIFY(m_bob->commit(done));
    };
    if (isDeletionLast) {
        edit();
        waitForAnotherMoment();
        remove();
    } else {
        remove();
        waitForAnotherMoment();
        edit();
    }
    // Whoever merges is told.
    const std::unique_ptr<Project> copy = copyOf(*m_ada, u"copy"_s);
    const auto atDeleter = merge(*copy, m_bob->store());
    const auto atEditor = merge(*m_bob, m_ada->store());
    QCOMPARE(atDeleter.value().overruled, size_t(1));
    QCOMPARE(atDeleter->conflicts, size_t(0));
    QCOMPARE(atEditor.value().overruled, size_t(1));
    QCOMPARE(atEditor->conflicts, size_t(0));
    exchange();
    QVERIFY(!annotationIn(*m_ada, m_note).isDeleted());
    QVERIFY(!annotationIn(*m_bob, m_note).isDeleted());
}

void TestProjectMerge::tellsNoDeletionOverruledThatHolds()
{
    QVERIFY(m_ada->commit(RemoveAnnotation{m_note}));
    QCOMPARE(merge(*m_bob, m_ada->store()).value().overruled, size_t(0));
    QVERIFY(annotationIn(*m_bob, m_note).isDeleted());
    // Nor one that a person took back afterwards.
    QVERIFY(m_bob->commit(RestoreAnnotation{m_note}));
    QCOMPARE(merge(*m_ada, m_bob->store()).value().overruled, size_t(0));
    QVERIFY(!annotationIn(*m_ada, m_note).isDeleted());
}

// Who edits the annotation does not speak for its replies.
void TestProjectMerge::leavesADeletedReplyDeleted()
{
    const QUuid reply = newUuid();
    QVERIFY(m_ada->commit(AddComment{m_note, reply, {}, u"Yes."_s}));
    exchange();
    QVERIFY(m_ada->commit(RemoveComment{m_note, reply}));
    QVERIFY(m_bob->commit(ChangeAnnotation{.annotation = m_note, .body = u"new"_s}));
    exchange();
    QVERIFY(annotationIn(*m_bob, m_note).comments.front().deletedAt);
    // But who edits the reply does.
    QVERIFY(m_ada->commit(RestoreComment{m_note, reply}));
    exchange();
    QVERIFY(m_ada->commit(RemoveComment{m_note, reply}));
    QVERIFY(m_bob->commit(ChangeComment{m_note, reply, u"No."_s}));
    exchange();
    QVERIFY(!annotationIn(*m_ada, m_note).comments.front().deletedAt);
}

void TestProjectMerge::givesATargetToOneWriter_data()
{
    QTest::addColumn<bool>("isAdaLast");
    QTest::newRow("ours") << true;
    QTest::newRow("theirs") << false;
}

// The beginning from one and the end from the other would be a place that nobody meant, or none at all.
void TestProjectMerge::givesATargetToOneWriter()
{
    QFETCH(const bool, isAdaLast);
    const auto move = [this](Project &project, TextSpan span) {
        Target target = annotationIn(project, m_note).targets.front();
        target.anchor = anchorAt(lampText.toString(), span);
        QVERIFY(project.commit(SetTarget{m_note, target}));
    };
    const auto narrowToItsEnd = [&] { move(*m_ada, {7, 8}); };
    const auto narrowToItsBeginning = [&] { move(*m_bob, {4, 5}); };
    if (isAdaLast) {
        narrowToItsBeginning();
        waitForAnotherMoment();
        narrowToItsEnd();
    } else {
        narrowToItsEnd();
        waitForAnotherMoment();
        narrowToItsBeginning();
    }
    exchange();
    const Anchor &anchor = annotationIn(*m_ada, m_note).targets.front().anchor;
    QCOMPARE(anchor, anchorAt(lampText.toString(), isAdaLast ? TextSpan{7, 8} : TextSpan{4, 5}));
}

// What a merge brought into a copy stands last in its history, and is not for that the last that was written.
void TestProjectMerge::knowsTheLastOfThreeWriters()
{
    const auto eve = copyOf(*m_ada, u"eve"_s);
    QVERIFY(m_ada->commit(ChangeAnnotation{.annotation = m_note, .body = u"first"_s}));
    waitForAnotherMoment();
    QVERIFY(m_bob->commit(ChangeAnnotation{.annotation = m_note, .body = u"last"_s}));
    QVERIFY(merge(*m_bob, m_ada->store()));
    QCOMPARE(annotationIn(*m_bob, m_note).body, u"last"_s);
    QVERIFY(merge(*eve, m_bob->store()));
    QCOMPARE(annotationIn(*eve, m_note).body, u"last"_s);
}

void TestProjectMerge::deletesWhatWasDeletedOnly()
{
    const QUuid ours = annotate(*m_ada, u"burns"_s);
    // The other copy never had it.
    annotate(*m_bob, u"late"_s);
    exchange();
    QVERIFY(!annotationIn(*m_bob, ours).isDeleted());
    QCOMPARE(m_bob->data().annotations.size(), size_t(3));
}

void TestProjectMerge::deletesWhatNobodyEdited()
{
    QVERIFY(m_ada->commit(RemoveAnnotation{m_note}));
    annotate(*m_bob, u"late"_s);
    exchange();
    QVERIFY(annotationIn(*m_bob, m_note).isDeleted());
}

void TestProjectMerge::bringsBackWhatWasTakenBackHereAndAnsweredThere()
{
    QVERIFY(m_ada->undo());
    QVERIFY(m_ada->data().annotations.empty());
    QVERIFY(m_bob->commit(AddComment{m_note, newUuid(), {}, u"But..."_s}));
    exchange();
    QCOMPARE(annotationIn(*m_ada, m_note).body, u"both"_s);
    QCOMPARE(annotationIn(*m_ada, m_note).comments.size(), size_t(1));
    QCOMPARE(annotationIn(*m_ada, m_note).targets.size(), size_t(1));
}

void TestProjectMerge::makesEditsOfRowsAgain()
{
    QVERIFY(m_ada->commit(EditRows{PinRows{{RowId(2)}}}));
    QVERIFY(m_bob->commit(EditRows{MergeRows{RowId(0), RowId(1)}}));
    const auto report = merge(*m_ada, m_bob->store());
    QVERIFY(report);
    QCOMPARE(report->lostRows, size_t(0));
    exchange();
    const Alignment &alignment = m_ada->data().alignment;
    QCOMPARE(alignment.rows.size(), size_t(2));
    QCOMPARE(alignment.rows[0].state, RowState::Edited);
    QCOMPARE(alignment.rows[1].state, RowState::Confirmed);
}

void TestProjectMerge::givesRowsIdsOfTheirOwn()
{
    // Both make a row with the next free id.
    QVERIFY(m_ada->commit(EditRows{DetachCell{RowId(0), 1}}));
    QVERIFY(m_bob->commit(EditRows{DetachCell{RowId(2), 1}}));
    QVERIFY(merge(*m_ada, m_bob->store()));
    QCOMPARE(m_ada->data().alignment.rows.size(), size_t(5));
    QCOMPARE(dumpProject(reopened(m_ada->store().database().path())->data()), dumpProject(m_ada->data()));
    QVERIFY(merge(*m_bob, m_ada->store()));
    QCOMPARE(dumpProject(m_bob->data()), dumpProject(m_ada->data()));
}

void TestProjectMerge::leavesOutEditsOfRowsThatDoNotFit()
{
    QVERIFY(m_ada->commit(EditRows{MergeRows{RowId(0), RowId(1)}}));
    QVERIFY(m_bob->commit(EditRows{MergeRows{RowId(1), RowId(2)}}));
    const QString ours = dumpProject(m_ada->data());
    const auto report = merge(*m_ada, m_bob->store());
    QVERIFY(report);
    QCOMPARE(report->lostRows, size_t(1));
    QCOMPARE(dumpProject(m_ada->data()), ours);
    QVERIFY(merge(*m_bob, m_ada->store()));
    QCOMPARE(dumpProject(m_bob->data()), ours);
}

void TestProjectMerge::takesVersionsAlong()
{
    const KeptVersion kept = keptVersion(
        versionOf(u"Die Lampe brennt. Keiner schläft. Es ist spät.\n"_s, u"lamp.de.md"_s, u"de"_s), {});
    QVERIFY(m_bob->commit(AddVersions{{kept.version}, rowByRow(3, 3)}, kept.contents));
    QVERIFY(m_ada->commit(EditRows{PinRows{{RowId(1)}}}));
    annotate(*m_ada, u"late"_s);
    exchange();
    QCOMPARE(m_ada->data().shownVersions().size(), size_t(3));
    QCOMPARE(m_ada->store().content(kept.version.source), Result<QByteArray>(kept.contents[0]));
}

void TestProjectMerge::refusesAnotherProject()
{
    const auto other = lampProject(m_folder->filePath(u"other"_s));
    const QString before = dumpProject(m_ada->data());
    QCOMPARE(merge(*m_ada, other->store()).error().code, ErrorCode::ImpossibleEdit);
    QCOMPARE(dumpProject(m_ada->data()), before);
}

void TestProjectMerge::takesAMergeBack()
{
    const QString before = dumpProject(m_ada->data());
    annotate(*m_bob, u"late"_s);
    QVERIFY(merge(*m_ada, m_bob->store()));
    const QString after = dumpProject(m_ada->data());
    QVERIFY(m_ada->undo());
    QCOMPARE(dumpProject(m_ada->data()), before);
    QVERIFY(m_ada->redo());
    QCOMPARE(dumpProject(m_ada->data()), after);
}

void TestProjectMerge::agreesAfterManyEdits()
{
    constexpr int edits = 500;
    QRandomGenerator random(7);
    std::vector<QUuid> all = {m_note};
    QSet<QUuid> edited;
    const auto editAtRandom = [&](Project &project) {
        const QUuid id = all[size_t(random.bounded(int(all.size())))];
        const bool isThere = project.data().annotations.contains(id);
        switch (isThere ? random.bounded(6) : 0) {
        case 1:
            return ProjectEdit(
                ChangeAnnotation{.annotation = id, .body = QString::number(random.generate())});
        case 2:
            return ProjectEdit(SetTags{id, {QString::number(random.bounded(5))}});
        case 3:
            return ProjectEdit(RemoveAnnotation{id});
        case 4:
            return ProjectEdit(AddComment{id, newUuid(), {}, u"So?"_s});
        case 5:
            return ProjectEdit(SetAnnotationState{id, AnnotationState(random.bounded(5))});
        default:
            const Annotation mark = markOn(*project.data().shownVersions().front(), lampText, u"sleeps"_s,
                                           QString::number(random.generate()));
            all.push_back(mark.id);
            return ProjectEdit(AddAnnotation{mark});
        }
    };
    for (Project *project : {m_ada.get(), m_bob.get()}) {
        for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = OFF"}) {
            QVERIFY(project->store().database().execute(pragma));
        }
    }
    for (int round = 0; round < 5; ++round) {
        for (int i = 0; i < edits / 5; ++i) {
            for (Project *project : {m_ada.get(), m_bob.get()}) {
                QVERIFY(project->commit(editAtRandom(*project)));
                if (random.bounded(10) == 0) {
                    QVERIFY(project->undo());
                }
            }
        }
        exchange();
    }
    QVERIFY(m_ada->data().annotations.size() > 100);
}

QTEST_GUILESS_MAIN(TestProjectMerge)
#include "tst_projectmerge.moc"
