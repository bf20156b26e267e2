// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/marker.h"
#include "app/theme/readingcolors.h"

#include <QWidget>

namespace hexapla {

class SheetView;

// All of a version in one strip beside its scroll bar: where something differs. Of what falls together, the
// worst is seen.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewStrip(SheetView &view);

    static constexpr int stripWidth = 9;

    void setMarkers(const std::vector<Marker> &markers, const ReadingColors &colors);

Q_SIGNALS:
    void chosen(const hexapla::Marker &marker);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    double placeOf(const Marker &marker) const; // of the strip's height, 0 to 1

    SheetView &m_view;
    std::vector<Marker> m_markers; // the worst last
    ReadingColors m_colors;
};

} // namespace hexapla
