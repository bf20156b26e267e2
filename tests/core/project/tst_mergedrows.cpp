// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/uuid.h"
#include "core/document/segmenter.h"
#include "core/project/projectcheck.h"
#include "core/project/projectmerge.h"
#include "tests/support/projectcase.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <thread>

using namespace hexapla;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// Copies of a project that both changed its versions.
class TestMergedRows : public TestCase
{
    Q_OBJECT

public:
    TestMergedRows() { begin(); }

private Q_SLOTS:
    void cleanup() { begin(); }
    void unitesVersionsThatBothAdded();
    void keepsPinnedRowsWhereVersionsWereAdded();
    void keepsPinnedRowsOfTextsThatBothReadAgain();
    void unpinsWhatWasUnpinned();
    void letsReadersGoBeforeWhatWasPinned();
    void letsANewTextBeatARemoval();
    void readsOneVersionAgainAndMovesIt();
    void unitesOrders();
    void agreesAfterManyChangesOfVersions();

private:
    void begin();
    // Merges both ways.
    void exchange();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_ada;
    std::unique_ptr<Project> m_bob;
};

namespace {

const QString english = u"The lamp burns.\n\nNobody sleeps.\n\nIt is late.\n"_s;
const QString german = u"Die Lampe brennt.\n\nKeiner schläft.\n\nEs ist spät.\n"_s;
const QString dutch = u"De lamp brandt.\n\nNiemand slaapt.\n\nHet is laat.\n"_s;

// Rows that fit, however many segments there are: the last ones hold what others lack.
Alignment rowsFor(const std::vector<Version> &versions)
{
    size_t most = 0;
    for (const Version &version : versions) {
        most = std::max(most, version.segments.size());
    }
    Alignment rows = rowByRow(versions.size(), most);
    for (size_t i = 0; i < versions.size(); ++i) {
        for (size_t row = 0; row < most; ++row) {
            const size_t first = std::min(row, versions[i].segments.size());
            rows.rows[row].cells[i] = {first, row < versions[i].segments.size() ? size_t(1) : 0};
        }
    }
    return rows;
}

std::vector<Version> versionsOf(const Project &project)
{
    return readKeptVersions(project.data(), project.store()).value();
}

Result<void> addVersion(Project &project, const QString &text, const QString &language)
{
    auto versions = versionsOf(project);
    versions.push_back(versionOf(text, u"lamp.%1.md"_s.arg(language), language));
    const KeptVersion kept = keptVersion(versions.back(), {});
    return project.commit(AddVersions{{kept.version}, rowsFor(versions)}, kept.contents);
}

Result<void> readAgain(Project &project, size_t place, const QString &text)
{
    const auto before = versionsOf(project);
    std::vector<Version> after = before;
    after[place] = versionOf(text, before[place].fileName, before[place].language.toString());
    const auto replacement = replacementOf(project, place, before, after, rowsFor(after), {});
    return project.commit(replacement->edit, replacement->contents);
}

Result<void> pin(Project &project, qint64 row) { return project.commit(EditRows{PinRows{{RowId(row)}}}); }

QStringList languagesOf(const Project &project)
{
    QStringList result;
    for (const ProjectVersion *version : project.data().shownVersions()) {
        result += version->language.toString();
    }
    return result;
}

// What a row holds in every version: "The lamp burns.|La lampe brille.", with a mark when it is pinned.
QStringList rowsOf(const Project &project)
{
    const auto versions = versionsOf(project);
    QStringList result;
    for (const Row &row : project.data().alignment.rows) {
        QStringList cells;
        for (size_t i = 0; i < versions.size(); ++i) {
            QStringList cell;
            for (size_t segment = row.cells[i].first; segment < row.cells[i].end(); ++segment) {
                cell += segmentText(versions[i].document, versions[i].segments[segment]);
            }
            cells += cell.join(u' ');
        }
        result += cells.join(u'|') + (row.isPinned() ? u" *"_s : u""_s);
    }
    return result;
}

void waitForAnotherMoment() { std::this_thread::sleep_for(2ms); }

} // namespace

void TestMergedRows::begin()
{
    m_ada.reset();
    m_bob.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_ada = Project::load(ProjectStore::create(m_folder->filePath(u"ada"_s), newUuid()).value(), testAuthor())
                .value();
    const KeptVersion first = keptVersion(versionOf(english, u"lamp.en.md"_s, u"en"_s), {});
    const bool isBegun =
        m_ada->commit(AddVersions{{first.version}, rowByRow(1, 3)}, first.contents) &&
        addVersion(*m_ada, u"La lampe brille.\n\nPersonne ne dort.\n\nIl est tard.\n"_s, u"fr"_s);
    if (!isBegun) {
        qFatal("no project");
    }
    m_bob = copyOf(*m_ada, u"bob"_s);
}

