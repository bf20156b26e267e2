<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open the versions of a document, all at once</source>
        <translation>Открыть версии документа, все сразу</translation>
    </message>
    <message>
        <source>&amp;Add Version…</source>
        <translation>&amp;Добавить версию…</translation>
    </message>
    <message>
        <source>Open further files beside those that are open</source>
        <translation>Открыть другие файлы рядом с уже открытыми</translation>
    </message>
    <message>
        <source>Open &amp;Sample</source>
        <translation>Открыть &amp;пример</translation>
    </message>
    <message>
        <source>Open a short document in several languages to try things out</source>
        <translation>Открыть короткий документ на нескольких языках, чтобы попробовать</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Очистить список</translation>
    </message>
    <message>
        <source>&amp;Close Column</source>
        <translation>&amp;Закрыть колонку</translation>
    </message>
    <message>
        <source>Close A&amp;ll Columns</source>
        <translation>Закрыть в&amp;се колонки</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Source of This Column</source>
        <translation>&amp;Исходный текст этой колонки</translation>
    </message>
    <message>
        <source>Show the column as it is written, with its markup</source>
        <translation>Показать колонку так, как она написана, с разметкой</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Как в с&amp;истеме</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Высококонтрастная</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Полный экран</translation>
    </message>
    <message>
        <source>&amp;Next Column</source>
        <translation>С&amp;ледующая колонка</translation>
    </message>
    <message>
        <source>&amp;Previous Column</source>
        <translation>П&amp;редыдущая колонка</translation>
    </message>
    <message>
        <source>Move Column &amp;Left</source>
        <translation>Переместить колонку в&amp;лево</translation>
    </message>
    <message>
        <source>Move Column &amp;Right</source>
        <translation>Переместить колонку в&amp;право</translation>
    </message>
    <message>
        <source>&amp;About Hexapla</source>
        <translation>&amp;О программе Hexapla</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>О &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>hexapla::ColumnHeader</name>
    <message>
        <source>Unknown language</source>
        <translation>Неизвестный язык</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Warnings about this file</source>
        <translation>Предупреждения об этом файле</translation>
    </message>
    <message>
        <source>What to do with this column</source>
        <translation>Действия с этой колонкой</translation>
    </message>
    <message>
        <source>Close this column</source>
        <translation>Закрыть эту колонку</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexapla::ColumnMenu</name>
    <message>
        <source>Show &amp;source</source>
        <translation>Показать &amp;исходный текст</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Переместить в&amp;лево</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Переместить в&amp;право</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Определить</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Другой…</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
</context>
<context>
    <name>hexapla::DropOverlay</name>
    <message>
        <source>Drop to show the files side by side</source>
        <translation>Отпустите файлы, чтобы показать их рядом</translation>
    </message>
</context>
<context>
    <name>hexapla::ErrorText</name>
    <message>
        <source>Reading “%1” was cancelled.</source>
        <translation>Чтение «%1» отменено.</translation>
    </message>
    <message>
        <source>“%1” does not exist any more, or not here.</source>
        <translation>«%1» больше нет или находится не здесь.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>«%1» — папка или устройство, а не файл.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”.</source>
        <translation>У вас нет прав на чтение «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Не удалось прочитать «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Не удалось записать «%1».</translation>
    </message>
    <message>
        <source>“%1” is too large to be opened.</source>
        <translation>«%1» слишком велик: открыть его нельзя.</translation>
    </message>
    <message>
        <source>“%1” is not a text file.</source>
        <translation>«%1» — не текстовый файл.</translation>
    </message>
    <message>
        <source>“%1” was to be read in an encoding that is not known.</source>
        <translation>Для чтения «%1» указана неизвестная кодировка.</translation>
    </message>
    <message>
        <source>“%1” was given a language that is not known.</source>
        <translation>Для «%1» указан неизвестный язык.</translation>
    </message>
    <message>
        <source>“%1” was given a format that is not known.</source>
        <translation>Для «%1» указан неизвестный формат.</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>Предел — %1.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>Файл «%1» повреждён.</translation>
    </message>
    <message>
        <source>The rows of “%1” cannot be changed like this.</source>
        <translation>Строки файла «%1» нельзя изменить таким образом.</translation>
    </message>
