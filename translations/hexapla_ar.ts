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
    <message>
        <source>Level &amp;Rows</source>
        <translation>ص&amp;فوف على مستوى واحد</translation>
    </message>
    <message>
        <source>Show what says the same side by side, sentence by sentence</source>
        <translation>عرض ما يقول الشيء نفسه جنبًا إلى جنب، جملة بجملة</translation>
    </message>
    <message>
        <source>&amp;Flowing Text</source>
        <translation>&amp;نص متصل</translation>
    </message>
    <message>
        <source>Show each version as its own document and scroll them together</source>
        <translation>عرض كل نسخة كمستند مستقل وتمريرها معًا</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy in All &amp;Versions</source>
        <translation>نسخ ال&amp;صفوف من كل النسخ</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table, a version a column</source>
        <translation>نسخ الصفوف المحددة كجدول، لكل نسخة عمود</translation>
    </message>
    <message>
        <source>&amp;Justify Text</source>
        <translation>&amp;ضبط النص على الجانبين</translation>
    </message>
    <message>
        <source>Move a &amp;Caret With the Keys</source>
        <translation>ت&amp;حريك مؤشر النص بالمفاتيح</translation>
    </message>
    <message>
        <source>Keys move a caret through the text instead of scrolling it</source>
        <translation>تحرّك المفاتيح مؤشرًا عبر النص بدلًا من تمريره</translation>
    </message>
    <message>
        <source>&amp;Hide Column</source>
        <translation>إ&amp;خفاء العمود</translation>
    </message>
    <message>
        <source>Put the column away; its version still counts</source>
        <translation>إبعاد العمود عن العرض؛ وتبقى نسخته محسوبة</translation>
    </message>
    <message>
        <source>Show Hidden Co&amp;lumns</source>
        <translation>إ&amp;ظهار الأعمدة المخفية</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>ت&amp;حديد الكل</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>الملاحظة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>الملاحظة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Show &amp;Trivial Findings</source>
        <translation>إظهار الملاحظات ال&amp;طفيفة</translation>
    </message>
    <message>
        <source>Show differences in spacing, quotation marks and other style, too</source>
        <translation>إظهار الاختلافات في المسافات وعلامات الاقتباس وسائر أمور الأسلوب أيضًا</translation>
    </message>
    <message>
        <source>Next Ro&amp;w</source>
        <translation>الصف ال&amp;تالي</translation>
    </message>
    <message>
        <source>Previous R&amp;ow</source>
        <translation>الصف ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Merge With Row Below</source>
        <translation>&amp;دمج مع الصف الذي أدناه</translation>
    </message>
    <message>
        <source>Make one row of this one and the next</source>
        <translation>جعل هذا الصف والصف التالي صفًّا واحدًا</translation>
    </message>
    <message>
        <source>&amp;Split Row Here</source>
        <translation>ت&amp;قسيم الصف هنا</translation>
    </message>
    <message>
        <source>Part the row before the sentence that the caret is in</source>
        <translation>تقسيم الصف قبل الجملة التي فيها المؤشر</translation>
    </message>
    <message>
        <source>Move First Sentence &amp;Up</source>
        <translation>نقل الجملة الأولى إلى الأ&amp;على</translation>
    </message>
    <message>
        <source>Move Last Sentence &amp;Down</source>
        <translation>نقل الجملة الأخيرة إلى الأس&amp;فل</translation>
    </message>
    <message>
        <source>Set This Version &amp;Apart</source>
        <translation>فصل &amp;هذه النسخة</translation>
    </message>
    <message>
        <source>Make a row of its own of what this version has here</source>
        <translation>جعل ما في هذه النسخة هنا صفًّا مستقلًّا</translation>
    </message>
    <message>
        <source>&amp;Confirm Row</source>
        <translation>تأ&amp;كيد الصف</translation>
    </message>
    <message>
        <source>Say that this row is right: aligning anew leaves it as it is; once more takes it back</source>
        <translation>الإقرار بأن هذا الصف صحيح: إعادة المحاذاة تتركه كما هو؛ والتكرار يلغي ذلك</translation>
    </message>
    <message>
        <source>&amp;Align Anew</source>
        <translation>إعادة الم&amp;حاذاة</translation>
    </message>
    <message>
        <source>Look again for all rows that nobody has confirmed or edited</source>
        <translation>البحث من جديد عن كل الصفوف التي لم يؤكدها أحد أو يحررها</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>ال&amp;صفوف</translation>
    </message>
