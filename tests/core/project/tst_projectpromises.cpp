// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/durablefile.h"
#include "core/project/projectfile.h"
#include "tests/support/childprocess.h"
#include "tests/support/projectcase.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

// What a project promises, tried with processes that work at the same time and processes that are killed.
class TestProjectPromises : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_folder = std::make_unique<QTemporaryDir>(); }
    void losesNothingWhenKilled();
    void opensAfterItWasKilledWhileOpening();
    void showsAWholeFileAtAnyMoment();
    void followsAnotherProcess();
    void unitesWhatTwoProcessesDid();
    void unitesWhatTwoProcessesDidToCopies();
    void unitesWhatTwoComputersDid();

private:
    QString file() const { return m_folder->filePath(u"lamp.hexapla"_s); }
    WorkFolder work(const QString &name = u"state"_s) const { return WorkFolder(m_folder->filePath(name)); }
    std::unique_ptr<ProjectFile> open(const QString &path, const WorkFolder &folder) const;
    void makeLamp() const;
    void expectIn(const QString &path, const std::vector<QUuid> &ids) const;

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

namespace {

// What a process tells: a byte for what it is about to do or has done, with an id where there is one.
enum class Moment : char { Committing = 'c', Acknowledged = 'a', Publishing = 'p', Published = 'd' };

void tell(int pipe, Moment moment, const QUuid &id = {})
{
    hexapla::tell(pipe, char(moment) + (moment == Moment::Acknowledged ? id.toRfc4122() : QByteArray()));
}

struct Words
{
    std::vector<QUuid> acknowledged;
    std::optional<Moment> last;
};

Words wordsIn(const QByteArray &told)
{
    constexpr qsizetype idLength = 16;
    Words words;
    for (qsizetype i = 0; i < told.size(); ++i) {
        words.last = Moment(told[i]);
        if (words.last == Moment::Acknowledged) {
            words.acknowledged.push_back(QUuid::fromRfc4122(QByteArrayView(told).sliced(i + 1, idLength)));
            i += idLength;
        }
    }
    return words;
}

enum class Publish : char { NowAndThen, Never };

// Marks passages, and rests after each one that is acknowledged.
void annotateOnAndOn(const QString &path, const WorkFolder &folder, int pipe, int edits,
                     Publish publish = Publish::NowAndThen, useconds_t rest = 0)
{
    const auto project = ProjectFile::open(path, testAuthor(), folder);
    if (!project) {
        return;
    }
    const ProjectVersion version = *(*project)->project().data().shownVersions().front();
    for (int i = 0; i < edits; ++i) {
        const Annotation mark = markOn(version, lampText, u"burns"_s, u"Why %1?"_s.arg(i));
        tell(pipe, Moment::Committing);
        if (!(*project)->project().commit(AddAnnotation{mark})) {
            return;
        }
        tell(pipe, Moment::Acknowledged, mark.id);
        ::usleep(rest);
        if (publish == Publish::NowAndThen && i % 4 == 3) {
            tell(pipe, Moment::Publishing);
            // Another computer may be the quicker one for a while; the edits are safe.
            const auto published = (*project)->publish();
            if (!published && published.error().code != ErrorCode::ProjectBusy) {
                qWarning("%s: %s", errorName(published.error().code).data(),
                         qPrintable(published.error().detail));
                return;
            }
            tell(pipe, Moment::Published);
        }
    }
}

} // namespace

std::unique_ptr<ProjectFile> TestProjectPromises::open(const QString &path, const WorkFolder &folder) const
{
    auto opened = ProjectFile::open(path, testAuthor(), folder);
    if (!opened) {
        qFatal("%s", qUtf8Printable(opened.error().file + u": " + opened.error().detail));
    }
    return std::move(*opened);
}

void TestProjectPromises::makeLamp() const
{
    const auto created = ProjectFile::create(file(), testAuthor(), work());
    QVERIFY(created);
    furnishLampProject((*created)->project());
    QVERIFY((*created)->publish());
}

// All of them, and nothing else.
void TestProjectPromises::expectIn(const QString &path, const std::vector<QUuid> &ids) const
{
    auto store = ProjectStore::open(path, Database::Access::Frozen);
    QVERIFY(store);
    const auto data = (*store)->load();
    QVERIFY(data);
    for (const QUuid &id : ids) {
        QVERIFY(data->annotations.contains(id));
    }
    QCOMPARE(data->annotations.size(), ids.size());
}

