<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open the versions of a document, all at once</source>
        <translation>Die Fassungen eines Dokuments öffnen, alle auf einmal</translation>
    </message>
    <message>
        <source>&amp;Add Version…</source>
        <translation>&amp;Fassung hinzufügen …</translation>
    </message>
    <message>
        <source>Open further files beside those that are open</source>
        <translation>Weitere Dateien neben den offenen öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open a short document in several languages to try things out</source>
        <translation>Ein kurzes Dokument in mehreren Sprachen zum Ausprobieren öffnen</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Close Column</source>
        <translation>Spalte &amp;schließen</translation>
    </message>
    <message>
        <source>Close A&amp;ll Columns</source>
        <translation>A&amp;lle Spalten schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Source of This Column</source>
        <translation>&amp;Quelltext dieser Spalte</translation>
    </message>
    <message>
        <source>Show the column as it is written, with its markup</source>
        <translation>Die Spalte zeigen, wie sie geschrieben ist, mit ihrer Auszeichnung</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Next Column</source>
        <translation>&amp;Nächste Spalte</translation>
    </message>
    <message>
        <source>&amp;Previous Column</source>
        <translation>&amp;Vorige Spalte</translation>
    </message>
    <message>
        <source>Move Column &amp;Left</source>
        <translation>Spalte nach &amp;links verschieben</translation>
    </message>
    <message>
        <source>Move Column &amp;Right</source>
        <translation>Spalte nach &amp;rechts verschieben</translation>
    </message>
    <message>
        <source>&amp;About Hexapla</source>
        <translation>Ü&amp;ber Hexapla</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Level &amp;Rows</source>
        <translation>&amp;Zeilen auf gleicher Höhe</translation>
    </message>
    <message>
        <source>Show what says the same side by side, sentence by sentence</source>
        <translation>Was dasselbe sagt, Satz für Satz nebeneinander zeigen</translation>
    </message>
    <message>
        <source>&amp;Flowing Text</source>
        <translation>Fließ&amp;text</translation>
    </message>
    <message>
        <source>Show each version as its own document and scroll them together</source>
        <translation>Jede Fassung als eigenes Dokument zeigen und alle gemeinsam scrollen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy in All &amp;Versions</source>
        <translation>In allen &amp;Fassungen kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table, a version a column</source>
        <translation>Die ausgewählten Zeilen als Tabelle kopieren, jede Fassung eine Spalte</translation>
    </message>
    <message>
        <source>&amp;Justify Text</source>
        <translation>&amp;Blocksatz</translation>
    </message>
    <message>
        <source>Move a &amp;Caret With the Keys</source>
        <translation>Te&amp;xtcursor mit den Tasten bewegen</translation>
    </message>
    <message>
        <source>Keys move a caret through the text instead of scrolling it</source>
        <translation>Tasten bewegen einen Textcursor durch den Text, statt ihn zu scrollen</translation>
    </message>
    <message>
        <source>&amp;Hide Column</source>
        <translation>Spalte &amp;ausblenden</translation>
    </message>
    <message>
        <source>Put the column away; its version still counts</source>
        <translation>Die Spalte wegräumen; ihre Fassung zählt weiterhin</translation>
    </message>
    <message>
        <source>Show Hidden Co&amp;lumns</source>
        <translation>Ausgebl&amp;endete Spalten zeigen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>&amp;Voriger Befund</translation>
    </message>
    <message>
        <source>Show &amp;Trivial Findings</source>
        <translation>&amp;Geringfügige Befunde zeigen</translation>
    </message>
    <message>
        <source>Show differences in spacing, quotation marks and other style, too</source>
        <translation>Auch Unterschiede bei Leerzeichen, Anführungszeichen und anderem Stil zeigen</translation>
    </message>
    <message>
        <source>Next Ro&amp;w</source>
        <translation>&amp;Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous R&amp;ow</source>
        <translation>&amp;Vorige Zeile</translation>
    </message>
    <message>
        <source>&amp;Merge With Row Below</source>
        <translation>&amp;Mit der Zeile darunter verbinden</translation>
    </message>
    <message>
        <source>Make one row of this one and the next</source>
        <translation>Aus dieser und der nächsten Zeile eine machen</translation>
    </message>
    <message>
        <source>&amp;Split Row Here</source>
        <translation>Zeile hier &amp;teilen</translation>
    </message>
    <message>
        <source>Part the row before the sentence that the caret is in</source>
        <translation>Die Zeile vor dem Satz teilen, in dem der Textcursor steht</translation>
    </message>
    <message>
        <source>Move First Sentence &amp;Up</source>
        <translation>&amp;Ersten Satz nach oben verschieben</translation>
    </message>
    <message>
        <source>Move Last Sentence &amp;Down</source>
        <translation>&amp;Letzten Satz nach unten verschieben</translation>
    </message>
    <message>
        <source>Set This Version &amp;Apart</source>
        <translation>&amp;Diese Fassung absondern</translation>
    </message>
    <message>
        <source>Make a row of its own of what this version has here</source>
        <translation>Aus dem, was diese Fassung hier hat, eine eigene Zeile machen</translation>
    </message>
    <message>
        <source>&amp;Confirm Row</source>
        <translation>Zeile &amp;bestätigen</translation>
    </message>
    <message>
        <source>Say that this row is right: aligning anew leaves it as it is; once more takes it back</source>
        <translation>Sagen, dass diese Zeile stimmt: Neues Ausrichten lässt sie, wie sie ist; noch einmal nimmt es zurück</translation>
    </message>
    <message>
        <source>&amp;Align Anew</source>
        <translation>Neu &amp;ausrichten</translation>
    </message>
    <message>
        <source>Look again for all rows that nobody has confirmed or edited</source>
        <translation>Alle Zeilen neu suchen, die niemand bestätigt oder bearbeitet hat</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
