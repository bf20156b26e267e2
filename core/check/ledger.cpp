// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/ledger.h"

#include <QHash>

#include <array>

namespace hexapla {

namespace {

// One value is one fact, wherever it stands; of several readings that one is meant which the ledger knows.
class Book
{
public:
    explicit Book(size_t versions)
        : m_versions(versions)
    {}

    void enter(size_t version, const Fact &fact)
    {
        if (fact.statement.weight == Weight::Hint) {
            return; // most words that may mean "one" do not
        }
        const std::vector<QString> &readings = fact.statement.readings;
        QHash<QString, size_t> &places = m_places[size_t(fact.kind)];
        for (const QString &reading : readings) {
            if (const auto known = places.constFind(reading); known != places.cend()) {
                m_entries[*known].forms[version].push_back(fact.statement.text);
                return;
            }
        }
        places.insert(readings.front(), m_entries.size());
        m_entries.push_back({fact.kind, readings.front(), std::vector<std::vector<TextSpan>>(m_versions)});
        m_entries.back().forms[version].push_back(fact.statement.text);
    }

    std::vector<LedgerEntry> take() { return std::move(m_entries); }

private:
    size_t m_versions;
    std::vector<LedgerEntry> m_entries;
    std::array<QHash<QString, size_t>, factKindCount> m_places; // by value
};

} // namespace

std::vector<LedgerEntry> ledger(const CheckedWork &work)
{
    Book book(work.versionCount());
    for (const Row &row : work.rows()) {
        for (size_t version = 0; version < work.versionCount(); ++version) {
            for (const Fact &fact : work.text(version).factsOf(row.cells[version])) {
                book.enter(version, fact);
            }
        }
    }
    return book.take();
}

} // namespace hexapla