void TestProjectPromises::losesNothingWhenKilled()
{
    const int rounds = promised(30, 500);
    constexpr int roundsOfAProject = 25; // large projects take their time
    QRandomGenerator random(1);
    QHash<Moment, int> moments;
    std::vector<QUuid> acknowledged;
    size_t kept = 0;
    for (int round = 0; round < rounds; ++round) {
        if (round % roundsOfAProject == 0) {
            cleanup();
            makeLamp();
            acknowledged.clear();
        }
        // Where the disk is slow, publishing takes nearly all the time: every other round does without.
        const Publish publish = round % 2 == 0 ? Publish::NowAndThen : Publish::Never;
        // Between an acknowledgement and the next edit is hardly any time, unless there is a rest.
        const useconds_t rest = round % 6 < 2 ? 30'000 : 0;
        ChildProcess child([&](int pipe) { annotateOnAndOn(file(), work(), pipe, 1000, publish, rest); });
        child.waitForWord();
        ::usleep(useconds_t(random.bounded(150'000)));
        child.kill();
        const Words words = wordsIn(child.told());
        QVERIFY(words.last);
        ++moments[*words.last];
        kept += words.acknowledged.size();
        acknowledged.insert(acknowledged.end(), words.acknowledged.begin(), words.acknowledged.end());
        QVERIFY(isWholeProject(file()));
        const auto project = open(file(), work());
        // Those of all rounds: publishing and picking up what was left must not lose them either.
        for (const QUuid &id : acknowledged) {
            QVERIFY2(project->project().data().annotations.contains(id), "an acknowledged edit is lost");
        }
        QCOMPARE(project->project().store().database().value("PRAGMA integrity_check"),
                 Result<SqlValue>(SqlValue(u"ok"_s)));
    }
    qInfo("killed %d times: inside a commit %d, after the acknowledgement %d, while publishing %d, after it "
          "%d; "
          "edits acknowledged: %zu, lost: 0",
          rounds, moments[Moment::Committing], moments[Moment::Acknowledged], moments[Moment::Publishing],
          moments[Moment::Published], kept);
    QVERIFY(moments[Moment::Committing] > 0);
    QVERIFY(moments[Moment::Acknowledged] > 0);
    QVERIFY(moments[Moment::Publishing] > 0);
    QVERIFY(kept > 0);
}

// What a killed process left of its working database is in nobody's way.
void TestProjectPromises::opensAfterItWasKilledWhileOpening()
{
    makeLamp();
    const QString expected = dumpProject(open(file(), work())->project().data());
    QRandomGenerator random(2);
    int killed = 0;
    for (int round = 0; round < promised(20, 200); ++round) {
        const WorkFolder fresh = work(u"fresh%1"_s.arg(round));
        ChildProcess child([&](int pipe) {
            hexapla::tell(pipe, "o");
            if (ProjectFile::open(file(), testAuthor(), fresh)) {
                hexapla::tell(pipe, "d");
            }
        });
        child.waitForWord();
        ::usleep(useconds_t(random.bounded(30'000)));
        child.kill();
        killed += child.told() == "o" ? 1 : 0;
        QCOMPARE(dumpProject(open(file(), fresh)->project().data()), expected);
    }
    qInfo("killed while opening: %d times", killed);
    QVERIFY(killed > 0);
}

void TestProjectPromises::showsAWholeFileAtAnyMoment()
{
    makeLamp();
    ChildProcess child([&](int pipe) {
        const auto project = ProjectFile::open(file(), testAuthor(), work());
        const ProjectVersion version = *(*project)->project().data().shownVersions().front();
        // One note, changed again and again: what is published stays small, and is published often.
        const Annotation mark = markOn(version, lampText, u"burns"_s, u"Why?"_s);
        bool isDone = (*project)->project().commit(AddAnnotation{mark}) && (*project)->publish();
        for (int i = 0; isDone; ++i) {
            tell(pipe, Moment::Published);
            isDone = (*project)->project().commit(
                         ChangeAnnotation{.annotation = mark.id, .body = u"Why %1?"_s.arg(i)}) &&
                     (*project)->publish();
        }
    });
    child.waitForWord();
    const QString copy = m_folder->filePath(u"copy"_s);
    const QString held = m_folder->filePath(u"held"_s);
    const int copies = promised(60, 1000);
    QSet<QString> states;
    QString heldHash;
    for (int i = 0; i < copies; ++i) {
        QFile::remove(copy);
        QVERIFY(QFile::copy(file(), copy));
        QVERIFY2(isWholeProject(copy), qPrintable(u"copy %1"_s.arg(i)));
        states.insert(fileHash(copy).value_or(QString()));
        // Whoever began to read the file reads it to its end, however often it is published meanwhile.
        if (i % 10 == 0) {
            QVERIFY(heldHash.isEmpty() || fileHash(held) == heldHash);
            QFile::remove(held);
            // A file that is replaced in that very moment can be given no name any more: then the next one.
            bool isHeld = false;
            for (int attempt = 0; attempt < 100 && !isHeld; ++attempt) {
                isHeld = linkFile(file(), held).value_or(false);
            }
            QVERIFY(isHeld);
            heldHash = fileHash(held).value_or(QString());
        }
    }
    child.kill();
    const auto published = child.told().size();
    qInfo("%d copies of %lld states of the file, which was published %lld times meanwhile", copies,
          qlonglong(states.size()), qlonglong(published));
    QVERIFY(states.size() > copies / 10);
}

// The command line beside an open window, which edits in between.
void TestProjectPromises::followsAnotherProcess()
{
    makeLamp();
    const auto window = open(file(), work());
    const ProjectVersion version = *window->project().data().shownVersions().front();
    std::vector<QUuid> all;
    for (int round = 0; round < 3; ++round) {
        ChildProcess commandLine([&](int pipe) { annotateOnAndOn(file(), work(), pipe, 4); });
        const Words words = wordsIn(commandLine.told());
        QCOMPARE(words.last, Moment::Published);
        all.insert(all.end(), words.acknowledged.begin(), words.acknowledged.end());
        // Committed to the working database that the window has open; nothing had to be merged.
        QCOMPARE(window->project().follow(), Result<bool>(true));
        QCOMPARE(window->project().data().annotations.size(), all.size());
        QCOMPARE(window->isPublished(), Result<bool>(true));
        const Annotation mark = markOn(version, lampText, u"late"_s, u"window"_s);
        QVERIFY(window->project().commit(AddAnnotation{mark}));
        all.push_back(mark.id);
    }
    QVERIFY(window->publish());
    expectIn(file(), all);
}

void TestProjectPromises::unitesWhatTwoProcessesDid()
{
    makeLamp();
    const int edits = promised(50, 500);
    const auto annotate = [&](int pipe) { annotateOnAndOn(file(), work(), pipe, edits); };
    ChildProcess one(annotate);
    ChildProcess other(annotate);
    const Words words = wordsIn(one.told() + other.told());
    QCOMPARE(words.acknowledged.size(), size_t(2 * edits));
    QVERIFY(open(file(), work())->publish());
    expectIn(file(), words.acknowledged);
}

// Two people get a copy each, and put together what they did.
void TestProjectPromises::unitesWhatTwoProcessesDidToCopies()
{
    makeLamp();
    const QString copy = m_folder->filePath(u"copy.hexapla"_s);
    QVERIFY(QFile::copy(file(), copy));
    const int edits = promised(50, 500);
    ChildProcess one([&](int pipe) { annotateOnAndOn(file(), work(), pipe, edits); });
    ChildProcess other([&](int pipe) { annotateOnAndOn(copy, work(u"theirs"_s), pipe, edits); });
    const Words words = wordsIn(one.told() + other.told());
    QCOMPARE(words.acknowledged.size(), size_t(2 * edits));
    QVERIFY(open(file(), work())->publish());
    QVERIFY(open(copy, work(u"theirs"_s))->publish());

    const auto ours = open(file(), work());
    const auto theirs = open(copy, work(u"theirs"_s));
    for (const auto &[into, from] : {std::pair(ours.get(), copy), std::pair(theirs.get(), file())}) {
        const auto store = ProjectStore::open(from, Database::Access::Frozen);
        QVERIFY(store);
        QVERIFY(merge(into->project(), **store));
        QVERIFY(into->publish());
    }
    expectIn(file(), words.acknowledged);
    expectIn(copy, words.acknowledged);
    QCOMPARE(dumpProject(ours->project().data()), dumpProject(theirs->project().data()));
}

// One file on a drive that two computers see: each publishes over what the other one did meanwhile.
void TestProjectPromises::unitesWhatTwoComputersDid()
{
    makeLamp();
    const int edits = promised(50, 500);
    ChildProcess one([&](int pipe) { annotateOnAndOn(file(), work(), pipe, edits); });
    ChildProcess other([&](int pipe) { annotateOnAndOn(file(), work(u"theirs"_s), pipe, edits); });
    const Words words = wordsIn(one.told() + other.told());
    QCOMPARE(words.acknowledged.size(), size_t(2 * edits));
    // Whoever came last may not have seen what the other one published in the same moment.
    for (const QString &computer : {u"state"_s, u"theirs"_s, u"state"_s}) {
        QVERIFY(open(file(), work(computer))->publish());
    }
    expectIn(file(), words.acknowledged);
}

QTEST_GUILESS_MAIN(TestProjectPromises)
#include "tst_projectpromises.moc"
