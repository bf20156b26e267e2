// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/versionset.h"

#include "tests/support/testcase.h"

#include <QTemporaryDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestVersionSet : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsInTheOrderGiven();
    void namesTheFirstThatFails();
    void stopsWhenAsked();
    void reportsProgressThatNeverFalls();
    void readsNothing();

private:
    std::vector<VersionSource> write(int count);

    QTemporaryDir m_folder;
};

std::vector<VersionSource> TestVersionSet::write(int count)
{
    std::vector<VersionSource> sources;
    for (int i = 0; i < count; ++i) {
        QFile file(m_folder.filePath(u"%1.en.txt"_s.arg(i)));
        const QByteArray text = QByteArray("The lamp burns. ").repeated(i + 1);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("cannot write %s", qUtf8Printable(file.fileName()));
        }
        sources.push_back({file.fileName(), {}});
    }
    return sources;
}

void TestVersionSet::readsInTheOrderGiven()
{
    const auto sources = write(10);
    const auto versions = readVersions(sources);
    QVERIFY(versions.has_value());
    QCOMPARE(versions->size(), 10);
    for (size_t i = 0; i < 10; ++i) {
        QCOMPARE((*versions)[i].fileName, sources[i].path);
        QCOMPARE((*versions)[i].segments.size(), i + 1);
    }
}

void TestVersionSet::namesTheFirstThatFails()
{
    auto sources = write(6);
    sources[4].path = m_folder.filePath(u"missing"_s);
    sources[2].path = m_folder.path();
    const auto versions = readVersions(sources);
    QVERIFY(!versions.has_value());
    QCOMPARE(versions.error().code, ErrorCode::NotAFile);
    QCOMPARE(versions.error().file, m_folder.path());
}

void TestVersionSet::stopsWhenAsked()
{
    const std::stop_source stop;
    stop.request_stop();
    const auto versions = readVersions(write(3), {stop.get_token(), {}});
    QVERIFY(!versions.has_value());
    QCOMPARE(versions.error().code, ErrorCode::Cancelled);
}

void TestVersionSet::reportsProgressThatNeverFalls()
{
    double last = 0;
    bool hasFallen = false;
    const auto versions = readVersions(write(8), {{}, [&](double share) {
                                                      hasFallen = hasFallen || share < last;
                                                      last = share;
                                                  }});
    QVERIFY(versions.has_value());
    QVERIFY(!hasFallen);
    QCOMPARE(last, 1.0);
}

void TestVersionSet::readsNothing()
{
    const auto versions = readVersions({});
    QVERIFY(versions.has_value());
    QVERIFY(versions->empty());
}

QTEST_GUILESS_MAIN(TestVersionSet)
#include "tst_versionset.moc"
