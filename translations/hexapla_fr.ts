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
</context>
<context>
    <name>hexapla::MessageArea</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