</context>
<context>
    <name>hexapla::Check</name>
    <message>
        <source>Text of the other versions is missing</source>
        <translation>Text der anderen Fassungen fehlt</translation>
    </message>
    <message>
        <source>Text stands in one version only</source>
        <translation>Text steht nur in einer Fassung</translation>
    </message>
    <message>
        <source>Text stands twice in one version</source>
        <translation>Text steht in einer Fassung zweimal</translation>
    </message>
    <message>
        <source>A version has its sentences or items in another order</source>
        <translation>Eine Fassung hat ihre Sätze oder Listenpunkte in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>A sentence breaks off</source>
        <translation>Ein Satz bricht ab</translation>
    </message>
    <message>
        <source>Text was left in another language</source>
        <translation>Text blieb in einer anderen Sprache stehen</translation>
    </message>
    <message>
        <source>Nothing stands for a word of the other versions</source>
        <translation>Nichts steht für ein Wort der anderen Fassungen</translation>
    </message>
    <message>
        <source>A version says no where the others say yes, or the other way round</source>
        <translation>Eine Fassung sagt Nein, wo die anderen Ja sagen, oder umgekehrt</translation>
    </message>
    <message>
        <source>Numbers differ between the versions</source>
        <translation>Zahlen unterscheiden sich zwischen den Fassungen</translation>
    </message>
    <message>
        <source>Dates or times differ between the versions, or are malformed</source>
        <translation>Daten oder Uhrzeiten unterscheiden sich zwischen den Fassungen oder sind falsch geschrieben</translation>
    </message>
    <message>
        <source>Names differ between the versions</source>
        <translation>Namen unterscheiden sich zwischen den Fassungen</translation>
    </message>
    <message>
        <source>Acronyms differ between the versions</source>
        <translation>Abkürzungen unterscheiden sich zwischen den Fassungen</translation>
    </message>
    <message>
        <source>Addresses differ between the versions</source>
        <translation>Adressen unterscheiden sich zwischen den Fassungen</translation>
    </message>
    <message>
        <source>Letters only look like those of the alphabet they stand in</source>
        <translation>Buchstaben gleichen nur denen des Alphabets, in dem sie stehen</translation>
    </message>
    <message>
        <source>Characters that cannot be seen</source>
        <translation>Unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>Text was read in the wrong encoding</source>
        <translation>Text wurde in der falschen Kodierung gelesen</translation>
    </message>
    <message>
        <source>Letters are composed in an unusual way</source>
        <translation>Buchstaben sind ungewöhnlich zusammengesetzt</translation>
    </message>
    <message>
        <source>Brackets are not balanced</source>
        <translation>Klammern gehen nicht auf</translation>
    </message>
    <message>
        <source>Quotation marks are not balanced, or not those of the language</source>
        <translation>Anführungszeichen gehen nicht auf oder sind nicht die der Sprache</translation>
    </message>
    <message>
        <source>Spaces at punctuation are not those of the language</source>
        <translation>Leerzeichen an Satzzeichen sind nicht die der Sprache</translation>
    </message>
    <message>
        <source>A word stands twice</source>
        <translation>Ein Wort steht zweimal da</translation>
    </message>
    <message>
        <source>Spaces are doubled or missing</source>
        <translation>Leerzeichen sind doppelt oder fehlen</translation>
    </message>
    <message>
        <source>Sentences end in different ways</source>
        <translation>Sätze enden verschieden</translation>
    </message>
    <message>
        <source>Headings or their levels differ between the versions</source>
        <translation>Überschriften oder ihre Ebenen unterscheiden sich zwischen den Fassungen</translation>
    </message>
    <message>
        <source>Emphasis differs between the versions</source>
        <translation>Hervorhebungen unterscheiden sich zwischen den Fassungen</translation>
    </message>
    <message>
        <source>Lists differ between the versions, or are numbered wrongly</source>
        <translation>Listen unterscheiden sich zwischen den Fassungen oder sind falsch nummeriert</translation>
    </message>
    <message>
        <source>A link or an image is plain text in another version</source>
        <translation>Ein Link oder ein Bild ist in einer anderen Fassung einfacher Text</translation>
    </message>
    <message>
        <source>Code differs between the versions</source>
        <translation>Code unterscheidet sich zwischen den Fassungen</translation>
    </message>
    <message>
        <source>Footnotes differ between the versions, or lead nowhere</source>
        <translation>Fußnoten unterscheiden sich zwischen den Fassungen oder führen nirgendwohin</translation>
    </message>
    <message>
        <source>Tables are of different shape</source>
        <translation>Tabellen sind von verschiedener Form</translation>
    </message>
    <message>
        <source>A term is rendered in different ways</source>
        <translation>Ein Fachwort ist verschieden wiedergegeben</translation>
    </message>
    <message>
        <source>A term is not rendered as the glossary prescribes</source>
        <translation>Ein Fachwort ist nicht so wiedergegeben, wie das Glossar es vorschreibt</translation>
    </message>
    <message>
        <source>A translation is much longer or shorter than usual</source>
        <translation>Eine Übersetzung ist viel länger oder kürzer als üblich</translation>
    </message>