void TestMergedRows::exchange()
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
        std::vector<size_t> segments;
        for (const Version &version : versionsOf(*project)) {
            segments.push_back(version.segments.size());
        }
        QVERIFY(isAlignmentOf(project->data().alignment, segments));
    }
}

void TestMergedRows::unitesVersionsThatBothAdded()
{
    QVERIFY(addVersion(*m_ada, german, u"de"_s));
    waitForAnotherMoment();
    QVERIFY(addVersion(*m_bob, dutch, u"nl"_s));
    exchange();
    QCOMPARE(languagesOf(*m_ada), QStringList({u"en"_s, u"fr"_s, u"de"_s, u"nl"_s}));
    QCOMPARE(rowsOf(*m_ada),
             QStringList({u"The lamp burns.|La lampe brille.|Die Lampe brennt.|De lamp brandt."_s,
                          u"Nobody sleeps.|Personne ne dort.|Keiner schläft.|Niemand slaapt."_s,
                          u"It is late.|Il est tard.|Es ist spät.|Het is laat."_s}));
    // The merge can be taken back as a whole, and made again.
    const QString after = dumpProject(m_ada->data());
    QVERIFY(m_ada->undo());
    QCOMPARE(languagesOf(*m_ada), QStringList({u"en"_s, u"fr"_s, u"de"_s}));
    QVERIFY(m_ada->redo());
    QCOMPARE(dumpProject(m_ada->data()), after);
}

void TestMergedRows::keepsPinnedRowsWhereVersionsWereAdded()
{
    QVERIFY(m_ada->commit(EditRows{MergeRows{RowId(0), RowId(1)}}));
    QVERIFY(addVersion(*m_bob, german, u"de"_s));
    QVERIFY(pin(*m_bob, 2));
    const auto report = merge(*m_ada, m_bob->store());
    QVERIFY(report);
    QCOMPARE(report->lostRows, size_t(0));
    exchange();
    QCOMPARE(rowsOf(*m_bob), QStringList({u"The lamp burns. Nobody sleeps.|La lampe brille. Personne ne "
                                          u"dort.|Die Lampe brennt. Keiner schläft. *"_s,
                                          u"It is late.|Il est tard.|Es ist spät. *"_s}));
    // Nobody has found the first row right with the German in it.
    QCOMPARE(m_bob->data().alignment.rows.front().state, RowState::Edited);
    QCOMPARE(m_bob->data().alignment.rows.back().state, RowState::Confirmed);
}

void TestMergedRows::keepsPinnedRowsOfTextsThatBothReadAgain()
{
    QVERIFY(pin(*m_ada, 0));
    QVERIFY(pin(*m_ada, 1));
    QVERIFY(readAgain(*m_ada, 0, u"The lamp burns.\n\nNobody sleeps.\n\nIt is very late.\n"_s));
    waitForAnotherMoment();
    QVERIFY(readAgain(*m_bob, 0, u"At last!\n\nThe lamp burns.\n\nAll sleep.\n\nIt is late.\n"_s));
    QVERIFY(readAgain(*m_bob, 1, u"La lampe brille.\n\nTous dorment.\n\nIl est tard.\n"_s));
    const auto report = merge(*m_ada, m_bob->store());
    QVERIFY(report);
    QCOMPARE(report->lostRows, size_t(1)); // that nobody sleeps
    exchange();
    const QStringList rows = rowsOf(*m_ada);
    QVERIFY2(rows.contains(u"The lamp burns.|La lampe brille. *"_s), qUtf8Printable(rows.join(u'\n')));
    QCOMPARE(rows.filter(u"*"_s).size(), 1);
}

void TestMergedRows::unpinsWhatWasUnpinned()
{
    QVERIFY(pin(*m_ada, 1));
    exchange();
    QVERIFY(m_ada->commit(EditRows{UnpinRows{{RowId(1)}}}));
    QVERIFY(readAgain(*m_bob, 0, u"The lamp burns.\n\nNobody sleeps.\n\nIt is very late.\n"_s));
    QVERIFY(m_bob->commit(EditRows{PinRows{{RowId(0)}}}));
    exchange();
    QCOMPARE(rowsOf(*m_ada),
             QStringList({u"The lamp burns.|La lampe brille. *"_s, u"Nobody sleeps.|Personne ne dort."_s,
                          u"It is very late.|Il est tard."_s}));
}

void TestMergedRows::letsReadersGoBeforeWhatWasPinned()
{
    QVERIFY(pin(*m_ada, 1));
    QVERIFY(pin(*m_ada, 0));
    exchange();
    QVERIFY(m_ada->commit(EditRows{MergeRows{RowId(1), RowId(2)}}));
    QVERIFY(addVersion(*m_bob, german, u"de"_s));
    const auto report = merge(*m_ada, m_bob->store());
    QVERIFY(report);
    QCOMPARE(report->lostRows, size_t(0));
    exchange();
    const QStringList rows = rowsOf(*m_ada);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.back(),
             u"Nobody sleeps. It is late.|Personne ne dort. Il est tard.|Keiner schläft. Es ist spät. *"_s);
}

