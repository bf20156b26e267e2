// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/powercut.h"

#include "core/project/backups.h"
#include "core/project/durablefile.h"
#include "core/project/projectfile.h"
#include "tests/support/childprocess.h"
#include "tests/support/projectcase.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QTemporaryDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

// What a cut of the power leaves, at every step towards the disk in turn.
class TestPowerCut : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_folder = std::make_unique<QTemporaryDir>(); }
    void losesNoEdit();
    void losesNoEditOfANewProject();
    void leavesTheOldFileOrTheNew();
    void keepsWhatItPublished();
    void leavesWholeBackups();

private:
    QString file() const { return m_folder->filePath(u"lamp.hexapla"_s); }
    QString state() const { return m_folder->filePath(u"state"_s); }
    WorkFolder work() const { return WorkFolder(state()); }
    void makeLamp() const;
    // What a process tells before the power is cut, at that step or else when it has done its work.
    static QByteArray toldUntilCut(int step, quint32 seed, const std::function<void(int)> &work);

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

namespace {

constexpr char acknowledged = 'a';
constexpr char begun = 'b';
constexpr char ended = 'e';
constexpr int mostSteps = 2000;
constexpr int mostCutsOfOne = 50;

// Edits, one after the other, each acknowledged when it is committed, with publishing in between.
bool annotate(ProjectFile &project, int pipe)
{
    const ProjectVersion version = *project.project().data().shownVersions().front();
    constexpr int edits = 8;
    for (int i = 0; i < edits; ++i) {
        const Annotation mark = markOn(version, lampText, u"burns"_s, QString::number(i));
        if (!project.project().commit(AddAnnotation{mark})) {
            return false;
        }
        tell(pipe, QByteArray(1, acknowledged));
        if (i % 4 == 3 && !project.publish()) {
            return false;
        }
    }
    return true;
}

size_t annotationsOf(const Result<std::unique_ptr<ProjectFile>> &project)
{
    return project ? (*project)->project().data().annotations.size() : 0;
}

} // namespace

void TestPowerCut::makeLamp() const
{
    const auto created = ProjectFile::create(file(), testAuthor(), work());
    QVERIFY(created);
    furnishLampProject((*created)->project());
    QVERIFY((*created)->publish());
}

QByteArray TestPowerCut::toldUntilCut(int step, quint32 seed, const std::function<void(int)> &work)
{
    ChildProcess child([&](int pipe) {
        cutPowerAfter(step, seed);
        work(pipe);
        cutPower();
    });
    return child.told();
}

void TestPowerCut::losesNoEdit()
{
    makeLamp();
    int cuts = 0;
    size_t kept = 0;
    size_t all = 0;
    for (int step = 1; step < mostSteps; step += promised(11, 1)) {
        // A project that all cuts made larger would take longer and longer to look at.
        if (cuts % mostCutsOfOne == 0 && cuts > 0) {
            all += kept;
            kept = 0;
            cleanup();
            makeLamp();
        }
        const QByteArray told = toldUntilCut(step, quint32(step), [&](int pipe) {
            const auto project = ProjectFile::open(file(), testAuthor(), work());
            if (project && annotate(**project, pipe)) {
                tell(pipe, QByteArray(1, ended));
            }
        });
        const QByteArray where = "when the power was cut at step " + QByteArray::number(step);
        QVERIFY2(isWholeProject(file()), where.constData());
        const auto project = ProjectFile::open(file(), testAuthor(), work());
        QVERIFY2(project, where.constData());
        // One more may have come through that nobody was told of.
        const size_t found = annotationsOf(project);
        const size_t expected = kept + size_t(told.count(acknowledged));
        QVERIFY2(found == expected || found == expected + 1, where.constData());
        kept = found;
        if (told.endsWith(ended)) {
            break;
        }
        ++cuts;
    }
    qInfo("power cut %d times; edits kept: %zu", cuts, all + kept);
    QVERIFY(cuts > 10);
    QVERIFY(cuts < mostSteps / promised(11, 1) - 1);
    QVERIFY(all + kept > 0);
}

// Neither the folders nor the database were there before; the file itself comes when it is published.
void TestPowerCut::losesNoEditOfANewProject()
{
    int cuts = 0;
    for (int step = 1; step < mostSteps; step += promised(13, 1)) {
        cleanup();
        const QByteArray told = toldUntilCut(step, quint32(step), [&](int pipe) {
            const auto project = ProjectFile::create(file(), testAuthor(), work());
            if (!project) {
                return;
            }
            furnishLampProject((*project)->project());
            if (!(*project)->publish()) {
                return;
            }
            tell(pipe, QByteArray(1, begun));
            if (annotate(**project, pipe)) {
                tell(pipe, QByteArray(1, ended));
            }
        });
        const QByteArray where = "when the power was cut at step " + QByteArray::number(step);
        QVERIFY2(!QFile::exists(file()) || isWholeProject(file()), where.constData());
        if (told.contains(begun)) {
            const auto project = ProjectFile::open(file(), testAuthor(), work());
            QVERIFY2(project, where.constData());
            QVERIFY2(annotationsOf(project) >= size_t(told.count(acknowledged)), where.constData());
        }
        if (told.endsWith(ended)) {
            break;
        }
        ++cuts;
    }
    qInfo("power cut %d times", cuts);
    QVERIFY(cuts > 10);
    QVERIFY(cuts < mostSteps / promised(13, 1) - 1);
}

