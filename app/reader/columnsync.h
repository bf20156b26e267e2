// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/readingmode.h"
#include "app/reader/rowmap.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>

namespace hexapla {

class ColumnView;
class RenderedView;
class Work;

// Keeps the columns together: sets what says the same on one height, or scrolls each to where the one is that
// somebody moves.
class ColumnSync : public QObject
{
    Q_OBJECT

public:
    // The work outlives it.
    explicit ColumnSync(const Work &work, QObject *parent = nullptr);

    void setColumns(const QList<ColumnView *> &columns);
    // Whose place is kept when everything moves; null for that of the first.
    void setLeader(ColumnView *column) { m_leader = column; }

    ReadingMode mode() const { return m_mode; }
    void setMode(ReadingMode mode);
    // Whether the rows stand level now.
    bool isLevel() const { return m_isLevel; }
    bool isSettled() const { return !m_arranging.isActive(); }

Q_SIGNALS:
    void arranged();

private:
    struct Part
    {
        ColumnView *column;
        RenderedView *view;
        RowMapPointer rows; // none while the versions are not aligned
    };
    // A column that somebody moved by itself stands so far from where the others would take it; while it is
    // free, they do not take it along.
    struct Liberty
    {
        bool isFree = false;
        int shift = 0; // pixels
    };

    void arrangeSoon();
    void arrange();
    void arrangeRows();
    void follow(const ColumnView *leader);
    void followFlow(const Part &leader);
    // Sources go along row by row; their lines are no rows.
    void takeSourcesAlong(const Part &leader) const;
    void followSource(const ColumnView *leader);
    RowMapPointer rowsOf(const ColumnView *column) const;
    double wantedY(const Part &leader, const Part &part) const;
    void setFree(ColumnView *column, bool isFree);
    void updateLinks() const;
    const Part *leader() const;

    const Work &m_work;
    ReadingMode m_mode = ReadingMode::Rows;
    QList<ColumnView *> m_columns;
    std::vector<Part> m_parts;
    QHash<const ColumnView *, Liberty> m_liberties;
    ColumnView *m_leader = nullptr;
    QTimer m_arranging;
    bool m_isLevel = false;
    bool m_isFollowing = false;
};

} // namespace hexapla
