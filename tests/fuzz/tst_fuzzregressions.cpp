// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/targets.h"
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace hexapla {

using Target = QString (*)(QByteArrayView);

// Every seed of the fuzz targets, and every input that ever broke one: HEXAPLA_FUZZ_INPUTS holds
// corpus/TARGET/ and regressions/TARGET/.
class TestFuzzRegressions : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsPromises_data();
    void keepsPromises();
};

void TestFuzzRegressions::keepsPromises_data()
{
    static const std::pair<QString, Target> targets[] = {
        {u"markdown"_s, fuzz::markdown},
        {u"text"_s, fuzz::text},
        {u"decode"_s, fuzz::decode},
        {u"dictionary"_s, fuzz::dictionary},
        {u"version"_s, fuzz::version},
        {u"align"_s, fuzz::align},
        {u"check"_s, fuzz::check},
        {u"project"_s, fuzz::project},
        {u"annotations"_s, fuzz::annotations},
        {u"change"_s, fuzz::change},
        {u"reanchor"_s, fuzz::reanchor},
    };
    QTest::addColumn<QString>("file");
    QTest::addColumn<Target>("target");
    const QString inputs = QStringLiteral(HEXAPLA_FUZZ_INPUTS);
    for (const auto &[name, target] : targets) {
        int count = 0;
        for (const QString &folder : {u"/corpus/"_s, u"/regressions/"_s}) {
            QDirIterator files(inputs + folder + name, QDir::Files);
            for (; files.hasNext(); ++count) {
                const QString file = files.next();
                QTest::addRow("%s", qUtf8Printable(file.sliced(inputs.size() + 1))) << file << target;
            }
        }
        QVERIFY2(count > 0, qUtf8Printable(u"no inputs for "_s + name));
    }
}

void TestFuzzRegressions::keepsPromises()
{
    QFETCH(const QString, file);
    QFETCH(const Target, target);
    QFile input(file);
    QVERIFY2(input.open(QIODevice::ReadOnly), qUtf8Printable(input.errorString()));
    QCOMPARE(target(input.readAll()), QString());
}

} // namespace hexapla

QTEST_APPLESS_MAIN(hexapla::TestFuzzRegressions)
#include "tst_fuzzregressions.moc"