</context>
<context>
    <name>hexapla::ColumnHeader</name>
    <message>
        <source>Unknown language</source>
        <translation>Unbekannte Sprache</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Warnings about this file</source>
        <translation>Warnungen zu dieser Datei</translation>
    </message>
    <message>
        <source>What to do with this column</source>
        <translation>Was mit dieser Spalte geschehen soll</translation>
    </message>
    <message>
        <source>Close this column</source>
        <translation>Diese Spalte schließen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Scrolls with the others</source>
        <translation>Scrollt mit den anderen</translation>
    </message>
    <message>
        <source>Findings in this version</source>
        <translation>Befunde in dieser Fassung</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in this version</source>
        <translation>
            <numerusform>%n Befund in dieser Fassung</numerusform>
            <numerusform>%n Befunde in dieser Fassung</numerusform>
        </translation>
    </message>
    <message>
        <source>Scrolls alone; go on with the others from here</source>
        <translation>Scrollt allein; von hier an wieder mit den anderen</translation>
    </message>
</context>
<context>
    <name>hexapla::ColumnMenu</name>
    <message>
        <source>Show &amp;source</source>
        <translation>&amp;Quelltext zeigen</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Nach &amp;links verschieben</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Nach &amp;rechts verschieben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere …</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
</context>
<context>
    <name>hexapla::DropOverlay</name>
    <message>
        <source>Drop to show the files side by side</source>
        <translation>Loslassen, um die Dateien nebeneinander zu zeigen</translation>
    </message>
