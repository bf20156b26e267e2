<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the versions of a document, all at once</source>
        <translation>一次打开文档的所有版本</translation>
    </message>
    <message>
        <source>&amp;Add Version…</source>
        <translation>添加版本(&amp;A)…</translation>
    </message>
    <message>
        <source>Open further files beside those that are open</source>
        <translation>在已打开的文件旁打开更多文件</translation>
    </message>
    <message>
        <source>Open &amp;Sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Open a short document in several languages to try things out</source>
        <translation>打开一份多语言的短文档以供试用</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close Column</source>
        <translation>关闭列(&amp;C)</translation>
    </message>
    <message>
        <source>Close A&amp;ll Columns</source>
        <translation>关闭所有列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Source of This Column</source>
        <translation>此列的源文本(&amp;S)</translation>
    </message>
    <message>
        <source>Show the column as it is written, with its markup</source>
        <translation>按原样显示此列，包括标记</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next Column</source>
        <translation>下一列(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Column</source>
        <translation>上一列(&amp;P)</translation>
    </message>
    <message>
        <source>Move Column &amp;Left</source>
        <translation>左移列(&amp;L)</translation>
    </message>
    <message>
        <source>Move Column &amp;Right</source>
        <translation>右移列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;About Hexapla</source>
        <translation>关于 Hexapla(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Level &amp;Rows</source>
        <translation>行对齐显示(&amp;A)</translation>
    </message>
    <message>
        <source>Show what says the same side by side, sentence by sentence</source>
        <translation>逐句并排显示意思相同的内容</translation>
    </message>
    <message>
        <source>&amp;Flowing Text</source>
        <translation>连续文本(&amp;W)</translation>
    </message>
    <message>
        <source>Show each version as its own document and scroll them together</source>
        <translation>将每个版本显示为独立的文档，并一起滚动</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy in All &amp;Versions</source>
        <translation>在所有版本中复制(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table, a version a column</source>
        <translation>将所选的行复制为表格，每个版本一列</translation>
    </message>
    <message>
        <source>&amp;Justify Text</source>
        <translation>两端对齐(&amp;J)</translation>
    </message>
    <message>
        <source>Move a &amp;Caret With the Keys</source>
        <translation>用按键移动光标(&amp;C)</translation>
    </message>
    <message>
        <source>Keys move a caret through the text instead of scrolling it</source>
        <translation>按键在文本中移动光标，而不是滚动文本</translation>
    </message>
    <message>
        <source>&amp;Hide Column</source>
        <translation>隐藏列(&amp;H)</translation>
    </message>
    <message>
        <source>Put the column away; its version still counts</source>
        <translation>收起此列；其版本仍参与比较</translation>
    </message>
    <message>
        <source>Show Hidden Co&amp;lumns</source>
        <translation>显示隐藏的列(&amp;U)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>下一项检查结果(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>上一项检查结果(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;Trivial Findings</source>
        <translation>显示细微的检查结果(&amp;T)</translation>
    </message>
    <message>
        <source>Show differences in spacing, quotation marks and other style, too</source>
        <translation>同时显示空格、引号及其他体例上的差异</translation>
    </message>
    <message>
        <source>Next Ro&amp;w</source>
        <translation>下一行(&amp;W)</translation>
    </message>
    <message>
        <source>Previous R&amp;ow</source>
        <translation>上一行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Merge With Row Below</source>
        <translation>与下一行合并(&amp;M)</translation>
    </message>
    <message>
        <source>Make one row of this one and the next</source>
        <translation>将此行与下一行合为一行</translation>
    </message>
    <message>
        <source>&amp;Split Row Here</source>
        <translation>在此拆分行(&amp;S)</translation>
    </message>
    <message>
        <source>Part the row before the sentence that the caret is in</source>
        <translation>在光标所在的句子之前拆分此行</translation>
    </message>
    <message>
        <source>Move First Sentence &amp;Up</source>
        <translation>上移首句(&amp;U)</translation>
    </message>
    <message>
        <source>Move Last Sentence &amp;Down</source>
        <translation>下移末句(&amp;D)</translation>
    </message>
    <message>
        <source>Set This Version &amp;Apart</source>
        <translation>分离此版本(&amp;P)</translation>
    </message>
    <message>
        <source>Make a row of its own of what this version has here</source>
        <translation>将此版本在此处的内容单独设为一行</translation>
    </message>
    <message>
        <source>&amp;Confirm Row</source>
        <translation>确认行(&amp;F)</translation>
    </message>
    <message>
        <source>Say that this row is right: aligning anew leaves it as it is; once more takes it back</source>
        <translation>表示此行正确：重新对齐时保持不变；再次执行则取消确认</translation>
    </message>
    <message>
        <source>&amp;Align Anew</source>
        <translation>重新对齐(&amp;A)</translation>
    </message>
    <message>
        <source>Look again for all rows that nobody has confirmed or edited</source>
        <translation>重新查找所有未经确认或编辑的行</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>hexapla::Check</name>
    <message>
        <source>Text of the other versions is missing</source>
        <translation>缺少其他版本中的文本</translation>
    </message>
    <message>
        <source>Text stands in one version only</source>
        <translation>文本只出现在一个版本中</translation>
    </message>
    <message>
        <source>Text stands twice in one version</source>
        <translation>文本在一个版本中重复了两次</translation>
    </message>
    <message>
        <source>A version has its sentences or items in another order</source>
        <translation>某个版本的句子或列表项顺序不同</translation>
    </message>
    <message>
        <source>A sentence breaks off</source>
        <translation>句子中断</translation>
    </message>
    <message>
        <source>Text was left in another language</source>
        <translation>有文本仍是另一种语言</translation>
    </message>
    <message>
        <source>Nothing stands for a word of the other versions</source>
        <translation>没有与其他版本中某个词对应的词</translation>
    </message>
    <message>
        <source>A version says no where the others say yes, or the other way round</source>
        <translation>一个版本否定，而其他版本肯定，或者相反</translation>
    </message>
    <message>
        <source>Numbers differ between the versions</source>
        <translation>各版本的数字不同</translation>
    </message>
    <message>
        <source>Dates or times differ between the versions, or are malformed</source>
        <translation>各版本的日期或时间不同，或格式不正确</translation>
    </message>
    <message>
        <source>Names differ between the versions</source>
        <translation>各版本的名称不同</translation>
    </message>
    <message>
        <source>Acronyms differ between the versions</source>
        <translation>各版本的缩写不同</translation>
    </message>
    <message>
        <source>Addresses differ between the versions</source>
        <translation>各版本的地址不同</translation>
    </message>
    <message>
        <source>Letters only look like those of the alphabet they stand in</source>
        <translation>字母只是看起来像所在字母表的字母</translation>
    </message>
    <message>
        <source>Characters that cannot be seen</source>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>Text was read in the wrong encoding</source>
        <translation>文本以错误的编码读取</translation>
    </message>
    <message>
        <source>Letters are composed in an unusual way</source>
        <translation>字母的组合方式不寻常</translation>
    </message>
    <message>
        <source>Brackets are not balanced</source>
        <translation>括号不成对</translation>
    </message>
    <message>
        <source>Quotation marks are not balanced, or not those of the language</source>
        <translation>引号不成对，或不是该语言的引号</translation>
    </message>
    <message>
        <source>Spaces at punctuation are not those of the language</source>
        <translation>标点处的空格不符合该语言的习惯</translation>
    </message>
    <message>
        <source>A word stands twice</source>
        <translation>一个词重复了两次</translation>
    </message>
    <message>
        <source>Spaces are doubled or missing</source>
        <translation>空格重复或缺少</translation>
    </message>
    <message>
        <source>Sentences end in different ways</source>
        <translation>句子的结尾不同</translation>
    </message>
    <message>
        <source>Headings or their levels differ between the versions</source>
        <translation>各版本的标题或其级别不同</translation>
    </message>
    <message>
        <source>Emphasis differs between the versions</source>
        <translation>各版本的强调不同</translation>
    </message>
    <message>
        <source>Lists differ between the versions, or are numbered wrongly</source>
        <translation>各版本的列表不同，或编号有误</translation>
    </message>
    <message>
        <source>A link or an image is plain text in another version</source>
        <translation>链接或图像在另一版本中是纯文本</translation>
    </message>
    <message>
        <source>Code differs between the versions</source>
        <translation>各版本的代码不同</translation>
    </message>
    <message>
        <source>Footnotes differ between the versions, or lead nowhere</source>
        <translation>各版本的脚注不同，或没有指向</translation>
    </message>
    <message>
        <source>Tables are of different shape</source>
        <translation>表格的行列数不同</translation>
    </message>
    <message>
        <source>A term is rendered in different ways</source>
        <translation>同一术语有不同的译法</translation>
    </message>
    <message>
        <source>A term is not rendered as the glossary prescribes</source>
        <translation>术语没有按术语表翻译</translation>
    </message>
    <message>
        <source>A translation is much longer or shorter than usual</source>
        <translation>译文比通常长得多或短得多</translation>
    </message>
</context>
<context>
    <name>hexapla::ColumnHeader</name>
    <message>
        <source>Unknown language</source>
        <translation>未知语言</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Warnings about this file</source>
        <translation>关于此文件的警告</translation>
    </message>
    <message>
        <source>What to do with this column</source>
        <translation>对此列的操作</translation>
    </message>
    <message>
        <source>Close this column</source>
        <translation>关闭此列</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Scrolls with the others</source>
        <translation>与其他列一起滚动</translation>
    </message>
    <message>
        <source>Findings in this version</source>
        <translation>此版本中的检查结果</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in this version</source>
        <translation>
            <numerusform>此版本中有 %n 项检查结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Scrolls alone; go on with the others from here</source>
        <translation>单独滚动；从此处起恢复与其他列一起滚动</translation>
    </message>
</context>
<context>
    <name>hexapla::ColumnMenu</name>
    <message>
        <source>Show &amp;source</source>
        <translation>显示源文本(&amp;S)</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>自动检测</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
</context>
<context>
    <name>hexapla::DropOverlay</name>
    <message>
        <source>Drop to show the files side by side</source>
        <translation>松开以并排显示这些文件</translation>
    </message>
</context>
<context>
    <name>hexapla::ErrorText</name>
    <message>
        <source>Reading “%1” was cancelled.</source>
        <translation>已取消读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” does not exist any more, or not here.</source>
        <translation>“%1”已不存在，或不在此处。</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>“%1”是文件夹或设备，而不是文件。</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”.</source>
        <translation>您无权读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” is too large to be opened.</source>
        <translation>“%1”太大，无法打开。</translation>
    </message>
    <message>
        <source>“%1” is not a text file.</source>
        <translation>“%1”不是文本文件。</translation>
    </message>
    <message>
        <source>“%1” was to be read in an encoding that is not known.</source>
        <translation>为“%1”指定的编码未知。</translation>
    </message>
    <message>
        <source>“%1” was given a language that is not known.</source>
        <translation>为“%1”指定的语言未知。</translation>
    </message>
    <message>
        <source>“%1” was given a format that is not known.</source>
        <translation>为“%1”指定的格式未知。</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>上限为 %1。</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>“%1”已损坏。</translation>
    </message>
    <message>
        <source>The rows of “%1” cannot be changed like this.</source>
        <translation>无法这样更改“%1”的行。</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full.</source>
        <translation>无法写入“%1”：磁盘已满。</translation>
    </message>
    <message>
        <source>“%1” is not a project of Hexapla.</source>
        <translation>“%1”不是 Hexapla 项目。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Hexapla. It can be looked at, but not changed.</source>
        <translation>“%1”由更新版本的 Hexapla 写入，只能查看，不能更改。</translation>
    </message>
    <message>
        <source>“%1” is being changed by another program.</source>
        <translation>另一个程序正在更改“%1”。</translation>
    </message>
</context>
<context>
    <name>hexapla::Finding</name>
    <message>
        <source>“%1” is written in letters that only look like those of “%2”</source>
        <translation>“%1”所用的字母只是看起来像“%2”的字母</translation>
    </message>
    <message>
        <source>The bracket “%1” is never closed in %2</source>
        <translation>%2 中的括号“%1”始终没有闭合</translation>
    </message>
    <message>
        <source>The bracket “%1” is never opened in %2</source>
        <translation>%2 中的括号“%1”没有对应的左括号</translation>
    </message>
    <message>
        <source>The code “%1” and “%2” is not the same</source>
        <translation>代码“%1”与“%2”不相同</translation>
    </message>
    <message>
        <source>The code “%1” in %3 is not that of the other versions, “%2”</source>
        <translation>%3 中的代码“%1”与其他版本的“%2”不同</translation>
    </message>
    <message>
        <source>The code “%1” is missing in %2</source>
        <translation>%2 缺少代码“%1”</translation>
    </message>
    <message>
        <source>The date “%1” in %3 is “%2” in the other versions</source>
        <translation>%3 中的日期“%1”在其他版本中是“%2”</translation>
    </message>
    <message>
        <source>The date “%1” is missing in %3</source>
        <translation>%3 缺少日期“%1”</translation>
    </message>
    <message>
        <source>The date “%1” stands in %3 only</source>
        <translation>日期“%1”只出现在 %3 中</translation>
    </message>
    <message>
        <source>The dates “%1” and “%2” are not the same</source>
        <translation>日期“%1”与“%2”不相同</translation>
    </message>
    <message>
        <source>The time “%1” in %3 is “%2” in the other versions</source>
        <translation>%3 中的时间“%1”在其他版本中是“%2”</translation>
    </message>
    <message>
        <source>The time “%1” is missing in %3</source>
        <translation>%3 缺少时间“%1”</translation>
    </message>
    <message>
        <source>The time “%1” stands in %3 only</source>
        <translation>时间“%1”只出现在 %3 中</translation>
    </message>
    <message>
        <source>The times “%1” and “%2” are not the same</source>
        <translation>时间“%1”与“%2”不相同</translation>
    </message>
    <message>
        <source>“%1” is no well-formed date</source>
        <translation>“%1”不是格式正确的日期</translation>
    </message>
    <message>
        <source>“%1” in %2 does not say the century</source>
        <translation>%2 中的“%1”没有写明世纪</translation>
    </message>
    <message>
        <source>“%1” stands twice in %2</source>
        <translation>“%1”在 %2 中重复了两次</translation>
    </message>
    <message>
        <source>“%1” is set in bold, but not in %2</source>
        <translation>“%1”为粗体，但在 %2 中不是</translation>
    </message>
    <message>
        <source>“%1” is set in italics, but not in %2</source>
        <translation>“%1”为斜体，但在 %2 中不是</translation>
    </message>
    <message>
        <source>Nothing that the other versions set in bold is so in %1</source>
        <translation>其他版本中的粗体在 %1 中都不是粗体</translation>
    </message>
    <message>
        <source>The sentence ends in %1 with “%2”, elsewhere with “%3”</source>
        <translation>句子在 %1 中以“%2”结尾，在其他版本中以“%3”结尾</translation>
    </message>
    <message>
        <source>The footnote “%1” is missing in %2</source>
        <translation>%2 缺少脚注“%1”</translation>
    </message>
    <message>
        <source>Nothing refers to the footnote “%1” in %2</source>
        <translation>%2 中没有引用脚注“%1”之处</translation>
    </message>
    <message>
        <source>The reference to a footnote “%1” is missing in %2</source>
        <translation>%2 缺少对脚注“%1”的引用</translation>
    </message>
    <message>
        <source>“%1” is not rendered in %2 as the glossary prescribes</source>
        <translation>“%1”在 %2 中没有按术语表翻译</translation>
    </message>
    <message>
        <source>The glossary forbids “%1”</source>
        <translation>术语表禁用“%1”</translation>
    </message>
    <message>
        <source>A heading in %1 is none in %2</source>
        <translation>%1 中的标题在 %2 中不是标题</translation>
    </message>
    <message>
        <source>The headings of %1 are of different levels</source>
        <translation>%1 的标题级别不同</translation>
    </message>
    <message>
        <source>A heading of the other versions is none in %1</source>
        <translation>其他版本的标题在 %1 中不是标题</translation>
    </message>
    <message>
        <source>A heading in %1 is none in the other versions</source>
        <translation>%1 中的标题在其他版本中不是标题</translation>
    </message>
    <message>
        <source>The heading in %1 is of level %2, those of the others of %3</source>
        <translation>%1 的标题为 %2 级，其他版本为 %3 级</translation>
    </message>
    <message>
        <source>All headings in %1 are of another level, by %2</source>
        <translation>%1 的所有标题级别都不同，相差 %2</translation>
    </message>
    <message>
        <source>No heading of the other versions is one in %1</source>
        <translation>其他版本的标题在 %1 中都不是标题</translation>
    </message>
    <message>
        <source>A character that cannot be seen stands in %2: %1</source>
        <translation>%2 中有一个不可见字符：%1</translation>
    </message>
    <message>
        <source>The address “%1” is not that of the other versions, “%2”</source>
        <translation>地址“%1”与其他版本的“%2”不同</translation>
    </message>
    <message>
        <source>The address behind “%1” is missing in %3</source>
        <translation>%3 缺少“%1”的地址</translation>
    </message>
    <message>
        <source>The address behind “%1” stands in %3 only</source>
        <translation>“%1”的地址只出现在 %3 中</translation>
    </message>
    <message>
        <source>The addresses “%1” and “%2” are not the same</source>
        <translation>地址“%1”与“%2”不相同</translation>
    </message>
    <message>
        <source>The link “%1” is plain text or missing in %2</source>
        <translation>链接“%1”在 %2 中是纯文本或缺失</translation>
    </message>
    <message>
        <source>The image “%1” is missing in %2</source>
        <translation>%2 缺少图像“%1”</translation>
    </message>
    <message>
        <source>This is an item of different lists in %1</source>
        <translation>这在 %1 中是不同列表的项目</translation>
    </message>
    <message>
        <source>An item of a list in the other versions is none in %1</source>
        <translation>其他版本的列表项在 %1 中不是列表项</translation>
    </message>
    <message>
        <source>An item of a list in %1 is none in the other versions</source>
        <translation>%1 中的列表项在其他版本中不是列表项</translation>
    </message>
    <message>
        <source>A list that is numbered in the other versions is not in %1</source>
        <translation>其他版本中的编号列表在 %1 中没有编号</translation>
    </message>
    <message>
        <source>A list is numbered in %1, but not in the other versions</source>
        <translation>列表在 %1 中有编号，在其他版本中没有</translation>
    </message>
    <message>
        <source>Number %1 follows number %2 in %3</source>
        <translation>%3 中编号 %1 跟在编号 %2 之后</translation>
    </message>
    <message>
        <source>Nothing stands for “%1” in %2</source>
        <translation>%2 中没有与“%1”对应的词</translation>
    </message>
    <message>
        <source>“%1” is written with letters of another alphabet: %2</source>
        <translation>“%1”含有另一种字母表的字母：%2</translation>
    </message>
    <message>
        <source>A character could not be read in %1</source>
        <translation>%1 中有一个字符无法读取</translation>
    </message>
    <message>
        <source>“%1” was read in a wrong encoding in %3; “%2” was meant</source>
        <translation>%3 中的“%1”以错误的编码读取；原意是“%2”</translation>
    </message>
    <message>
        <source>“%1” stands in %3 for “%2”</source>
        <translation>%3 中用“%1”对应“%2”</translation>
    </message>
    <message>
        <source>The name “%1” is missing in %2</source>
        <translation>%2 缺少名称“%1”</translation>
    </message>
    <message>
        <source>The negation “%1” is missing in %2</source>
        <translation>%2 缺少否定词“%1”</translation>
    </message>
    <message>
        <source>The letters of “%1” are written in parts in %2</source>
        <translation>%2 中“%1”的字母是分解书写的</translation>
    </message>
    <message>
        <source>“%1” in %3 is “%2” in the other versions</source>
        <translation>%3 中的“%1”在其他版本中是“%2”</translation>
    </message>
    <message>
        <source>The number “%1” is missing in %3</source>
        <translation>%3 缺少数字“%1”</translation>
    </message>
    <message>
        <source>The number “%1” stands in %3 only</source>
        <translation>数字“%1”只出现在 %3 中</translation>
    </message>
    <message>
        <source>The numbers “%1” and “%2” are not the same</source>
        <translation>数字“%1”与“%2”不相同</translation>
    </message>
    <message>
        <source>A space is missing before “%1” in %2</source>
        <translation>%2 中“%1”前缺少空格</translation>
    </message>
    <message>
        <source>A space too much before “%1” in %2</source>
        <translation>%2 中“%1”前多了一个空格</translation>
    </message>
    <message>
        <source>The quotation mark %1 is never closed in %2</source>
        <translation>%2 中的引号 %1 始终没有闭合</translation>
    </message>
    <message>
        <source>The quotation mark %1 is never opened in %2</source>
        <translation>%2 中的引号 %1 没有对应的前引号</translation>
    </message>
    <message>
        <source>Several spaces between words in %1</source>
        <translation>%1 中词语之间有多个空格</translation>
    </message>
    <message>
        <source>A space is missing behind “%1” in %2</source>
        <translation>%2 中“%1”后缺少空格</translation>
    </message>
    <message>
        <source>A space too much beside “%1” in %2</source>
        <translation>%2 中“%1”旁多了一个空格</translation>
    </message>
    <message>
        <source>The table does not have as many rows in %1 (%2) as elsewhere (%3)</source>
        <translation>%1 中表格的行数（%2）与其他版本（%3）不同</translation>
    </message>
    <message>
        <source>The table does not have as many columns in %1 (%2) as elsewhere (%3)</source>
        <translation>%1 中表格的列数（%2）与其他版本（%3）不同</translation>
    </message>
    <message>
        <source>“%1” is “%2” here, elsewhere mostly “%3”</source>
        <translation>“%1”在这里是“%2”，别处多为“%3”</translation>
    </message>
    <message>
        <source>This is not in the language of %1</source>
        <translation>这不是 %1 的语言</translation>
    </message>
    <message>
        <source>%1 says this twice</source>
        <translation>%1 中这句话出现了两次</translation>
    </message>
    <message>
        <source>This stands in %1 only</source>
        <translation>这只出现在 %1 中</translation>
    </message>
    <message>
        <source>The sentence breaks off in %1</source>
        <translation>%1 中的句子中断了</translation>
    </message>
    <message>
        <source>What the others say here is missing in %1</source>
        <translation>%1 缺少其他版本在此处的内容</translation>
    </message>
    <message>
        <source>This is unusually long in %1</source>
        <translation>这在 %1 中异常长</translation>
    </message>
    <message>
        <source>This is unusually short in %1</source>
        <translation>这在 %1 中异常短</translation>
    </message>
    <message>
        <source>%1 have these two in different order</source>
        <translation>%1 中这两处顺序不同</translation>
    </message>
    <message>
        <source>%1 has these two in another order</source>
        <translation>这两处在 %1 中顺序不同</translation>
    </message>
    <message>
        <source>%1 has this in another place</source>
        <translation>%1 中这一处位置不同</translation>
    </message>
    <message>
        <source>%1 have this in different places</source>
        <translation>%1 中这一处位置各不相同</translation>
    </message>
</context>
<context>
    <name>hexapla::FindingCard</name>
    <message>
        <source>major</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>trivial</source>
        <translation>细微</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>忽略(&amp;D)</translation>
    </message>
    <message>
        <source>Open &amp;Again</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>上一项检查结果</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一项检查结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In This &amp;Place</source>
        <translation>仅在此处(&amp;P)</translation>
    </message>
    <message>
        <source>Wherever It Says the &amp;Same</source>
        <translation>所有内容相同之处(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;All of This Check</source>
        <translation>此项检查的全部结果(&amp;A)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 项，共 %2 项</translation>
    </message>
</context>
<context>
    <name>hexapla::FindingsReport</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未发现任何问题。</translation>
    </message>
    <message>
        <source>missing beside</source>
        <translation>缺失处邻近</translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n 项严重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor</source>
        <translation>
            <numerusform>%n 项轻微</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trivial</source>
        <translation>
            <numerusform>%n 项细微</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing, extra and out of order</source>
        <translation>缺失、多余与错序</translation>
    </message>
    <message>
        <source>Numbers, dates, names and addresses</source>
        <translation>数字、日期、名称与地址</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>排版</translation>
    </message>
    <message>
        <source>Structure and markup</source>
        <translation>结构与标记</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
</context>
<context>
    <name>hexapla::LanguageDialog</name>
    <message>
        <source>Language of this version</source>
        <translation>此版本的语言</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Name or code of a language</source>
        <translation>语言名称或代码</translation>
    </message>
</context>
<context>
    <name>hexapla::LoadingPage</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
</context>
<context>
    <name>hexapla::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Open Versions</source>
        <translation>打开版本</translation>
    </message>
    <message>
        <source>Add Versions</source>
        <translation>添加版本</translation>
    </message>
    <message>
        <source>Documents (*.md *.markdown *.txt *.text)</source>
        <translation>文档 (*.md *.markdown *.txt *.text)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
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
        <translation>此链接指向 %1。仅打开指向网页和邮件地址的链接。</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>This link leads to %1</source>
        <translation>此链接指向 %1</translation>
    </message>
    <message>
        <source>About Hexapla</source>
        <translation>关于 Hexapla</translation>
    </message>
    <message>
        <source>Hexapla %1</source>
        <translation>Hexapla %1</translation>
    </message>
    <message>
        <source>Language versions of one document, side by side.

It works offline and sends nothing anywhere.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>同一文档的各种语言版本，并排显示。

它离线工作，不向任何地方发送任何内容。

基于 GNU 通用公共许可证第 3 版或更高版本的自由软件。</translation>
    </message>
    <message>
        <source>The row cannot be changed like this here.</source>
        <translation>无法在此处这样更改该行。</translation>
    </message>
    <message>
        <source>Aligning the versions…</source>
        <translation>正在对齐各版本…</translation>
    </message>
    <message>
        <source>Looking for differences…</source>
        <translation>正在查找差异…</translation>
    </message>
</context>
<context>
    <name>hexapla::MessageArea</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>hexapla::OverviewStrip</name>
    <message>
        <source>Where the versions differ</source>
        <translation>各版本的差异之处</translation>
    </message>
</context>
<context>
    <name>hexapla::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>hexapla::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>hexapla::RenderedView</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>%1
Ctrl+click opens it in the browser</source>
        <translation>%1
按住 Ctrl 单击可在浏览器中打开</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>hexapla::SourceView</name>
    <message>
        <source>Source</source>
        <translation>源文本</translation>
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
        <translation>同一文档的各种语言版本，并排显示</translation>
    </message>
    <message>
        <source>or drop the files here</source>
        <translation>或将文件拖放到此处</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
</context>
<context>
    <name>hexapla::WarningText</name>
    <message>
        <source>Bytes that mean nothing in this encoding</source>
        <translation>在此编码中没有意义的字节</translation>
    </message>
    <message>
        <source>The encoding was guessed, and may be wrong</source>
        <translation>编码是推测的，可能有误</translation>
    </message>
    <message>
        <source>The language was guessed, and may be wrong</source>
        <translation>语言是推测的，可能有误</translation>
    </message>
    <message>
        <source>A null character inside the text</source>
        <translation>文本中有空字符</translation>
    </message>
    <message>
        <source>A marker that belongs to nothing</source>
        <translation>没有归属的标记</translation>
    </message>
    <message>
        <source>No space after the number of a list item</source>
        <translation>列表项编号后没有空格</translation>
    </message>
    <message>
        <source>A sentence cut in two by a blank line</source>
        <translation>被空行截断的句子</translation>
    </message>
    <message>
        <source>Front matter that is never closed</source>
        <translation>未结束的前置元数据</translation>
    </message>
    <message>
        <source>A code fence that is never closed</source>
        <translation>未结束的代码块</translation>
    </message>
</context>
<context>
    <name>hexapla::WarningsPopup</name>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 条警告</numerusform>
        </translation>
    </message>
</context>
</TS>
