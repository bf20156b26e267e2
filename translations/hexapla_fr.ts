<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the versions of a document, all at once</source>
        <translation>Ouvrir les versions d’un document, toutes à la fois</translation>
    </message>
    <message>
        <source>&amp;Add Version…</source>
        <translation>&amp;Ajouter une version…</translation>
    </message>
    <message>
        <source>Open further files beside those that are open</source>
        <translation>Ouvrir d’autres fichiers à côté de ceux qui sont ouverts</translation>
    </message>
    <message>
        <source>Open &amp;Sample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>Open a short document in several languages to try things out</source>
        <translation>Ouvrir un court document en plusieurs langues pour essayer</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
    <message>
        <source>&amp;Close Column</source>
        <translation>&amp;Fermer la colonne</translation>
    </message>
    <message>
        <source>Close A&amp;ll Columns</source>
        <translation>Fermer &amp;toutes les colonnes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Source of This Column</source>
        <translation>So&amp;urce de cette colonne</translation>
    </message>
    <message>
        <source>Show the column as it is written, with its markup</source>
        <translation>Afficher la colonne telle qu’elle est écrite, avec son balisage</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Next Column</source>
        <translation>Colonne &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Column</source>
        <translation>Colonne &amp;précédente</translation>
    </message>
    <message>
        <source>Move Column &amp;Left</source>
        <translation>Déplacer la colonne à &amp;gauche</translation>
    </message>
    <message>
        <source>Move Column &amp;Right</source>
        <translation>Déplacer la colonne à &amp;droite</translation>
    </message>
    <message>
        <source>&amp;About Hexapla</source>
        <translation>À &amp;propos de Hexapla</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Level &amp;Rows</source>
        <translation>&amp;Lignes à la même hauteur</translation>
    </message>
    <message>
        <source>Show what says the same side by side, sentence by sentence</source>
        <translation>Afficher côte à côte ce qui dit la même chose, phrase par phrase</translation>
    </message>
    <message>
        <source>&amp;Flowing Text</source>
        <translation>Texte &amp;continu</translation>
    </message>
    <message>
        <source>Show each version as its own document and scroll them together</source>
        <translation>Afficher chaque version comme un document à part et les faire défiler ensemble</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy in All &amp;Versions</source>
        <translation>Copier dans toutes les &amp;versions</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table, a version a column</source>
        <translation>Copier les lignes sélectionnées sous forme de tableau, une colonne par version</translation>
    </message>
    <message>
        <source>&amp;Justify Text</source>
        <translation>&amp;Justifier le texte</translation>
    </message>
    <message>
        <source>Move a &amp;Caret With the Keys</source>
        <translation>Déplacer un curs&amp;eur avec les touches</translation>
    </message>
    <message>
        <source>Keys move a caret through the text instead of scrolling it</source>
        <translation>Les touches déplacent un curseur dans le texte au lieu de le faire défiler</translation>
    </message>
    <message>
        <source>&amp;Hide Column</source>
        <translation>&amp;Masquer la colonne</translation>
    </message>
    <message>
        <source>Put the column away; its version still counts</source>
        <translation>Ranger la colonne&#xa0;; sa version compte toujours</translation>
    </message>
    <message>
        <source>Show Hidden Co&amp;lumns</source>
        <translation>A&amp;fficher les colonnes masquées</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>Constat &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>Constat &amp;précédent</translation>
    </message>
    <message>
        <source>Show &amp;Trivial Findings</source>
        <translation>Afficher les constats &amp;négligeables</translation>
    </message>
    <message>
        <source>Show differences in spacing, quotation marks and other style, too</source>
        <translation>Afficher aussi les différences d’espaces, de guillemets et d’autres points de style</translation>
    </message>
    <message>
        <source>Next Ro&amp;w</source>
        <translation>Ligne &amp;suivante</translation>
    </message>
    <message>
        <source>Previous R&amp;ow</source>
        <translation>Ligne &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Merge With Row Below</source>
        <translation>&amp;Fusionner avec la ligne du dessous</translation>
    </message>
    <message>
        <source>Make one row of this one and the next</source>
        <translation>Faire une seule ligne de celle-ci et de la suivante</translation>
    </message>
    <message>
        <source>&amp;Split Row Here</source>
        <translation>&amp;Diviser la ligne ici</translation>
    </message>
    <message>
        <source>Part the row before the sentence that the caret is in</source>
        <translation>Diviser la ligne avant la phrase où se trouve le curseur</translation>
    </message>
    <message>
        <source>Move First Sentence &amp;Up</source>
        <translation>&amp;Monter la première phrase</translation>
    </message>
    <message>
        <source>Move Last Sentence &amp;Down</source>
        <translation>D&amp;escendre la dernière phrase</translation>
    </message>
    <message>
        <source>Set This Version &amp;Apart</source>
        <translation>&amp;Isoler cette version</translation>
    </message>
    <message>
        <source>Make a row of its own of what this version has here</source>
        <translation>Faire une ligne à part de ce que cette version contient ici</translation>
    </message>
    <message>
        <source>&amp;Confirm Row</source>
        <translation>Confirmer la &amp;ligne</translation>
    </message>
    <message>
        <source>Say that this row is right: aligning anew leaves it as it is; once more takes it back</source>
        <translation>Indiquer que cette ligne est juste&#xa0;: un nouvel alignement la laisse telle quelle&#xa0;; une seconde fois annule la confirmation</translation>
    </message>
    <message>
        <source>&amp;Align Anew</source>
        <translation>&amp;Aligner de nouveau</translation>
    </message>
    <message>
        <source>Look again for all rows that nobody has confirmed or edited</source>
        <translation>Rechercher à nouveau toutes les lignes que personne n’a confirmées ni modifiées</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Lignes</translation>
    </message>