</context>
<context>
    <name>hexapla::ErrorText</name>
    <message>
        <source>Reading “%1” was cancelled.</source>
        <translation>Das Lesen von „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” does not exist any more, or not here.</source>
        <translation>„%1“ gibt es nicht mehr, oder nicht hier.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>„%1“ ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”.</source>
        <translation>Sie dürfen „%1“ nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” is too large to be opened.</source>
        <translation>„%1“ ist zu groß, um geöffnet zu werden.</translation>
    </message>
    <message>
        <source>“%1” is not a text file.</source>
        <translation>„%1“ ist keine Textdatei.</translation>
    </message>
    <message>
        <source>“%1” was to be read in an encoding that is not known.</source>
        <translation>„%1“ sollte in einer unbekannten Kodierung gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” was given a language that is not known.</source>
        <translation>Für „%1“ wurde eine unbekannte Sprache angegeben.</translation>
    </message>
    <message>
        <source>“%1” was given a format that is not known.</source>
        <translation>Für „%1“ wurde ein unbekanntes Format angegeben.</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>Die Grenze liegt bei %1.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>„%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The rows of “%1” cannot be changed like this.</source>
        <translation>Die Zeilen von „%1“ lassen sich so nicht ändern.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full.</source>
        <translation>„%1“ konnte nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>“%1” is not a project of Hexapla.</source>
        <translation>„%1“ ist kein Projekt von Hexapla.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Hexapla. It can be looked at, but not changed.</source>
        <translation>„%1“ wurde von einem neueren Hexapla geschrieben. Man kann es ansehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>“%1” is being changed by another program.</source>
        <translation>„%1“ wird gerade von einem anderen Programm geändert.</translation>
    </message>
