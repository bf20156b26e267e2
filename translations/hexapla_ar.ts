<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open the versions of a document, all at once</source>
        <translation>فتح نسخ المستند كلها دفعة واحدة</translation>
    </message>
    <message>
        <source>&amp;Add Version…</source>
        <translation>إ&amp;ضافة نسخة…</translation>
    </message>
    <message>
        <source>Open further files beside those that are open</source>
        <translation>فتح ملفات أخرى بجانب الملفات المفتوحة</translation>
    </message>
    <message>
        <source>Open &amp;Sample</source>
        <translation>فتح ال&amp;عيّنة</translation>
    </message>
    <message>
        <source>Open a short document in several languages to try things out</source>
        <translation>فتح مستند قصير بعدة لغات للتجربة</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>م&amp;سح القائمة</translation>
    </message>
    <message>
        <source>&amp;Close Column</source>
        <translation>إ&amp;غلاق العمود</translation>
    </message>
    <message>
        <source>Close A&amp;ll Columns</source>
        <translation>إغلاق &amp;كل الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Source of This Column</source>
        <translation>&amp;مصدر هذا العمود</translation>
    </message>
    <message>
        <source>Show the column as it is written, with its markup</source>
        <translation>عرض العمود كما كُتب، مع علامات التنسيق</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>الحجم ال&amp;عادي</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;عالية التباين</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Next Column</source>
        <translation>العمود ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous Column</source>
        <translation>العمود ال&amp;سابق</translation>
    </message>
    <message>
        <source>Move Column &amp;Left</source>
        <translation>نقل العمود إلى ال&amp;يسار</translation>
    </message>
    <message>
        <source>Move Column &amp;Right</source>
        <translation>نقل العمود إلى الي&amp;مين</translation>
    </message>
    <message>
        <source>&amp;About Hexapla</source>
        <translation>&amp;حول Hexapla</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>حول &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>hexapla::ColumnHeader</name>
    <message>
        <source>Unknown language</source>
        <translation>لغة غير معروفة</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Warnings about this file</source>
        <translation>تحذيرات بشأن هذا الملف</translation>
    </message>
    <message>
        <source>What to do with this column</source>
        <translation>ما يمكن فعله بهذا العمود</translation>
    </message>
    <message>
        <source>Close this column</source>
        <translation>إغلاق هذا العمود</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexapla::ColumnMenu</name>
    <message>
        <source>Show &amp;source</source>
        <translation>إظهار ال&amp;مصدر</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>نقل إلى ال&amp;يسار</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>نقل إلى الي&amp;مين</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>كشف تلقائي</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>أخرى…</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>ال&amp;ترميز</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
</context>
<context>
    <name>hexapla::DropOverlay</name>
    <message>
        <source>Drop to show the files side by side</source>
        <translation>أفلِت الملفات لعرضها جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>hexapla::ErrorText</name>
    <message>
        <source>Reading “%1” was cancelled.</source>
        <translation>أُلغيت قراءة «%1».</translation>
    </message>
    <message>
        <source>“%1” does not exist any more, or not here.</source>
        <translation>«%1» لم يعد موجودًا، أو ليس هنا.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>«%1» مجلد أو جهاز، وليس ملفًا.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”.</source>
        <translation>لا يُسمح لك بقراءة «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>تعذّرت قراءة «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>تعذّرت كتابة «%1».</translation>
    </message>
    <message>
        <source>“%1” is too large to be opened.</source>
        <translation>«%1» أكبر من أن يُفتح.</translation>
    </message>
    <message>
        <source>“%1” is not a text file.</source>
        <translation>«%1» ليس ملفًا نصيًّا.</translation>
    </message>
    <message>
        <source>“%1” was to be read in an encoding that is not known.</source>
        <translation>طُلبت قراءة «%1» بترميز غير معروف.</translation>
    </message>
    <message>
        <source>“%1” was given a language that is not known.</source>
        <translation>حُدّدت لـ«%1» لغة غير معروفة.</translation>
    </message>
    <message>
        <source>“%1” was given a format that is not known.</source>
        <translation>حُدّدت لـ«%1» صيغة غير معروفة.</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>الحد الأقصى هو %1.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>الملف «%1» تالف.</translation>
    </message>
    <message>
        <source>The rows of “%1” cannot be changed like this.</source>
        <translation>لا يمكن تغيير صفوف «%1» على هذا النحو.</translation>
    </message>