</context>
<context>
    <name>hexapla::Check</name>
    <message>
        <source>Text of the other versions is missing</source>
        <translation>Du texte des autres versions manque</translation>
    </message>
    <message>
        <source>Text stands in one version only</source>
        <translation>Du texte ne figure que dans une version</translation>
    </message>
    <message>
        <source>Text stands twice in one version</source>
        <translation>Du texte figure deux fois dans une version</translation>
    </message>
    <message>
        <source>A version has its sentences or items in another order</source>
        <translation>Une version a ses phrases ou ses éléments dans un autre ordre</translation>
    </message>
    <message>
        <source>A sentence breaks off</source>
        <translation>Une phrase s’interrompt</translation>
    </message>
    <message>
        <source>Text was left in another language</source>
        <translation>Du texte est resté dans une autre langue</translation>
    </message>
    <message>
        <source>Nothing stands for a word of the other versions</source>
        <translation>Rien ne correspond à un mot des autres versions</translation>
    </message>
    <message>
        <source>A version says no where the others say yes, or the other way round</source>
        <translation>Une version nie là où les autres affirment, ou l’inverse</translation>
    </message>
    <message>
        <source>Numbers differ between the versions</source>
        <translation>Les nombres diffèrent entre les versions</translation>
    </message>
    <message>
        <source>Dates or times differ between the versions, or are malformed</source>
        <translation>Les dates ou les heures diffèrent entre les versions, ou sont mal écrites</translation>
    </message>
    <message>
        <source>Names differ between the versions</source>
        <translation>Les noms diffèrent entre les versions</translation>
    </message>
    <message>
        <source>Acronyms differ between the versions</source>
        <translation>Les sigles diffèrent entre les versions</translation>
    </message>
    <message>
        <source>Addresses differ between the versions</source>
        <translation>Les adresses diffèrent entre les versions</translation>
    </message>
    <message>
        <source>Letters only look like those of the alphabet they stand in</source>
        <translation>Des lettres ne font que ressembler à celles de l’alphabet où elles figurent</translation>
    </message>
    <message>
        <source>Characters that cannot be seen</source>
        <translation>Caractères invisibles</translation>
    </message>
    <message>
        <source>Text was read in the wrong encoding</source>
        <translation>Du texte a été lu dans un mauvais encodage</translation>
    </message>
    <message>
        <source>Letters are composed in an unusual way</source>
        <translation>Des lettres sont composées de façon inhabituelle</translation>
    </message>
    <message>
        <source>Brackets are not balanced</source>
        <translation>Les parenthèses ne sont pas appariées</translation>
    </message>
    <message>
        <source>Quotation marks are not balanced, or not those of the language</source>
        <translation>Les guillemets ne sont pas appariés, ou ne sont pas ceux de la langue</translation>
    </message>
    <message>
        <source>Spaces at punctuation are not those of the language</source>
        <translation>Les espaces autour de la ponctuation ne sont pas celles de la langue</translation>
    </message>
    <message>
        <source>A word stands twice</source>
        <translation>Un mot figure deux fois</translation>
    </message>
    <message>
        <source>Spaces are doubled or missing</source>
        <translation>Des espaces sont doublées ou manquent</translation>
    </message>
    <message>
        <source>Sentences end in different ways</source>
        <translation>Les phrases se terminent différemment</translation>
    </message>
    <message>
        <source>Headings or their levels differ between the versions</source>
        <translation>Les titres ou leurs niveaux diffèrent entre les versions</translation>
    </message>
    <message>
        <source>Emphasis differs between the versions</source>
        <translation>La mise en valeur diffère entre les versions</translation>
    </message>
    <message>
        <source>Lists differ between the versions, or are numbered wrongly</source>
        <translation>Les listes diffèrent entre les versions, ou sont mal numérotées</translation>
    </message>
    <message>
        <source>A link or an image is plain text in another version</source>
        <translation>Un lien ou une image est du simple texte dans une autre version</translation>
    </message>
    <message>
        <source>Code differs between the versions</source>
        <translation>Le code diffère entre les versions</translation>
    </message>
    <message>
        <source>Footnotes differ between the versions, or lead nowhere</source>
        <translation>Les notes diffèrent entre les versions, ou ne mènent nulle part</translation>
    </message>
    <message>
        <source>Tables are of different shape</source>
        <translation>Les tableaux sont de forme différente</translation>
    </message>
    <message>
        <source>A term is rendered in different ways</source>
        <translation>Un terme est rendu de différentes façons</translation>
    </message>
    <message>
        <source>A term is not rendered as the glossary prescribes</source>
        <translation>Un terme n’est pas rendu comme le glossaire le prescrit</translation>
    </message>
    <message>
        <source>A translation is much longer or shorter than usual</source>
        <translation>Une traduction est bien plus longue ou plus courte que d’habitude</translation>
    </message>
