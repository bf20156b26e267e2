// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/tablewidths.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

namespace hexapla {

namespace {

// Measures the widest of many texts. What has far fewer letters than the widest so far is not measured at
// all.
class Widest
{
public:
    void add(QStringView text, const QFontMetricsF &metrics)
    {
        if (3 * text.size() > 2 * m_length) {
            m_width = std::max(m_width, metrics.horizontalAdvance(text.toString()));
            m_length = std::max(m_length, text.size());
        }
    }
    double width() const { return m_width; }

private:
    qsizetype m_length = 0;
    double m_width = 0;
};

// The text between two places where a line may end, without the space at its end.
void addWords(Widest &words, QStringView text, const QFontMetricsF &metrics)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text.data(), text.size());
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > start; end = finder.toNextBoundary()) {
        words.add(text.sliced(start, end - start).trimmed(), metrics);
        start = end;
    }
}

} // namespace

TableWidths::TableWidths(const Document &document, size_t first, size_t end, const Typography &typography,
                         double padding)
{
    const QFontMetricsF metrics(typography.letters().font());
    QFont bold = typography.letters().font();
    bold.setBold(true);
    const QFontMetricsF headMetrics(bold);
    struct Measured
    {
        Widest word;
        Widest cell;
    };
    std::vector<Measured> columns;
    for (size_t index = first; index < end; ++index) {
        const Block &cell = document.blocks()[index];
        const auto column = size_t(std::max(0, cell.cell.column));
        columns.resize(std::max(columns.size(), column + 1));
        const QFontMetricsF &own = cell.cell.row == 0 ? headMetrics : metrics;
        addWords(columns[column].word, document.text(cell.text), own);
        columns[column].cell.add(document.text(cell.text), own);
    }
    for (const Measured &measured : columns) {
        // The layout rounds up.
        m_columns.push_back({measured.word.width() + padding + 1, measured.cell.width() + padding + 1});
        m_all.word += m_columns.back().word;
        m_all.cell += m_columns.back().cell;
    }
}

TableWidths::Setting TableWidths::settingFor(double lineWidth) const
{
    if (lineWidth >= m_all.cell) {
        return Setting::Natural;
    }
    return lineWidth >= m_all.word ? Setting::Fitted : Setting::Stacked;
}

// What the words leave goes to those columns that have most to say.
double TableWidths::share(const Column &column, double lineWidth) const
{
    return (column.word + (lineWidth - m_all.word) * column.cell / m_all.cell) / lineWidth;
}

QList<QTextLength> TableWidths::shares(double lineWidth) const
{
    QList<QTextLength> shares;
    for (const Column &column : m_columns) {
        shares.append(QTextLength(QTextLength::PercentageLength, 100 * share(column, lineWidth)));
    }
    return shares;
}

WidthRange TableWidths::rangeFor(double lineWidth) const
{
    switch (settingFor(lineWidth)) {
    case Setting::Natural:
        return {m_all.cell, WidthRange().to};
    case Setting::Fitted: {
        // Down to where the first word would not fit any more.
        WidthRange range{.from = m_all.word, .to = m_all.cell};
        for (const Column &column : m_columns) {
            range.from = std::max(range.from, column.word / share(column, lineWidth));
        }
        range.from = std::min(range.from, lineWidth); // whatever rounding did
        return range;
    }
    case Setting::Stacked:
        return {0, m_all.word};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace hexapla
