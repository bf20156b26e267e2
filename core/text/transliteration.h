// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <memory>

namespace hexapla {

// Turns words of any script into plain Latin ones, small letters a to z without marks, so that names
// and cognates of two languages can be compared: "Женева" and "Genève" become "zeneva" and "geneve".
// Costly to make: keep one per thread. Remembers the words it has seen.
class Transliterator
{
public:
    Transliterator();
    Transliterator(Transliterator &&) noexcept;
    Transliterator &operator=(Transliterator &&) noexcept;
    ~Transliterator();

    // The Latin skeleton of a word or a short text.
    QString toLatin(QStringView word);

private:
    Q_DISABLE_COPY(Transliterator)

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hexapla
