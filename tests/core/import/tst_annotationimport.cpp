// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/annotationimport.h"

#include "core/base/uuid.h"
#include "core/export/webannotation.h"
#include "core/import/webannotationreader.h"
#include "core/project/targets.h"
#include "tests/support/projectcase.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <thread>

using namespace hexapla;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestAnnotationImport : public TestCase
{
    Q_OBJECT

public:
    TestAnnotationImport() { begin(); }

private Q_SLOTS:
    void cleanup() { begin(); }
    void bringsBackWhatWasExported();
    void findsVersionsByTheirBytes();
    void changesNothingTheSecondTime();
    void takesWhatIsNewer();
    void keepsWhatIsNewerHere();
    void mergesFieldByField();
    void believesAProgramThatKeepsNoTimes();
    void leavesInTheTrashWhatNobodyEdited();
    void bringsBackFromTheTrashWhatWasEdited();
    void deletesNothing();
    void isTakenBackInOneStep();
    void marksTheOtherVersions();
    void placesWhatOthersWrote_data();
    void placesWhatOthersWrote();
    void leavesOutASecondPassage();
    void attachesReplies();
    void takesTimesToComeForNow();
    void leavesReannotatedTextAlone();

private:
    void begin();
    static QByteArray exported(const Project &project);
    static ImportReport import(Project &project, const QByteArray &json, std::optional<size_t> version = {});
    static std::vector<Version> versionsOf(const Project &project);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_plain; // without annotations
    std::unique_ptr<Project> m_ada;
    QUuid m_note;
};

static void must(const Result<void> &done)
{
    if (!done) {
        qFatal("%s", qUtf8Printable(done.error().detail));
    }
}

static void waitForAnotherMoment() { std::this_thread::sleep_for(2ms); }

static const Author bob = {QUuid::fromString(u"01900000-0000-7000-8000-00000000000b"_s), u"Bob"_s};

void TestAnnotationImport::begin()
{
    m_ada.reset();
    m_plain.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_plain = lampProject(m_folder->filePath(u"plain"_s));
    m_ada = copyOf(*m_plain, u"ada"_s);
    Annotation note = markOn(*m_ada->data().shownVersions()[0], lampText, u"lamp"_s, u"Why?"_s);
    note.tags = {u"light"_s, u"oil"_s};
    Target there = note.targets.front();
    there.version = m_ada->data().shownVersions()[1]->id;
    there.role = TargetRole::Projected;
    there.anchor = anchorAt(lampeText.toString(), {3, 8});
    there.confidence = 1.0 / 3;
    note.targets.push_back(there);
    m_note = note.id;
    must(m_ada->commit(AddAnnotation{note}));
    waitForAnotherMoment();
    const QUuid reply = newUuid();
    must(m_ada->commit(AddComment{m_note, reply, {}, u"Oil."_s}));
    must(m_ada->commit(AddComment{m_note, newUuid(), reply, u"None left."_s}));
    must(m_ada->commit(SetAnnotationState{m_note, AnnotationState::Answered, u"by Ada"_s}));
}

std::vector<Version> TestAnnotationImport::versionsOf(const Project &project)
{
    return readKeptVersions(project.data(), project.store()).value();
}

QByteArray TestAnnotationImport::exported(const Project &project)
{
    std::vector<const Annotation *> annotations;
    for (const auto &entry : project.data().annotations) {
        if (!entry.second.isDeleted()) {
            annotations.push_back(&entry.second);
        }
    }
    const auto ops = project.store().ops().opsAfter(0).value();
    return webAnnotationFile(annotations, project.data(), versionsOf(project), FieldWrites(ops));
}

ImportReport TestAnnotationImport::import(Project &project, const QByteArray &json,
                                          std::optional<size_t> version)
{
    const auto told = readWebAnnotations(json);
    if (!told) {
        qFatal("%s", qUtf8Printable(told.error().detail));
    }
    auto report = importAnnotations(project, versionsOf(project), *told, {.author = bob, .version = version});
    if (!report) {
        qFatal("%s", qUtf8Printable(report.error().detail));
    }
    return std::move(*report);
}

