// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/columnsync.h"

#include "app/reader/columnheader.h"
#include "app/reader/columnview.h"
#include "app/reader/renderedview.h"
#include "app/reader/sourceview.h"
#include "app/work/work.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace hexapla {

namespace {

constexpr int mostRounds = 4;
constexpr int airInBlocks = 5; // between sentences of a paragraph, in pixels at the usual size

// How far down the window the place is that is kept level: the middle, but the top at the beginning of the
// text and the bottom at its end, so that every column can be read from end to end.
double syncShare(const SheetView &view)
{
    const double page = view.pageHeight();
    const double above = view.scrollY();
    const double below = view.scrollEnd() - above;
    if (above < page / 2) {
        return std::min(0.5, above / std::max(page, 1.0));
    }
    return below < page / 2 ? std::max(0.5, 1.0 - below / std::max(page, 1.0)) : 0.5;
}

} // namespace

ColumnSync::ColumnSync(const Work &work, QObject *parent)
    : QObject(parent)
    , m_work(work)
{
    m_arranging.setSingleShot(true);
    connect(&m_arranging, &QTimer::timeout, this, &ColumnSync::arrange);
    connect(&work, &Work::alignmentChanged, this, &ColumnSync::arrangeSoon);
}

void ColumnSync::setColumns(const QList<ColumnView *> &columns)
{
    for (const ColumnView *column : m_columns) {
        if (!columns.contains(column)) {
            disconnect(column->rendered(), nullptr, this, nullptr);
            disconnect(column->source()->verticalScrollBar(), nullptr, this, nullptr);
            m_liberties.remove(column);
        }
    }
    for (ColumnView *column : columns) {
        if (!m_columns.contains(column)) {
            connect(column->header(), &ColumnHeader::linkToggled, this,
                    [this, column](bool isLinked) { setFree(column, !isLinked); });
            connect(column->rendered(), &SheetView::moved, this, [this, column] { follow(column); });
            connect(column->source()->verticalScrollBar(), &QScrollBar::valueChanged, this,
                    [this, column] { followSource(column); });
            connect(column->rendered(), &RenderedView::movingAlone, this, [this, column] {
                if (!m_isLevel) {
                    setFree(column, true);
                }
            });
            connect(column->rendered(), &RenderedView::restyled, this, &ColumnSync::arrangeSoon);
        }
    }
    m_columns = columns;
    m_parts.clear();
    arrangeSoon();
}

void ColumnSync::setMode(ReadingMode mode)
{
    if (mode != m_mode) {
        m_mode = mode;
        arrange();
    }
}

// Zooming restyles one column after the other.
void ColumnSync::arrangeSoon() { m_arranging.start(0); }

// A column that has nothing of the row at the top cannot say where that is.
const ColumnSync::Part *ColumnSync::leader() const
{
    const auto wanted =
        std::ranges::find_if(m_parts, [this](const Part &part) { return part.column == m_leader; });
    if (wanted != m_parts.end() && wanted->view->hasTextAtTop()) {
        return &*wanted;
    }
    const auto able =
        std::ranges::find_if(m_parts, [](const Part &part) { return part.view->hasTextAtTop(); });
    if (able != m_parts.end()) {
        return &*able;
    }
    return m_parts.empty() ? nullptr : &m_parts.front();
}

