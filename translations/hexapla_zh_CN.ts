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
</context>
<context>
    <name>hexapla::MessageArea</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
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
