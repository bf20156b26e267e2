// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/languagetag.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace hexapla {

// Lets the user choose a language by any of its names, or type a BCP 47 tag.
class LanguageDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LanguageDialog(const LanguageTag &present, QWidget *parent = nullptr);

    // What is chosen at the moment; nothing while nothing fits.
    std::optional<LanguageTag> language() const;

private:
    void filter(const QString &text);

    QLineEdit *m_search;
    QListView *m_list;
    QSortFilterProxyModel *m_matching;
};

} // namespace hexapla
