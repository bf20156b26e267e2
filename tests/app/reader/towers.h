// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/testwindow.h"

namespace hexapla {

// A work in two languages, of sections with a heading and three sentences each; the German one says more.
inline QByteArray section(int number, bool isGerman)
{
    const QByteArray n = QByteArray::number(number);
    if (isGerman) {
        return "## Abschnitt " + n + "\n\nDer Turm Nummer " + n +
               " steht seit langer Zeit am Meer. Jede Nacht brennt seine Lampe, damit die Schiffe den Weg "
               "in den Hafen finden und nicht auf die Klippen laufen. Im Jahr " +
               QByteArray::number(1800 + number) + " wurde er erneuert.\n\n";
    }
    return "## Section " + n + "\n\nTower number " + n +
           " has long stood by the sea. Its lamp burns every night. It was renewed in " +
           QByteArray::number(1800 + number) + ".\n\n";
}

// Opens such a work in both languages.
inline void openTowers(TestWindow &test, int sections)
{
    QByteArray english("# The towers\n\n");
    QByteArray german("# Die Türme\n\n");
    for (int number = 1; number <= sections; ++number) {
        english += section(number, false);
        german += section(number, true);
    }
    test.window().openFiles({test.write(QStringLiteral("towers.en.md"), english),
                             test.write(QStringLiteral("towers.de.md"), german)});
    QVERIFY(test.waitUntilSettled());
    QCOMPARE(test.columns().size(), 2);
    QVERIFY(test.window().reader()->work().alignment());
}

} // namespace hexapla