void ColumnSync::arrange()
{
    m_arranging.stop();
    m_parts.clear();
    for (ColumnView *column : m_columns) {
        const bool isSeen = column->version() && !column->isHidden() && !column->showsSource();
        if (!isSeen || !column->rendered()->canBeArranged()) {
            continue;
        }
        m_parts.push_back({column, column->rendered(), rowsOf(column)});
    }
    const bool areAligned =
        std::ranges::all_of(m_parts, [](const Part &part) { return part.rows != nullptr; });
    m_isLevel = m_mode == ReadingMode::Rows && areAligned && !m_parts.empty();
    const Part *kept = leader();
    {
        const QScopedValueRollback following(m_isFollowing, true);
        // One bar serves all rows.
        for (const Part &part : m_parts) {
            const bool hasBar = !m_isLevel || part.column == m_parts.back().column;
            part.view->setVerticalScrollBarPolicy(hasBar ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
        }
        if (m_isLevel) {
            arrangeRows();
        } else {
            for (const Part &part : m_parts) {
                part.view->flow(part.rows);
            }
        }
    }
    updateLinks();
    if (kept) {
        follow(kept->column);
    }
    Q_EMIT arranged();
}

void ColumnSync::arrangeRows()
{
    std::vector<std::shared_ptr<Sheet>> sheets;
    sheets.reserve(m_parts.size());
    for (const Part &part : m_parts) {
        sheets.push_back(part.view->sheetOfRows(*part.rows, airInBlocks));
    }
    const auto levels = std::make_shared<Levels>(sheets);
    for (size_t index = 0; index < m_parts.size(); ++index) {
        m_parts[index].view->showRows(m_parts[index].rows, sheets[index], levels);
    }
}

void ColumnSync::follow(const ColumnView *column)
{
    const auto found =
        std::ranges::find_if(m_parts, [column](const Part &part) { return part.column == column; });
    if (m_isFollowing || found == m_parts.end()) {
        return;
    }
    const QScopedValueRollback following(m_isFollowing, true);
    if (m_isLevel) {
        for (const Part &part : m_parts) {
            if (part.column != column) {
                part.view->setTop(found->view->top());
            }
        }
    } else {
        followFlow(*found);
    }
    takeSourcesAlong(*found);
}

RowMapPointer ColumnSync::rowsOf(const ColumnView *column) const
{
    const auto index = m_work.indexOf(column->version());
    return index && m_work.alignment()
               ? std::make_shared<const RowMap>(m_work.alignment(), column->version(), *index)
               : nullptr;
}

void ColumnSync::takeSourcesAlong(const Part &leader) const
{
    if (!leader.rows || leader.rows->size() == 0) {
        return;
    }
    const size_t row = leader.rows->rowAt(leader.view->topText());
    for (ColumnView *column : m_columns) {
        const auto rows = column->version() && column->showsSource() ? rowsOf(column) : nullptr;
        if (rows) {
            const qsizetype start = rows->startOf(row);
            column->setTopSource(
                row == 0 ? 0 : rows->version().document.sourceMap().sourceOf(TextSpan{start, start}).start);
        }
    }
}

void ColumnSync::followSource(const ColumnView *column)
{
    const bool isShown = column->version() && column->showsSource();
    const auto rows = isShown ? rowsOf(column) : nullptr;
    if (m_isFollowing || !rows || rows->size() == 0 || m_parts.empty() || !m_parts.front().rows) {
        return;
    }
    const QScopedValueRollback following(m_isFollowing, true);
    const qsizetype top = column->topSource();
    const size_t row = rows->rowAt(rows->version().document.sourceMap().textOf(TextSpan{top, top}).start);
    const Part &first = m_parts.front();
    first.view->scrollTo(first.rows->startOf(row));
    for (const Part &part : m_parts) {
        if (m_isLevel) {
            part.view->setTop(first.view->top());
        } else if (part.rows) {
            part.view->scrollTo(part.rows->startOf(row));
        }
    }
}

// Where a column goes when another leads: to the row at the sync point, and as far down in it.
double ColumnSync::wantedY(const Part &leader, const Part &part) const
{
    const SheetView &view = *leader.view;
    const double share = syncShare(view);
    const double wanted = view.scrollY() + share * view.pageHeight();
    // The borders of the rows, among them the beginning of the sheet and its end.
    const auto border = [count = leader.rows->size()](const Part &of, size_t at) {
        if (at == 0) {
            return 0.0;
        }
        return at <= count ? of.view->lineY(of.rows->startOf(at - 1))
                           : of.view->scrollEnd() + double(of.view->pageHeight());
    };
    size_t at = leader.rows->rowAt(view.textNear(wanted)) + 1;
    // Rows that begin in one line begin together.
    while (at < leader.rows->size() && border(leader, at + 1) <= wanted) {
        ++at;
    }
    while (at > 0 && border(leader, at) > wanted) {
        --at;
    }
    const double from = border(leader, at);
    const double to = std::max(border(leader, at + 1), from + 1);
    const double done = std::clamp((wanted - from) / (to - from), 0.0, 1.0);
    const double top = border(part, at);
    const double next = std::max(border(part, at + 1), top);
    return top + done * (next - top) - share * part.view->pageHeight();
}

void ColumnSync::followFlow(const Part &leader)
{
    if (!leader.rows || leader.rows->size() == 0) {
        return;
    }
    Liberty &own = m_liberties[leader.column];
    if (own.isFree) {
        // It moves alone; from here it will go on when it is linked again.
        const auto other = std::ranges::find_if(m_parts, [&leader](const Part &part) {
            return part.column != leader.column && part.rows != nullptr;
        });
        own.shift = other != m_parts.end() ? leader.view->scrollY() - int(wantedY(*other, leader)) : 0;
        return;
    }
    for (const Part &part : m_parts) {
        const Liberty liberty = m_liberties.value(part.column);
        if (part.column == leader.column || !part.rows || liberty.isFree) {
            continue;
        }
        // What comes in sight turns from an estimate to what it is, and moves what stands below.
        for (int round = 0; round < mostRounds; ++round) {
            const double before = part.view->scrollEnd();
            part.view->scrollToY(wantedY(leader, part) + liberty.shift - own.shift);
            if (part.view->scrollEnd() == before) {
                break;
            }
        }
    }
}

void ColumnSync::setFree(ColumnView *column, bool isFree)
{
    m_liberties[column].isFree = isFree;
    updateLinks();
}

// In rows nothing can stand elsewhere.
void ColumnSync::updateLinks() const
{
    const bool isAsked = !m_isLevel && m_parts.size() > 1;
    for (const ColumnView *column : m_columns) {
        column->header()->setLinked(isAsked ? std::optional(!m_liberties.value(column).isFree)
                                            : std::nullopt);
    }
}

} // namespace hexapla
