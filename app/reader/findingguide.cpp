// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/findingguide.h"

#include "app/reader/columnheader.h"
#include "app/reader/columnview.h"
#include "app/reader/findingcard.h"
#include "app/reader/renderedview.h"
#include "app/services/displaytext.h"
#include "app/work/work.h"

#include <QCursor>
#include <QLayout>
#include <QToolTip>

#include <algorithm>

namespace hexapla {

namespace {

constexpr double revealedShare = 0.3;
constexpr int widestCard = 720;
constexpr int cardMargin = 16;

} // namespace

FindingGuide::FindingGuide(Work &work, QWidget &host)
    : QObject(&host)
    , m_work(work)
    , m_host(host)
    , m_card(new FindingCard(&host))
{
    m_card->hide();
    connect(m_card, &FindingCard::closed, this, &FindingGuide::close);
    connect(m_card, &FindingCard::nextRequested, this, &FindingGuide::showNext);
    connect(m_card, &FindingCard::judged, this, &FindingGuide::judge);
    connect(&work, &Work::findingsChanged, this, [this] {
        m_current.reset();
        m_card->hide();
        update();
    });
    connect(&work, &Work::verdictsChanged, this, &FindingGuide::update);
}

void FindingGuide::setColumns(const QList<ColumnView *> &columns)
{
    for (const ColumnView *column : columns) {
        if (m_columns.contains(column)) {
            continue;
        }
        const RenderedView *view = column->rendered();
        connect(view, &RenderedView::markerHovered, this,
                [this](const Marker *marker) { hover(marker, QCursor::pos()); });
        connect(column->header(), &ColumnHeader::findingsRequested, this,
                [this, column] { showNextOf(column); });
        connect(view, &RenderedView::wordHovered, this,
                [this, column](TextSpan word) { lightWord(column, word); });
        connect(view, &RenderedView::rowHovered, this, &FindingGuide::lightRow);
        connect(view, &RenderedView::markerActivated, this,
                [this](const Marker &marker) { show(marker.finding); });
    }
    m_columns = columns;
    update();
}

void FindingGuide::setLeastSeverity(Severity severity)
{
    m_leastSeverity = severity;
    update();
}

void FindingGuide::update()
{
    m_shown.clear();
    for (size_t index = 0; index < m_work.findings().size(); ++index) {
        if (m_work.findings()[index].severity >= m_leastSeverity &&
            m_work.verdictOn(index) != VerdictKind::Dismissed) {
            m_shown.push_back(index);
        }
    }
    for (const ColumnView *column : m_columns) {
        std::vector<Marker> markers;
        if (const auto version = m_work.indexOf(column->version())) {
            markers = markersOf(m_work.findings(), *version);
            std::erase_if(markers, [this](const Marker &marker) {
                return !std::ranges::binary_search(m_shown, marker.finding);
            });
        }
        column->header()->setFindings(countOf(column));
        column->rendered()->setMarkers(std::move(markers));
    }
    Q_EMIT changed();
}

bool FindingGuide::isOdd(const ColumnView *column, size_t finding) const
{
    const auto version = m_work.indexOf(column->version());
    return version && std::ranges::contains(m_work.findings()[finding].odd, *version);
}

int FindingGuide::countOf(const ColumnView *column) const
{
    return int(std::ranges::count_if(m_shown, [&](size_t finding) { return isOdd(column, finding); }));
}

void FindingGuide::showNextOf(const ColumnView *column)
{
    const auto from = std::ranges::upper_bound(m_shown, m_current.value_or(0));
    const auto begin = m_current ? from : m_shown.cbegin();
    const auto isMeant = [&](size_t finding) { return isOdd(column, finding); };
    auto next = std::find_if(begin, m_shown.cend(), isMeant);
    if (next == m_shown.cend()) {
        next = std::find_if(m_shown.cbegin(), m_shown.cend(), isMeant); // from the beginning
    }
    if (next != m_shown.cend()) {
        show(*next);
    }
}

void FindingGuide::light(std::optional<size_t> finding)
{
    for (const ColumnView *column : m_columns) {
        QList<TextSpan> lit;
        const auto version = m_work.indexOf(column->version());
        if (finding && version) {
            for (const FindingSpan &span : m_work.findings()[*finding].spans) {
                if (span.version == *version && !span.isMissing) {
                    lit.append(span.text);
                }
            }
        }
        column->rendered()->setLit(lit);
    }
}

void FindingGuide::hover(const Marker *marker, const QPoint &global)
{
    m_isMarkerLit = marker != nullptr;
    light(marker ? std::optional(marker->finding) : m_current);
    if (marker) {
        QToolTip::showText(global, plainToolTip(m_work.explanation(marker->finding)));
    } else {
        QToolTip::hideText();
    }
}

// A word and what stands for it, where no finding is lit.
void FindingGuide::lightWord(const ColumnView *column, TextSpan word)
{
    const auto from = m_work.indexOf(column->version());
    if (m_current || m_isMarkerLit || !from) {
        return;
    }
    const std::vector<TextSpan> spans =
        word.isEmpty() ? std::vector<TextSpan>(m_work.versions().size()) : m_work.counterparts(*from, word);
    const bool isKnown = std::ranges::any_of(spans, [](TextSpan span) { return !span.isEmpty(); });
    for (const ColumnView *other : m_columns) {
        const auto version = m_work.indexOf(other->version());
        const bool isLit = isKnown && version && !spans[*version].isEmpty();
        other->rendered()->setLit(isLit ? QList{spans[*version]} : QList<TextSpan>());
    }
}

void FindingGuide::lightRow(std::optional<size_t> row)
{
    for (const ColumnView *column : m_columns) {
        column->rendered()->setLitRow(row);
    }
}

void FindingGuide::show(size_t finding)
{
    if (finding >= m_work.findings().size()) {
        return;
    }
    m_current = finding;
    light(finding);
    const auto place = std::ranges::lower_bound(m_shown, finding);
    m_card->showFinding(m_work, finding, size_t(place - m_shown.begin()), m_shown.size());
    placeCard();
    const int cardTop = m_card->mapToGlobal(QPoint(0, 0)).y();
    for (const ColumnView *column : m_columns) {
        RenderedView *view = column->rendered();
        const auto version = m_work.indexOf(column->version());
        const int bottom = view->viewport()->mapFromGlobal(QPoint(0, cardTop)).y();
        for (const FindingSpan &span : m_work.findings()[finding].spans) {
            if (version && span.version == *version && !view->isInSight(span.text, bottom)) {
                view->scrollTo(span.text.start, revealedShare);
            }
        }
    }
}

size_t FindingGuide::nextFromHere(int by) const
{
    // From the row at the top.
    const auto top = std::ranges::find_if(m_columns, [](const ColumnView *column) {
        return column->rendered()->rows() && column->rendered()->hasSheet();
    });
    if (top == m_columns.end()) {
        return 0;
    }
    const RenderedView *view = (*top)->rendered();
    const RowMap &map = *view->rows();
    const size_t row = map.rowAt(view->topText());
    const auto &rows = map.alignment().rows;
    const auto rowOf = [&](size_t finding) {
        return size_t(std::ranges::find(rows, m_work.findings()[finding].row, &Row::id) - rows.begin());
    };
    const auto at = std::ranges::find_if(m_shown, [&](size_t finding) { return rowOf(finding) >= row; });
    const auto index = size_t(at - m_shown.begin());
    return (by > 0 ? index : index + m_shown.size() - 1) % m_shown.size();
}

void FindingGuide::showNext(int by)
{
    if (m_shown.empty()) {
        return;
    }
    if (!m_current) {
        show(m_shown[nextFromHere(by)]);
        return;
    }
    const auto at = size_t(std::ranges::lower_bound(m_shown, *m_current) - m_shown.begin());
    // One that was dismissed is not among them any more: what is behind it takes its place.
    const bool isAmong = at < m_shown.size() && m_shown[at] == *m_current;
    const size_t next = by > 0 ? at + (isAmong ? 1 : 0) : at + m_shown.size() - 1;
    show(m_shown[next % m_shown.size()]);
}

void FindingGuide::judge(VerdictKind kind, VerdictScope scope)
{
    if (!m_current) {
        return;
    }
    const size_t finding = *m_current;
    m_work.judge(finding, kind, scope);
    if (kind == VerdictKind::Dismissed) {
        if (m_shown.empty()) {
            close();
        } else {
            showNext(1);
        }
    } else {
        show(finding);
    }
}

void FindingGuide::close()
{
    m_current.reset();
    m_card->hide();
    light(std::nullopt);
    if (!m_columns.isEmpty()) {
        m_columns.front()->setFocus();
    }
}

void FindingGuide::placeCard()
{
    if (m_card->isHidden()) {
        return;
    }
    const int width = std::min(widestCard, m_host.width() - 2 * cardMargin);
    m_card->setFixedWidth(std::max(width, 200));
    m_card->adjustSize();
    const int height = std::min(m_card->layout()->totalHeightForWidth(width), m_host.height() / 2);
    m_card->resize(width, height);
    m_card->move((m_host.width() - width) / 2, m_host.height() - height - cardMargin);
}

} // namespace hexapla