</context>
<context>
    <name>hexapla::Finding</name>
    <message>
        <source>“%1” is written in letters that only look like those of “%2”</source>
        <translation>„%1“ ist mit Buchstaben geschrieben, die denen von „%2“ nur gleichen</translation>
    </message>
    <message>
        <source>The bracket “%1” is never closed in %2</source>
        <translation>Die Klammer „%1“ wird nie geschlossen: %2</translation>
    </message>
    <message>
        <source>The bracket “%1” is never opened in %2</source>
        <translation>Die Klammer „%1“ wird nie geöffnet: %2</translation>
    </message>
    <message>
        <source>The code “%1” and “%2” is not the same</source>
        <translation>Der Code „%1“ und „%2“ ist nicht derselbe</translation>
    </message>
    <message>
        <source>The code “%1” in %3 is not that of the other versions, “%2”</source>
        <translation>Der Code „%1“ (%3) ist nicht der der anderen Fassungen, „%2“</translation>
    </message>
    <message>
        <source>The code “%1” is missing in %2</source>
        <translation>Der Code „%1“ fehlt: %2</translation>
    </message>
    <message>
        <source>The date “%1” in %3 is “%2” in the other versions</source>
        <translation>Das Datum „%1“ (%3) lautet in den anderen Fassungen „%2“</translation>
    </message>
    <message>
        <source>The date “%1” is missing in %3</source>
        <translation>Das Datum „%1“ fehlt: %3</translation>
    </message>
    <message>
        <source>The date “%1” stands in %3 only</source>
        <translation>Das Datum „%1“ steht nur hier: %3</translation>
    </message>
    <message>
        <source>The dates “%1” and “%2” are not the same</source>
        <translation>Die Daten „%1“ und „%2“ sind nicht dieselben</translation>
    </message>
    <message>
        <source>The time “%1” in %3 is “%2” in the other versions</source>
        <translation>Die Uhrzeit „%1“ (%3) lautet in den anderen Fassungen „%2“</translation>
    </message>
    <message>
        <source>The time “%1” is missing in %3</source>
        <translation>Die Uhrzeit „%1“ fehlt: %3</translation>
    </message>
    <message>
        <source>The time “%1” stands in %3 only</source>
        <translation>Die Uhrzeit „%1“ steht nur hier: %3</translation>
    </message>
    <message>
        <source>The times “%1” and “%2” are not the same</source>
        <translation>Die Uhrzeiten „%1“ und „%2“ sind nicht dieselben</translation>
    </message>
    <message>
        <source>“%1” is no well-formed date</source>
        <translation>„%1“ ist kein richtig geschriebenes Datum</translation>
    </message>
    <message>
        <source>“%1” in %2 does not say the century</source>
        <translation>„%1“ (%2) sagt das Jahrhundert nicht</translation>
    </message>
    <message>
        <source>“%1” stands twice in %2</source>
        <translation>„%1“ steht zweimal da: %2</translation>
    </message>
    <message>
        <source>“%1” is set in bold, but not in %2</source>
        <translation>„%1“ ist fett gesetzt, hier aber nicht: %2</translation>
    </message>
    <message>
        <source>“%1” is set in italics, but not in %2</source>
        <translation>„%1“ ist kursiv gesetzt, hier aber nicht: %2</translation>
    </message>
    <message>
        <source>Nothing that the other versions set in bold is so in %1</source>
        <translation>Nichts, was die anderen Fassungen fett setzen, ist es hier: %1</translation>
    </message>
    <message>
        <source>The sentence ends in %1 with “%2”, elsewhere with “%3”</source>
        <translation>Der Satz endet hier (%1) mit „%2“, sonst mit „%3“</translation>
    </message>
    <message>
        <source>The footnote “%1” is missing in %2</source>
        <translation>Die Fußnote „%1“ fehlt: %2</translation>
    </message>
    <message>
        <source>Nothing refers to the footnote “%1” in %2</source>
        <translation>Nichts verweist auf die Fußnote „%1“: %2</translation>
    </message>
    <message>
        <source>The reference to a footnote “%1” is missing in %2</source>
        <translation>Der Verweis auf eine Fußnote „%1“ fehlt: %2</translation>
    </message>
    <message>
        <source>“%1” is not rendered in %2 as the glossary prescribes</source>
        <translation>„%1“ ist nicht so wiedergegeben, wie das Glossar es vorschreibt: %2</translation>
    </message>
    <message>
        <source>The glossary forbids “%1”</source>
        <translation>Das Glossar verbietet „%1“</translation>
    </message>
    <message>
        <source>A heading in %1 is none in %2</source>
        <translation>Eine Überschrift (%1) ist hier keine: %2</translation>
    </message>
    <message>
        <source>The headings of %1 are of different levels</source>
        <translation>Die Überschriften sind von verschiedener Ebene: %1</translation>
    </message>
    <message>
        <source>A heading of the other versions is none in %1</source>
        <translation>Eine Überschrift der anderen Fassungen ist hier keine: %1</translation>
    </message>
    <message>
        <source>A heading in %1 is none in the other versions</source>
        <translation>Eine Überschrift (%1) ist in den anderen Fassungen keine</translation>
    </message>
    <message>
        <source>The heading in %1 is of level %2, those of the others of %3</source>
        <translation>Die Überschrift (%1) ist von Ebene %2, die der anderen von Ebene %3</translation>
    </message>
    <message>
        <source>All headings in %1 are of another level, by %2</source>
        <translation>Alle Überschriften (%1) sind von anderer Ebene, um %2</translation>
    </message>
    <message>
        <source>No heading of the other versions is one in %1</source>
        <translation>Keine Überschrift der anderen Fassungen ist hier eine: %1</translation>
    </message>
    <message>
        <source>A character that cannot be seen stands in %2: %1</source>
        <translation>Ein unsichtbares Zeichen steht hier (%2): %1</translation>
    </message>
    <message>
        <source>The address “%1” is not that of the other versions, “%2”</source>
        <translation>Die Adresse „%1“ ist nicht die der anderen Fassungen, „%2“</translation>
    </message>
    <message>
        <source>The address behind “%1” is missing in %3</source>
        <translation>Die Adresse hinter „%1“ fehlt: %3</translation>
    </message>
    <message>
        <source>The address behind “%1” stands in %3 only</source>
        <translation>Die Adresse hinter „%1“ steht nur hier: %3</translation>
    </message>
    <message>
        <source>The addresses “%1” and “%2” are not the same</source>
        <translation>Die Adressen „%1“ und „%2“ sind nicht dieselben</translation>
    </message>
    <message>
        <source>The link “%1” is plain text or missing in %2</source>
        <translation>Der Link „%1“ ist einfacher Text oder fehlt: %2</translation>
    </message>
    <message>
        <source>The image “%1” is missing in %2</source>
        <translation>Das Bild „%1“ fehlt: %2</translation>
    </message>
    <message>
        <source>This is an item of different lists in %1</source>
        <translation>Dies ist ein Punkt verschiedener Listen: %1</translation>
    </message>
    <message>
        <source>An item of a list in the other versions is none in %1</source>
        <translation>Ein Listenpunkt der anderen Fassungen ist hier keiner: %1</translation>
    </message>
    <message>
        <source>An item of a list in %1 is none in the other versions</source>
        <translation>Ein Listenpunkt (%1) ist in den anderen Fassungen keiner</translation>
    </message>
    <message>
        <source>A list that is numbered in the other versions is not in %1</source>
        <translation>Eine Liste, die in den anderen Fassungen nummeriert ist, ist es hier nicht: %1</translation>
    </message>
    <message>
        <source>A list is numbered in %1, but not in the other versions</source>
        <translation>Eine Liste ist hier nummeriert (%1), in den anderen Fassungen nicht</translation>
    </message>
    <message>
        <source>Number %1 follows number %2 in %3</source>
        <translation>Nummer %1 folgt auf Nummer %2: %3</translation>
    </message>
    <message>
        <source>Nothing stands for “%1” in %2</source>
        <translation>Nichts steht für „%1“: %2</translation>
    </message>
    <message>
        <source>“%1” is written with letters of another alphabet: %2</source>
        <translation>„%1“ ist mit Buchstaben eines anderen Alphabets geschrieben: %2</translation>
    </message>
    <message>
        <source>A character could not be read in %1</source>
        <translation>Ein Zeichen war nicht zu lesen: %1</translation>
    </message>
    <message>
        <source>“%1” was read in a wrong encoding in %3; “%2” was meant</source>
        <translation>„%1“ wurde in einer falschen Kodierung gelesen (%3); gemeint war „%2“</translation>
    </message>
    <message>
        <source>“%1” stands in %3 for “%2”</source>
        <translation>„%1“ steht hier (%3) für „%2“</translation>
    </message>
    <message>
        <source>The name “%1” is missing in %2</source>
        <translation>Der Name „%1“ fehlt: %2</translation>
    </message>
    <message>
        <source>The negation “%1” is missing in %2</source>
        <translation>Die Verneinung „%1“ fehlt: %2</translation>
    </message>
    <message>
        <source>The letters of “%1” are written in parts in %2</source>
        <translation>Die Buchstaben von „%1“ sind in Teilen geschrieben: %2</translation>
    </message>
    <message>
        <source>“%1” in %3 is “%2” in the other versions</source>
        <translation>„%1“ (%3) lautet in den anderen Fassungen „%2“</translation>
    </message>
    <message>
        <source>The number “%1” is missing in %3</source>
        <translation>Die Zahl „%1“ fehlt: %3</translation>
    </message>
    <message>
        <source>The number “%1” stands in %3 only</source>
        <translation>Die Zahl „%1“ steht nur hier: %3</translation>
    </message>
    <message>
        <source>The numbers “%1” and “%2” are not the same</source>
        <translation>Die Zahlen „%1“ und „%2“ sind nicht dieselben</translation>
    </message>
    <message>
        <source>A space is missing before “%1” in %2</source>
        <translation>Vor „%1“ fehlt ein Leerzeichen: %2</translation>
    </message>
    <message>
        <source>A space too much before “%1” in %2</source>
        <translation>Vor „%1“ steht ein Leerzeichen zu viel: %2</translation>
    </message>
    <message>
        <source>The quotation mark %1 is never closed in %2</source>
        <translation>Das Anführungszeichen %1 wird nie geschlossen: %2</translation>
    </message>
    <message>
        <source>The quotation mark %1 is never opened in %2</source>
        <translation>Das Anführungszeichen %1 wird nie geöffnet: %2</translation>
    </message>
    <message>
        <source>Several spaces between words in %1</source>
        <translation>Mehrere Leerzeichen zwischen Wörtern: %1</translation>
    </message>
    <message>
        <source>A space is missing behind “%1” in %2</source>
        <translation>Hinter „%1“ fehlt ein Leerzeichen: %2</translation>
    </message>
    <message>
        <source>A space too much beside “%1” in %2</source>
        <translation>Neben „%1“ steht ein Leerzeichen zu viel: %2</translation>
    </message>
    <message>
        <source>The table does not have as many rows in %1 (%2) as elsewhere (%3)</source>
        <translation>Die Tabelle hat hier (%1) nicht so viele Zeilen (%2) wie sonst (%3)</translation>
    </message>
    <message>
        <source>The table does not have as many columns in %1 (%2) as elsewhere (%3)</source>
        <translation>Die Tabelle hat hier (%1) nicht so viele Spalten (%2) wie sonst (%3)</translation>
    </message>
    <message>
        <source>“%1” is “%2” here, elsewhere mostly “%3”</source>
        <translation>„%1“ heißt hier „%2“, sonst meist „%3“</translation>
    </message>
    <message>
        <source>This is not in the language of %1</source>
        <translation>Dies ist nicht in der Sprache der Fassung: %1</translation>
    </message>
    <message>
        <source>%1 says this twice</source>
        <translation>Dies steht zweimal da: %1</translation>
    </message>
    <message>
        <source>This stands in %1 only</source>
        <translation>Dies steht nur hier: %1</translation>
    </message>
    <message>
        <source>The sentence breaks off in %1</source>
        <translation>Der Satz bricht ab: %1</translation>
    </message>
    <message>
        <source>What the others say here is missing in %1</source>
        <translation>Was die anderen hier sagen, fehlt: %1</translation>
    </message>
    <message>
        <source>This is unusually long in %1</source>
        <translation>Dies ist ungewöhnlich lang: %1</translation>
    </message>
    <message>
        <source>This is unusually short in %1</source>
        <translation>Dies ist ungewöhnlich kurz: %1</translation>
    </message>
    <message>
        <source>%1 have these two in different order</source>
        <translation>Diese beiden stehen in verschiedener Reihenfolge: %1</translation>
    </message>
    <message>
        <source>%1 has these two in another order</source>
        <translation>Diese beiden stehen hier in anderer Reihenfolge: %1</translation>
    </message>
    <message>
        <source>%1 has this in another place</source>
        <translation>Dies steht an anderer Stelle: %1</translation>
    </message>
    <message>
        <source>%1 have this in different places</source>
        <translation>Dies steht an verschiedenen Stellen: %1</translation>
    </message>
