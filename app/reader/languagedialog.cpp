// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/languagedialog.h"

#include "app/services/languagename.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {
constexpr int tagRole = Qt::UserRole;
}

LanguageDialog::LanguageDialog(const LanguageTag &present, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_matching(new QSortFilterProxyModel(this))
{
    setObjectName(u"languageDialog"_s);
    setWindowTitle(tr("Language of this version"));
    auto *model = new QStandardItemModel(this);
    QModelIndex current;
    for (const LanguageTag &language : knownLanguages()) {
        auto *item = new QStandardItem(languageName(language) + u"  ·  "_s + nativeLanguageName(language) +
                                       u"  ·  "_s + language.toString());
        item->setData(language.toString(), tagRole);
        item->setEditable(false);
        model->appendRow(item);
        if (language.language() == present.language() && (!current.isValid() || language == present)) {
            current = item->index();
        }
    }
    m_matching->setSourceModel(model);
    m_matching->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_matching);
    m_list->setUniformItemSizes(true);
    m_list->setObjectName(u"languageList"_s);
    m_list->setAccessibleName(tr("Languages"));
    m_search->setObjectName(u"languageSearch"_s);
    m_search->setPlaceholderText(tr("Name or code of a language"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListView::doubleClicked, this, &QDialog::accept);
    connect(m_search, &QLineEdit::textChanged, this, [this, buttons](const QString &text) {
        filter(text);
        buttons->button(QDialogButtonBox::Ok)->setEnabled(language().has_value());
    });

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(420, 460);
    m_list->setCurrentIndex(m_matching->mapFromSource(current));
    m_list->scrollTo(m_list->currentIndex(), QListView::PositionAtCenter);
}

void LanguageDialog::filter(const QString &text)
{
    m_matching->setFilterFixedString(text.trimmed());
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_matching->index(0, 0));
    }
}

std::optional<LanguageTag> LanguageDialog::language() const
{
    if (m_list->currentIndex().isValid()) {
        return LanguageTag::fromString(m_list->currentIndex().data(tagRole).toString());
    }
    return LanguageTag::fromString(m_search->text());
}

} // namespace hexapla