void TestAnnotationImport::bringsBackWhatWasExported()
{
    // Of every kind of place, one that is lost, too.
    for (const auto &[start, end, status] :
         {std::tuple(16, 16, AnchorStatus::Exact), std::tuple(0, 15, AnchorStatus::Changed),
          std::tuple(4, 8, AnchorStatus::Orphan)}) {
        Annotation mark = markOn(*m_ada->data().shownVersions()[0], lampText, u"late"_s, {});
        mark.kind = AnnotationKind::StrikeOut;
        mark.colour = u"#00ff00"_s;
        mark.targets.front().anchor = anchorAt(lampText.toString().trimmed(), {start, end});
        mark.targets.front().role = start == end ? TargetRole::Absent : TargetRole::Counterpart;
        mark.targets.front().status = status;
        mark.targets.front().isConfirmed = true;
        must(m_ada->commit(AddAnnotation{mark}));
    }
    const ImportReport report = import(*m_plain, exported(*m_ada));
    QCOMPARE(report.count(ImportOutcome::Taken), size_t(4));
    QCOMPARE(dumpProject(m_plain->data()).split(u'\n'), dumpProject(m_ada->data()).split(u'\n'));
    QCOMPARE(dumpProject(reopened(m_plain->store().database().path())->data()), dumpProject(m_ada->data()));
    // And the file says the same again.
    QCOMPARE(exported(*m_plain), exported(*m_ada));
}

void TestAnnotationImport::findsVersionsByTheirBytes()
{
    const auto other = lampProject(m_folder->filePath(u"other"_s)); // the same files, other ids
    QCOMPARE(import(*other, exported(*m_ada)).count(ImportOutcome::Taken), size_t(1));
    const Annotation &taken = other->data().annotations.at(m_note);
    const auto shown = other->data().shownVersions();
    QCOMPARE(taken.targetIn(shown[0]->id)->anchor.quote, u"lamp"_s);
    QCOMPARE(taken.targetIn(shown[1]->id)->anchor.quote, u"lampe"_s);
    QCOMPARE(taken.targetIn(shown[1]->id)->role, TargetRole::Projected);
}

void TestAnnotationImport::changesNothingTheSecondTime()
{
    const QByteArray file = exported(*m_ada);
    import(*m_plain, file);
    const qint64 seq = m_plain->history().lastSeq();
    const ImportReport again = import(*m_plain, file);
    QCOMPARE(again.count(ImportOutcome::Unchanged), size_t(1));
    QCOMPARE(m_plain->history().lastSeq(), seq);
    QCOMPARE(import(*m_ada, file).count(ImportOutcome::Unchanged), size_t(1));
}

void TestAnnotationImport::takesWhatIsNewer()
{
    const auto bobs = copyOf(*m_ada, u"bob"_s);
    waitForAnotherMoment();
    must(bobs->commit(ChangeAnnotation{.annotation = m_note, .body = u"Because."_s}));
    must(bobs->commit(SetTags{m_note, {u"light"_s, u"wick"_s}}));
    must(bobs->commit(AddComment{m_note, newUuid(), {}, u"Really?"_s}));
    QCOMPARE(import(*m_ada, exported(*bobs)).count(ImportOutcome::Changed), size_t(1));
    const Annotation &now = m_ada->data().annotations.at(m_note);
    QCOMPARE(now.body, u"Because."_s);
    QCOMPARE(now.comments.size(), size_t(3));
    QVERIFY(std::ranges::contains(now.tags, u"wick"_s));
    QVERIFY(std::ranges::contains(now.tags, u"oil"_s)); // absence is no deletion
}

