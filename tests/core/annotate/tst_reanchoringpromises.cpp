// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/reanchoring.h"

#include "tests/support/editedtext.h"
#include "tests/support/languagetexts.h"
#include "tests/support/reanchoringcase.h"
#include "tests/support/testcase.h"

#include <QFile>

using namespace hexapla;
using namespace Qt::StringLiterals;

// What must hold for whatever is done to a text.
class TestReanchoringPromises : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void mistakesNoPlace_data();
    void mistakesNoPlace();
    void losesFew();

private:
    int m_anchors = 0;
    int m_known = 0;
    int m_lost = 0;
    int m_placed = 0;
};

void TestReanchoringPromises::mistakesNoPlace_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &[language, text] : languageTexts()) {
        QTest::newRow(qPrintable(language)) << text;
    }
    for (const char *language : {"ar", "en", "fr", "ru"}) {
        QFile file(
            QStringLiteral(HEXAPLA_RESOURCES "/sample/lighthouse.%1.md").arg(QLatin1StringView(language)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::addRow("sample, %s", language) << QString::fromUtf8(file.readAll());
    }
}

void TestReanchoringPromises::mistakesNoPlace()
{
    QFETCH(const QString, text);
    constexpr unsigned rounds = 30;
    constexpr int anchorsEach = 12;
    for (unsigned round = 0; round < rounds; ++round) {
        EditedText edited(text, round);
        const Document before = documentOfLines(edited.textBefore());
        std::vector<EditedText::Mark> marks;
        for (int i = 0; i < anchorsEach; ++i) {
            marks.push_back(edited.randomMark());
        }
        edited.edit(1 + int(round % 9) * (text.size() > 2'000 ? 4 : 1));
        const Document after = documentOfLines(edited.textAfter());
        std::vector<UprootedAnchor> anchors;
        for (const EditedText::Mark &mark : marks) {
            anchors.push_back({anchorAt(before.text(), edited.before(mark)), {}});
        }
        const auto found = reanchor(before, after, anchors);
        QVERIFY(found.has_value());
        for (size_t i = 0; i < marks.size(); ++i) {
            const Reanchored &result = (*found)[i];
            const bool isPlaced =
                result.status != AnchorStatus::Review && result.status != AnchorStatus::Orphan;
            const bool isKnown = edited.isUntouched(marks[i]);
            ++m_anchors;
            m_known += isKnown ? 1 : 0;
            m_lost += isKnown && !isPlaced ? 1 : 0;
            m_placed += isPlaced ? 1 : 0;
            QVERIFY2(!isPlaced || edited.isRight(marks[i], result.anchor.span),
                     qPrintable(u"round %1, '%2' is no more '%3' at %4\n%5\n---\n%6\n%7"_s.arg(round)
                                    .arg(anchors[i].anchor.quote, result.anchor.quote)
                                    .arg(result.anchor.span.start)
                                    .arg(before.text(), after.text(), edited.log())));
        }
    }
}

void TestReanchoringPromises::losesFew()
{
    const double lost = 100.0 * m_lost / std::max(m_known, 1);
    qInfo("%d anchors, %d placed, %d of %d untouched ones lost (%.1f %%)", m_anchors, m_placed, m_lost,
          m_known, lost);
    QVERIFY(lost <= 5);
}

QTEST_GUILESS_MAIN(TestReanchoringPromises)
#include "tst_reanchoringpromises.moc"
