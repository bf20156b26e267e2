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
    <message>
        <source>Level &amp;Rows</source>
        <translation>&amp;Строки на одном уровне</translation>
    </message>
    <message>
        <source>Show what says the same side by side, sentence by sentence</source>
        <translation>Показать рядом то, что говорит одно и то же, предложение за предложением</translation>
    </message>
    <message>
        <source>&amp;Flowing Text</source>
        <translation>Сплошной т&amp;екст</translation>
    </message>
    <message>
        <source>Show each version as its own document and scroll them together</source>
        <translation>Показать каждую версию как отдельный документ и прокручивать их вместе</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy in All &amp;Versions</source>
        <translation>Копировать во всех &amp;версиях</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table, a version a column</source>
        <translation>Скопировать выделенные строки как таблицу, по столбцу на версию</translation>
    </message>
    <message>
        <source>&amp;Justify Text</source>
        <translation>Выровнять по &amp;ширине</translation>
    </message>
    <message>
        <source>Move a &amp;Caret With the Keys</source>
        <translation>Пере&amp;двигать курсор клавишами</translation>
    </message>
    <message>
        <source>Keys move a caret through the text instead of scrolling it</source>
        <translation>Клавиши передвигают курсор по тексту, а не прокручивают его</translation>
    </message>
    <message>
        <source>&amp;Hide Column</source>
        <translation>С&amp;крыть колонку</translation>
    </message>
    <message>
        <source>Put the column away; its version still counts</source>
        <translation>Убрать колонку; её версия по-прежнему учитывается</translation>
    </message>
    <message>
        <source>Show Hidden Co&amp;lumns</source>
        <translation>Пок&amp;азать скрытые колонки</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Выд&amp;елить всё</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>&amp;Следующее замечание</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>П&amp;редыдущее замечание</translation>
    </message>
    <message>
        <source>Show &amp;Trivial Findings</source>
        <translation>Показывать &amp;мелкие замечания</translation>
    </message>
    <message>
        <source>Show differences in spacing, quotation marks and other style, too</source>
        <translation>Показывать также различия в пробелах, кавычках и прочем оформлении</translation>
    </message>
    <message>
        <source>Next Ro&amp;w</source>
        <translation>&amp;Следующая строка</translation>
    </message>
    <message>
        <source>Previous R&amp;ow</source>
        <translation>&amp;Предыдущая строка</translation>
    </message>
    <message>
        <source>&amp;Merge With Row Below</source>
        <translation>&amp;Объединить со строкой ниже</translation>
    </message>
    <message>
        <source>Make one row of this one and the next</source>
        <translation>Сделать из этой строки и следующей одну</translation>
    </message>
    <message>
        <source>&amp;Split Row Here</source>
        <translation>&amp;Разделить строку здесь</translation>
    </message>
    <message>
        <source>Part the row before the sentence that the caret is in</source>
        <translation>Разделить строку перед предложением, в котором стоит курсор</translation>
    </message>
    <message>
        <source>Move First Sentence &amp;Up</source>
        <translation>Переместить первое предложение в&amp;верх</translation>
    </message>
    <message>
        <source>Move Last Sentence &amp;Down</source>
        <translation>Переместить последнее предложение в&amp;низ</translation>
    </message>
    <message>
        <source>Set This Version &amp;Apart</source>
        <translation>О&amp;тделить эту версию</translation>
    </message>
    <message>
        <source>Make a row of its own of what this version has here</source>
        <translation>Сделать отдельную строку из того, что здесь есть в этой версии</translation>
    </message>
    <message>
        <source>&amp;Confirm Row</source>
        <translation>По&amp;дтвердить строку</translation>
    </message>
    <message>
        <source>Say that this row is right: aligning anew leaves it as it is; once more takes it back</source>
        <translation>Отметить, что строка верна: новое сопоставление оставит её как есть; повторный выбор снимает отметку</translation>
    </message>
    <message>
        <source>&amp;Align Anew</source>
        <translation>Сопоставить &amp;заново</translation>
    </message>
    <message>
        <source>Look again for all rows that nobody has confirmed or edited</source>
        <translation>Заново найти все строки, которые никто не подтвердил и не правил</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>С&amp;троки</translation>
    </message>