void TestAnnotationImport::keepsWhatIsNewerHere()
{
    const auto bobs = copyOf(*m_ada, u"bob"_s);
    waitForAnotherMoment();
    must(bobs->commit(ChangeAnnotation{.annotation = m_note, .body = u"Because."_s}));
    waitForAnotherMoment();
    must(m_ada->commit(ChangeAnnotation{.annotation = m_note, .body = u"No idea."_s}));
    const QByteArray file = exported(*bobs);
    QCOMPARE(import(*m_ada, file).count(ImportOutcome::Older), size_t(1));
    QCOMPARE(m_ada->data().annotations.at(m_note).body, u"No idea."_s);
    // What lost is in the history, once.
    const auto holdsLoser = [](const Op &op) {
        return std::ranges::any_of(op.change.records, [](const RecordChange &change) {
            return change.after && std::ranges::contains(*change.after, SqlValue(u"Because."_s));
        });
    };
    import(*m_ada, file);
    const auto ops = m_ada->store().ops().opsAfter(0).value();
    QCOMPARE(std::ranges::count_if(ops, holdsLoser), 1);
}

void TestAnnotationImport::mergesFieldByField()
{
    const auto bobs = copyOf(*m_ada, u"bob"_s);
    waitForAnotherMoment();
    must(bobs->commit(ChangeAnnotation{.annotation = m_note, .body = u"Because."_s}));
    waitForAnotherMoment();
    must(m_ada->commit(ChangeAnnotation{.annotation = m_note, .body = u"No idea."_s}));
    waitForAnotherMoment();
    must(bobs->commit(ChangeAnnotation{.annotation = m_note, .colour = u"#0000ff"_s}));
    import(*m_ada, exported(*bobs));
    QCOMPARE(m_ada->data().annotations.at(m_note).body, u"No idea."_s);
    QCOMPARE(m_ada->data().annotations.at(m_note).colour, u"#0000ff"_s);
}

