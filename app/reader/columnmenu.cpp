// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/columnmenu.h"

#include "app/services/languagename.h"

#include <QActionGroup>

#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// The encodings people meet, by region. IANA names as ICU knows them.
constexpr std::array encodings{
    "UTF-8",        "UTF-16LE",     "UTF-16BE",       "windows-1251", "KOI8-R",       "KOI8-U",
    "IBM866",       "ISO-8859-5",   "x-mac-cyrillic", "windows-1252", "ISO-8859-1",   "ISO-8859-15",
    "windows-1250", "ISO-8859-2",   "windows-1253",   "ISO-8859-7",   "windows-1254", "windows-1255",
    "windows-1256", "windows-1257", "windows-1258",   "GB18030",      "Big5",         "Shift_JIS",
    "EUC-JP",       "EUC-KR",       "TIS-620"};

// The languages offered without the dialog: those of the United Nations and a few that many people speak.
constexpr std::array commonLanguages{"ar", "de", "en", "es", "fr", "hi", "it", "ja", "pt", "ru", "zh"};

QString languageText(const LanguageTag &language)
{
    return nativeLanguageName(language) + u"  ·  "_s + languageName(language);
}

} // namespace

ColumnMenu::ColumnMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"columnMenuPopup"_s);
}

void ColumnMenu::fill(const VersionPointer &version, const ReadOptions &options, bool showsSource)
{
    clear();
    if (version) {
        QAction *source = addAction(tr("Show &source"));
        source->setCheckable(true);
        source->setChecked(showsSource);
        connect(source, &QAction::toggled, this, &ColumnMenu::sourceToggled);
        addSeparator();
        addLanguages(*version, options);
        addEncodings(*version, options);
        addFormats(*version, options);
        addSeparator();
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    connect(addAction(tr("Move &left")), &QAction::triggered, this,
            [this, mirrored] { Q_EMIT moveRequested(mirrored ? 1 : -1); });
    connect(addAction(tr("Move &right")), &QAction::triggered, this,
            [this, mirrored] { Q_EMIT moveRequested(mirrored ? -1 : 1); });
    addSeparator();
    connect(addAction(tr("&Close")), &QAction::triggered, this, &ColumnMenu::closeRequested);
}

void ColumnMenu::addChoice(QMenu *menu, const QString &text, bool isChosen, const ReadOptions &options)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen);
    connect(action, &QAction::triggered, this, [this, options] { Q_EMIT rereadRequested(options); });
}

void ColumnMenu::addLanguages(const Version &version, const ReadOptions &options)
{
    QMenu *menu = addMenu(tr("&Language"));
    menu->setObjectName(u"columnLanguages"_s);
    ReadOptions wanted = options;
    wanted.language.reset();
    addChoice(menu, tr("Detect"), !options.language, wanted);
    menu->addSeparator();
    bool isListed = false;
    for (const char *code : commonLanguages) {
        const LanguageTag language =
            LanguageTag::fromString(QString::fromLatin1(code)).value_or(LanguageTag());
        const bool isChosen = language == version.language;
        isListed = isListed || isChosen;
        wanted.language = language;
        addChoice(menu, languageText(language), isChosen, wanted);
    }
    if (!isListed && !version.language.isUndetermined()) {
        wanted.language = version.language;
        addChoice(menu, languageText(version.language), true, wanted);
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Other…")), &QAction::triggered, this, &ColumnMenu::languageDialogRequested);
}

void ColumnMenu::addEncodings(const Version &version, const ReadOptions &options)
{
    QMenu *menu = addMenu(tr("&Encoding"));
    menu->setObjectName(u"columnEncodings"_s);
    ReadOptions wanted = options;
    wanted.encoding.clear();
    addChoice(menu, tr("Detect"), options.encoding.isEmpty(), wanted);
    menu->addSeparator();
    for (const char *name : encodings) {
        wanted.encoding = name;
        addChoice(menu, QString::fromLatin1(name),
                  version.encoding.name.compare(wanted.encoding, Qt::CaseInsensitive) == 0, wanted);
    }
}

void ColumnMenu::addFormats(const Version &version, const ReadOptions &options)
{
    QMenu *menu = addMenu(tr("&Format"));
    menu->setObjectName(u"columnFormats"_s);
    ReadOptions wanted = options;
    wanted.format.reset();
    addChoice(menu, tr("Detect"), !options.format, wanted);
    menu->addSeparator();
    wanted.format = Format::Markdown;
    addChoice(menu, tr("Markdown"), version.format == Format::Markdown, wanted);
    wanted.format = Format::Text;
    addChoice(menu, tr("Plain text"), version.format == Format::Text, wanted);
}

} // namespace hexapla
