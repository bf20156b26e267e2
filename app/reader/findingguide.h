// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/marker.h"
#include "core/project/verdict.h"

#include <QList>
#include <QObject>

#include <optional>

namespace hexapla {

class ColumnView;
class FindingCard;
class Work;

// Shows what differs in all columns at once: puts the markers there, lights what belongs together, leads from
// one finding to the next.
class FindingGuide : public QObject
{
    Q_OBJECT

public:
    // The work outlives it; the card is shown over the host.
    FindingGuide(Work &work, QWidget &host);

    void setColumns(const QList<ColumnView *> &columns);
    // Of how much weight a finding must be to be shown.
    void setLeastSeverity(Severity severity);

    // Those that are shown, in the order of the rows.
    const std::vector<size_t> &shown() const { return m_shown; }
    void show(size_t finding);
    // The next one from where the columns are, or from the one that is shown.
    void showNext(int by);
    // The next one in which a column's version is odd.
    void showNextOf(const ColumnView *column);
    void close();
    void placeCard();

Q_SIGNALS:
    // Other findings are shown than before.
    void changed();

private:
    void update();
    void hover(const Marker *marker, const QPoint &global);
    void light(std::optional<size_t> finding);
    void lightWord(const ColumnView *column, TextSpan word);
    void lightRow(std::optional<size_t> row);
    void judge(VerdictKind kind, VerdictScope scope);
    bool isOdd(const ColumnView *column, size_t finding) const;
    int countOf(const ColumnView *column) const;
    size_t nextFromHere(int by) const;

    Work &m_work;
    QWidget &m_host;
    FindingCard *m_card;
    QList<ColumnView *> m_columns;
    Severity m_leastSeverity = Severity::Minor;
    std::vector<size_t> m_shown;
    std::optional<size_t> m_current;
    bool m_isMarkerLit = false; // the mouse is on one
};

} // namespace hexapla
