// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/findingcard.h"

#include "app/reader/marker.h"
#include "app/reader/markerpainter.h"
#include "app/services/languagename.h"
#include "app/theme/icons.h"
#include "app/work/work.h"
#include "core/check/checkdescription.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownAround = 90; // letters on either side of what is meant

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Major:
        return FindingCard::tr("major");
    case Severity::Minor:
        return FindingCard::tr("minor");
    case Severity::Trivial:
        return FindingCard::tr("trivial");
    }
    Q_UNREACHABLE_RETURN({});
}

QString onOneLine(QStringView text)
{
    QString line = text.toString();
    std::ranges::replace_if(line, [](QChar c) { return c.isSpace(); }, u' ');
    return line;
}

// A passage with what is around it, up to the borders of its block.
QString excerpt(const Document &document, const FindingSpan &span)
{
    const TextSpan block = document.blocks()[document.blockAt(span.text.start)].text;
    const qsizetype from = std::max(block.start, span.text.start - shownAround);
    const qsizetype to = std::max(span.text.end, std::min(block.end, span.text.end + shownAround));
    const auto html = [&](TextSpan text) { return onOneLine(document.text(text)).toHtmlEscaped(); };
    const QString before = (from > block.start ? u"… "_s : QString()) + html({from, span.text.start});
    const QString meant = html(span.text);
    const QString behind = html({span.text.end, to}) + (to < block.end ? u" …"_s : QString());
    if (span.isMissing) {
        return before + meant + u" <b>\u2038</b>"_s + behind; // a corrector's caret
    }
    return before + u"<b>"_s + meant + u"</b>"_s + behind;
}

} // namespace

FindingCard::FindingCard(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_title(new QLabel(this))
    , m_place(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_passages(new QVBoxLayout)
    , m_accept(makeButton(u"cardAccept"_s, {}, tr("&Accept")))
    , m_dismiss(makeButton(u"cardDismiss"_s, {}, tr("&Dismiss")))
    , m_reopen(makeButton(u"cardReopen"_s, {}, tr("Open &Again")))
{
    setObjectName(u"findingCard"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    build();
}

QToolButton *FindingCard::makeButton(const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(!icon.isEmpty());
    if (icon.isEmpty()) {
        button->setText(text);
    } else {
        button->setIcon(themedIcon(icon));
        button->setToolTip(text);
    }
    button->setAccessibleName(QString(text).remove(u'&'));
    return button;
}

void FindingCard::build()
{
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_sign->setTextFormat(Qt::PlainText);
    m_explanation->setObjectName(u"cardExplanation"_s);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_passages->setSpacing(6);

    auto *head = new QHBoxLayout;
    head->addWidget(m_sign);
    head->addWidget(m_title, 1);
    head->addWidget(m_place);
    const auto addButton = [&](const QString &name, const QString &icon, const QString &text, auto call) {
        QToolButton *button = makeButton(name, icon, text);
        connect(button, &QToolButton::clicked, this, call);
        head->addWidget(button);
    };
    addButton(u"cardPrevious"_s, u"go-up"_s, tr("Previous finding"), [this] { Q_EMIT nextRequested(-1); });
    addButton(u"cardNext"_s, u"go-down"_s, tr("Next finding"), [this] { Q_EMIT nextRequested(1); });
    addButton(u"cardClose"_s, u"window-close"_s, tr("Close"), [this] { Q_EMIT closed(); });

    auto *menu = new QMenu(m_dismiss);
    const auto addScope = [&](const QString &text, VerdictScope scope) {
        menu->addAction(text, this, [this, scope] { Q_EMIT judged(VerdictKind::Dismissed, scope); });
    };
    addScope(tr("In This &Place"), VerdictScope::Place);
    addScope(tr("Wherever It Says the &Same"), VerdictScope::Wording);
    addScope(tr("&All of This Check"), VerdictScope::Check);
    m_dismiss->setMenu(menu);
    m_dismiss->setPopupMode(QToolButton::InstantPopup);
    connect(m_accept, &QToolButton::clicked, this,
            [this] { Q_EMIT judged(VerdictKind::Accepted, VerdictScope::Place); });
    connect(m_reopen, &QToolButton::clicked, this,
            [this] { Q_EMIT judged(VerdictKind::Open, VerdictScope::Place); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_dismiss);
    buttons->addWidget(m_reopen);
    buttons->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 10, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_explanation);
    layout->addLayout(m_passages);
    layout->addLayout(buttons);
}

void FindingCard::showFinding(const Work &work, size_t index, size_t place, size_t count)
{
    const Finding &finding = work.findings()[index];
    const ReadingColors colors = ReadingColors::fromPalette(palette());
    m_sign->setText(QString(familySign(familyOf(finding.check))));
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, severityColor(finding.severity, colors));
    m_sign->setPalette(ink);
    m_title->setText(QCoreApplication::translate("hexapla::Check", checkDescription(finding.check).data()) +
                     u" \u00b7 "_s + severityText(finding.severity));
    m_place->setText(tr("%1 of %2").arg(QLocale().toString(place + 1), QLocale().toString(count)));
    m_explanation->setText(work.explanation(index));
    addPassages(work, index);
    const VerdictKind verdict = work.verdictOn(index);
    m_accept->setVisible(verdict == VerdictKind::Open);
    m_dismiss->setVisible(verdict == VerdictKind::Open);
    m_reopen->setVisible(verdict != VerdictKind::Open);
    show();
    raise();
}

void FindingCard::addPassages(const Work &work, size_t index)
{
    while (QLayoutItem *old = m_passages->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const Finding &finding = work.findings()[index];
    for (const FindingSpan &span : finding.spans) {
        const Version &version = *work.versions()[span.version];
        auto *passage = new QLabel(this);
        passage->setObjectName(u"cardPassage"_s);
        passage->setTextFormat(Qt::RichText);
        passage->setWordWrap(true);
        passage->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const Qt::LayoutDirection direction = version.language.direction();
        passage->setLayoutDirection(direction);
        const QString evidence =
            span.version < finding.evidence.size() ? finding.evidence[span.version] : QString();
        const QString faint = ReadingColors::fromPalette(palette()).faintInk.name();
        passage->setText(u"<span style=\"color:%1\">%2%3</span><br>%4"_s.arg(
            faint, nativeLanguageName(version.language).toHtmlEscaped(),
            evidence.isEmpty() ? QString() : u" \u00b7 "_s + onOneLine(evidence).toHtmlEscaped(),
            excerpt(version.document, span)));
        m_passages->addWidget(passage);
        passage->show(); // now, since the card's height is asked for at once
    }
}

void FindingCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace hexapla