</context>
<context>
    <name>hexapla::FindingCard</name>
    <message>
        <source>major</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>trivial</source>
        <translation>geringfügig</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;nnehmen</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Open &amp;Again</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In This &amp;Place</source>
        <translation>An dieser &amp;Stelle</translation>
    </message>
    <message>
        <source>Wherever It Says the &amp;Same</source>
        <translation>Überall bei &amp;gleichem Wortlaut</translation>
    </message>
    <message>
        <source>&amp;All of This Check</source>
        <translation>&amp;Alle dieser Prüfung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>hexapla::FindingsReport</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>missing beside</source>
        <translation>fehlt neben</translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n schwerer</numerusform>
            <numerusform>%n schwere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor</source>
        <translation>
            <numerusform>%n leichter</numerusform>
            <numerusform>%n leichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trivial</source>
        <translation>
            <numerusform>%n geringfügiger</numerusform>
            <numerusform>%n geringfügige</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing, extra and out of order</source>
        <translation>Fehlendes, Überzähliges, Vertauschtes</translation>
    </message>
    <message>
        <source>Numbers, dates, names and addresses</source>
        <translation>Zahlen, Daten, Namen und Adressen</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Typografie</translation>
    </message>
    <message>
        <source>Structure and markup</source>
        <translation>Aufbau und Auszeichnung</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Einheitlichkeit</translation>
    </message>