</context>
<context>
    <name>hexapla::Check</name>
    <message>
        <source>Text of the other versions is missing</source>
        <translation>نص وارد في النسخ الأخرى غير موجود</translation>
    </message>
    <message>
        <source>Text stands in one version only</source>
        <translation>نص يرد في نسخة واحدة فقط</translation>
    </message>
    <message>
        <source>Text stands twice in one version</source>
        <translation>نص مكرر مرتين في نسخة واحدة</translation>
    </message>
    <message>
        <source>A version has its sentences or items in another order</source>
        <translation>جمل إحدى النسخ أو بنودها بترتيب آخر</translation>
    </message>
    <message>
        <source>A sentence breaks off</source>
        <translation>جملة مبتورة</translation>
    </message>
    <message>
        <source>Text was left in another language</source>
        <translation>نص تُرك بلغة أخرى</translation>
    </message>
    <message>
        <source>Nothing stands for a word of the other versions</source>
        <translation>لا شيء يقابل كلمة في النسخ الأخرى</translation>
    </message>
    <message>
        <source>A version says no where the others say yes, or the other way round</source>
        <translation>نسخة تنفي حيث تثبت الأخرى، أو العكس</translation>
    </message>
    <message>
        <source>Numbers differ between the versions</source>
        <translation>الأعداد تختلف بين النسخ</translation>
    </message>
    <message>
        <source>Dates or times differ between the versions, or are malformed</source>
        <translation>التواريخ أو الأوقات تختلف بين النسخ، أو صياغتها غير صحيحة</translation>
    </message>
    <message>
        <source>Names differ between the versions</source>
        <translation>الأسماء تختلف بين النسخ</translation>
    </message>
    <message>
        <source>Acronyms differ between the versions</source>
        <translation>المختصرات تختلف بين النسخ</translation>
    </message>
    <message>
        <source>Addresses differ between the versions</source>
        <translation>عناوين الروابط تختلف بين النسخ</translation>
    </message>
    <message>
        <source>Letters only look like those of the alphabet they stand in</source>
        <translation>حروف تشبه حروف الأبجدية التي ترد فيها فحسب</translation>
    </message>
    <message>
        <source>Characters that cannot be seen</source>
        <translation>حروف غير مرئية</translation>
    </message>
    <message>
        <source>Text was read in the wrong encoding</source>
        <translation>نص قُرئ بترميز خاطئ</translation>
    </message>
    <message>
        <source>Letters are composed in an unusual way</source>
        <translation>حروف مركّبة على غير المعتاد</translation>
    </message>
    <message>
        <source>Brackets are not balanced</source>
        <translation>أقواس بلا نظير</translation>
    </message>
    <message>
        <source>Quotation marks are not balanced, or not those of the language</source>
        <translation>علامات اقتباس بلا نظير، أو ليست علامات اللغة</translation>
    </message>
    <message>
        <source>Spaces at punctuation are not those of the language</source>
        <translation>المسافات عند علامات الترقيم ليست كما في اللغة</translation>
    </message>
    <message>
        <source>A word stands twice</source>
        <translation>كلمة مكررة مرتين</translation>
    </message>
    <message>
        <source>Spaces are doubled or missing</source>
        <translation>مسافات مضاعفة أو ناقصة</translation>
    </message>
    <message>
        <source>Sentences end in different ways</source>
        <translation>الجمل تنتهي بطرق مختلفة</translation>
    </message>
    <message>
        <source>Headings or their levels differ between the versions</source>
        <translation>عناوين النص أو مستوياتها تختلف بين النسخ</translation>
    </message>
    <message>
        <source>Emphasis differs between the versions</source>
        <translation>إبراز النص يختلف بين النسخ</translation>
    </message>
    <message>
        <source>Lists differ between the versions, or are numbered wrongly</source>
        <translation>القوائم تختلف بين النسخ، أو ترقيمها خاطئ</translation>
    </message>
    <message>
        <source>A link or an image is plain text in another version</source>
        <translation>رابط أو صورة نص عادي في نسخة أخرى</translation>
    </message>
    <message>
        <source>Code differs between the versions</source>
        <translation>الشفرة تختلف بين النسخ</translation>
    </message>
    <message>
        <source>Footnotes differ between the versions, or lead nowhere</source>
        <translation>الحواشي تختلف بين النسخ، أو لا تؤدي إلى شيء</translation>
    </message>
    <message>
        <source>Tables are of different shape</source>
        <translation>الجداول مختلفة الشكل</translation>
    </message>
    <message>
        <source>A term is rendered in different ways</source>
        <translation>مصطلح نُقل بطرق مختلفة</translation>
    </message>
    <message>
        <source>A term is not rendered as the glossary prescribes</source>
        <translation>مصطلح لم يُنقل كما ينص المسرد</translation>
    </message>
    <message>
        <source>A translation is much longer or shorter than usual</source>
        <translation>ترجمة أطول أو أقصر بكثير من المعتاد</translation>
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
    <message>
        <source>Scrolls with the others</source>
        <translation>يُمرَّر مع الأعمدة الأخرى</translation>
    </message>
    <message>
        <source>Findings in this version</source>
        <translation>الملاحظات في هذه النسخة</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in this version</source>
        <translation>
            <numerusform>لا ملاحظات في هذه النسخة</numerusform>
            <numerusform>ملاحظة واحدة في هذه النسخة</numerusform>
            <numerusform>ملاحظتان في هذه النسخة</numerusform>
            <numerusform>%n ملاحظات في هذه النسخة</numerusform>
            <numerusform>%n ملاحظة في هذه النسخة</numerusform>
            <numerusform>%n ملاحظة في هذه النسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>Scrolls alone; go on with the others from here</source>
        <translation>يُمرَّر وحده؛ المتابعة مع الأعمدة الأخرى من هنا</translation>
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
    <message>
        <source>“%1” could not be written: the disk is full.</source>
        <translation>تعذّرت كتابة «%1»: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>“%1” is not a project of Hexapla.</source>
        <translation>«%1» ليس مشروعًا من مشاريع Hexapla.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Hexapla. It can be looked at, but not changed.</source>
        <translation>كُتب «%1» بإصدار أحدث من Hexapla. يمكن عرضه، لكن لا يمكن تغييره.</translation>
    </message>
    <message>
        <source>“%1” is being changed by another program.</source>
        <translation>برنامج آخر يغيّر «%1» الآن.</translation>
    </message>