void TestAnnotationImport::believesAProgramThatKeepsNoTimes()
{
    // It changes the text, and not a word of when.
    QByteArray file = exported(*m_ada);
    file.replace("\"Why?\"", "\"Because.\"");
    import(*m_ada, file);
    QCOMPARE(m_ada->data().annotations.at(m_note).body, u"Because."_s);
    waitForAnotherMoment();
    must(m_ada->commit(ChangeAnnotation{.annotation = m_note, .body = u"No idea."_s}));
    import(*m_ada, file);
    QCOMPARE(m_ada->data().annotations.at(m_note).body, u"No idea."_s);
    // Nor does what it left alone count as changed when it says that something was.
    waitForAnotherMoment();
    file = exported(*m_ada);
    must(m_ada->commit(ChangeAnnotation{.annotation = m_note, .colour = u"#0000ff"_s}));
    waitForAnotherMoment();
    QJsonObject root = QJsonDocument::fromJson(file).object();
    QJsonObject page = root[u"first"_s].toObject();
    QJsonArray items = page[u"items"_s].toArray();
    QJsonObject changed = items[0].toObject();
    changed.insert(u"modified"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    changed.insert(u"bodyValue"_s, u"So."_s);
    changed.remove(u"body"_s);
    items[0] = changed;
    page.insert(u"items"_s, items);
    root.insert(u"first"_s, page);
    import(*m_ada, QJsonDocument(root).toJson());
    QCOMPARE(m_ada->data().annotations.at(m_note).body, u"So."_s);
    QCOMPARE(m_ada->data().annotations.at(m_note).colour, u"#0000ff"_s);
}

void TestAnnotationImport::leavesInTheTrashWhatNobodyEdited()
{
    const QByteArray file = exported(*m_ada);
    must(m_ada->commit(RemoveAnnotation{m_note}));
    const ImportReport report = import(*m_ada, file);
    QCOMPARE(report.count(ImportOutcome::Unchanged), size_t(1));
    QVERIFY(report.annotations.front().isInTrash);
    QVERIFY(m_ada->data().annotations.at(m_note).isDeleted());
}

void TestAnnotationImport::bringsBackFromTheTrashWhatWasEdited()
{
    const auto bobs = copyOf(*m_ada, u"bob"_s);
    must(m_ada->commit(RemoveAnnotation{m_note}));
    waitForAnotherMoment();
    must(bobs->commit(ChangeAnnotation{.annotation = m_note, .body = u"Because."_s}));
    import(*m_ada, exported(*bobs));
    QVERIFY(!m_ada->data().annotations.at(m_note).isDeleted());
    QCOMPARE(m_ada->data().annotations.at(m_note).body, u"Because."_s);
}

void TestAnnotationImport::deletesNothing()
{
    import(*m_ada, exported(*m_plain));
    QVERIFY(!m_ada->data().annotations.at(m_note).isDeleted());
    const QUuid reply = m_ada->data().annotations.at(m_note).comments.front().id;
    const QByteArray file = exported(*m_ada);
    must(m_ada->commit(RemoveComment{m_note, reply}));
    import(*m_ada, file);
    QVERIFY(m_ada->data().annotations.at(m_note).comments.front().deletedAt);
}

void TestAnnotationImport::isTakenBackInOneStep()
{
    const QString before = dumpProject(m_plain->data());
    import(*m_plain, exported(*m_ada));
    must(m_plain->undo());
    QCOMPARE(m_plain->data().annotations.size(), size_t(0));
    must(m_plain->redo());
    QCOMPARE(dumpProject(m_plain->data()), dumpProject(m_ada->data()));
    QVERIFY(before != dumpProject(m_plain->data()));
}

static QByteArray foreign(const QByteArray &target, const QByteArray &members = {})
{
    return R"({"@context":"http://www.w3.org/ns/anno.jsonld","id":"https://example.org/1","type":"Annotation",)"
           R"("target":)" +
           target + (members.isEmpty() ? members : QByteArray("," + members)) + "}";
}

void TestAnnotationImport::marksTheOtherVersions()
{
    const ImportReport report =
        import(*m_plain,
               foreign(R"({"source":"https://example.org/lamp.en.md","selector":{"type":"TextQuoteSelector",)"
                       R"("exact":"Nobody sleeps."}})",
                       R"("body":{"type":"TextualBody","value":"Nobody?"},"creator":{"name":"Eve"})"));
    QCOMPARE(report.count(ImportOutcome::Taken), size_t(1));
    const Annotation &taken = m_plain->data().annotations.at(report.annotations.front().id);
    QCOMPARE(taken.body, u"Nobody?"_s);
    QCOMPARE(m_plain->data().authors.at(taken.author).name, u"Eve"_s);
    const auto shown = m_plain->data().shownVersions();
    QCOMPARE(taken.targetIn(shown[0]->id)->role, TargetRole::Origin);
    QVERIFY(taken.targetIn(shown[0]->id)->isConfirmed);
    QCOMPARE(taken.targetIn(shown[1]->id)->role, TargetRole::Projected);
    QCOMPARE(taken.targetIn(shown[1]->id)->anchor.quote, u"Personne ne dort."_s);
}

void TestAnnotationImport::placesWhatOthersWrote_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<QString>("found"); // version, status and quote of the targets that nobody proposed
    const auto quote = [](const QByteArray &source, const QByteArray &rest) {
        return R"({"source":")" + source + R"(","selector":{"type":"TextQuoteSelector",)" + rest + "}}";
    };
    QTest::newRow("by its file") << quote("lamp.en.md", R"("exact":"lamp")") << -1 << u"0 exact lamp"_s;
    QTest::newRow("in no version named")
        << quote("https://example.org/x", R"("exact":"tard")") << -1 << u"1 exact tard"_s;
    QTest::newRow("in both versions") << quote("", R"("exact":"lamp")") << -1 << u"0 review lamp"_s;
    QTest::newRow("in both, with its surroundings")
        << quote("", R"("exact":"lamp","prefix":"La ","suffix":"e brille")") << -1 << u"1 exact lamp"_s;
    QTest::newRow("in the chosen one") << quote("", R"("exact":"lamp")") << 1 << u"1 exact lamp"_s;
    QTest::newRow("often") << quote("lamp.en.md", R"("exact":"s")") << -1 << u"0 review s"_s;
    QTest::newRow("often, with its surroundings")
        << quote("lamp.en.md", R"("exact":"s","prefix":"burn","suffix":". Nobody")") << -1 << u"0 exact s"_s;
    QTest::newRow("elsewhere by its surroundings")
        << quote("lamp.en.md", R"("exact":"lamp","prefix":"under the old ","suffix":" in the hall")") << -1
        << u"0 review lamp"_s;
    QTest::newRow("once, but with another text around")
        << quote("lamp.en.md", R"("exact":"lamp","prefix":"The ","suffix":" in the hall of the king")") << -1
        << u"0 review lamp"_s;
    QTest::newRow("gone") << quote("lamp.en.md", R"("exact":"candle")") << -1 << u"0 orphan candle"_s;
    QTest::newRow("nowhere") << quote("https://example.org/x", R"("exact":"candle")") << -1
                             << u"skipped not-found"_s;
    QTest::newRow("all of it") << QByteArray(R"("https://example.org/lamp.en.md")") << -1
                               << u"skipped no-passage"_s;
    QTest::newRow("offsets of who knows what")
        << QByteArray(
               R"({"source":"lamp.en.md","selector":{"type":"TextPositionSelector","start":4,"end":8}})")
        << -1 << u"0 review "_s;
    QTest::newRow("offsets that lie")
        << QByteArray(
               R"({"source":"lamp.en.md","selector":[{"type":"TextPositionSelector","start":0,"end":4},)"
               R"({"type":"TextQuoteSelector","exact":"lamp"}]})")
        << -1 << u"0 moved lamp"_s;
    QTest::newRow("offsets outside")
        << QByteArray(
               R"({"source":"lamp.en.md","selector":{"type":"TextPositionSelector","start":4,"end":800}})")
        << -1 << u"0 orphan "_s;
}

void TestAnnotationImport::placesWhatOthersWrote()
{
    QFETCH(const QByteArray, target);
    QFETCH(const int, chosen);
    QFETCH(const QString, found);
    const auto version = chosen < 0 ? std::nullopt : std::optional(size_t(chosen));
    const ImportReport report = import(*m_plain, foreign(target), version);
    const ImportedAnnotation &imported = report.annotations.front();
    QString told;
    if (imported.outcome == ImportOutcome::Skipped) {
        told = imported.omissions.front() == OmissionReason::NotFound ? u"skipped not-found"_s
                                                                      : u"skipped no-passage"_s;
        QCOMPARE(m_plain->data().annotations.size(), size_t(0));
    } else {
        const auto shown = m_plain->data().shownVersions();
        for (size_t i = 0; i < shown.size(); ++i) {
            const Target *made = m_plain->data().annotations.at(imported.id).targetIn(shown[i]->id);
            if (made && made->role != TargetRole::Projected) {
                told +=
                    u"%1 %2 %3"_s.arg(QString::number(i), anchorStatusName(made->status), made->anchor.quote);
                QCOMPARE(imported.review, size_t(made->status == AnchorStatus::Review));
                QCOMPARE(imported.orphan, size_t(made->status == AnchorStatus::Orphan));
            }
        }
    }
    QCOMPARE(told, found);
    const qint64 seq = m_plain->history().lastSeq();
    import(*m_plain, foreign(target), version);
    QCOMPARE(m_plain->history().lastSeq(), seq);
}

void TestAnnotationImport::leavesOutASecondPassage()
{
    const auto quote = [](const QByteArray &exact) {
        return R"({"source":"lamp.en.md","selector":{"type":"TextQuoteSelector","exact":")" + exact +
               R"("}})";
    };
    const ImportReport report = import(*m_plain, foreign('[' + quote("lamp") + ',' + quote("late") + ']'));
    QCOMPARE(report.annotations.front().outcome, ImportOutcome::Taken);
    QCOMPARE(report.annotations.front().omissions, std::vector{OmissionReason::SecondPassage});
}