</context>
<context>
    <name>hexapla::LanguageDialog</name>
    <message>
        <source>Language of this version</source>
        <translation>Язык этой версии</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Name or code of a language</source>
        <translation>Название или код языка</translation>
    </message>
</context>
<context>
    <name>hexapla::LoadingPage</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Чтение %1…</translation>
    </message>
</context>
<context>
    <name>hexapla::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Open Versions</source>
        <translation>Открытие версий</translation>
    </message>
    <message>
        <source>Add Versions</source>
        <translation>Добавление версий</translation>
    </message>
    <message>
        <source>Documents (*.md *.markdown *.txt *.text)</source>
        <translation>Документы (*.md *.markdown *.txt *.text)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Hexapla</source>
        <translation>Hexapla</translation>
    </message>
    <message>
        <source>%1 – Hexapla</source>
        <translation>%1 – Hexapla</translation>
    </message>
    <message>
        <source>This link leads to %1. Only links to the web and to mail addresses are opened.</source>
        <translation>Эта ссылка ведёт на %1. Открываются только ссылки на веб-страницы и адреса электронной почты.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>This link leads to %1</source>
        <translation>Эта ссылка ведёт на %1</translation>
    </message>
    <message>
        <source>About Hexapla</source>
        <translation>О программе Hexapla</translation>
    </message>
    <message>
        <source>Hexapla %1</source>
        <translation>Hexapla %1</translation>
    </message>
    <message>
        <source>Language versions of one document, side by side.

It works offline and sends nothing anywhere.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Языковые версии одного документа — рядом друг с другом.

Программа работает без сети и ничего никуда не отправляет.

Свободная программа на условиях GNU General Public License версии 3 или более поздней.</translation>
    </message>
</context>
<context>
    <name>hexapla::MessageArea</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>hexapla::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Недавние файлы</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
</context>
<context>
    <name>hexapla::RenderedView</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>%1
Ctrl+click opens it in the browser</source>
        <translation>%1
Ctrl+щелчок открывает в браузере</translation>
    </message>
</context>
<context>
    <name>hexapla::SourceView</name>
    <message>
        <source>Source</source>
        <translation>Исходный текст</translation>
    </message>
</context>
<context>
    <name>hexapla::StartPage</name>
    <message>
        <source>Hexapla</source>
        <translation>Hexapla</translation>
    </message>
    <message>
        <source>Language versions of one document, side by side</source>
        <translation>Языковые версии одного документа — рядом друг с другом</translation>
    </message>
    <message>
        <source>or drop the files here</source>
        <translation>или перетащите файлы сюда</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Недавние файлы</translation>
    </message>
</context>
<context>
    <name>hexapla::WarningText</name>
    <message>
        <source>Bytes that mean nothing in this encoding</source>
        <translation>Байты, которые в этой кодировке ничего не значат</translation>
    </message>
    <message>
        <source>The encoding was guessed, and may be wrong</source>
        <translation>Кодировка угадана и может быть неверной</translation>
    </message>
    <message>
        <source>The language was guessed, and may be wrong</source>
        <translation>Язык угадан и может быть неверным</translation>
    </message>
    <message>
        <source>A null character inside the text</source>
        <translation>Нулевой символ внутри текста</translation>
    </message>
    <message>
        <source>A marker that belongs to nothing</source>
        <translation>Знак разметки, который ни к чему не относится</translation>
    </message>
    <message>
        <source>No space after the number of a list item</source>
        <translation>Нет пробела после номера пункта списка</translation>
    </message>
    <message>
        <source>A sentence cut in two by a blank line</source>
        <translation>Предложение, разорванное пустой строкой</translation>
    </message>
    <message>
        <source>Front matter that is never closed</source>
        <translation>Блок метаданных, который не закрыт</translation>
    </message>
    <message>
        <source>A code fence that is never closed</source>
        <translation>Блок кода, который не закрыт</translation>
    </message>
</context>
<context>
    <name>hexapla::WarningsPopup</name>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Строка %1, столбец %2</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
</context>
</TS>