// Every step of publishing; what is lost there differs from seed to seed.
void TestPowerCut::leavesTheOldFileOrTheNew()
{
    makeLamp();
    int cuts = 0;
    size_t edits = 0;
    QHash<bool, int> found; // whether it was the new one
    const int seeds = promised(1, 30);
    for (int step = 1, isCut = true; isCut && step < mostSteps; ++step) {
        for (int seed = 1; seed <= seeds && isCut; ++seed) {
            const QByteArray where = "when the power was cut at step " + QByteArray::number(step) +
                                     ", seed " + QByteArray::number(seed);
            // A project that all cuts made larger would take more steps to publish, and be looked at for
            // longer and longer.
            if (edits == mostCutsOfOne) {
                edits = 0;
                cleanup();
                makeLamp();
            }
            {
                const auto project = ProjectFile::open(file(), testAuthor(), work());
                const ProjectVersion version = *(*project)->project().data().shownVersions().front();
                const Annotation mark = markOn(version, lampText, u"burns"_s, u"new"_s);
                QVERIFY((*project)->publish());
                QVERIFY((*project)->project().commit(AddAnnotation{mark}));
                ++edits;
            }
            const auto before = fileHash(file());
            const QByteArray told = toldUntilCut(step, quint32(step * 1000 + seed), [&](int pipe) {
                const auto project = ProjectFile::open(file(), testAuthor(), work());
                if (project && (*project)->publish()) {
                    tell(pipe, QByteArray(1, ended));
                }
            });
            QVERIFY2(QFile::exists(file()), where.constData());
            const bool isNew = fileHash(file()) != before;
            QVERIFY2(isNew || !told.endsWith(ended), where.constData());
            auto store = ProjectStore::open(file(), Database::Access::Frozen);
            const auto data = store ? (*store)->load() : std::unexpected(store.error());
            QVERIFY2(data && data->annotations.size() == edits - (isNew ? 0 : 1), where.constData());
            QVERIFY2(annotationsOf(ProjectFile::open(file(), testAuthor(), work())) == edits,
                     where.constData());
            ++found[isNew];
            isCut = !told.endsWith(ended);
            cuts += isCut ? 1 : 0;
        }
    }
    qInfo("power cut %d times while publishing: the old file was there %d times, the new one %d times", cuts,
          found[false], found[true]);
    QVERIFY(cuts > 20 * seeds);
    QVERIFY(found[false] > 0);
    QVERIFY(found[true] > 0);
}

// Once it was said to be published the new file is there, whenever the power is cut from then on.
void TestPowerCut::keepsWhatItPublished()
{
    makeLamp();
    for (int seed = 1; seed <= promised(10, 100); ++seed) {
        const QByteArray told = toldUntilCut(mostSteps, quint32(seed), [&](int pipe) {
            const auto project = ProjectFile::open(file(), testAuthor(), work());
            const ProjectVersion version = *(*project)->project().data().shownVersions().front();
            const Annotation mark = markOn(version, lampText, u"burns"_s, u"new"_s);
            if ((*project)->project().commit(AddAnnotation{mark}) && (*project)->publish()) {
                tell(pipe, QByteArray(1, ended));
            }
        });
        QCOMPARE(told, QByteArray(1, ended));
        auto store = ProjectStore::open(file(), Database::Access::Frozen);
        QVERIFY(store);
        QCOMPARE((*store)->load()->annotations.size(), size_t(seed));
    }
}

// Whatever is among them after a cut can be gone back to.
void TestPowerCut::leavesWholeBackups()
{
    int cuts = 0;
    int backups = 0;
    makeLamp();
    const auto hash = fileHash(file());
    QVERIFY(hash);
    for (int step = 1; step < mostSteps; ++step) {
        const QString folder = m_folder->filePath(u"backups/%1"_s.arg(step));
        const QByteArray told = toldUntilCut(step, quint32(step), [&](int pipe) {
            for (int i = 0; i < 3; ++i) {
                if (!Backups(folder).add(file(), *hash, Instant(std::chrono::milliseconds(i)))) {
                    return;
                }
                tell(pipe, QByteArray(1, acknowledged));
            }
            tell(pipe, QByteArray(1, ended));
        });
        const QStringList files = Backups(folder).files();
        QVERIFY2(files.size() >= told.count(acknowledged), qPrintable(QString::number(step)));
        for (const QString &backup : files) {
            QVERIFY2(fileHash(backup) == hash, qPrintable(QString::number(step)));
        }
        backups += int(files.size());
        if (told.endsWith(ended)) {
            break;
        }
        ++cuts;
    }
    qInfo("power cut %d times; backups: %d", cuts, backups);
    QVERIFY(cuts > 6);
    QVERIFY(backups > 0);
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