void TestAnnotationImport::attachesReplies()
{
    const QByteArray id = "urn:uuid:" + m_note.toByteArray(QUuid::WithoutBraces);
    const ImportReport report = import(
        *m_ada,
        R"([{"id":"https://example.org/b","motivation":"replying","bodyValue":"B","target":"https://example.org/a"},)"
        R"({"id":"https://example.org/a","motivation":"replying","bodyValue":"A","target":")" +
            id +
            R"("},{"id":"https://example.org/c","motivation":"replying","bodyValue":"C","target":"https://example.org/d"},)"
            R"({"id":"https://example.org/d","motivation":"replying","bodyValue":"D","target":"https://example.org/c"}])");
    QCOMPARE(report.count(ImportOutcome::Changed), size_t(1));
    QCOMPARE(report.count(ImportOutcome::Skipped), size_t(2));
    const std::vector<Comment> &comments = m_ada->data().annotations.at(m_note).comments;
    QCOMPARE(comments.size(), size_t(4));
    const auto a = std::ranges::find(comments, u"A"_s, &Comment::body);
    const auto b = std::ranges::find(comments, u"B"_s, &Comment::body);
    QVERIFY(a != comments.end() && b != comments.end());
    QVERIFY(a->parent.isNull());
    QCOMPARE(b->parent, a->id);
}