</context>
<context>
    <name>hexapla::ColumnHeader</name>
    <message>
        <source>Unknown language</source>
        <translation>Langue inconnue</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Warnings about this file</source>
        <translation>Avertissements sur ce fichier</translation>
    </message>
    <message>
        <source>What to do with this column</source>
        <translation>Que faire de cette colonne</translation>
    </message>
    <message>
        <source>Close this column</source>
        <translation>Fermer cette colonne</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Scrolls with the others</source>
        <translation>Défile avec les autres</translation>
    </message>
    <message>
        <source>Findings in this version</source>
        <translation>Constats dans cette version</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in this version</source>
        <translation>
            <numerusform>%n constat dans cette version</numerusform>
            <numerusform>%n constats dans cette version</numerusform>
        </translation>
    </message>
    <message>
        <source>Scrolls alone; go on with the others from here</source>
        <translation>Défile seule&#xa0;; continuer avec les autres à partir d’ici</translation>
    </message>
</context>
<context>
    <name>hexapla::ColumnMenu</name>
    <message>
        <source>Show &amp;source</source>
        <translation>Afficher la &amp;source</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Déplacer à &amp;gauche</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Déplacer à &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
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
        <translation>Texte brut</translation>
    </message>
</context>
<context>
    <name>hexapla::DropOverlay</name>
    <message>
        <source>Drop to show the files side by side</source>
        <translation>Déposez les fichiers pour les afficher côte à côte</translation>
    </message>