</context>
<context>
    <name>hexapla::Finding</name>
    <message>
        <source>“%1” is written in letters that only look like those of “%2”</source>
        <translation>«%1» مكتوبة بحروف تشبه حروف «%2» فحسب</translation>
    </message>
    <message>
        <source>The bracket “%1” is never closed in %2</source>
        <translation>القوس «%1» لا يُغلق أبدًا: %2</translation>
    </message>
    <message>
        <source>The bracket “%1” is never opened in %2</source>
        <translation>القوس «%1» لا يُفتح أبدًا: %2</translation>
    </message>
    <message>
        <source>The code “%1” and “%2” is not the same</source>
        <translation>الشفرتان «%1» و«%2» غير متطابقتين</translation>
    </message>
    <message>
        <source>The code “%1” in %3 is not that of the other versions, “%2”</source>
        <translation>الشفرة «%1» (%3) ليست كما في النسخ الأخرى: «%2»</translation>
    </message>
    <message>
        <source>The code “%1” is missing in %2</source>
        <translation>الشفرة «%1» غير موجودة: %2</translation>
    </message>
    <message>
        <source>The date “%1” in %3 is “%2” in the other versions</source>
        <translation>التاريخ «%1» (%3) هو «%2» في النسخ الأخرى</translation>
    </message>
    <message>
        <source>The date “%1” is missing in %3</source>
        <translation>التاريخ «%1» غير موجود: %3</translation>
    </message>
    <message>
        <source>The date “%1” stands in %3 only</source>
        <translation>التاريخ «%1» يرد هنا فقط: %3</translation>
    </message>
    <message>
        <source>The dates “%1” and “%2” are not the same</source>
        <translation>التاريخان «%1» و«%2» غير متطابقين</translation>
    </message>
    <message>
        <source>The time “%1” in %3 is “%2” in the other versions</source>
        <translation>الوقت «%1» (%3) هو «%2» في النسخ الأخرى</translation>
    </message>
    <message>
        <source>The time “%1” is missing in %3</source>
        <translation>الوقت «%1» غير موجود: %3</translation>
    </message>
    <message>
        <source>The time “%1” stands in %3 only</source>
        <translation>الوقت «%1» يرد هنا فقط: %3</translation>
    </message>
    <message>
        <source>The times “%1” and “%2” are not the same</source>
        <translation>الوقتان «%1» و«%2» غير متطابقين</translation>
    </message>
    <message>
        <source>“%1” is no well-formed date</source>
        <translation>«%1» ليس تاريخًا صحيح الصياغة</translation>
    </message>
    <message>
        <source>“%1” in %2 does not say the century</source>
        <translation>«%1» (%2) لا يذكر القرن</translation>
    </message>
    <message>
        <source>“%1” stands twice in %2</source>
        <translation>«%1» مكررة مرتين: %2</translation>
    </message>
    <message>
        <source>“%1” is set in bold, but not in %2</source>
        <translation>«%1» بخط عريض، لكن ليس هنا: %2</translation>
    </message>
    <message>
        <source>“%1” is set in italics, but not in %2</source>
        <translation>«%1» بخط مائل، لكن ليس هنا: %2</translation>
    </message>
    <message>
        <source>Nothing that the other versions set in bold is so in %1</source>
        <translation>لا شيء مما تكتبه النسخ الأخرى بخط عريض مكتوب كذلك هنا: %1</translation>
    </message>
    <message>
        <source>The sentence ends in %1 with “%2”, elsewhere with “%3”</source>
        <translation>تنتهي الجملة هنا (%1) بـ «%2»، وفي غيرها بـ «%3»</translation>
    </message>
    <message>
        <source>The footnote “%1” is missing in %2</source>
        <translation>الحاشية «%1» غير موجودة: %2</translation>
    </message>
    <message>
        <source>Nothing refers to the footnote “%1” in %2</source>
        <translation>لا شيء يحيل إلى الحاشية «%1»: %2</translation>
    </message>
    <message>
        <source>The reference to a footnote “%1” is missing in %2</source>
        <translation>الإحالة إلى حاشية «%1» غير موجودة: %2</translation>
    </message>
    <message>
        <source>“%1” is not rendered in %2 as the glossary prescribes</source>
        <translation>«%1» لم تُنقل كما ينص المسرد: %2</translation>
    </message>
    <message>
        <source>The glossary forbids “%1”</source>
        <translation>المسرد يمنع «%1»</translation>
    </message>
    <message>
        <source>A heading in %1 is none in %2</source>
        <translation>عنوان (%1) ليس عنوانًا هنا: %2</translation>
    </message>
    <message>
        <source>The headings of %1 are of different levels</source>
        <translation>العناوين من مستويات مختلفة: %1</translation>
    </message>
    <message>
        <source>A heading of the other versions is none in %1</source>
        <translation>عنوان في النسخ الأخرى ليس عنوانًا هنا: %1</translation>
    </message>
    <message>
        <source>A heading in %1 is none in the other versions</source>
        <translation>عنوان (%1) ليس عنوانًا في النسخ الأخرى</translation>
    </message>
    <message>
        <source>The heading in %1 is of level %2, those of the others of %3</source>
        <translation>العنوان (%1) من المستوى %2، وفي النسخ الأخرى من المستوى %3</translation>
    </message>
    <message>
        <source>All headings in %1 are of another level, by %2</source>
        <translation>كل العناوين (%1) من مستوى آخر، بفارق %2</translation>
    </message>
    <message>
        <source>No heading of the other versions is one in %1</source>
        <translation>لا عنوان في النسخ الأخرى عنوان هنا: %1</translation>
    </message>
    <message>
        <source>A character that cannot be seen stands in %2: %1</source>
        <translation>يوجد حرف غير مرئي هنا (%2): %1</translation>
    </message>
    <message>
        <source>The address “%1” is not that of the other versions, “%2”</source>
        <translation>العنوان «%1» ليس كما في النسخ الأخرى: «%2»</translation>
    </message>
    <message>
        <source>The address behind “%1” is missing in %3</source>
        <translation>العنوان وراء «%1» غير موجود: %3</translation>
    </message>
    <message>
        <source>The address behind “%1” stands in %3 only</source>
        <translation>العنوان وراء «%1» يرد هنا فقط: %3</translation>
    </message>
    <message>
        <source>The addresses “%1” and “%2” are not the same</source>
        <translation>العنوانان «%1» و«%2» غير متطابقين</translation>
    </message>
    <message>
        <source>The link “%1” is plain text or missing in %2</source>
        <translation>الرابط «%1» نص عادي أو غير موجود: %2</translation>
    </message>
    <message>
        <source>The image “%1” is missing in %2</source>
        <translation>الصورة «%1» غير موجودة: %2</translation>
    </message>
    <message>
        <source>This is an item of different lists in %1</source>
        <translation>هذا بند في قائمتين مختلفتين: %1</translation>
    </message>
    <message>
        <source>An item of a list in the other versions is none in %1</source>
        <translation>بند قائمة في النسخ الأخرى ليس بندًا هنا: %1</translation>
    </message>
    <message>
        <source>An item of a list in %1 is none in the other versions</source>
        <translation>بند قائمة (%1) ليس بندًا في النسخ الأخرى</translation>
    </message>
    <message>
        <source>A list that is numbered in the other versions is not in %1</source>
        <translation>قائمة مرقمة في النسخ الأخرى ليست مرقمة هنا: %1</translation>
    </message>
    <message>
        <source>A list is numbered in %1, but not in the other versions</source>
        <translation>قائمة مرقمة هنا (%1) وليست كذلك في النسخ الأخرى</translation>
    </message>
    <message>
        <source>Number %1 follows number %2 in %3</source>
        <translation>الرقم %1 يلي الرقم %2: %3</translation>
    </message>
    <message>
        <source>Nothing stands for “%1” in %2</source>
        <translation>لا شيء يقابل «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is written with letters of another alphabet: %2</source>
        <translation>«%1» مكتوبة بحروف من أبجدية أخرى: %2</translation>
    </message>
    <message>
        <source>A character could not be read in %1</source>
        <translation>تعذرت قراءة حرف: %1</translation>
    </message>
    <message>
        <source>“%1” was read in a wrong encoding in %3; “%2” was meant</source>
        <translation>قُرئت «%1» بترميز خاطئ (%3)؛ والمقصود «%2»</translation>
    </message>
    <message>
        <source>“%1” stands in %3 for “%2”</source>
        <translation>ترد «%1» هنا (%3) مقابل «%2»</translation>
    </message>
    <message>
        <source>The name “%1” is missing in %2</source>
        <translation>الاسم «%1» غير موجود: %2</translation>
    </message>
    <message>
        <source>The negation “%1” is missing in %2</source>
        <translation>النفي «%1» غير موجود: %2</translation>
    </message>
    <message>
        <source>The letters of “%1” are written in parts in %2</source>
        <translation>حروف «%1» مكتوبة مفككة: %2</translation>
    </message>
    <message>
        <source>“%1” in %3 is “%2” in the other versions</source>
        <translation>«%1» (%3) هو «%2» في النسخ الأخرى</translation>
    </message>
    <message>
        <source>The number “%1” is missing in %3</source>
        <translation>العدد «%1» غير موجود: %3</translation>
    </message>
    <message>
        <source>The number “%1” stands in %3 only</source>
        <translation>العدد «%1» يرد هنا فقط: %3</translation>
    </message>
    <message>
        <source>The numbers “%1” and “%2” are not the same</source>
        <translation>العددان «%1» و«%2» غير متطابقين</translation>
    </message>
    <message>
        <source>A space is missing before “%1” in %2</source>
        <translation>تنقص مسافة قبل «%1»: %2</translation>
    </message>
    <message>
        <source>A space too much before “%1” in %2</source>
        <translation>مسافة زائدة قبل «%1»: %2</translation>
    </message>
    <message>
        <source>The quotation mark %1 is never closed in %2</source>
        <translation>علامة الاقتباس %1 لا تُغلق أبدًا: %2</translation>
    </message>
    <message>
        <source>The quotation mark %1 is never opened in %2</source>
        <translation>علامة الاقتباس %1 لا تُفتح أبدًا: %2</translation>
    </message>
    <message>
        <source>Several spaces between words in %1</source>
        <translation>عدة مسافات بين الكلمات: %1</translation>
    </message>
    <message>
        <source>A space is missing behind “%1” in %2</source>
        <translation>تنقص مسافة بعد «%1»: %2</translation>
    </message>
    <message>
        <source>A space too much beside “%1” in %2</source>
        <translation>مسافة زائدة بجانب «%1»: %2</translation>
    </message>
    <message>
        <source>The table does not have as many rows in %1 (%2) as elsewhere (%3)</source>
        <translation>ليس للجدول هنا (%1) من الصفوف (%2) ما له في غيرها (%3)</translation>
    </message>
    <message>
        <source>The table does not have as many columns in %1 (%2) as elsewhere (%3)</source>
        <translation>ليس للجدول هنا (%1) من الأعمدة (%2) ما له في غيرها (%3)</translation>
    </message>
    <message>
        <source>“%1” is “%2” here, elsewhere mostly “%3”</source>
        <translation>«%1» هنا «%2»، وفي غير هذا الموضع غالبًا «%3»</translation>
    </message>
    <message>
        <source>This is not in the language of %1</source>
        <translation>هذا ليس بلغة النسخة: %1</translation>
    </message>
    <message>
        <source>%1 says this twice</source>
        <translation>قيل هذا مرتين: %1</translation>
    </message>
    <message>
        <source>This stands in %1 only</source>
        <translation>هذا يرد هنا فقط: %1</translation>
    </message>
    <message>
        <source>The sentence breaks off in %1</source>
        <translation>الجملة مبتورة: %1</translation>
    </message>
    <message>
        <source>What the others say here is missing in %1</source>
        <translation>ما تقوله النسخ الأخرى هنا غير موجود: %1</translation>
    </message>
    <message>
        <source>This is unusually long in %1</source>
        <translation>هذا طويل على غير المعتاد: %1</translation>
    </message>
    <message>
        <source>This is unusually short in %1</source>
        <translation>هذا قصير على غير المعتاد: %1</translation>
    </message>
    <message>
        <source>%1 have these two in different order</source>
        <translation>هذان الاثنان بترتيب مختلف: %1</translation>
    </message>
    <message>
        <source>%1 has these two in another order</source>
        <translation>هذان الاثنان هنا بترتيب آخر: %1</translation>
    </message>
    <message>
        <source>%1 has this in another place</source>
        <translation>هذا في موضع آخر: %1</translation>
    </message>
    <message>
        <source>%1 have this in different places</source>
        <translation>هذا في مواضع مختلفة: %1</translation>
    </message>
