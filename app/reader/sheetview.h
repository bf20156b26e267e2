// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/typeset/levels.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <memory>
#include <optional>

namespace hexapla {

// A window on a sheet: scrolls it, paints what is in sight, and knows what stands where. Lays out no more
// than that; what is at the top stays there while the rest is measured.
class SheetView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    // What is laid over the text, the later above the earlier.
    enum class Layer { Revealed, Selected };

    // A sheet, and where its items stand; the same for all sheets that are to be level.
    void showSheet(std::shared_ptr<Sheet> sheet, std::shared_ptr<Levels> levels);
    bool hasSheet() const { return m_sheet != nullptr; }
    const Sheet &sheet() const { return *m_sheet; }
    const Document &document() const { return m_sheet->document(); }

    // The first character of the line at the top.
    qsizetype topText() const;
    // Whether that is there, and not the first below rows that the version has nothing of.
    bool hasTextAtTop() const;
    // Puts the line of a place at a share of the height.
    void scrollTo(qsizetype text, double share = 0);
    // Whether all of it stands above a height of the viewport.
    bool isInSight(TextSpan text, int bottom) const;
    // Scrolls no further than it takes to show a place.
    void ensureVisible(qsizetype text);

    // In coordinates of the viewport. A place that is far out of sight is not set, and has no exact one.
    qsizetype textAt(QPoint point) const;
    std::optional<qsizetype> characterAt(QPoint point) const;
    QRect caretRect(qsizetype text) const;
    QList<QRectF> rectsOf(TextSpan text) const;
    TextSpan lineAround(qsizetype text) const;
    int lineHeight() const;

    TextSpan marked(Layer layer) const;

    // What is at the top of the viewport: so many pixels below the top of an item.
    struct Top
    {
        size_t item = 0;
        int offset = 0;
    };
    Top top() const { return m_top; }
    void setTop(Top top);

    // Heights from the beginning of the sheet, of which some may be estimates: how far it is scrolled, and
    // can be; how much of it is in sight; where the line of a place stands, and the end of the last.
    int scrollY() const;
    int scrollEnd() const;
    int pageHeight() const { return viewport()->height(); }
    double lineY(qsizetype text) const;
    double textEndY() const;
    // Where the item of a place stands; costs no setting.
    double itemY(qsizetype text) const;
    qsizetype textNear(double y) const;
    void scrollToY(double y);

    // An item in sight, in coordinates of the viewport: all of its height, without the air above it.
    QRect itemRect(size_t item) const;
    std::pair<size_t, size_t> itemsInSight() const; // the first and the last
    size_t itemUnder(int y) const { return itemNear(y); }

    // Whether the heights of all items are known.
    bool isExact() const { return !m_levels || m_levels->isExact(); }

Q_SIGNALS:
    // Other text is in sight than before, whoever wanted it.
    void moved();

protected:
    void mark(Layer layer, TextSpan text);
    // What subclasses add to the picture: below the text, marks on it, above it.
    virtual void paintUnder(QPainter & /*painter*/, const QRect & /*area*/) const {}
    virtual void addMarks(std::vector<TextMark> & /*marks*/) const {}
    virtual void paintOver(QPainter & /*painter*/, const QRect & /*area*/) const {}
    // Room beside the scroll bar for something else.
    void setStrip(QWidget *strip, int width);
    // How wide a sheet is to be here.
    int sheetWidth(const RenderStyle &style) const;

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();
    void settle();
    void placeScrollBar();
    void takeTop();
    void measureMore();
    void applyWidth();
    int room() const;
    int contentLeft() const;
    int margin() const;
    int bodyTop(size_t item) const; // in the viewport
    size_t itemNear(int y) const;
    void placeStrip();
    void paintItem(QPainter &painter, size_t item, std::span<const TextMark> marks, const QRect &area) const;
    std::vector<TextMark> marks() const;

    std::shared_ptr<Sheet> m_sheet;
    std::shared_ptr<Levels> m_levels;
    Top m_top;
    bool m_isPlacing = false; // the scroll bar is put where the text is, not the other way round
    QWidget *m_strip = nullptr;
    int m_stripWidth = 0;
    QTimer m_idle;
    TextSpan m_revealed;
    TextSpan m_selected;
};

} // namespace hexapla
