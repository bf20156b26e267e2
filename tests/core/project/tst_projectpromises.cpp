// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/durablefile.h"
#include "core/project/projectfile.h"
#include "core/project/schema.h"
#include "tests/support/powercut.h"
#include "tests/support/projectcase.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <array>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace hexapla;
using namespace Qt::StringLiterals;

// What a project promises, whatever happens: tried with processes that are killed, with power that is cut,
// with files that are damaged. HEXAPLA_PROMISES=10 in the environment tries ten times as often.
class TestProjectPromises : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_folder = std::make_unique<QTemporaryDir>(); }
    void losesNothingWhenKilled();
    void showsAWholeFileAtAnyMoment();
    void losesNothingWhenThePowerIsCut();
    void survivesDamagedFiles();
    void uniteWhatTwoProcessesDid();

private:
    QString file() const { return m_folder->filePath(u"lamp.hexapla"_s); }
    WorkFolder work() const { return WorkFolder(m_folder->filePath(u"state"_s)); }
    std::unique_ptr<ProjectFile> open() const;
    void makeLamp() const;

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

namespace {

int times(int usual) { return usual * std::max(1, qEnvironmentVariableIntValue("HEXAPLA_PROMISES")); }

// What a child tells as it goes: a byte for what it is about to do or has done, with an id where there is
// one.
enum class Moment : char { Committing = 'c', Acknowledged = 'a', Publishing = 'p', Published = 'd' };

// A child process that does something for as long as it is let, and what it told.
class Child
{
public:
    template<class Function> explicit Child(Function function)
    {
        std::array<int, 2> ends = {};
        if (::pipe(ends.data()) != 0) {
            qFatal("no pipe");
        }
        m_process = ::fork();
        if (m_process == 0) {
            ::close(ends[0]);
            function(ends[1]);
            ::_exit(0);
        }
        ::close(ends[1]);
        m_pipe = ends[0];
    }
    ~Child() { ::close(m_pipe); }
    Q_DISABLE_COPY_MOVE(Child)

    void kill() const { ::kill(m_process, SIGKILL); }

    // All it told, once it has ended.
    QByteArray told()
    {
        QByteArray all;
        std::array<char, 4096> part = {};
        ssize_t count = 0;
        while ((count = ::read(m_pipe, part.data(), part.size())) > 0) {
            all.append(part.data(), count);
        }
        ::waitpid(m_process, nullptr, 0);
        return all;
    }

    // Waits until it has told something.
    void waitForWord() const
    {
        char byte = 0;
        (void)!::read(m_pipe, &byte, 1);
    }

private:
    pid_t m_process = 0;
    int m_pipe = 0;
};

void tell(int pipe, Moment moment, const QUuid &id = {})
{
    const QByteArray word = char(moment) + (moment == Moment::Acknowledged ? id.toRfc4122() : QByteArray());
    (void)!::write(pipe, word.constData(), size_t(word.size()));
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

// Marks passages and publishes now and then.
void annotateOnAndOn(const QString &path, const WorkFolder &folder, int pipe, int edits)
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
        if (i % 4 == 3) {
            tell(pipe, Moment::Publishing);
            if (!(*project)->publish()) {
                return;
            }
            tell(pipe, Moment::Published);
        }
    }
}

bool isWhole(const QString &path)
{
    const auto store = ProjectStore::open(path, Database::Access::Frozen);
    return store && (*store)->load();
}

} // namespace