void TestAnnotationImport::takesTimesToComeForNow()
{
    const QByteArray file =
        foreign(R"({"source":"lamp.en.md","selector":{"type":"TextQuoteSelector","exact":"lamp"}})",
                R"("created":"9999-01-01T00:00:00Z","modified":"9999-01-01T00:00:00Z")");
    import(*m_plain, file);
    const qint64 seq = m_plain->history().lastSeq();
    waitForAnotherMoment();
    QCOMPARE(import(*m_plain, file).count(ImportOutcome::Unchanged), size_t(1));
    QCOMPARE(m_plain->history().lastSeq(), seq);
    QVERIFY(m_plain->data().annotations.begin()->second.modified <= now());
    must(m_plain->commit(SetSetting{u"a"_s, u"b"_s}));
    QVERIFY(m_plain->history().lastMoment() <= now() + 1s);
}

// Targets that were looked for again in a new text know better than the file.
void TestAnnotationImport::leavesReannotatedTextAlone()
{
    const QByteArray file = exported(*m_ada);
    ProjectVersion version = *m_ada->data().shownVersions()[0];
    const KeptVersion read =
        keptVersion(versionOf(u"A stove. A lamp. Nobody sleeps.\n"_s, u"lamp.en.md"_s, u"en"_s), {});
    ProjectVersion changed = read.version;
    changed.id = version.id;
    Target target = *m_ada->data().annotations.at(m_note).targetIn(version.id);
    target.anchor = anchorAt(u"A stove. A lamp. Nobody sleeps."_s, {11, 15});
    target.status = AnchorStatus::Moved;
    must(m_ada->commit(ChangeVersion{changed, {}, {{m_note, target}}}, read.contents));
    QCOMPARE(import(*m_ada, file).count(ImportOutcome::Unchanged), size_t(1));
    QCOMPARE(*m_ada->data().annotations.at(m_note).targetIn(version.id), target);
}

QTEST_GUILESS_MAIN(TestAnnotationImport)
#include "tst_annotationimport.moc"
