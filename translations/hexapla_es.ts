<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open the versions of a document, all at once</source>
        <translation>Abrir las versiones de un documento, todas a la vez</translation>
    </message>
    <message>
        <source>&amp;Add Version…</source>
        <translation>&amp;Añadir versión…</translation>
    </message>
    <message>
        <source>Open further files beside those that are open</source>
        <translation>Abrir más archivos junto a los ya abiertos</translation>
    </message>
    <message>
        <source>Open &amp;Sample</source>
        <translation>Abrir el e&amp;jemplo</translation>
    </message>
    <message>
        <source>Open a short document in several languages to try things out</source>
        <translation>Abrir un documento breve en varios idiomas para probar</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>&amp;Close Column</source>
        <translation>&amp;Cerrar columna</translation>
    </message>
    <message>
        <source>Close A&amp;ll Columns</source>
        <translation>Cerrar &amp;todas las columnas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Source of This Column</source>
        <translation>Texto &amp;fuente de esta columna</translation>
    </message>
    <message>
        <source>Show the column as it is written, with its markup</source>
        <translation>Mostrar la columna tal como está escrita, con sus marcas</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Red&amp;ucir</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Next Column</source>
        <translation>Columna &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Column</source>
        <translation>Columna &amp;anterior</translation>
    </message>
    <message>
        <source>Move Column &amp;Left</source>
        <translation>Mover columna a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move Column &amp;Right</source>
        <translation>Mover columna a la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;About Hexapla</source>
        <translation>&amp;Acerca de Hexapla</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>hexapla::ColumnHeader</name>
    <message>
        <source>Unknown language</source>
        <translation>Idioma desconocido</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Warnings about this file</source>
        <translation>Advertencias sobre este archivo</translation>
    </message>
    <message>
        <source>What to do with this column</source>
        <translation>Qué hacer con esta columna</translation>
    </message>
    <message>
        <source>Close this column</source>
        <translation>Cerrar esta columna</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexapla::ColumnMenu</name>
    <message>
        <source>Show &amp;source</source>
        <translation>Mostrar el texto &amp;fuente</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Mover a la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Codi&amp;ficación</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
</context>
<context>
    <name>hexapla::DropOverlay</name>
    <message>
        <source>Drop to show the files side by side</source>
        <translation>Suelte los archivos para mostrarlos lado a lado</translation>
    </message>
</context>
<context>
    <name>hexapla::ErrorText</name>
    <message>
        <source>Reading “%1” was cancelled.</source>
        <translation>Se canceló la lectura de «%1».</translation>
    </message>
    <message>
        <source>“%1” does not exist any more, or not here.</source>
        <translation>«%1» ya no existe, o no está aquí.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <translation>«%1» es una carpeta o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”.</source>
        <translation>No tiene permiso para leer «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>No se pudo leer «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>No se pudo escribir «%1».</translation>
    </message>
    <message>
        <source>“%1” is too large to be opened.</source>
        <translation>«%1» es demasiado grande para abrirlo.</translation>
    </message>
    <message>
        <source>“%1” is not a text file.</source>
        <translation>«%1» no es un archivo de texto.</translation>
    </message>
    <message>
        <source>“%1” was to be read in an encoding that is not known.</source>
        <translation>Se pidió leer «%1» con una codificación desconocida.</translation>
    </message>
    <message>
        <source>“%1” was given a language that is not known.</source>
        <translation>Se indicó para «%1» un idioma desconocido.</translation>
    </message>
    <message>
        <source>“%1” was given a format that is not known.</source>
        <translation>Se indicó para «%1» un formato desconocido.</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>El límite es %1.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«%1» está dañado.</translation>
    </message>
    <message>
        <source>The rows of “%1” cannot be changed like this.</source>
        <translation>Las filas de «%1» no se pueden cambiar así.</translation>
    </message>
</context>
<context>
    <name>hexapla::LanguageDialog</name>
    <message>
        <source>Language of this version</source>
        <translation>Idioma de esta versión</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Name or code of a language</source>
        <translation>Nombre o código de un idioma</translation>
    </message>
</context>
<context>
    <name>hexapla::LoadingPage</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
</context>
<context>
    <name>hexapla::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Open Versions</source>
        <translation>Abrir versiones</translation>
    </message>
    <message>
        <source>Add Versions</source>
        <translation>Añadir versiones</translation>
    </message>
    <message>
        <source>Documents (*.md *.markdown *.txt *.text)</source>
        <translation>Documentos (*.md *.markdown *.txt *.text)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
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
        <translation>Este enlace lleva a %1. Solo se abren enlaces a la web y a direcciones de correo.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>This link leads to %1</source>
        <translation>Este enlace lleva a %1</translation>
    </message>
    <message>
        <source>About Hexapla</source>
        <translation>Acerca de Hexapla</translation>
    </message>
    <message>
        <source>Hexapla %1</source>
        <translation>Hexapla %1</translation>
    </message>
    <message>
        <source>Language versions of one document, side by side.

It works offline and sends nothing anywhere.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Versiones lingüísticas de un documento, lado a lado.

Funciona sin conexión y no envía nada a ningún sitio.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>hexapla::MessageArea</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>hexapla::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
</context>
<context>
    <name>hexapla::RenderedView</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1
Ctrl+click opens it in the browser</source>
        <translation>%1
Ctrl+clic lo abre en el navegador</translation>
    </message>
</context>
<context>
    <name>hexapla::SourceView</name>
    <message>
        <source>Source</source>
        <translation>Texto fuente</translation>
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
        <translation>Versiones lingüísticas de un documento, lado a lado</translation>
    </message>
    <message>
        <source>or drop the files here</source>
        <translation>o suelte aquí los archivos</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
</context>
<context>
    <name>hexapla::WarningText</name>
    <message>
        <source>Bytes that mean nothing in this encoding</source>
        <translation>Bytes que no significan nada en esta codificación</translation>
    </message>
    <message>
        <source>The encoding was guessed, and may be wrong</source>
        <translation>La codificación se ha deducido y puede ser errónea</translation>
    </message>
    <message>
        <source>The language was guessed, and may be wrong</source>
        <translation>El idioma se ha deducido y puede ser erróneo</translation>
    </message>
    <message>
        <source>A null character inside the text</source>
        <translation>Un carácter nulo dentro del texto</translation>
    </message>
    <message>
        <source>A marker that belongs to nothing</source>
        <translation>Una marca que no corresponde a nada</translation>
    </message>
    <message>
        <source>No space after the number of a list item</source>
        <translation>Falta un espacio tras el número de un elemento de lista</translation>
    </message>
    <message>
        <source>A sentence cut in two by a blank line</source>
        <translation>Una oración partida en dos por una línea en blanco</translation>
    </message>
    <message>
        <source>Front matter that is never closed</source>
        <translation>Un encabezado de metadatos que nunca se cierra</translation>
    </message>
    <message>
        <source>A code fence that is never closed</source>
        <translation>Un bloque de código que nunca se cierra</translation>
    </message>
</context>
<context>
    <name>hexapla::WarningsPopup</name>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
</context>
</TS>