</context>
<context>
    <name>hexapla::Check</name>
    <message>
        <source>Text of the other versions is missing</source>
        <translation>Нет текста, который есть в других версиях</translation>
    </message>
    <message>
        <source>Text stands in one version only</source>
        <translation>Текст есть только в одной версии</translation>
    </message>
    <message>
        <source>Text stands twice in one version</source>
        <translation>Текст повторяется в одной версии дважды</translation>
    </message>
    <message>
        <source>A version has its sentences or items in another order</source>
        <translation>В одной из версий предложения или пункты стоят в другом порядке</translation>
    </message>
    <message>
        <source>A sentence breaks off</source>
        <translation>Предложение обрывается</translation>
    </message>
    <message>
        <source>Text was left in another language</source>
        <translation>Текст остался на другом языке</translation>
    </message>
    <message>
        <source>Nothing stands for a word of the other versions</source>
        <translation>Ничто не соответствует слову других версий</translation>
    </message>
    <message>
        <source>A version says no where the others say yes, or the other way round</source>
        <translation>Одна версия отрицает то, что другие утверждают, или наоборот</translation>
    </message>
    <message>
        <source>Numbers differ between the versions</source>
        <translation>Числа в версиях различаются</translation>
    </message>
    <message>
        <source>Dates or times differ between the versions, or are malformed</source>
        <translation>Даты или время в версиях различаются либо записаны неверно</translation>
    </message>
    <message>
        <source>Names differ between the versions</source>
        <translation>Имена в версиях различаются</translation>
    </message>
    <message>
        <source>Acronyms differ between the versions</source>
        <translation>Аббревиатуры в версиях различаются</translation>
    </message>
    <message>
        <source>Addresses differ between the versions</source>
        <translation>Адреса в версиях различаются</translation>
    </message>
    <message>
        <source>Letters only look like those of the alphabet they stand in</source>
        <translation>Буквы лишь похожи на буквы алфавита, среди которых стоят</translation>
    </message>
    <message>
        <source>Characters that cannot be seen</source>
        <translation>Невидимые символы</translation>
    </message>
    <message>
        <source>Text was read in the wrong encoding</source>
        <translation>Текст прочитан в неверной кодировке</translation>
    </message>
    <message>
        <source>Letters are composed in an unusual way</source>
        <translation>Буквы составлены необычным образом</translation>
    </message>
    <message>
        <source>Brackets are not balanced</source>
        <translation>У скобок нет пары</translation>
    </message>
    <message>
        <source>Quotation marks are not balanced, or not those of the language</source>
        <translation>У кавычек нет пары, или они не те, что приняты в языке</translation>
    </message>
    <message>
        <source>Spaces at punctuation are not those of the language</source>
        <translation>Пробелы у знаков препинания не те, что приняты в языке</translation>
    </message>
    <message>
        <source>A word stands twice</source>
        <translation>Слово повторяется дважды</translation>
    </message>
    <message>
        <source>Spaces are doubled or missing</source>
        <translation>Пробелы удвоены или пропущены</translation>
    </message>
    <message>
        <source>Sentences end in different ways</source>
        <translation>Предложения кончаются по-разному</translation>
    </message>
    <message>
        <source>Headings or their levels differ between the versions</source>
        <translation>Заголовки или их уровни в версиях различаются</translation>
    </message>
    <message>
        <source>Emphasis differs between the versions</source>
        <translation>Выделение в версиях различается</translation>
    </message>
    <message>
        <source>Lists differ between the versions, or are numbered wrongly</source>
        <translation>Списки в версиях различаются либо неверно пронумерованы</translation>
    </message>
    <message>
        <source>A link or an image is plain text in another version</source>
        <translation>Ссылка или изображение в другой версии — простой текст</translation>
    </message>
    <message>
        <source>Code differs between the versions</source>
        <translation>Код в версиях различается</translation>
    </message>
    <message>
        <source>Footnotes differ between the versions, or lead nowhere</source>
        <translation>Сноски в версиях различаются либо никуда не ведут</translation>
    </message>
    <message>
        <source>Tables are of different shape</source>
        <translation>Таблицы разной формы</translation>
    </message>
    <message>
        <source>A term is rendered in different ways</source>
        <translation>Термин передан по-разному</translation>
    </message>
    <message>
        <source>A term is not rendered as the glossary prescribes</source>
        <translation>Термин передан не так, как предписывает глоссарий</translation>
    </message>
    <message>
        <source>A translation is much longer or shorter than usual</source>
        <translation>Перевод намного длиннее или короче обычного</translation>
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
    <message>
        <source>Scrolls with the others</source>
        <translation>Прокручивается вместе с остальными</translation>
    </message>
    <message>
        <source>Findings in this version</source>
        <translation>Замечания в этой версии</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in this version</source>
        <translation>
            <numerusform>%n замечание в этой версии</numerusform>
            <numerusform>%n замечания в этой версии</numerusform>
            <numerusform>%n замечаний в этой версии</numerusform>
        </translation>
    </message>
    <message>
        <source>Scrolls alone; go on with the others from here</source>
        <translation>Прокручивается отдельно; продолжить отсюда вместе с остальными</translation>
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
    <message>
        <source>“%1” could not be written: the disk is full.</source>
        <translation>Не удалось записать «%1»: диск переполнен.</translation>
    </message>
    <message>
        <source>“%1” is not a project of Hexapla.</source>
        <translation>«%1» — не проект Hexapla.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Hexapla. It can be looked at, but not changed.</source>
        <translation>«%1» записан более новой версией Hexapla. Его можно просматривать, но не изменять.</translation>
    </message>
    <message>
        <source>“%1” is being changed by another program.</source>
        <translation>«%1» сейчас изменяет другая программа.</translation>
    </message>
