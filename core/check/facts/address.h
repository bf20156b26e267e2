// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace hexapla {

// What an address says, as readings of a fact. The first is the address without what translations change
// rightly: the scheme of the web, a language in the path or the host, a slash or ".html" at the end. Where
// any of this but the scheme was in it, the second keeps it.
std::vector<QString> addressReadings(const QString &address);

// Whether two such addresses name the same kind of page of one site in two languages: titles of pages are
// translated, "fr.lamp.example.org/Lampe" is "de.lamp.example.org/Leuchte".
bool isTranslation(QStringView one, QStringView other);

// Whether words are an address themselves.
bool isAddress(QStringView words);

} // namespace hexapla