</context>
<context>
    <name>hexapla::ErrorText</name>
    <message>
        <source>Reading “%1” was cancelled.</source>
        <translation>La lecture de «&#xa0;%1&#xa0;» a été annulée.</translation>
    </message>
    <message>
        <source>“%1” does not exist any more, or not here.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe plus, ou pas ici.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>“%1” is too large to be opened.</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux pour être ouvert.</translation>
    </message>
    <message>
        <source>“%1” is not a text file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>“%1” was to be read in an encoding that is not known.</source>
        <translation>«&#xa0;%1&#xa0;» devait être lu dans un encodage inconnu.</translation>
    </message>
    <message>
        <source>“%1” was given a language that is not known.</source>
        <translation>La langue indiquée pour «&#xa0;%1&#xa0;» est inconnue.</translation>
    </message>
    <message>
        <source>“%1” was given a format that is not known.</source>
        <translation>Le format indiqué pour «&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>La limite est de %1.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>« %1 » est endommagé.</translation>
    </message>
    <message>
        <source>The rows of “%1” cannot be changed like this.</source>
        <translation>Les lignes de « %1 » ne peuvent pas être modifiées ainsi.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>“%1” is not a project of Hexapla.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un projet de Hexapla.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Hexapla. It can be looked at, but not changed.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Hexapla. On peut le consulter, mais pas le modifier.</translation>
    </message>
    <message>
        <source>“%1” is being changed by another program.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours de modification par un autre programme.</translation>
    </message>
