// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/tablewidths.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <cmath>

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
        m_columns.push_back(
            {std::ceil(measured.word.width()) + padding + 1, std::ceil(measured.cell.width()) + padding + 1});
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

QList<double> TableWidths::widths(double lineWidth) const
{
    QList<double> widths;
    const bool isNatural = settingFor(lineWidth) == Setting::Natural;
    for (const Column &column : m_columns) {
        // What the words leave goes to those columns that have most to say.
        widths.append(isNatural ? column.cell
                                : column.word + (lineWidth - m_all.word) * column.cell / m_all.cell);
    }
    return widths;
}

} // namespace hexapla
