// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/workvalues.h"

#include "core/project/transaction.h"

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView fileKey("file");
constexpr QLatin1StringView hashKey("published-hash");
constexpr QLatin1StringView seqKey("published-seq");
constexpr QLatin1StringView toldKey("told-seq");

// Empty when it is not known.
Result<QString> value(QLatin1StringView key, const Database &working)
{
    auto statement = working.prepare("SELECT value FROM work WHERE key = ?");
    const auto bound = statement ? statement->bind({QString(key)}) : std::unexpected(statement.error());
    const auto hasRow = bound ? statement->step() : std::unexpected(bound.error());
    if (!hasRow) {
        return std::unexpected(hasRow.error());
    }
    const SqlValue found = *hasRow ? statement->column(0) : SqlValue();
    const auto *text = std::get_if<QString>(&found);
    return text ? *text : QString();
}

Result<void> setValue(QLatin1StringView key, const QString &value, const Database &working)
{
    auto statement = working.prepare("INSERT OR REPLACE INTO work(key, value) VALUES(?, ?)");
    return statement ? statement->run({QString(key), value}) : std::unexpected(statement.error());
}

} // namespace

Result<PublishedState> publishedState(const Database &working)
{
    const auto hash = value(hashKey, working);
    const auto seq = value(seqKey, working);
    if (!hash || !seq) {
        return std::unexpected(hash ? seq.error() : hash.error());
    }
    return PublishedState{*hash, seq->toLongLong()};
}

Result<void> setPublishedState(const PublishedState &state, const Database &working)
{
    auto transaction = Transaction::begin(working);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto hashKept = setValue(hashKey, state.hash, working);
    const auto seqKept = hashKept ? setValue(seqKey, QString::number(state.seq), working) : hashKept;
    return seqKept ? transaction->commit() : seqKept;
}

Result<qint64> toldOp(const Database &working)
{
    const auto seq = value(toldKey, working);
    return seq ? Result<qint64>(seq->toLongLong()) : std::unexpected(seq.error());
}

Result<void> setToldOp(qint64 seq, const Database &working)
{
    return setValue(toldKey, QString::number(seq), working);
}

Result<QString> visibleFile(const Database &working) { return value(fileKey, working); }

Result<void> setVisibleFile(const QString &path, const Database &working)
{
    return setValue(fileKey, path, working);
}

} // namespace hexapla