</context>
<context>
    <name>hexapla::Finding</name>
    <message>
        <source>“%1” is written in letters that only look like those of “%2”</source>
        <translation>«&#xa0;%1&#xa0;» est écrit avec des lettres qui ne font que ressembler à celles de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The bracket “%1” is never closed in %2</source>
        <translation>La parenthèse «&#xa0;%1&#xa0;» n’est jamais fermée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The bracket “%1” is never opened in %2</source>
        <translation>La parenthèse «&#xa0;%1&#xa0;» n’est jamais ouverte&#xa0;: %2</translation>
    </message>
    <message>
        <source>The code “%1” and “%2” is not the same</source>
        <translation>Les codes «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>The code “%1” in %3 is not that of the other versions, “%2”</source>
        <translation>Le code «&#xa0;%1&#xa0;» (%3) n’est pas celui des autres versions, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The code “%1” is missing in %2</source>
        <translation>Le code «&#xa0;%1&#xa0;» manque&#xa0;: %2</translation>
    </message>
    <message>
        <source>The date “%1” in %3 is “%2” in the other versions</source>
        <translation>La date «&#xa0;%1&#xa0;» (%3) est «&#xa0;%2&#xa0;» dans les autres versions</translation>
    </message>
    <message>
        <source>The date “%1” is missing in %3</source>
        <translation>La date «&#xa0;%1&#xa0;» manque&#xa0;: %3</translation>
    </message>
    <message>
        <source>The date “%1” stands in %3 only</source>
        <translation>La date «&#xa0;%1&#xa0;» ne figure que dans une version&#xa0;: %3</translation>
    </message>
    <message>
        <source>The dates “%1” and “%2” are not the same</source>
        <translation>Les dates «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>The time “%1” in %3 is “%2” in the other versions</source>
        <translation>L’heure «&#xa0;%1&#xa0;» (%3) est «&#xa0;%2&#xa0;» dans les autres versions</translation>
    </message>
    <message>
        <source>The time “%1” is missing in %3</source>
        <translation>L’heure «&#xa0;%1&#xa0;» manque&#xa0;: %3</translation>
    </message>
    <message>
        <source>The time “%1” stands in %3 only</source>
        <translation>L’heure «&#xa0;%1&#xa0;» ne figure que dans une version&#xa0;: %3</translation>
    </message>
    <message>
        <source>The times “%1” and “%2” are not the same</source>
        <translation>Les heures «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>“%1” is no well-formed date</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date bien écrite</translation>
    </message>
    <message>
        <source>“%1” in %2 does not say the century</source>
        <translation>«&#xa0;%1&#xa0;» (%2) ne dit pas le siècle</translation>
    </message>
    <message>
        <source>“%1” stands twice in %2</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is set in bold, but not in %2</source>
        <translation>«&#xa0;%1&#xa0;» est en gras, mais pas ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is set in italics, but not in %2</source>
        <translation>«&#xa0;%1&#xa0;» est en italique, mais pas ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing that the other versions set in bold is so in %1</source>
        <translation>Rien de ce que les autres versions mettent en gras ne l’est ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sentence ends in %1 with “%2”, elsewhere with “%3”</source>
        <translation>La phrase se termine ici (%1) par «&#xa0;%2&#xa0;», ailleurs par «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>The footnote “%1” is missing in %2</source>
        <translation>La note «&#xa0;%1&#xa0;» manque&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing refers to the footnote “%1” in %2</source>
        <translation>Rien ne renvoie à la note «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The reference to a footnote “%1” is missing in %2</source>
        <translation>Le renvoi à une note «&#xa0;%1&#xa0;» manque&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is not rendered in %2 as the glossary prescribes</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas rendu comme le glossaire le prescrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The glossary forbids “%1”</source>
        <translation>Le glossaire interdit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A heading in %1 is none in %2</source>
        <translation>Un titre (%1) n’en est pas un ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>The headings of %1 are of different levels</source>
        <translation>Les titres sont de niveaux différents&#xa0;: %1</translation>
    </message>
    <message>
        <source>A heading of the other versions is none in %1</source>
        <translation>Un titre des autres versions n’en est pas un ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>A heading in %1 is none in the other versions</source>
        <translation>Un titre (%1) n’en est pas un dans les autres versions</translation>
    </message>
    <message>
        <source>The heading in %1 is of level %2, those of the others of %3</source>
        <translation>Le titre (%1) est de niveau %2, ceux des autres de niveau %3</translation>
    </message>
    <message>
        <source>All headings in %1 are of another level, by %2</source>
        <translation>Tous les titres (%1) sont d’un autre niveau, décalés de %2</translation>
    </message>
    <message>
        <source>No heading of the other versions is one in %1</source>
        <translation>Aucun titre des autres versions n’en est un ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>A character that cannot be seen stands in %2: %1</source>
        <translation>Un caractère invisible se trouve ici (%2)&#xa0;: %1</translation>
    </message>
    <message>
        <source>The address “%1” is not that of the other versions, “%2”</source>
        <translation>L’adresse « %1 » n’est pas celle des autres versions, « %2 »</translation>
    </message>
    <message>
        <source>The address behind “%1” is missing in %3</source>
        <translation>L’adresse derrière «&#xa0;%1&#xa0;» manque&#xa0;: %3</translation>
    </message>
    <message>
        <source>The address behind “%1” stands in %3 only</source>
        <translation>L’adresse derrière «&#xa0;%1&#xa0;» ne figure que dans une version&#xa0;: %3</translation>
    </message>
    <message>
        <source>The addresses “%1” and “%2” are not the same</source>
        <translation>Les adresses « %1 » et « %2 » ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>The link “%1” is plain text or missing in %2</source>
        <translation>Le lien «&#xa0;%1&#xa0;» est du simple texte ou manque&#xa0;: %2</translation>
    </message>
    <message>
        <source>The image “%1” is missing in %2</source>
        <translation>L’image «&#xa0;%1&#xa0;» manque&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is an item of different lists in %1</source>
        <translation>C’est un élément de listes différentes&#xa0;: %1</translation>
    </message>
    <message>
        <source>An item of a list in the other versions is none in %1</source>
        <translation>Un élément de liste des autres versions n’en est pas un ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>An item of a list in %1 is none in the other versions</source>
        <translation>Un élément de liste (%1) n’en est pas un dans les autres versions</translation>
    </message>
    <message>
        <source>A list that is numbered in the other versions is not in %1</source>
        <translation>Une liste numérotée dans les autres versions ne l’est pas ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>A list is numbered in %1, but not in the other versions</source>
        <translation>Une liste est numérotée ici (%1), mais pas dans les autres versions</translation>
    </message>
    <message>
        <source>Number %1 follows number %2 in %3</source>
        <translation>Le numéro %1 suit le numéro %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing stands for “%1” in %2</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is written with letters of another alphabet: %2</source>
        <translation>«&#xa0;%1&#xa0;» est écrit avec des lettres d’un autre alphabet&#xa0;: %2</translation>
    </message>
    <message>
        <source>A character could not be read in %1</source>
        <translation>Un caractère n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” was read in a wrong encoding in %3; “%2” was meant</source>
        <translation>«&#xa0;%1&#xa0;» a été lu dans un mauvais encodage (%3)&#x202f;; il fallait «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” stands in %3 for “%2”</source>
        <translation>«&#xa0;%1&#xa0;» figure ici (%3) pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The name “%1” is missing in %2</source>
        <translation>Le nom «&#xa0;%1&#xa0;» manque&#xa0;: %2</translation>
    </message>
    <message>
        <source>The negation “%1” is missing in %2</source>
        <translation>La négation «&#xa0;%1&#xa0;» manque&#xa0;: %2</translation>
    </message>
    <message>
        <source>The letters of “%1” are written in parts in %2</source>
        <translation>Les lettres de «&#xa0;%1&#xa0;» sont écrites en plusieurs parties&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” in %3 is “%2” in the other versions</source>
        <translation>«&#xa0;%1&#xa0;» (%3) est «&#xa0;%2&#xa0;» dans les autres versions</translation>
    </message>
    <message>
        <source>The number “%1” is missing in %3</source>
        <translation>Le nombre «&#xa0;%1&#xa0;» manque&#xa0;: %3</translation>
    </message>
    <message>
        <source>The number “%1” stands in %3 only</source>
        <translation>Le nombre «&#xa0;%1&#xa0;» ne figure que dans une version&#xa0;: %3</translation>
    </message>
    <message>
        <source>The numbers “%1” and “%2” are not the same</source>
        <translation>Les nombres «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>A space is missing before “%1” in %2</source>
        <translation>Une espace manque avant «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>A space too much before “%1” in %2</source>
        <translation>Une espace de trop avant «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The quotation mark %1 is never closed in %2</source>
        <translation>Le guillemet %1 n’est jamais fermé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The quotation mark %1 is never opened in %2</source>
        <translation>Le guillemet %1 n’est jamais ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>Several spaces between words in %1</source>
        <translation>Plusieurs espaces entre des mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>A space is missing behind “%1” in %2</source>
        <translation>Une espace manque après «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>A space too much beside “%1” in %2</source>
        <translation>Une espace de trop à côté de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The table does not have as many rows in %1 (%2) as elsewhere (%3)</source>
        <translation>Le tableau n’a pas autant de lignes ici (%1&#xa0;: %2) qu’ailleurs (%3)</translation>
    </message>
    <message>
        <source>The table does not have as many columns in %1 (%2) as elsewhere (%3)</source>
        <translation>Le tableau n’a pas autant de colonnes ici (%1&#xa0;: %2) qu’ailleurs (%3)</translation>
    </message>
    <message>
        <source>“%1” is “%2” here, elsewhere mostly “%3”</source>
        <translation>«&#xa0;%1&#xa0;» est ici «&#xa0;%2&#xa0;», ailleurs le plus souvent «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>This is not in the language of %1</source>
        <translation>Ceci n’est pas dans la langue de la version&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 says this twice</source>
        <translation>Ceci est dit deux fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>This stands in %1 only</source>
        <translation>Ceci ne figure que dans une version&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sentence breaks off in %1</source>
        <translation>La phrase s’interrompt&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the others say here is missing in %1</source>
        <translation>Ce que les autres disent ici manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is unusually long in %1</source>
        <translation>Ceci est exceptionnellement long&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is unusually short in %1</source>
        <translation>Ceci est exceptionnellement court&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 have these two in different order</source>
        <translation>Ces deux-là sont dans un ordre différent&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has these two in another order</source>
        <translation>Ces deux-là sont ici dans un autre ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has this in another place</source>
        <translation>Ceci est à un autre endroit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 have this in different places</source>
        <translation>Ceci est à des endroits différents&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hexapla::FindingCard</name>
    <message>
        <source>major</source>
        <translation>majeur</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>mineur</translation>
    </message>
    <message>
        <source>trivial</source>
        <translation>négligeable</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Ac&amp;cepter</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>Open &amp;Again</source>
        <translation>R&amp;ouvrir</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Constat précédent</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Constat suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In This &amp;Place</source>
        <translation>À cet &amp;endroit</translation>
    </message>
    <message>
        <source>Wherever It Says the &amp;Same</source>
        <translation>Partout où le texte est le &amp;même</translation>
    </message>
    <message>
        <source>&amp;All of This Check</source>
        <translation>&amp;Tous ceux de ce contrôle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>hexapla::FindingsReport</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>missing beside</source>
        <translation>manque à côté de</translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n majeur</numerusform>
            <numerusform>%n majeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor</source>
        <translation>
            <numerusform>%n mineur</numerusform>
            <numerusform>%n mineurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trivial</source>
        <translation>
            <numerusform>%n négligeable</numerusform>
            <numerusform>%n négligeables</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing, extra and out of order</source>
        <translation>Manques, ajouts et inversions</translation>
    </message>
    <message>
        <source>Numbers, dates, names and addresses</source>
        <translation>Nombres, dates, noms et adresses</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Typographie</translation>
    </message>
    <message>
        <source>Structure and markup</source>
        <translation>Structure et balisage</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Cohérence</translation>
    </message>
</context>
<context>
    <name>hexapla::LanguageDialog</name>
    <message>
        <source>Language of this version</source>
        <translation>Langue de cette version</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Name or code of a language</source>
        <translation>Nom ou code d’une langue</translation>
    </message>
</context>
<context>
    <name>hexapla::LoadingPage</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
</context>
<context>
    <name>hexapla::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Open Versions</source>
        <translation>Ouvrir des versions</translation>
    </message>
    <message>
        <source>Add Versions</source>
        <translation>Ajouter des versions</translation>
    </message>
    <message>
        <source>Documents (*.md *.markdown *.txt *.text)</source>
        <translation>Documents (*.md *.markdown *.txt *.text)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
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
        <translation>Ce lien mène à %1. Seuls les liens vers le Web et vers des adresses électroniques sont ouverts.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>This link leads to %1</source>
        <translation>Ce lien mène à %1</translation>
    </message>
    <message>
        <source>About Hexapla</source>
        <translation>À propos de Hexapla</translation>
    </message>
    <message>
        <source>Hexapla %1</source>
        <translation>Hexapla %1</translation>
    </message>
    <message>
        <source>Language versions of one document, side by side.

It works offline and sends nothing anywhere.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Les versions linguistiques d’un document, côte à côte.

Il fonctionne hors ligne et n’envoie rien nulle part.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>The row cannot be changed like this here.</source>
        <translation>La ligne ne peut pas être modifiée ainsi ici.</translation>
    </message>
    <message>
        <source>Aligning the versions…</source>
        <translation>Alignement des versions…</translation>
    </message>
    <message>
        <source>Looking for differences…</source>
        <translation>Recherche des différences…</translation>
    </message>
</context>
<context>
    <name>hexapla::MessageArea</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>hexapla::OverviewStrip</name>
    <message>
        <source>Where the versions differ</source>
        <translation>Où les versions diffèrent</translation>
    </message>
</context>
<context>
    <name>hexapla::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>hexapla::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
</context>
<context>
    <name>hexapla::RenderedView</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>%1
Ctrl+click opens it in the browser</source>
        <translation>%1
Ctrl+clic l’ouvre dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <translation>Copier l’&amp;adresse du lien</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>hexapla::SourceView</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
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
        <translation>Les versions linguistiques d’un document, côte à côte</translation>
    </message>
    <message>
        <source>or drop the files here</source>
        <translation>ou déposez les fichiers ici</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
</context>
<context>
    <name>hexapla::WarningText</name>
    <message>
        <source>Bytes that mean nothing in this encoding</source>
        <translation>Octets sans signification dans cet encodage</translation>
    </message>
    <message>
        <source>The encoding was guessed, and may be wrong</source>
        <translation>L’encodage a été deviné et peut être faux</translation>
    </message>
    <message>
        <source>The language was guessed, and may be wrong</source>
        <translation>La langue a été devinée et peut être fausse</translation>
    </message>
    <message>
        <source>A null character inside the text</source>
        <translation>Un caractère nul dans le texte</translation>
    </message>
    <message>
        <source>A marker that belongs to nothing</source>
        <translation>Une marque qui ne se rapporte à rien</translation>
    </message>
    <message>
        <source>No space after the number of a list item</source>
        <translation>Pas d’espace après le numéro d’un élément de liste</translation>
    </message>
    <message>
        <source>A sentence cut in two by a blank line</source>
        <translation>Une phrase coupée en deux par une ligne vide</translation>
    </message>
    <message>
        <source>Front matter that is never closed</source>
        <translation>Un en-tête de métadonnées jamais fermé</translation>
    </message>
    <message>
        <source>A code fence that is never closed</source>
        <translation>Un bloc de code jamais fermé</translation>
    </message>
</context>
<context>
    <name>hexapla::WarningsPopup</name>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
</context>
</TS>
