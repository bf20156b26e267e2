// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/id.h"
#include "core/base/result.h"
#include "tests/support/testcase.h"

#include <QSet>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestError : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasANameOfItsOwn();
    void aResultHoldsEither();
    void idsOfDifferentKindsDoNotMix();
};

void TestError::everyCodeHasANameOfItsOwn()
{
    QSet<QLatin1StringView> names;
    constexpr int codes = int(ErrorCode::ProjectBusy) + 1;
    for (int code = 0; code < codes; ++code) {
        const QLatin1StringView name = errorName(ErrorCode(code));
        QVERIFY(!name.isEmpty());
        names.insert(name);
    }
    QCOMPARE(names.size(), codes);
}

void TestError::aResultHoldsEither()
{
    const Result<int> number = 7;
    QVERIFY(number.has_value());
    const Error error = {ErrorCode::ReadFailed, u"a.md"_s, Place{4, 1, 5}, {}};
    const Result<int> failure = std::unexpected(error);
    QVERIFY(!failure.has_value());
    QVERIFY(failure.error() == error);
}

void TestError::idsOfDifferentKindsDoNotMix()
{
    using RowId = Id<struct RowTag>;
    using NoteId = Id<struct NoteTag>;
    static_assert(!std::is_convertible_v<RowId, NoteId>);
    static_assert(!std::is_convertible_v<int, RowId>);
    QVERIFY(!RowId().isValid());
    QVERIFY(RowId(3).isValid());
    QVERIFY(RowId(3) < RowId(4));
    QCOMPARE((QSet{RowId(3), RowId(4), RowId(3)}.size()), 2);
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