void TestMergedRows::letsANewTextBeatARemoval()
{
    QVERIFY(m_ada->commit(RemoveVersion{m_ada->data().shownVersions().back()->id}));
    QVERIFY(pin(*m_ada, 0));
    QVERIFY(readAgain(*m_bob, 1, u"La lampe luit.\n\nPersonne ne dort.\n\nIl est tard.\n"_s));
    exchange();
    QCOMPARE(languagesOf(*m_ada), QStringList({u"en"_s, u"fr"_s}));
    QVERIFY(rowsOf(*m_ada).contains(u"The lamp burns.|La lampe luit. *"_s));
}

void TestMergedRows::readsOneVersionAgainAndMovesIt()
{
    QVERIFY(m_ada->commit(MoveVersion{m_ada->data().shownVersions().back()->id, 0}));
    QVERIFY(readAgain(*m_bob, 0, u"The lamp burns.\n\nNobody sleeps.\n\nIt is very late.\n"_s));
    QVERIFY(pin(*m_bob, 2));
    exchange();
    QCOMPARE(languagesOf(*m_ada), QStringList({u"fr"_s, u"en"_s}));
    QVERIFY(rowsOf(*m_ada).contains(u"Il est tard.|It is very late. *"_s));
}

void TestMergedRows::unitesOrders()
{
    QVERIFY(addVersion(*m_ada, german, u"de"_s));
    exchange();
    const auto shown = m_ada->data().shownVersions();
    const QUuid de = shown[2]->id;
    QVERIFY(m_ada->commit(MoveVersion{de, 0}));
    waitForAnotherMoment();
    QVERIFY(m_bob->commit(MoveVersion{de, 1}));
    QVERIFY(pin(*m_bob, 1));
    exchange();
    QStringList languages = languagesOf(*m_ada);
    languages.sort();
    QCOMPARE(languages, QStringList({u"de"_s, u"en"_s, u"fr"_s}));
    QCOMPARE(rowsOf(*m_ada).filter(u"*"_s).size(), 1);
}

void TestMergedRows::agreesAfterManyChangesOfVersions()
{
    const int rounds = promised(20, 100);
    QRandomGenerator random(11);
    const auto text = [&random] {
        QString made;
        const int sentences = 1 + random.bounded(5);
        for (int i = 0; i < sentences; ++i) {
            made += u"The %1 lamp burns in room %2.\n\n"_s
                        .arg(QStringList{u"old"_s, u"new"_s, u"red"_s}[random.bounded(3)])
                        .arg(random.bounded(4));
        }
        return made;
    };
    const auto change = [&](Project &project) -> Result<void> {
        const auto shown = project.data().shownVersions();
        const auto place = size_t(random.bounded(int(shown.size())));
        const Alignment &rows = project.data().alignment;
        const RowId row = rows.rows[size_t(random.bounded(int(rows.rows.size())))].id;
        switch (random.bounded(7)) {
        case 0:
            return shown.size() < 5 ? addVersion(project, text(), u"en"_s) : Result<void>();
        case 1:
            return shown.size() > 2 ? project.commit(RemoveVersion{shown[place]->id}) : Result<void>();
        case 2:
            return project.commit(MoveVersion{shown[place]->id, size_t(random.bounded(int(shown.size())))});
        case 3:
        case 4:
            return readAgain(project, place, text());
        case 5:
            return project.commit(EditRows{UnpinRows{{row}}});
        default:
            return project.commit(EditRows{PinRows{{row}}});
        }
    };
    const auto annotate = [&](Project &project) {
        const ProjectVersion &version = *project.data().shownVersions().front();
        const QString words = readKeptVersion(version, project.store())->document.text();
        return project.commit(AddAnnotation{markOn(version, words, u"lamp"_s, u"Why?"_s)});
    };
    QVERIFY(readAgain(*m_ada, 0, text()));
    exchange();
    for (int round = 0; round < rounds; ++round) {
        for (Project *project : {m_ada.get(), m_bob.get()}) {
            for (int i = random.bounded(4); i > 0; --i) {
                const auto changed = change(*project);
                QVERIFY2(changed, qUtf8Printable(changed ? QString() : changed.error().detail));
            }
        }
        if (round % 3 == 0) {
            // Each for itself, before either knew what the other one made of it.
            const auto bobs = copyOf(*m_bob, u"bob%1"_s.arg(round));
            QVERIFY(merge(*m_bob, m_ada->store()));
            QVERIFY(merge(*m_ada, bobs->store()));
        }
        exchange();
        QVERIFY(annotate(round % 2 == 0 ? *m_ada : *m_bob) || m_ada->data().shownVersions().empty());
    }
}

QTEST_GUILESS_MAIN(TestMergedRows)
#include "tst_mergedrows.moc"
