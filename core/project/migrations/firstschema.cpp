// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/migrations/firstschema.h"

namespace hexapla {

// Ids are UUIDs as text, moments milliseconds since 1970 (UTC), places in texts code points. What the tables
// mean: README.md.
Result<void> FirstSchema::apply(const Database &database) const
{
    return database.execute(R"sql(
CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE work (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE content (
    hash TEXT PRIMARY KEY NOT NULL,
    packed BLOB NOT NULL
) STRICT;
CREATE TABLE author (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE version (
    id TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    origin TEXT NOT NULL,
    source TEXT NOT NULL,
    text TEXT NOT NULL,
    encoding TEXT NOT NULL,
    format TEXT NOT NULL,
    language TEXT NOT NULL,
    pre_segmented INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE row (
    id INTEGER PRIMARY KEY NOT NULL,
    place INTEGER NOT NULL,
    cells TEXT NOT NULL,
    confidence REAL NOT NULL,
    state TEXT NOT NULL,
    moved_to INTEGER
) STRICT;
CREATE INDEX row_place ON row (place);
CREATE TABLE verdict (
    scope TEXT NOT NULL,
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (scope, subject)
) STRICT, WITHOUT ROWID;
CREATE TABLE annotation (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    colour TEXT NOT NULL,
    body TEXT NOT NULL,
    author TEXT NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    state TEXT NOT NULL,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE target (
    annotation TEXT NOT NULL,
    version TEXT NOT NULL,
    role TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    status TEXT NOT NULL,
    confidence REAL NOT NULL,
    confirmed INTEGER NOT NULL,
    PRIMARY KEY (annotation, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE comment (
    id TEXT PRIMARY KEY NOT NULL,
    annotation TEXT NOT NULL,
    parent TEXT,
    author TEXT NOT NULL,
    body TEXT NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE state_event (
    id TEXT PRIMARY KEY NOT NULL,
    annotation TEXT NOT NULL,
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    old_state TEXT NOT NULL,
    new_state TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE tag (
    annotation TEXT NOT NULL,
    name TEXT NOT NULL,
    present INTEGER NOT NULL,
    PRIMARY KEY (annotation, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE op (
    seq INTEGER PRIMARY KEY NOT NULL,
    id TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    kind TEXT NOT NULL,
    reverts TEXT,
    brought_by TEXT,
    change BLOB NOT NULL
) STRICT;
)sql");
}

} // namespace hexapla
