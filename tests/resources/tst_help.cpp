// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/alignment.h"
#include "core/annotate/annotation.h"
#include "core/document/block.h"
#include "core/document/segment.h"
#include "core/document/warning.h"
#include "tests/support/testcase.h"

#include <QFile>

using namespace hexapla;
using namespace Qt::StringLiterals;

// The help is a promise to programs: what the JSON can say must be in it.
class TestHelp : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void describesEveryNameInTheJson_data();
    void describesEveryNameInTheJson();
};

template<class Enum> static void addNames(QLatin1StringView (*name)(Enum), Enum last)
{
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        const QLatin1StringView word = name(static_cast<Enum>(value));
        QTest::addRow("%s as %d", word.data(), value) << QString(word);
    }
}

void TestHelp::describesEveryNameInTheJson_data()
{
    QTest::addColumn<QString>("name");
    addNames(anchorStatusName, AnchorStatus::Orphan);
    addNames(annotationKindName, AnnotationKind::Note);
    addNames(annotationStateName, AnnotationState::Resolved);
    addNames(targetRoleName, TargetRole::Absent);
    addNames(blockKindName, BlockKind::FootnoteDefinition);
    addNames(rowStateName, RowState::Edited);
    addNames(segmentKindName, SegmentKind::Image);
    addNames(warningName, WarningCode::UnclosedCodeFence);
}

void TestHelp::describesEveryNameInTheJson()
{
    QFETCH(const QString, name);
    QFile file(QStringLiteral(HEXAPLA_RESOURCES "/help/json.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(u'`' + name + u'`'));
}

QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"