</context>
<context>
    <name>hexapla::LanguageDialog</name>
    <message>
        <source>Language of this version</source>
        <translation>Sprache dieser Fassung</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Name or code of a language</source>
        <translation>Name oder Kürzel einer Sprache</translation>
    </message>
</context>
<context>
    <name>hexapla::LoadingPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
</context>
<context>
    <name>hexapla::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Open Versions</source>
        <translation>Fassungen öffnen</translation>
    </message>
    <message>
        <source>Add Versions</source>
        <translation>Fassungen hinzufügen</translation>
    </message>
    <message>
        <source>Documents (*.md *.markdown *.txt *.text)</source>
        <translation>Dokumente (*.md *.markdown *.txt *.text)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <translation>Dieser Link führt zu %1. Nur Links ins Web und zu E-Mail-Adressen werden geöffnet.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>This link leads to %1</source>
        <translation>Dieser Link führt zu %1</translation>
    </message>
    <message>
        <source>About Hexapla</source>
        <translation>Über Hexapla</translation>
    </message>
    <message>
        <source>Hexapla %1</source>
        <translation>Hexapla %1</translation>
    </message>
    <message>
        <source>Language versions of one document, side by side.

It works offline and sends nothing anywhere.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Sprachfassungen eines Dokuments, nebeneinander.

