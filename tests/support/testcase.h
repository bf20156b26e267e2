// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

namespace hexapla {

// What every test class derives from: a warning that the test did not announce with
// QTest::ignoreMessage fails it.
class TestCase : public QObject
{
    Q_OBJECT

public:
    // A folder with real documents, named by the environment variable HEXAPLA_CORPUS. Tests that want it call
    // HEXAPLA_NEEDS_CORPUS() first.
    static QString corpusPath();

private Q_SLOTS:
    void init();
};

} // namespace hexapla

#define HEXAPLA_NEEDS_CORPUS()                                                                               \
    do {                                                                                                     \
        if (hexapla::TestCase::corpusPath().isEmpty()) {                                                     \
            QSKIP("HEXAPLA_CORPUS is not set");                                                              \
        }                                                                                                    \
    } while (false)
