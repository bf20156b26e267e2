// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/ledger.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace hexapla {

namespace {

// What is told without a doubt in a row, by kind.
using Certain = std::array<QSet<QString>, factKindCount>;

// One value is one fact, wherever it stands.
class Book
{
public:
    explicit Book(size_t versions)
        : m_versions(versions)
    {}

    void enter(size_t version, const Fact &fact, const Certain &certain)
    {
        if (fact.statement.weight == Weight::Hint) {
            return; // most words that may mean "one" do not
        }
        const QString &value = meant(fact.statement.readings, certain[size_t(fact.kind)]);
        QHash<QString, size_t> &places = m_places[size_t(fact.kind)];
        auto known = places.constFind(value);
        if (known == places.cend()) {
            known = places.insert(value, m_entries.size());
            m_entries.push_back({fact.kind, value, std::vector<std::vector<TextSpan>>(m_versions)});
        }
        m_entries[*known].forms[version].push_back(fact.statement.text);
    }

    std::vector<LedgerEntry> take() { return std::move(m_entries); }

private:
    // Of several readings that one which another version is certain of, or the likeliest.
    static const QString &meant(const std::vector<QString> &readings, const QSet<QString> &certain)
    {
        const auto said = std::ranges::find_if(
            readings, [&certain](const QString &reading) { return certain.contains(reading); });
        return said == readings.end() ? readings.front() : *said;
    }

    size_t m_versions;
    std::vector<LedgerEntry> m_entries;
    std::array<QHash<QString, size_t>, factKindCount> m_places; // by value
};

Certain certainIn(const CheckedWork &work, const Row &row)
{
    Certain certain;
    for (size_t version = 0; version < work.versionCount(); ++version) {
        for (const Fact &fact : work.text(version).factsOf(row.cells[version])) {
            if (fact.statement.readings.size() == 1 && fact.statement.weight != Weight::Hint) {
                certain[size_t(fact.kind)].insert(fact.statement.readings.front());
            }
        }
    }
    return certain;
}

} // namespace

std::vector<LedgerEntry> ledger(const CheckedWork &work)
{
    Book book(work.versionCount());
    for (const Row &row : work.rows()) {
        const Certain certain = certainIn(work, row);
        for (size_t version = 0; version < work.versionCount(); ++version) {
            for (const Fact &fact : work.text(version).factsOf(row.cells[version])) {
                book.enter(version, fact, certain);
            }
        }
    }
    return book.take();
}

} // namespace hexapla