Es arbeitet ohne Netz und sendet nichts irgendwohin.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>The row cannot be changed like this here.</source>
        <translation>Die Zeile lässt sich hier so nicht ändern.</translation>
    </message>
    <message>
        <source>Aligning the versions…</source>
        <translation>Fassungen werden ausgerichtet …</translation>
    </message>
    <message>
        <source>Looking for differences…</source>
        <translation>Unterschiede werden gesucht …</translation>
    </message>
</context>
<context>
    <name>hexapla::MessageArea</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>hexapla::OverviewStrip</name>
    <message>
        <source>Where the versions differ</source>
        <translation>Wo sich die Fassungen unterscheiden</translation>
    </message>
</context>
<context>
    <name>hexapla::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>hexapla::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>hexapla::RenderedView</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1
Ctrl+click opens it in the browser</source>
        <translation>%1
Strg+Klick öffnet es im Browser</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <translation>L&amp;ink-Adresse kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>hexapla::SourceView</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
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
        <translation>Sprachfassungen eines Dokuments, nebeneinander</translation>
    </message>
    <message>
        <source>or drop the files here</source>
        <translation>oder die Dateien hier ablegen</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
</context>
<context>
    <name>hexapla::WarningText</name>
    <message>
        <source>Bytes that mean nothing in this encoding</source>
        <translation>Bytes, die in dieser Kodierung nichts bedeuten</translation>
    </message>
    <message>
        <source>The encoding was guessed, and may be wrong</source>
        <translation>Die Kodierung wurde erraten und kann falsch sein</translation>
    </message>
    <message>
        <source>The language was guessed, and may be wrong</source>
        <translation>Die Sprache wurde erraten und kann falsch sein</translation>
    </message>
    <message>
        <source>A null character inside the text</source>
        <translation>Ein Nullzeichen im Text</translation>
    </message>
    <message>
        <source>A marker that belongs to nothing</source>
        <translation>Ein Auszeichnungszeichen, das zu nichts gehört</translation>
    </message>
    <message>
        <source>No space after the number of a list item</source>
        <translation>Kein Leerzeichen nach der Nummer eines Listeneintrags</translation>
    </message>
    <message>
        <source>A sentence cut in two by a blank line</source>
        <translation>Ein Satz, den eine Leerzeile zerteilt</translation>
    </message>
    <message>
        <source>Front matter that is never closed</source>
        <translation>Metadatenkopf, der nie geschlossen wird</translation>
    </message>
    <message>
        <source>A code fence that is never closed</source>
        <translation>Ein Codeblock, der nie geschlossen wird</translation>
    </message>
</context>
<context>
    <name>hexapla::WarningsPopup</name>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
</context>
</TS>
