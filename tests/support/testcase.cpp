// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testcase.h"

namespace hexapla {

QString TestCase::corpusPath() { return qEnvironmentVariable("HEXAPLA_CORPUS"); }

void TestCase::init() { QTest::failOnWarning(); }

} // namespace hexapla
