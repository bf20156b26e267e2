// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/uuid.h"
#include "core/project/versionreplacement.h"
#include "tests/support/projectcase.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestVersionReplacement : public TestCase
{
    Q_OBJECT

public:
    TestVersionReplacement() { begin(); }

private Q_SLOTS:
    void cleanup() { begin(); }
    void changesNothingByTheSameBytes();
    void takesTheNameOfAnotherFileWithTheSameBytes();
    void leavesMarksAloneWhereTheTextIsTheSame();
    void keepsToReviewWhatIsToBeReviewed();
    void findsAgainWhatComesBack();
    void offersCandidates();
    void offersNothingWhereNothingIsToBeReviewed();

private:
    void begin();
    QUuid annotate(const QString &quote);
    // How the marks came through.
    AnchorCounts readAgain(const QString &text, const QString &name = u"lamp.en.md"_s,
                           const QString &language = u"en"_s);
    const Target &target(const QUuid &annotation) const
    {
        return m_project->data().annotations.at(annotation).targets.front();
    }
    QStringList candidatesOf(const QUuid &annotation) const;
    qint64 edits() const { return m_project->history().lastSeq(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
};

// A short quote of which a letter was changed: nobody but a person can tell.
static const QString darker = u"The lump burns. Nobody sleeps. It is late.\n"_s;

void TestVersionReplacement::begin()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = lampProject(m_folder->filePath(u"lamp"_s));
}

QUuid TestVersionReplacement::annotate(const QString &quote)
{
    const Annotation mark = markOn(*m_project->data().shownVersions().front(), lampText, quote, {});
    const auto done = m_project->commit(AddAnnotation{mark});
    if (!done) {
        qFatal("%s", qPrintable(done.error().detail));
    }
    return mark.id;
}

AnchorCounts TestVersionReplacement::readAgain(const QString &text, const QString &name,
                                               const QString &language)
{
    const auto before = readKeptVersions(m_project->data(), m_project->store()).value();
    std::vector<Version> after = before;
    after[0] = versionOf(text, name, language);
    const auto replacement = replacementOf(*m_project, 0, before, after, rowByRow(2, 3), u"/texts/"_s + name);
    const auto done = replacement ? m_project->commit(replacement->edit, replacement->contents)
                                  : std::unexpected(replacement.error());
    if (!done) {
        qFatal("%s", qPrintable(done.error().detail));
    }
    return replacement->counts;
}

QStringList TestVersionReplacement::candidatesOf(const QUuid &annotation) const
{
    const auto versions = readKeptVersions(m_project->data(), m_project->store()).value();
    const auto candidates = candidatesIn(*m_project, versions).value();
    const auto found = candidates.find({annotation, m_project->data().shownVersions().front()->id});
    QStringList result;
    if (found != candidates.end()) {
        for (const TextSpan span : found->second) {
            result += versions[0].document.text(span).toString();
        }
    }
    return result;
}

void TestVersionReplacement::changesNothingByTheSameBytes()
{
    const QUuid lamp = annotate(u"lamp"_s);
    const QUuid nobody = annotate(u"Nobody sleeps."_s);
    readAgain(u"In brief: "_s + darker);
    QCOMPARE(target(lamp).status, AnchorStatus::Review);
    QCOMPARE(target(nobody).status, AnchorStatus::Moved);
    const QString found = dumpProject(m_project->data());
    const qint64 made = edits();
    const AnchorCounts counts = readAgain(u"In brief: "_s + darker);
    QCOMPARE(edits(), made);
    QCOMPARE(dumpProject(m_project->data()), found);
    QCOMPARE(counts.review, size_t(1));
    QCOMPARE(counts.moved, size_t(1));
    QCOMPARE(counts.all(), size_t(2));
}

void TestVersionReplacement::takesTheNameOfAnotherFileWithTheSameBytes()
{
    const QUuid lamp = annotate(u"lamp"_s);
    readAgain(darker);
    const Alignment rows = m_project->data().alignment;
    const Target found = target(lamp);
    readAgain(darker, u"final.en.md"_s);
    QCOMPARE(m_project->data().shownVersions().front()->fileName, u"final.en.md"_s);
    QVERIFY(m_project->data().alignment == rows);
    QVERIFY(target(lamp) == found);
}

void TestVersionReplacement::leavesMarksAloneWhereTheTextIsTheSame()
{
    const QUuid lamp = annotate(u"lamp"_s);
    const QUuid nobody = annotate(u"Nobody sleeps."_s);
    readAgain(u"In brief: "_s + darker);
    const qint64 made = edits();
    readAgain(u"In brief: "_s + darker, u"lamp.en.md"_s, u"en-GB"_s);
    QCOMPARE(edits(), made + 1);
    QCOMPARE(m_project->data().shownVersions().front()->language.toString(), u"en-GB"_s);
    QCOMPARE(target(lamp).status, AnchorStatus::Review);
    QCOMPARE(target(nobody).status, AnchorStatus::Moved);
}

void TestVersionReplacement::keepsToReviewWhatIsToBeReviewed()
{
    const QUuid lamp = annotate(u"lamp"_s);
    readAgain(darker);
    QCOMPARE(target(lamp).status, AnchorStatus::Review);
    for (const QString &text : {u"The lump burns. Nobody sleeps. It is very late.\n"_s,
                                u"In brief: The lump burns. Nobody sleeps. It is late.\n"_s,
                                u"The lump burns. All sleep now.\n"_s}) {
        QCOMPARE(readAgain(text).review, size_t(1));
        QCOMPARE(target(lamp).status, AnchorStatus::Review);
        QCOMPARE(target(lamp).anchor.quote, u"lamp"_s);
        QCOMPARE(candidatesOf(lamp), QStringList{u"lump"_s});
    }
}

void TestVersionReplacement::findsAgainWhatComesBack()
{
    const QUuid lamp = annotate(u"lamp"_s);
    readAgain(darker);
    readAgain(u"Nothing of the kind.\n"_s);
    QVERIFY(target(lamp).isLost());
    readAgain(lampText);
    QCOMPARE(target(lamp).status, AnchorStatus::Exact);
    QCOMPARE(target(lamp).anchor.span.start, QString(lampText).indexOf(u"lamp"_s));
}

void TestVersionReplacement::offersCandidates()
{
    const QUuid lamp = annotate(u"lamp"_s);
    const QUuid nobody = annotate(u"Nobody sleeps."_s);
    readAgain(darker);
    QCOMPARE(candidatesOf(lamp), QStringList{u"lump"_s});
    QCOMPARE(candidatesOf(nobody), QStringList());
    // Also of what was read from the disk, and after other edits.
    QVERIFY(m_project->commit(RemoveAnnotation{nobody}));
    m_project = reopened(m_project->store().database().path());
    QCOMPARE(candidatesOf(lamp), QStringList{u"lump"_s});
    // Taken back and done again it is the same.
    QVERIFY(m_project->undo() && m_project->undo());
    QCOMPARE(candidatesOf(lamp), QStringList());
    QVERIFY(m_project->redo());
    QCOMPARE(candidatesOf(lamp), QStringList{u"lump"_s});
}

void TestVersionReplacement::offersNothingWhereNothingIsToBeReviewed()
{
    const QUuid lamp = annotate(u"lamp"_s);
    QCOMPARE(candidatesOf(lamp), QStringList());
    readAgain(u"Nothing of the kind.\n"_s);
    QCOMPARE(target(lamp).status, AnchorStatus::Orphan);
    QCOMPARE(candidatesOf(lamp), QStringList());
}

QTEST_GUILESS_MAIN(TestVersionReplacement)
#include "tst_versionreplacement.moc"
