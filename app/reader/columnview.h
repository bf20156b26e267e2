// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/versionloader.h"
#include "app/settings/columnstate.h"

#include <QUrl>
#include <QWidget>

class QStackedWidget;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hexapla {

class ColumnHeader;
class ColumnMenu;
class LoadingPage;
class RenderedView;
class SourceView;

// One version: its header, and its text, rendered or as source. Reads its file itself, and again when the
// user knows better how.
class ColumnView : public QWidget
{
    Q_OBJECT

public:
    // Loader and repository outlive the column.
    ColumnView(VersionLoader &loader, const KSyntaxHighlighting::Repository &repository, double zoom,
               QWidget *parent = nullptr);

    // Starts reading the file; what was shown stays until that succeeds.
    void open(const ColumnState &state);
    void reread(const ReadOptions &options);

    QString path() const { return m_state.path; }
    RenderedView *rendered() const { return m_rendered; }
    ColumnHeader *header() const { return m_header; }
    // Null until the file is read.
    const VersionPointer &version() const { return m_version; }
    // What it takes to show the column again like this.
    ColumnState state() const;

    bool showsSource() const { return m_state.showsSource; }
    // Both views show the same place.
    void setShowsSource(bool isShown);
    void setZoom(double zoom);
    void setActive(bool isActive);

    // Of whichever view is open.
    void copy() const;
    void selectAll();

    // Shows a stretch of the source in whichever view is open, and marks it.
    void reveal(TextSpan source);

    bool isReading() const { return m_load != nullptr; }
    // What is at the top of whichever view is open, as an offset in the source.
    qsizetype topSource() const;
    void setTopSource(qsizetype offset);
    SourceView *source() const { return m_source; }

    // Whether nothing is being read, set or coloured.
    bool isSettled() const;

Q_SIGNALS:
    void opened();                            // a version is shown
    void failed(const hexapla::Error &error); // nothing is shown if nothing was before
    void settled();
    void sourceToggled(bool isShown);
    void linkActivated(const QUrl &target, bool isWanted);
    void closeRequested();
    void moveRequested(int by);
    void dragged(QPoint globalPosition);
    void dragEnded(bool isKept);

private:
    void load(const ReadOptions &options);
    void finish(const LoadOutcome &outcome, const ReadOptions &options);
    void showVersion();
    void showCurrentView();
    void showWarnings();
    void chooseLanguage();
    void reportSettled();

    VersionLoader &m_loader;
    ColumnHeader *m_header;
    ColumnMenu *m_menu;
    QStackedWidget *m_stack;
    LoadingPage *m_loadingPage;
    RenderedView *m_rendered;
    SourceView *m_source;
    VersionLoad *m_load = nullptr;
    VersionPointer m_version;
    ColumnState m_state;
    bool m_isSourceFilled = false;
};

} // namespace hexapla
