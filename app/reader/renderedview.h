// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/renderstyle.h"
#include "core/document/document.h"
#include "core/text/languagetag.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

namespace hexapla {

class DocumentRenderer;
class ReaderDocument;
class RenderedText;

// Shows a document as rendered text. Speaks of places as offsets in the document's plain text only, so that
// nobody outside knows how it is done.
class RenderedView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenderedView)

public:
    explicit RenderedView(QWidget *parent = nullptr);
    ~RenderedView() override;

    // The folder is where relative image paths start; empty shows no images.
    void setDocument(const Document &document, const LanguageTag &language, const QString &imageFolder);
    void setZoom(double zoom);

    // The first character of the line at the top.
    qsizetype topText() const;
    // Puts a place at the top, as soon as it is laid out.
    void setTopText(qsizetype offset);
    // Shows a place a little below the top and marks it.
    void reveal(TextSpan text);

    // Whether all of the document is set.
    bool isComplete() const;

Q_SIGNALS:
    void completed();
    // A link was clicked or entered, with Ctrl or without. What is done with it is decided elsewhere.
    void linkActivated(const QUrl &target, bool isWanted);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Goal
    {
        TextSpan text;
        bool isMarked = false;
    };

    void rebuild();
    double lineWidth() const;
    void work();
    void pursueGoal();
    void mark(TextSpan text);
    void showLinkTarget(const QUrl &target);

    RenderedText *m_view;
    std::unique_ptr<ReaderDocument> m_target;
    std::unique_ptr<DocumentRenderer> m_renderer;
    RenderStyle m_style;
    QTimer m_timer;
    QTimer m_rebuildTimer;
    Document m_document;
    LanguageTag m_language;
    QString m_imageFolder;
    double m_zoom = 1.0;
    bool m_hasDocument = false;
    std::optional<Goal> m_goal;
};

} // namespace hexapla