std::unique_ptr<ProjectFile> TestProjectPromises::open() const
{
    auto opened = ProjectFile::open(file(), testAuthor(), work());
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

void TestProjectPromises::losesNothingWhenKilled()
{
    makeLamp();
    QRandomGenerator random(1);
    QHash<Moment, int> moments;
    size_t kept = 0;
    for (int round = 0; round < times(30); ++round) {
        Child child([&](int pipe) { annotateOnAndOn(file(), work(), pipe, 1000); });
        child.waitForWord();
        ::usleep(useconds_t(random.bounded(150'000)));
        child.kill();
        const Words words = wordsIn(char(Moment::Committing) + child.told());
        QVERIFY(words.last);
        ++moments[*words.last];
        QVERIFY(isWhole(file()));
        const auto project = open();
        for (const QUuid &id : words.acknowledged) {
            QVERIFY2(project->project().data().annotations.contains(id), "an acknowledged edit is lost");
        }
        QCOMPARE(project->project().store().database().value("PRAGMA integrity_check"),
                 Result<SqlValue>(SqlValue(u"ok"_s)));
        kept += words.acknowledged.size();
    }
    qInfo("killed inside a commit: %d, after the acknowledgement: %d, while publishing: %d, after it: %d; "
          "edits kept: %zu",
          moments[Moment::Committing], moments[Moment::Acknowledged], moments[Moment::Publishing],
          moments[Moment::Published], kept);
    QVERIFY(moments[Moment::Committing] > 0);
    QVERIFY(moments[Moment::Publishing] > 0);
    QVERIFY(kept > 0);
}

void TestProjectPromises::showsAWholeFileAtAnyMoment()
{
    makeLamp();
    Child child([&](int pipe) { annotateOnAndOn(file(), work(), pipe, 1'000'000); });
    child.waitForWord();
    const QString copy = m_folder->filePath(u"copy"_s);
    QSet<QString> states;
    for (int i = 0; i < times(60); ++i) {
        QFile::remove(copy);
        QVERIFY(QFile::copy(file(), copy));
        QVERIFY(isWhole(copy));
        states.insert(fileHash(copy).value_or(QString()));
    }
    child.kill();
    child.told();
    // The file did change meanwhile.
    QVERIFY(states.size() > 1);
}

// Every write to the disk in turn is the last one, and what was not yet waited for is lost or torn.
void TestProjectPromises::losesNothingWhenThePowerIsCut()
{
    makeLamp();
    int cuts = 0;
    size_t kept = 0;
    for (int writes = 1; writes < 1000; writes += qEnvironmentVariableIsSet("HEXAPLA_PROMISES") ? 1 : 11) {
        Child child([&](int pipe) {
            cutPowerAfter(writes, quint32(writes));
            annotateOnAndOn(file(), work(), pipe, 8);
        });
        const Words words = wordsIn(child.told());
        QVERIFY2(isWhole(file()), qPrintable(QString::number(writes)));
        {
            const auto project = open();
            for (const QUuid &id : words.acknowledged) {
                QVERIFY2(project->project().data().annotations.contains(id),
                         qPrintable(u"lost when the power was cut after %1 writes"_s.arg(writes)));
            }
        }
        kept += words.acknowledged.size();
        if (words.acknowledged.size() == 8 && words.last == Moment::Published) {
            break; // it was never cut
        }
        ++cuts;
    }
    qInfo("power cut %d times; edits kept: %zu", cuts, kept);
    QVERIFY(cuts > 5);
    QVERIFY(kept > 0);
}

void TestProjectPromises::survivesDamagedFiles()
{
    makeLamp();
    {
        const auto project = open();
        const ProjectVersion version = *project->project().data().shownVersions().front();
        for (const QString &quote : {u"lamp"_s, u"sleeps"_s}) {
            QVERIFY(project->project().commit(AddAnnotation{markOn(version, lampText, quote, quote)}));
        }
        QVERIFY(project->publish());
    }
    QFile whole(file());
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const QString damaged = m_folder->filePath(u"damaged"_s);
    QRandomGenerator random(3);
    int refused = 0;
    for (int i = 0; i < times(200); ++i) {
        QByteArray changed = bytes;
        if (i % 4 == 0) {
            changed.truncate(random.bounded(int(changed.size())));
        }
        for (int flips = random.bounded(1, 9); flips > 0 && !changed.isEmpty(); --flips) {
            changed[random.bounded(int(changed.size()))] ^= char(1 << random.bounded(8));
        }
        QFile out(damaged);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(changed);
        out.close();
        auto store = ProjectStore::open(damaged, Database::Access::Frozen);
        if (!store || !(*store)->load() || !(*store)->ops().opsAfter(0)) {
            ++refused;
        }
        QVERIFY(out.open(QIODevice::ReadOnly));
        QVERIFY(out.readAll() == changed);
        out.close();
    }
    QVERIFY(refused > 0);
    QCOMPARE(QDir(m_folder->path()).entryList({u"damaged*"_s}), QStringList{u"damaged"_s});
}

void TestProjectPromises::uniteWhatTwoProcessesDid()
{
    makeLamp();
    const int edits = times(50);
    const auto work = [&](int pipe) { annotateOnAndOn(file(), this->work(), pipe, edits); };
    Child one(work);
    Child other(work);
    const Words words = wordsIn(one.told() + other.told());
    QCOMPARE(words.acknowledged.size(), size_t(2 * edits));
    const auto project = open();
    QCOMPARE(project->project().data().annotations.size(), size_t(2 * edits));
    for (const QUuid &id : words.acknowledged) {
        QVERIFY(project->project().data().annotations.contains(id));
    }
    QVERIFY(project->publish());
    QVERIFY(isWhole(file()));
}

QTEST_GUILESS_MAIN(TestProjectPromises)
#include "tst_projectpromises.moc"
