// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/columnheader.h"

#include "app/services/displaytext.h"
#include "app/services/languagename.h"
#include "app/theme/fontsize.h"
#include "app/theme/icons.h"
#include "app/widgets/elidedlabel.h"

#include <QApplication>
#include <QDir>
#include <QGridLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 16;

// A language as its readers call it, and as the user does where that is another word.
QStringList languageNames(const LanguageTag &language)
{
    if (language.isUndetermined()) {
        return {ColumnHeader::tr("Unknown language")};
    }
    QStringList names{isolated(nativeLanguageName(language)), isolated(languageName(language))};
    names.removeDuplicates();
    return names;
}

QString formatText(Format format)
{
    return format == Format::Markdown ? ColumnHeader::tr("Markdown") : ColumnHeader::tr("Plain text");
}

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent)
    : QWidget(parent)
    , m_language(new ElidedLabel(this))
    , m_file(new ElidedLabel(this))
    , m_link(makeButton(u"columnLink"_s, u"insert-link"_s, tr("Scrolls with the others")))
    , m_findings(makeButton(u"columnFindings"_s, u"dialog-question"_s, tr("Findings in this version")))
    , m_warnings(makeButton(u"columnWarnings"_s, u"dialog-warning"_s, tr("Warnings about this file")))
    , m_menu(makeButton(u"columnMenu"_s, u"open-menu"_s, tr("What to do with this column")))
{
    setObjectName(u"columnHeader"_s);
    m_language->setObjectName(u"columnLanguage"_s);
    m_file->setObjectName(u"columnFile"_s);
    QFont bold = scaled(m_language->font(), 1.08);
    bold.setWeight(QFont::DemiBold);
    m_language->setFont(bold);
    m_file->setFaint(true);
    m_warnings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_warnings->setVisible(false);
    connect(m_warnings, &QToolButton::clicked, this, &ColumnHeader::warningsRequested);
    m_findings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_findings->setVisible(false);
    connect(m_findings, &QToolButton::clicked, this, &ColumnHeader::findingsRequested);
    m_link->setCheckable(true);
    m_link->setVisible(false);
    connect(m_link, &QToolButton::clicked, this, &ColumnHeader::linkToggled);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    QToolButton *close = makeButton(u"columnClose"_s, u"window-close"_s, tr("Close this column"));
    connect(close, &QToolButton::clicked, this, &ColumnHeader::closeRequested);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(10, 7, 10, 8);
    layout->setHorizontalSpacing(2);
    layout->setVerticalSpacing(1);
    layout->addWidget(m_language, 0, 0);
    layout->addWidget(m_file, 1, 0, 1, 1);
    const QList<QToolButton *> buttons{m_link, m_findings, m_warnings, m_menu, close};
    for (int column = 0; column < buttons.size(); ++column) {
        layout->addWidget(buttons[column], 0, column + 1, 2, 1);
    }
    layout->setColumnStretch(0, 1);
    setAutoFillBackground(true);
}

QToolButton *ColumnHeader::makeButton(const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(themedIcon(icon));
    button->setIconSize({iconSide, iconSide});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

void ColumnHeader::showLoading(const QString &path)
{
    m_language->setText(displayName(path));
    m_language->setToolTip(plainToolTip(displayName(path)));
    m_file->setText(tr("Reading…"));
    m_file->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
    m_warnings->setVisible(false);
}

void ColumnHeader::showVersion(const Version &version)
{
    const QStringList names = languageNames(version.language);
    m_language->setText(names.first(), names.sliced(1));
    m_language->setToolTip(plainToolTip(m_language->text() + u'\n' + version.language.toString()));
    m_file->setText(
        isolated(displayName(version.fileName)),
        {isolated(QString::fromLatin1(version.encoding.name)), isolated(formatText(version.format))});
    // With what may be left out for want of room.
    m_file->setToolTip(plainToolTip(QDir::toNativeSeparators(version.fileName) + u'\n' + m_file->text()));
    const int count = int(version.warnings.size());
    m_warnings->setVisible(count > 0);
    m_warnings->setText(QLocale().toString(count));
    m_warnings->setToolTip(tr("%n warning(s)", nullptr, count));
    m_warnings->setAccessibleName(tr("%n warning(s)", nullptr, count));
}

void ColumnHeader::setFindings(int count)
{
    m_findings->setVisible(count > 0);
    m_findings->setText(QLocale().toString(count));
    m_findings->setToolTip(tr("%n finding(s) in this version", nullptr, count));
    m_findings->setAccessibleName(m_findings->toolTip());
}

void ColumnHeader::setLinked(std::optional<bool> isLinked)
{
    m_link->setVisible(isLinked.has_value());
    m_link->setChecked(isLinked.value_or(true));
    m_link->setIcon(themedIcon(isLinked.value_or(true) ? u"insert-link"_s : u"remove-link"_s));
    m_link->setToolTip(isLinked.value_or(true) ? tr("Scrolls with the others")
                                               : tr("Scrolls alone; go on with the others from here"));
    m_link->setAccessibleName(m_link->toolTip());
}

void ColumnHeader::setActive(bool isActive)
{
    m_isActive = isActive;
    update();
}

void ColumnHeader::setMenu(QMenu *menu) { m_menu->setMenu(menu); }

QWidget *ColumnHeader::warningsButton() const { return m_warnings; }

void ColumnHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = m_isActive ? 2 : 1;
    painter.fillRect(0, height() - line, width(), line,
                     palette().color(m_isActive ? QPalette::Highlight : QPalette::Mid));
}

void ColumnHeader::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressedAt = event->position().toPoint();
        Q_EMIT pressed();
    }
}

void ColumnHeader::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressedAt || !(event->buttons() & Qt::LeftButton)) {
        return;
    }
    const int distance = (event->position().toPoint() - *m_pressedAt).manhattanLength();
    if (!m_isDragging && distance >= QApplication::startDragDistance()) {
        m_isDragging = true;
        setCursor(Qt::ClosedHandCursor);
        grabKeyboard(); // Escape ends it, wherever the focus is
    }
    if (m_isDragging) {
        Q_EMIT dragged(event->globalPosition().toPoint());
    }
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent *) { endDrag(true); }

void ColumnHeader::keyPressEvent(QKeyEvent *event)
{
    if (m_isDragging && event->key() == Qt::Key_Escape) {
        endDrag(false);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ColumnHeader::endDrag(bool isKept)
{
    m_pressedAt.reset();
    if (m_isDragging) {
        m_isDragging = false;
        releaseKeyboard();
        unsetCursor();
        Q_EMIT dragEnded(isKept);
    }
}

} // namespace hexapla
