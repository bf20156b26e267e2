// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/warningspopup.h"

#include "app/services/errortext.h"
#include "app/theme/icons.h"
#include "core/text/lineindex.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {
constexpr int listedAtMost = 2000;
constexpr int wantedWidth = 440;
constexpr int wantedHeight = 300;
} // namespace

void WarningsPopup::fillList(QListWidget *list, const Version &version)
{
    const LineIndex places(version.document.source());
    const QLocale locale;
    const auto count = std::min<size_t>(version.warnings.size(), listedAtMost);
    for (size_t index = 0; index < count; ++index) {
        const Warning &warning = version.warnings[index];
        QString text = warningText(warning);
        if (warning.source != TextSpan{}) {
            const Place place = places.placeOf(warning.source.start);
            text += u'\n' +
                    tr("Line %1, column %2").arg(locale.toString(place.line), locale.toString(place.column));
        }
        new QListWidgetItem(themedIcon(u"dialog-warning"_s), text, list);
    }
}

WarningsPopup::WarningsPopup(const Version &version, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"warningsPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *list = new QListWidget(this);
    list->setObjectName(u"warningsList"_s);
    list->setAccessibleName(tr("Warnings"));
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setAlternatingRowColors(true);

    fillList(list, version);
    list->setCurrentRow(0);
    const auto choose = [this, list, warnings = version.warnings] {
        if (isHidden() || list->currentRow() < 0) {
            return; // a click may also count as an activation
        }
        const TextSpan place = warnings.at(size_t(list->currentRow())).source;
        close();
        Q_EMIT chosen(place);
    };
    connect(list, &QListWidget::itemClicked, this, choose);
    connect(list, &QListWidget::itemActivated, this, choose);

    auto *title = new QLabel(tr("%n warning(s)", nullptr, int(version.warnings.size())), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setContentsMargins(8, 6, 8, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(2);
    layout->addWidget(title);
    layout->addWidget(list);
    setFocusProxy(list);
}

void WarningsPopup::popUp(const QWidget *anchor)
{
    resize(wantedWidth, wantedHeight);
    const QRect room = anchor->screen()->availableGeometry();
    QPoint corner = anchor->mapToGlobal(QPoint(0, anchor->height() + 2));
    if (layoutDirection() == Qt::LeftToRight) {
        corner.rx() = anchor->mapToGlobal(QPoint(anchor->width(), 0)).x() - width();
    }
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(corner);
    show();
    setFocus(Qt::PopupFocusReason);
}

} // namespace hexapla