</context>
<context>
    <name>hexapla::Finding</name>
    <message>
        <source>“%1” is written in letters that only look like those of “%2”</source>
        <translation>«%1» написано буквами, которые лишь похожи на буквы «%2»</translation>
    </message>
    <message>
        <source>The bracket “%1” is never closed in %2</source>
        <translation>Скобка «%1» нигде не закрыта: %2</translation>
    </message>
    <message>
        <source>The bracket “%1” is never opened in %2</source>
        <translation>Скобка «%1» нигде не открыта: %2</translation>
    </message>
    <message>
        <source>The code “%1” and “%2” is not the same</source>
        <translation>Код «%1» и код «%2» не совпадают</translation>
    </message>
    <message>
        <source>The code “%1” in %3 is not that of the other versions, “%2”</source>
        <translation>Код «%1» (%3) не тот, что в других версиях: «%2»</translation>
    </message>
    <message>
        <source>The code “%1” is missing in %2</source>
        <translation>Нет кода «%1»: %2</translation>
    </message>
    <message>
        <source>The date “%1” in %3 is “%2” in the other versions</source>
        <translation>Дата «%1» (%3) в других версиях — «%2»</translation>
    </message>
    <message>
        <source>The date “%1” is missing in %3</source>
        <translation>Нет даты «%1»: %3</translation>
    </message>
    <message>
        <source>The date “%1” stands in %3 only</source>
        <translation>Дата «%1» есть только здесь: %3</translation>
    </message>
    <message>
        <source>The dates “%1” and “%2” are not the same</source>
        <translation>Даты «%1» и «%2» не совпадают</translation>
    </message>
    <message>
        <source>The time “%1” in %3 is “%2” in the other versions</source>
        <translation>Время «%1» (%3) в других версиях — «%2»</translation>
    </message>
    <message>
        <source>The time “%1” is missing in %3</source>
        <translation>Нет времени «%1»: %3</translation>
    </message>
    <message>
        <source>The time “%1” stands in %3 only</source>
        <translation>Время «%1» указано только здесь: %3</translation>
    </message>
    <message>
        <source>The times “%1” and “%2” are not the same</source>
        <translation>Время «%1» и время «%2» не совпадают</translation>
    </message>
    <message>
        <source>“%1” is no well-formed date</source>
        <translation>«%1» — неверно записанная дата</translation>
    </message>
    <message>
        <source>“%1” in %2 does not say the century</source>
        <translation>В «%1» (%2) не указан век</translation>
    </message>
    <message>
        <source>“%1” stands twice in %2</source>
        <translation>«%1» повторяется дважды: %2</translation>
    </message>
    <message>
        <source>“%1” is set in bold, but not in %2</source>
        <translation>«%1» выделено полужирным, но не здесь: %2</translation>
    </message>
    <message>
        <source>“%1” is set in italics, but not in %2</source>
        <translation>«%1» выделено курсивом, но не здесь: %2</translation>
    </message>
    <message>
        <source>Nothing that the other versions set in bold is so in %1</source>
        <translation>Ничего из выделенного полужирным в других версиях здесь не выделено: %1</translation>
    </message>
    <message>
        <source>The sentence ends in %1 with “%2”, elsewhere with “%3”</source>
        <translation>Предложение здесь (%1) кончается на «%2», в других версиях — на «%3»</translation>
    </message>
    <message>
        <source>The footnote “%1” is missing in %2</source>
        <translation>Нет сноски «%1»: %2</translation>
    </message>
    <message>
        <source>Nothing refers to the footnote “%1” in %2</source>
        <translation>Ничто не ссылается на сноску «%1»: %2</translation>
    </message>
    <message>
        <source>The reference to a footnote “%1” is missing in %2</source>
        <translation>Нет ссылки на сноску «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is not rendered in %2 as the glossary prescribes</source>
        <translation>«%1» передано не так, как предписывает глоссарий: %2</translation>
    </message>
    <message>
        <source>The glossary forbids “%1”</source>
        <translation>Глоссарий запрещает «%1»</translation>
    </message>
    <message>
        <source>A heading in %1 is none in %2</source>
        <translation>Заголовок (%1) здесь не заголовок: %2</translation>
    </message>
    <message>
        <source>The headings of %1 are of different levels</source>
        <translation>Заголовки разного уровня: %1</translation>
    </message>
    <message>
        <source>A heading of the other versions is none in %1</source>
        <translation>Заголовок других версий здесь не заголовок: %1</translation>
    </message>
    <message>
        <source>A heading in %1 is none in the other versions</source>
        <translation>Заголовок (%1) в других версиях не заголовок</translation>
    </message>
    <message>
        <source>The heading in %1 is of level %2, those of the others of %3</source>
        <translation>Заголовок (%1) уровня %2, в других версиях — уровня %3</translation>
    </message>
    <message>
        <source>All headings in %1 are of another level, by %2</source>
        <translation>Все заголовки (%1) другого уровня, со сдвигом на %2</translation>
    </message>
    <message>
        <source>No heading of the other versions is one in %1</source>
        <translation>Ни один заголовок других версий здесь не заголовок: %1</translation>
    </message>
    <message>
        <source>A character that cannot be seen stands in %2: %1</source>
        <translation>Здесь стоит невидимый символ (%2): %1</translation>
    </message>
    <message>
        <source>The address “%1” is not that of the other versions, “%2”</source>
        <translation>Адрес «%1» не тот, что в других версиях: «%2»</translation>
    </message>
    <message>
        <source>The address behind “%1” is missing in %3</source>
        <translation>Нет адреса за «%1»: %3</translation>
    </message>
    <message>
        <source>The address behind “%1” stands in %3 only</source>
        <translation>Адрес за «%1» есть только здесь: %3</translation>
    </message>
    <message>
        <source>The addresses “%1” and “%2” are not the same</source>
        <translation>Адреса «%1» и «%2» не совпадают</translation>
    </message>
    <message>
        <source>The link “%1” is plain text or missing in %2</source>
        <translation>Ссылка «%1» — простой текст или отсутствует: %2</translation>
    </message>
    <message>
        <source>The image “%1” is missing in %2</source>
        <translation>Нет изображения «%1»: %2</translation>
    </message>
    <message>
        <source>This is an item of different lists in %1</source>
        <translation>Это пункт разных списков: %1</translation>
    </message>
    <message>
        <source>An item of a list in the other versions is none in %1</source>
        <translation>Пункт списка других версий здесь не пункт: %1</translation>
    </message>
    <message>
        <source>An item of a list in %1 is none in the other versions</source>
        <translation>Пункт списка (%1) в других версиях не пункт</translation>
    </message>
    <message>
        <source>A list that is numbered in the other versions is not in %1</source>
        <translation>Список, нумерованный в других версиях, здесь без номеров: %1</translation>
    </message>
    <message>
        <source>A list is numbered in %1, but not in the other versions</source>
        <translation>Список здесь нумерован (%1), а в других версиях — нет</translation>
    </message>
    <message>
        <source>Number %1 follows number %2 in %3</source>
        <translation>Номер %1 следует за номером %2: %3</translation>
    </message>
    <message>
        <source>Nothing stands for “%1” in %2</source>
        <translation>Ничто не соответствует «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is written with letters of another alphabet: %2</source>
        <translation>«%1» написано с буквами другого алфавита: %2</translation>
    </message>
    <message>
        <source>A character could not be read in %1</source>
        <translation>Не удалось прочитать символ: %1</translation>
    </message>
    <message>
        <source>“%1” was read in a wrong encoding in %3; “%2” was meant</source>
        <translation>«%1» прочитано в неверной кодировке (%3); имелось в виду «%2»</translation>
    </message>
    <message>
        <source>“%1” stands in %3 for “%2”</source>
        <translation>«%1» стоит здесь (%3) вместо «%2»</translation>
    </message>
    <message>
        <source>The name “%1” is missing in %2</source>
        <translation>Нет имени «%1»: %2</translation>
    </message>
    <message>
        <source>The negation “%1” is missing in %2</source>
        <translation>Нет отрицания «%1»: %2</translation>
    </message>
    <message>
        <source>The letters of “%1” are written in parts in %2</source>
        <translation>Буквы «%1» записаны по частям: %2</translation>
    </message>
    <message>
        <source>“%1” in %3 is “%2” in the other versions</source>
        <translation>«%1» (%3) в других версиях — «%2»</translation>
    </message>
    <message>
        <source>The number “%1” is missing in %3</source>
        <translation>Нет числа «%1»: %3</translation>
    </message>
    <message>
        <source>The number “%1” stands in %3 only</source>
        <translation>Число «%1» есть только здесь: %3</translation>
    </message>
    <message>
        <source>The numbers “%1” and “%2” are not the same</source>
        <translation>Числа «%1» и «%2» не совпадают</translation>
    </message>
    <message>
        <source>A space is missing before “%1” in %2</source>
        <translation>Перед «%1» нет пробела: %2</translation>
    </message>
    <message>
        <source>A space too much before “%1” in %2</source>
        <translation>Перед «%1» лишний пробел: %2</translation>
    </message>
    <message>
        <source>The quotation mark %1 is never closed in %2</source>
        <translation>Кавычка %1 нигде не закрыта: %2</translation>
    </message>
    <message>
        <source>The quotation mark %1 is never opened in %2</source>
        <translation>Кавычка %1 нигде не открыта: %2</translation>
    </message>
    <message>
        <source>Several spaces between words in %1</source>
        <translation>Несколько пробелов между словами: %1</translation>
    </message>
    <message>
        <source>A space is missing behind “%1” in %2</source>
        <translation>После «%1» нет пробела: %2</translation>
    </message>
    <message>
        <source>A space too much beside “%1” in %2</source>
        <translation>Рядом с «%1» лишний пробел: %2</translation>
    </message>
    <message>
        <source>The table does not have as many rows in %1 (%2) as elsewhere (%3)</source>
        <translation>В таблице здесь (%1) не столько строк (%2), сколько в других версиях (%3)</translation>
    </message>
    <message>
        <source>The table does not have as many columns in %1 (%2) as elsewhere (%3)</source>
        <translation>В таблице здесь (%1) не столько столбцов (%2), сколько в других версиях (%3)</translation>
    </message>
    <message>
        <source>“%1” is “%2” here, elsewhere mostly “%3”</source>
        <translation>«%1» здесь — «%2», в других местах обычно «%3»</translation>
    </message>
    <message>
        <source>This is not in the language of %1</source>
        <translation>Это не на языке версии: %1</translation>
    </message>
    <message>
        <source>%1 says this twice</source>
        <translation>Это сказано дважды: %1</translation>
    </message>
    <message>
        <source>This stands in %1 only</source>
        <translation>Это есть только здесь: %1</translation>
    </message>
    <message>
        <source>The sentence breaks off in %1</source>
        <translation>Предложение обрывается: %1</translation>
    </message>
    <message>
        <source>What the others say here is missing in %1</source>
        <translation>Нет того, что здесь говорят другие версии: %1</translation>
    </message>
    <message>
        <source>This is unusually long in %1</source>
        <translation>Это необычно длинно: %1</translation>
    </message>
    <message>
        <source>This is unusually short in %1</source>
        <translation>Это необычно коротко: %1</translation>
    </message>
    <message>
        <source>%1 have these two in different order</source>
        <translation>Эти два места стоят в разном порядке: %1</translation>
    </message>
    <message>
        <source>%1 has these two in another order</source>
        <translation>Эти два места стоят здесь в другом порядке: %1</translation>
    </message>
    <message>
        <source>%1 has this in another place</source>
        <translation>Это стоит в другом месте: %1</translation>
    </message>
    <message>
        <source>%1 have this in different places</source>
        <translation>Это стоит в разных местах: %1</translation>
    </message>
