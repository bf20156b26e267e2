// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"

#include "core/base/uuid.h"
#include "core/project/versionrows.h"
#include "tests/support/projectcase.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestProject : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_folder = std::make_unique<QTemporaryDir>(); }
    void everyEditIsKeptAndTakenBack_data();
    void everyEditIsKeptAndTakenBack();
    void undoesOverARestart();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void writesNothingWhereNothingChanges();
    void countsInCodePoints();
    void keepsManyRowsInOrder();
    void followsAnotherProcess();
    void buildsOnWhatAnotherProcessDid();
    void takesNothingBackThatOthersStandOn();
    void readsItsVersionsAgain();

private:
    QString path() const { return m_folder->filePath(u"work.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

namespace {

const ProjectVersion &versionAt(const Project &project, size_t place)
{
    return *project.data().shownVersions()[place];
}

QUuid annotate(Project &project, const QString &quote, const QString &body = u"Why?"_s)
{
    const Annotation annotation = markOn(versionAt(project, 0), lampText, quote, body);
    if (const auto done = project.commit(AddAnnotation{annotation}); !done) {
        qFatal("%s", qUtf8Printable(done.error().detail));
    }
    return annotation.id;
}

// What an edit can refer to.
struct Subjects
{
    QUuid annotation;
    QUuid comment;
    QUuid deleted;
};

Subjects furnish(Project &project)
{
    const Subjects subjects = {annotate(project, u"lamp"_s), newUuid(), annotate(project, u"late"_s)};
    for (const ProjectEdit &edit : std::initializer_list<ProjectEdit>{
             AddComment{subjects.annotation, subjects.comment, {}, u"Because."_s},
             SetTags{subjects.annotation, {u"light"_s, u"night"_s}}, RemoveAnnotation{subjects.deleted}}) {
        if (!project.commit(edit)) {
            qFatal("a project for the test cannot be made");
        }
    }
    return subjects;
}

using MakeEdit = std::function<ProjectEdit(const Project &, const Subjects &)>;

} // namespace

Q_DECLARE_METATYPE(MakeEdit)

void TestProject::everyEditIsKeptAndTakenBack_data()
{
    QTest::addColumn<MakeEdit>("makeEdit");
    const auto add = [](const char *name, MakeEdit make) { QTest::newRow(name) << std::move(make); };
    add("add an annotation", [](const Project &project, const Subjects &) -> ProjectEdit {
        Annotation annotation = markOn(versionAt(project, 1), lampeText, u"lampe"_s, u"a\nb"_s);
        annotation.tags = {u"new"_s};
        annotation.targets.push_back(markOn(versionAt(project, 0), lampText, u"lamp"_s, {}).targets.front());
        annotation.targets.back().role = TargetRole::Projected;
        return AddAnnotation{annotation};
    });
    add("change an annotation", [](const Project &, const Subjects &s) -> ProjectEdit {
        return ChangeAnnotation{s.annotation, AnnotationKind::Squiggle, u"#00ff00"_s, u"Now."_s};
    });
    add("remove an annotation",
        [](const Project &, const Subjects &s) -> ProjectEdit { return RemoveAnnotation{s.annotation}; });
    add("restore an annotation",
        [](const Project &, const Subjects &s) -> ProjectEdit { return RestoreAnnotation{s.deleted}; });
    add("state", [](const Project &, const Subjects &s) -> ProjectEdit {
        return SetAnnotationState{s.annotation, AnnotationState::Rejected, u"no"_s};
    });
    add("tags", [](const Project &, const Subjects &s) -> ProjectEdit {
        return SetTags{s.annotation, {u"night"_s, u"dark"_s}};
    });
    add("confirm a target", [](const Project &project, const Subjects &s) -> ProjectEdit {
        Target target = project.data().annotations.at(s.annotation).targets.front();
        target.isConfirmed = true;
        return SetTarget{s.annotation, target};
    });
    add("put a target in another version", [](const Project &project, const Subjects &s) -> ProjectEdit {
        Target target = markOn(versionAt(project, 1), lampeText, u"lampe"_s, {}).targets.front();
        target.role = TargetRole::Counterpart;
        return SetTarget{s.annotation, target};
    });
    add("reply", [](const Project &, const Subjects &s) -> ProjectEdit {
        return AddComment{s.annotation, newUuid(), s.comment, u"Really?"_s};
    });
    add("change a reply", [](const Project &, const Subjects &s) -> ProjectEdit {
        return ChangeComment{s.annotation, s.comment, u"Perhaps."_s};
    });
    add("remove a reply", [](const Project &, const Subjects &s) -> ProjectEdit {
        return RemoveComment{s.annotation, s.comment};
    });
    add("verdict", [](const Project &, const Subjects &) -> ProjectEdit {
        return SetVerdict{{VerdictScope::Wording, u"0123456789abcdef"_s}, VerdictKind::Dismissed, u"so"_s};
    });
    add("setting", [](const Project &, const Subjects &) -> ProjectEdit {
        return SetSetting{u"glossary"_s, u"terms.tsv"_s};
    });
    add("merge rows", [](const Project &, const Subjects &) -> ProjectEdit {
        return EditRows{MergeRows{RowId(0), RowId(1)}};
    });
    add("detach a cell",
        [](const Project &, const Subjects &) -> ProjectEdit { return EditRows{DetachCell{RowId(1), 1}}; });
    add("pin rows", [](const Project &, const Subjects &) -> ProjectEdit {
        return EditRows{PinRows{{RowId(1), RowId(2)}}};
    });
    add("rows found anew", [](const Project &, const Subjects &) -> ProjectEdit {
        Alignment alignment = rowByRow(2, 3);
        alignment.rows[1].confidence = 0.75;
        return ReplaceRows{alignment};
    });
    add("remove a version", [](const Project &project, const Subjects &) -> ProjectEdit {
        return RemoveVersion{versionAt(project, 0).id};
    });
    add("move a version", [](const Project &project, const Subjects &) -> ProjectEdit {
        return MoveVersion{versionAt(project, 1).id, 0};
    });
    add("order the versions", [](const Project &project, const Subjects &) -> ProjectEdit {
        return OrderVersions{{versionAt(project, 1).id, versionAt(project, 0).id}};
    });
    add("relabel a version", [](const Project &project, const Subjects &) -> ProjectEdit {
        ProjectVersion version = versionAt(project, 1);
        version.language = *LanguageTag::fromString(u"oc"_s);
        return ChangeVersion{version};
    });
}

void TestProject::everyEditIsKeptAndTakenBack()
{
    QFETCH(const MakeEdit, makeEdit);
    const auto project = lampProject(path());
    const Subjects subjects = furnish(*project);
    const QString before = dumpProject(project->data());
    const auto committed = project->commit(makeEdit(*project, subjects));
    QVERIFY2(committed, qUtf8Printable(committed ? QString() : committed.error().detail));
    const QString after = dumpProject(project->data());
    QVERIFY(after != before);
    QCOMPARE(dumpProject(reopened(path())->data()), after);

    QVERIFY(project->undo());
    QCOMPARE(dumpProject(project->data()), before);
    QCOMPARE(dumpProject(reopened(path())->data()), before);

    QVERIFY(project->redo());
    QCOMPARE(dumpProject(project->data()), after);
    QCOMPARE(dumpProject(reopened(path())->data()), after);
}

void TestProject::undoesOverARestart()
{
    QStringList states;
    {
        const auto project = lampProject(path());
        for (const QString &quote : {u"lamp"_s, u"burns"_s, u"sleeps"_s}) {
            states += dumpProject(project->data());
            annotate(*project, quote);
        }
        states += dumpProject(project->data());
        QVERIFY(project->undo());
        QVERIFY(project->undo());
    }
    const auto project = reopened(path());
    QCOMPARE(dumpProject(project->data()), states[1]);
    QVERIFY(project->redo());
    QCOMPARE(dumpProject(project->data()), states[2]);
    QVERIFY(project->canRedo());
    annotate(*project, u"late"_s);
    QVERIFY(!project->canRedo());
    QVERIFY(project->undo());
    QVERIFY(project->undo());
    QVERIFY(project->undo());
    QCOMPARE(dumpProject(project->data()), states[0]);
}

void TestProject::refusesWhatCannotBe_data()
{
    QTest::addColumn<MakeEdit>("makeEdit");
    const auto add = [](const char *name, MakeEdit make) { QTest::newRow(name) << std::move(make); };
    add("an annotation that is not there",
        [](const Project &, const Subjects &) -> ProjectEdit { return RemoveAnnotation{newUuid()}; });
    add("an annotation twice", [](const Project &project, const Subjects &s) -> ProjectEdit {
        return AddAnnotation{project.data().annotations.at(s.annotation)};
    });
    add("a colour that is none", [](const Project &, const Subjects &s) -> ProjectEdit {
        return ChangeAnnotation{s.annotation, {}, u"red; background: url(x)"_s, {}};
    });
    add("outside the text", [](const Project &project, const Subjects &s) -> ProjectEdit {
        Target target = project.data().annotations.at(s.annotation).targets.front();
        target.anchor.span = {10, 1000};
        return SetTarget{s.annotation, target};
    });
    add("an answer to nothing", [](const Project &, const Subjects &s) -> ProjectEdit {
        return AddComment{s.annotation, newUuid(), newUuid(), {}};
    });
    add("a row that is not there",
        [](const Project &, const Subjects &) -> ProjectEdit { return EditRows{PinRows{{RowId(77)}}}; });
    add("rows of other versions",
        [](const Project &, const Subjects &) -> ProjectEdit { return ReplaceRows{rowByRow(3, 3)}; });
    add("rows with a gap", [](const Project &, const Subjects &) -> ProjectEdit {
        Alignment alignment = rowByRow(2, 3);
        alignment.rows.erase(alignment.rows.begin());
        return ReplaceRows{alignment};
    });
    add("a place beyond the last", [](const Project &project, const Subjects &) -> ProjectEdit {
        return MoveVersion{versionAt(project, 0).id, 2};
    });
}

void TestProject::refusesWhatCannotBe()
{
    QFETCH(const MakeEdit, makeEdit);
    const auto project = lampProject(path());
    const Subjects subjects = furnish(*project);
    const QString before = dumpProject(project->data());
    const auto committed = project->commit(makeEdit(*project, subjects));
    QVERIFY(!committed);
    QCOMPARE(committed.error().code, ErrorCode::ImpossibleEdit);
    QCOMPARE(dumpProject(project->data()), before);
    QCOMPARE(dumpProject(reopened(path())->data()), before);
}

void TestProject::writesNothingWhereNothingChanges()
{
    const auto project = lampProject(path());
    const QUuid id = annotate(*project, u"lamp"_s);
    const qint64 seq = project->history().lastSeq();
    QVERIFY(project->commit(ChangeAnnotation{.annotation = id, .body = u"Why?"_s}));
    QVERIFY(project->commit(RestoreAnnotation{id}));
    QVERIFY(project->commit(SetTags{id, {}}));
    QCOMPARE(project->history().lastSeq(), seq);
}

void TestProject::countsInCodePoints()
{
    auto project = lampProject(path());
    const QString text = u"\U0001F600\U0001F600 lamp\n"_s;
    const KeptVersion kept = keptVersion(versionOf(text, u"emoji.md"_s, u"en"_s), {});
    Alignment rows = rowByRow(3, 3);
    for (size_t i = 1; i < 3; ++i) {
        rows.rows[i].cells[2] = {1, 0};
    }
    QVERIFY(project->commit(AddVersions{{kept.version}, rows}, kept.contents));
    const Annotation mark = markOn(kept.version, text, u"lamp"_s, {});
    QVERIFY(project->commit(AddAnnotation{mark}));
    QCOMPARE(project->store().database().number("SELECT start FROM target"), Result<qint64>(3));
    project = reopened(path());
    QCOMPARE(project->data().annotations.at(mark.id).targets.front().anchor.span, (TextSpan{5, 9}));
}

// Splits at one place use up the room between two rows many times over.
void TestProject::keepsManyRowsInOrder()
{
    const auto project = lampProject(path());
    const size_t segments = 200;
    QVERIFY(project->commit(ReplaceRows{rowByRow(2, segments)}));
    QVERIFY(project->commit(EditRows{MergeRows{RowId(50), RowId(150)}}));
    for (int i = 0; i < 30; ++i) {
        QVERIFY(project->commit(EditRows{SplitRow{RowId(50), {1, 1}}}));
        const Alignment &alignment = project->data().alignment;
        const auto row = std::ranges::find(alignment.rows, RowId(50), &Row::id);
        const RowId next = std::next(row)->id;
        QVERIFY(project->commit(EditRows{MergeRows{RowId(50), next}}));
        QVERIFY(project->commit(EditRows{SplitRow{RowId(50), {size_t(100 - i), size_t(100 - i)}}}));
    }
    QCOMPARE(dumpProject(reopened(path())->data()), dumpProject(project->data()));
    for (int i = 0; i < 91; ++i) {
        QVERIFY(project->undo());
    }
    QVERIFY(project->data().alignment == rowByRow(2, segments));
    QCOMPARE(dumpProject(reopened(path())->data()), dumpProject(project->data()));
}

void TestProject::followsAnotherProcess()
{
    const auto one = lampProject(path());
    const auto other = reopened(path());
    int notices = 0;
    connect(other.get(), &Project::changed, this, [&notices] { ++notices; });
    QCOMPARE(other->follow(), Result<bool>(false));
    furnish(*one);
    QVERIFY(one->commit(EditRows{MergeRows{RowId(0), RowId(1)}}));
    QVERIFY(one->undo());
    QCOMPARE(other->follow(), Result<bool>(true));
    QCOMPARE(notices, 7);
    QCOMPARE(dumpProject(other->data()), dumpProject(one->data()));
    QVERIFY(other->redo());
    QCOMPARE(one->follow(), Result<bool>(true));
    QCOMPARE(dumpProject(other->data()), dumpProject(one->data()));
}

void TestProject::buildsOnWhatAnotherProcessDid()
{
    const auto one = lampProject(path());
    const auto other = reopened(path());
    const QUuid first = annotate(*one, u"lamp"_s);
    const QUuid second = annotate(*other, u"late"_s);
    QVERIFY(other->data().annotations.contains(first));
    QVERIFY(one->commit(ChangeAnnotation{.annotation = second, .body = u"both"_s}));
    QCOMPARE(one->data().annotations.size(), size_t(2));
    QCOMPARE(one->data().annotations.at(second).body, u"both"_s);
}

void TestProject::takesNothingBackThatOthersStandOn()
{
    const auto one = lampProject(path());
    const auto other = reopened(path());
    const QUuid id = annotate(*one, u"lamp"_s);
    QVERIFY(other->follow());
    // Each undoes the last edit of all, so that the reply is what goes first.
    QVERIFY(other->commit(AddComment{id, newUuid(), {}, u"So?"_s}));
    const auto undone = one->undo();
    QCOMPARE(undone.error().code, ErrorCode::ImpossibleEdit);
    QCOMPARE(dumpProject(one->data()), dumpProject(other->data()));
    QVERIFY(one->undo());
    QVERIFY(one->undo());
    QVERIFY(one->data().annotations.empty());
}

void TestProject::readsItsVersionsAgain()
{
    const auto project = lampProject(path());
    const auto versions = readKeptVersions(project->data(), project->store());
    QVERIFY(versions);
    QCOMPARE(versions->size(), size_t(2));
    QCOMPARE(versions->at(1).bytes, QByteArray(lampeText.data(), lampeText.size()));
    QCOMPARE(versions->at(1).language.toString(), u"fr"_s);
    QCOMPARE(versions->at(1).segments.size(), size_t(3));
}

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