</context>
<context>
    <name>hexapla::FindingCard</name>
    <message>
        <source>major</source>
        <translation>كبيرة</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>صغيرة</translation>
    </message>
    <message>
        <source>trivial</source>
        <translation>طفيفة</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>Open &amp;Again</source>
        <translation>إعادة &amp;فتح</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>الملاحظة السابقة</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>الملاحظة التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>In This &amp;Place</source>
        <translation>في هذا ال&amp;موضع</translation>
    </message>
    <message>
        <source>Wherever It Says the &amp;Same</source>
        <translation>حيثما ورد ال&amp;نص نفسه</translation>
    </message>
    <message>
        <source>&amp;All of This Check</source>
        <translation>&amp;كل ملاحظات هذا الفحص</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>hexapla::FindingsReport</name>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>missing beside</source>
        <translation>غير موجود بجانب</translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n كبيرة</numerusform>
            <numerusform>%n كبيرة</numerusform>
            <numerusform>%n كبيرة</numerusform>
            <numerusform>%n كبيرة</numerusform>
            <numerusform>%n كبيرة</numerusform>
            <numerusform>%n كبيرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor</source>
        <translation>
            <numerusform>%n صغيرة</numerusform>
            <numerusform>%n صغيرة</numerusform>
            <numerusform>%n صغيرة</numerusform>
            <numerusform>%n صغيرة</numerusform>
            <numerusform>%n صغيرة</numerusform>
            <numerusform>%n صغيرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trivial</source>
        <translation>
            <numerusform>%n طفيفة</numerusform>
            <numerusform>%n طفيفة</numerusform>
            <numerusform>%n طفيفة</numerusform>
            <numerusform>%n طفيفة</numerusform>
            <numerusform>%n طفيفة</numerusform>
            <numerusform>%n طفيفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing, extra and out of order</source>
        <translation>الناقص والزائد والمختلّ ترتيبه</translation>
    </message>
    <message>
        <source>Numbers, dates, names and addresses</source>
        <translation>الأعداد والتواريخ والأسماء والعناوين</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Structure and markup</source>
        <translation>البنية والترميز</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>الاتساق</translation>
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
    <message>
        <source>The row cannot be changed like this here.</source>
        <translation>لا يمكن تغيير الصف هنا على هذا النحو.</translation>
    </message>
    <message>
        <source>Aligning the versions…</source>
        <translation>جارٍ محاذاة النسخ…</translation>
    </message>
    <message>
        <source>Looking for differences…</source>
        <translation>جارٍ البحث عن الاختلافات…</translation>
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
    <name>hexapla::OverviewStrip</name>
    <message>
        <source>Where the versions differ</source>
        <translation>مواضع اختلاف النسخ</translation>
    </message>
</context>
<context>
    <name>hexapla::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
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
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <translation>نسخ عنوان ال&amp;رابط</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>ت&amp;حديد الكل</translation>
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
