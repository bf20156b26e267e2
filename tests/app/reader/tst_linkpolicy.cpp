// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/linkpolicy.h"
#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestLinkPolicy : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensWebAndMailOnly_data();
    void opensWebAndMailOnly();
};

void TestLinkPolicy::opensWebAndMailOnly_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("isOpened");
    QTest::newRow("https") << u"https://example.org/a?b#c"_s << true;
    QTest::newRow("http") << u"HTTP://example.org"_s << true;
    QTest::newRow("mail") << u"mailto:keeper@example.org"_s << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("path") << u"/etc/passwd"_s << false;
    QTest::newRow("relative") << u"charter.fr.md"_s << false;
    QTest::newRow("fragment") << u"#lamp"_s << false;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
    QTest::newRow("program's scheme") << u"vscode://open?x"_s << false;
    QTest::newRow("shared folder") << u"smb://host/share"_s << false;
    QTest::newRow("no host") << u"https:///etc/passwd"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestLinkPolicy::opensWebAndMailOnly()
{
    QFETCH(const QString, target);
    QFETCH(const bool, isOpened);
    QCOMPARE(mayOpenExternally(QUrl(target)), isOpened);
}

QTEST_GUILESS_MAIN(TestLinkPolicy)
#include "tst_linkpolicy.moc"
