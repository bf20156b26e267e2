// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testcase.h"

#include <QRegularExpression>

namespace hexapla {

QString TestCase::corpusPath() { return qEnvironmentVariable("HEXAPLA_CORPUS"); }

void TestCase::init()
{
    // What a platform without a screen says about itself is nothing a test could have done.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

} // namespace hexapla