</context>
<context>
    <name>hexapla::LanguageDialog</name>
    <message>
        <source>Language of this version</source>
        <translation>لغة هذه النسخة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Name or code of a language</source>
        <translation>اسم اللغة أو رمزها</translation>
    </message>
</context>
<context>
    <name>hexapla::LoadingPage</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة %1…</translation>
    </message>
</context>
<context>
    <name>hexapla::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Open Versions</source>
        <translation>فتح نسخ</translation>
    </message>
    <message>
        <source>Add Versions</source>
        <translation>إضافة نسخ</translation>
    </message>
    <message>
        <source>Documents (*.md *.markdown *.txt *.text)</source>
        <translation>المستندات (*.md *.markdown *.txt *.text)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
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
        <translation>يؤدي هذا الرابط إلى %1. لا تُفتح إلا روابط الويب وعناوين البريد.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>This link leads to %1</source>
        <translation>يؤدي هذا الرابط إلى %1</translation>
    </message>
    <message>
        <source>About Hexapla</source>
        <translation>حول Hexapla</translation>
    </message>
    <message>
        <source>Hexapla %1</source>
        <translation>Hexapla %1</translation>
    </message>
    <message>
        <source>Language versions of one document, side by side.

It works offline and sends nothing anywhere.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>نسخ المستند الواحد بلغاته المختلفة، جنبًا إلى جنب.

يعمل البرنامج من دون اتصال ولا يرسل شيئًا إلى أي مكان.

برنامج حر بموجب رخصة غنو العمومية العامة، الإصدار 3 أو أي إصدار أحدث.</translation>
    </message>
</context>
<context>
    <name>hexapla::MessageArea</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>hexapla::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح ال&amp;حديثة</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>hexapla::RenderedView</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>%1
Ctrl+click opens it in the browser</source>
        <translation>%1
يفتحه النقر مع Ctrl في المتصفح</translation>
    </message>
</context>
<context>
    <name>hexapla::SourceView</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
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
        <translation>نسخ المستند الواحد بلغاته المختلفة، جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>or drop the files here</source>
        <translation>أو أفلِت الملفات هنا</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>الملفات الحديثة</translation>
    </message>
</context>
<context>
    <name>hexapla::WarningText</name>
    <message>
        <source>Bytes that mean nothing in this encoding</source>
        <translation>بايتات لا معنى لها في هذا الترميز</translation>
    </message>
    <message>
        <source>The encoding was guessed, and may be wrong</source>
        <translation>خُمّن الترميز، وقد يكون خاطئًا</translation>
    </message>
    <message>
        <source>The language was guessed, and may be wrong</source>
        <translation>خُمّنت اللغة، وقد تكون خاطئة</translation>
    </message>
    <message>
        <source>A null character inside the text</source>
        <translation>محرف صفري داخل النص</translation>
    </message>
    <message>
        <source>A marker that belongs to nothing</source>
        <translation>علامة تنسيق لا تخص شيئًا</translation>
    </message>
    <message>
        <source>No space after the number of a list item</source>
        <translation>لا مسافة بعد رقم عنصر القائمة</translation>
    </message>
    <message>
        <source>A sentence cut in two by a blank line</source>
        <translation>جملة يشطرها سطر فارغ</translation>
    </message>
    <message>
        <source>Front matter that is never closed</source>
        <translation>مقدمة وصفية لا تُغلق</translation>
    </message>
    <message>
        <source>A code fence that is never closed</source>
        <translation>كتلة شيفرة لا تُغلق</translation>
    </message>
</context>
<context>
    <name>hexapla::WarningsPopup</name>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
</context>
</TS>