</context>
<context>
    <name>hexapla::FindingCard</name>
    <message>
        <source>major</source>
        <translation>серьёзное</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>небольшое</translation>
    </message>
    <message>
        <source>trivial</source>
        <translation>мелкое</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Пр&amp;инять</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Отклонить</translation>
    </message>
    <message>
        <source>Open &amp;Again</source>
        <translation>От&amp;крыть снова</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Предыдущее замечание</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Следующее замечание</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>In This &amp;Place</source>
        <translation>В этом &amp;месте</translation>
    </message>
    <message>
        <source>Wherever It Says the &amp;Same</source>
        <translation>Везде, где сказано &amp;то же</translation>
    </message>
    <message>
        <source>&amp;All of This Check</source>
        <translation>&amp;Все замечания этой проверки</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>hexapla::FindingsReport</name>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>missing beside</source>
        <translation>отсутствует рядом с</translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n серьёзное</numerusform>
            <numerusform>%n серьёзных</numerusform>
            <numerusform>%n серьёзных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor</source>
        <translation>
            <numerusform>%n небольшое</numerusform>
            <numerusform>%n небольших</numerusform>
            <numerusform>%n небольших</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trivial</source>
        <translation>
            <numerusform>%n мелкое</numerusform>
            <numerusform>%n мелких</numerusform>
            <numerusform>%n мелких</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing, extra and out of order</source>
        <translation>Пропущенное, лишнее и переставленное</translation>
    </message>
    <message>
        <source>Numbers, dates, names and addresses</source>
        <translation>Числа, даты, имена и адреса</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Символы</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Типографика</translation>
    </message>
    <message>
        <source>Structure and markup</source>
        <translation>Структура и разметка</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Единообразие</translation>
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
    <message>
        <source>The row cannot be changed like this here.</source>
        <translation>Строку нельзя изменить здесь таким образом.</translation>
    </message>
    <message>
        <source>Aligning the versions…</source>
        <translation>Сопоставление версий…</translation>
    </message>
    <message>
        <source>Looking for differences…</source>
        <translation>Поиск различий…</translation>
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
    <name>hexapla::OverviewStrip</name>
    <message>
        <source>Where the versions differ</source>
        <translation>Где версии различаются</translation>
    </message>
</context>
<context>
    <name>hexapla::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
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
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <translation>Копировать &amp;адрес ссылки</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Выд&amp;елить всё</translation>
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
