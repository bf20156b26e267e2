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
    <message>
        <source>Level &amp;Rows</source>
        <translation>Fi&amp;las a la misma altura</translation>
    </message>
    <message>
        <source>Show what says the same side by side, sentence by sentence</source>
        <translation>Mostrar lado a lado lo que dice lo mismo, frase por frase</translation>
    </message>
    <message>
        <source>&amp;Flowing Text</source>
        <translation>Texto &amp;continuo</translation>
    </message>
    <message>
        <source>Show each version as its own document and scroll them together</source>
        <translation>Mostrar cada versión como un documento propio y desplazarlas juntas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy in All &amp;Versions</source>
        <translation>Copiar en todas las &amp;versiones</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table, a version a column</source>
        <translation>Copiar las filas seleccionadas como tabla, una columna por versión</translation>
    </message>
    <message>
        <source>&amp;Justify Text</source>
        <translation>&amp;Justificar texto</translation>
    </message>
    <message>
        <source>Move a &amp;Caret With the Keys</source>
        <translation>Mo&amp;ver un cursor con las teclas</translation>
    </message>
    <message>
        <source>Keys move a caret through the text instead of scrolling it</source>
        <translation>Las teclas mueven un cursor por el texto en lugar de desplazarlo</translation>
    </message>
    <message>
        <source>&amp;Hide Column</source>
        <translation>&amp;Ocultar columna</translation>
    </message>
    <message>
        <source>Put the column away; its version still counts</source>
        <translation>Quitar la columna de la vista; su versión sigue contando</translation>
    </message>
    <message>
        <source>Show Hidden Co&amp;lumns</source>
        <translation>Mostra&amp;r columnas ocultas</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>Hallazgo &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>Hallazgo &amp;anterior</translation>
    </message>
    <message>
        <source>Show &amp;Trivial Findings</source>
        <translation>&amp;Mostrar hallazgos menores</translation>
    </message>
    <message>
        <source>Show differences in spacing, quotation marks and other style, too</source>
        <translation>Mostrar también diferencias de espacios, comillas y otras cuestiones de estilo</translation>
    </message>
    <message>
        <source>Next Ro&amp;w</source>
        <translation>Fila &amp;siguiente</translation>
    </message>
    <message>
        <source>Previous R&amp;ow</source>
        <translation>Fila &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Merge With Row Below</source>
        <translation>&amp;Unir con la fila de abajo</translation>
    </message>
    <message>
        <source>Make one row of this one and the next</source>
        <translation>Hacer una sola fila de esta y la siguiente</translation>
    </message>
    <message>
        <source>&amp;Split Row Here</source>
        <translation>&amp;Dividir la fila aquí</translation>
    </message>
    <message>
        <source>Part the row before the sentence that the caret is in</source>
        <translation>Dividir la fila antes de la frase en la que está el cursor</translation>
    </message>
    <message>
        <source>Move First Sentence &amp;Up</source>
        <translation>Subir la &amp;primera frase</translation>
    </message>
    <message>
        <source>Move Last Sentence &amp;Down</source>
        <translation>Bajar la ú&amp;ltima frase</translation>
    </message>
    <message>
        <source>Set This Version &amp;Apart</source>
        <translation>Separar esta &amp;versión</translation>
    </message>
    <message>
        <source>Make a row of its own of what this version has here</source>
        <translation>Hacer una fila propia con lo que esta versión tiene aquí</translation>
    </message>
    <message>
        <source>&amp;Confirm Row</source>
        <translation>Con&amp;firmar fila</translation>
    </message>
    <message>
        <source>Say that this row is right: aligning anew leaves it as it is; once more takes it back</source>
        <translation>Indicar que esta fila es correcta: al alinear de nuevo queda como está; otra vez lo deshace</translation>
    </message>
    <message>
        <source>&amp;Align Anew</source>
        <translation>Alinear de &amp;nuevo</translation>
    </message>
    <message>
        <source>Look again for all rows that nobody has confirmed or edited</source>
        <translation>Buscar de nuevo todas las filas que nadie ha confirmado ni editado</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
</context>
<context>
    <name>hexapla::Check</name>
    <message>
        <source>Text of the other versions is missing</source>
        <translation>Falta texto de las otras versiones</translation>
    </message>
    <message>
        <source>Text stands in one version only</source>
        <translation>Hay texto que solo figura en una versión</translation>
    </message>
    <message>
        <source>Text stands twice in one version</source>
        <translation>Hay texto que figura dos veces en una versión</translation>
    </message>
    <message>
        <source>A version has its sentences or items in another order</source>
        <translation>Una versión tiene sus frases o elementos en otro orden</translation>
    </message>
    <message>
        <source>A sentence breaks off</source>
        <translation>Una frase se interrumpe</translation>
    </message>
    <message>
        <source>Text was left in another language</source>
        <translation>Quedó texto en otro idioma</translation>
    </message>
    <message>
        <source>Nothing stands for a word of the other versions</source>
        <translation>Nada corresponde a una palabra de las otras versiones</translation>
    </message>
    <message>
        <source>A version says no where the others say yes, or the other way round</source>
        <translation>Una versión niega donde las otras afirman, o al revés</translation>
    </message>
    <message>
        <source>Numbers differ between the versions</source>
        <translation>Los números difieren entre las versiones</translation>
    </message>
    <message>
        <source>Dates or times differ between the versions, or are malformed</source>
        <translation>Las fechas u horas difieren entre las versiones o están mal escritas</translation>
    </message>
    <message>
        <source>Names differ between the versions</source>
        <translation>Los nombres difieren entre las versiones</translation>
    </message>
    <message>
        <source>Acronyms differ between the versions</source>
        <translation>Las siglas difieren entre las versiones</translation>
    </message>
    <message>
        <source>Addresses differ between the versions</source>
        <translation>Las direcciones difieren entre las versiones</translation>
    </message>
    <message>
        <source>Letters only look like those of the alphabet they stand in</source>
        <translation>Hay letras que solo se parecen a las del alfabeto en que figuran</translation>
    </message>
    <message>
        <source>Characters that cannot be seen</source>
        <translation>Caracteres invisibles</translation>
    </message>
    <message>
        <source>Text was read in the wrong encoding</source>
        <translation>Se leyó texto con una codificación errónea</translation>
    </message>
    <message>
        <source>Letters are composed in an unusual way</source>
        <translation>Hay letras compuestas de forma inusual</translation>
    </message>
    <message>
        <source>Brackets are not balanced</source>
        <translation>Los paréntesis no están emparejados</translation>
    </message>
    <message>
        <source>Quotation marks are not balanced, or not those of the language</source>
        <translation>Las comillas no están emparejadas o no son las del idioma</translation>
    </message>
    <message>
        <source>Spaces at punctuation are not those of the language</source>
        <translation>Los espacios junto a la puntuación no son los del idioma</translation>
    </message>
    <message>
        <source>A word stands twice</source>
        <translation>Una palabra figura dos veces</translation>
    </message>
    <message>
        <source>Spaces are doubled or missing</source>
        <translation>Hay espacios dobles o que faltan</translation>
    </message>
    <message>
        <source>Sentences end in different ways</source>
        <translation>Las frases terminan de distinta manera</translation>
    </message>
    <message>
        <source>Headings or their levels differ between the versions</source>
        <translation>Los títulos o sus niveles difieren entre las versiones</translation>
    </message>
    <message>
        <source>Emphasis differs between the versions</source>
        <translation>El énfasis difiere entre las versiones</translation>
    </message>
    <message>
        <source>Lists differ between the versions, or are numbered wrongly</source>
        <translation>Las listas difieren entre las versiones o están mal numeradas</translation>
    </message>
    <message>
        <source>A link or an image is plain text in another version</source>
        <translation>Un enlace o una imagen es texto simple en otra versión</translation>
    </message>
    <message>
        <source>Code differs between the versions</source>
        <translation>El código difiere entre las versiones</translation>
    </message>
    <message>
        <source>Footnotes differ between the versions, or lead nowhere</source>
        <translation>Las notas difieren entre las versiones o no llevan a ninguna parte</translation>
    </message>
    <message>
        <source>Tables are of different shape</source>
        <translation>Las tablas tienen distinta forma</translation>
    </message>
    <message>
        <source>A term is rendered in different ways</source>
        <translation>Un término se traduce de distintas maneras</translation>
    </message>
    <message>
        <source>A term is not rendered as the glossary prescribes</source>
        <translation>Un término no se traduce como prescribe el glosario</translation>
    </message>
    <message>
        <source>A translation is much longer or shorter than usual</source>
        <translation>Una traducción es mucho más larga o más corta de lo habitual</translation>
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
    <message>
        <source>Scrolls with the others</source>
        <translation>Se desplaza con las demás</translation>
    </message>
    <message>
        <source>Findings in this version</source>
        <translation>Hallazgos en esta versión</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in this version</source>
        <translation>
            <numerusform>%n hallazgo en esta versión</numerusform>
            <numerusform>%n hallazgos en esta versión</numerusform>
        </translation>
    </message>
    <message>
        <source>Scrolls alone; go on with the others from here</source>
        <translation>Se desplaza sola; seguir con las demás desde aquí</translation>
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
    <message>
        <source>“%1” could not be written: the disk is full.</source>
        <translation>No se pudo escribir «%1»: el disco está lleno.</translation>
    </message>
    <message>
        <source>“%1” is not a project of Hexapla.</source>
        <translation>«%1» no es un proyecto de Hexapla.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Hexapla. It can be looked at, but not changed.</source>
        <translation>«%1» se escribió con un Hexapla más reciente. Se puede ver, pero no cambiar.</translation>
    </message>
    <message>
        <source>“%1” is being changed by another program.</source>
        <translation>Otro programa está cambiando «%1».</translation>
    </message>
</context>
<context>
    <name>hexapla::Finding</name>
    <message>
        <source>“%1” is written in letters that only look like those of “%2”</source>
        <translation>«%1» está escrito con letras que solo se parecen a las de «%2»</translation>
    </message>
    <message>
        <source>The bracket “%1” is never closed in %2</source>
        <translation>El paréntesis «%1» no se cierra nunca: %2</translation>
    </message>
    <message>
        <source>The bracket “%1” is never opened in %2</source>
        <translation>El paréntesis «%1» no se abre nunca: %2</translation>
    </message>
    <message>
        <source>The code “%1” and “%2” is not the same</source>
        <translation>Los códigos «%1» y «%2» no son iguales</translation>
    </message>
    <message>
        <source>The code “%1” in %3 is not that of the other versions, “%2”</source>
        <translation>El código «%1» (%3) no es el de las otras versiones, «%2»</translation>
    </message>
    <message>
        <source>The code “%1” is missing in %2</source>
        <translation>Falta el código «%1»: %2</translation>
    </message>
    <message>
        <source>The date “%1” in %3 is “%2” in the other versions</source>
        <translation>La fecha «%1» (%3) es «%2» en las otras versiones</translation>
    </message>
    <message>
        <source>The date “%1” is missing in %3</source>
        <translation>Falta la fecha «%1»: %3</translation>
    </message>
    <message>
        <source>The date “%1” stands in %3 only</source>
        <translation>La fecha «%1» solo figura aquí: %3</translation>
    </message>
    <message>
        <source>The dates “%1” and “%2” are not the same</source>
        <translation>Las fechas «%1» y «%2» no son iguales</translation>
    </message>
    <message>
        <source>The time “%1” in %3 is “%2” in the other versions</source>
        <translation>La hora «%1» (%3) es «%2» en las otras versiones</translation>
    </message>
    <message>
        <source>The time “%1” is missing in %3</source>
        <translation>Falta la hora «%1»: %3</translation>
    </message>
    <message>
        <source>The time “%1” stands in %3 only</source>
        <translation>La hora «%1» solo figura aquí: %3</translation>
    </message>
    <message>
        <source>The times “%1” and “%2” are not the same</source>
        <translation>Las horas «%1» y «%2» no son iguales</translation>
    </message>
    <message>
        <source>“%1” is no well-formed date</source>
        <translation>«%1» no es una fecha bien escrita</translation>
    </message>
    <message>
        <source>“%1” in %2 does not say the century</source>
        <translation>«%1» (%2) no dice el siglo</translation>
    </message>
    <message>
        <source>“%1” stands twice in %2</source>
        <translation>«%1» figura dos veces: %2</translation>
    </message>
    <message>
        <source>“%1” is set in bold, but not in %2</source>
        <translation>«%1» está en negrita, pero aquí no: %2</translation>
    </message>
    <message>
        <source>“%1” is set in italics, but not in %2</source>
        <translation>«%1» está en cursiva, pero aquí no: %2</translation>
    </message>
    <message>
        <source>Nothing that the other versions set in bold is so in %1</source>
        <translation>Nada de lo que las otras versiones ponen en negrita lo está aquí: %1</translation>
    </message>
    <message>
        <source>The sentence ends in %1 with “%2”, elsewhere with “%3”</source>
        <translation>La frase termina aquí (%1) con «%2»; en las demás, con «%3»</translation>
    </message>
    <message>
        <source>The footnote “%1” is missing in %2</source>
        <translation>Falta la nota «%1»: %2</translation>
    </message>
    <message>
        <source>Nothing refers to the footnote “%1” in %2</source>
        <translation>Nada remite a la nota «%1»: %2</translation>
    </message>
    <message>
        <source>The reference to a footnote “%1” is missing in %2</source>
        <translation>Falta la llamada a una nota «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is not rendered in %2 as the glossary prescribes</source>
        <translation>«%1» no se traduce como prescribe el glosario: %2</translation>
    </message>
    <message>
        <source>The glossary forbids “%1”</source>
        <translation>El glosario prohíbe «%1»</translation>
    </message>
    <message>
        <source>A heading in %1 is none in %2</source>
        <translation>Un título (%1) no lo es aquí: %2</translation>
    </message>
    <message>
        <source>The headings of %1 are of different levels</source>
        <translation>Los títulos son de distinto nivel: %1</translation>
    </message>
    <message>
        <source>A heading of the other versions is none in %1</source>
        <translation>Un título de las otras versiones no lo es aquí: %1</translation>
    </message>
    <message>
        <source>A heading in %1 is none in the other versions</source>
        <translation>Un título (%1) no lo es en las otras versiones</translation>
    </message>
    <message>
        <source>The heading in %1 is of level %2, those of the others of %3</source>
        <translation>El título (%1) es de nivel %2; los de las demás, de nivel %3</translation>
    </message>
    <message>
        <source>All headings in %1 are of another level, by %2</source>
        <translation>Todos los títulos (%1) son de otro nivel, con %2 de diferencia</translation>
    </message>
    <message>
        <source>No heading of the other versions is one in %1</source>
        <translation>Ningún título de las otras versiones lo es aquí: %1</translation>
    </message>
    <message>
        <source>A character that cannot be seen stands in %2: %1</source>
        <translation>Hay un carácter invisible aquí (%2): %1</translation>
    </message>
    <message>
        <source>The address “%1” is not that of the other versions, “%2”</source>
        <translation>La dirección «%1» no es la de las otras versiones, «%2»</translation>
    </message>
    <message>
        <source>The address behind “%1” is missing in %3</source>
        <translation>Falta la dirección de «%1»: %3</translation>
    </message>
    <message>
        <source>The address behind “%1” stands in %3 only</source>
        <translation>La dirección de «%1» solo figura aquí: %3</translation>
    </message>
    <message>
        <source>The addresses “%1” and “%2” are not the same</source>
        <translation>Las direcciones «%1» y «%2» no son iguales</translation>
    </message>
    <message>
        <source>The link “%1” is plain text or missing in %2</source>
        <translation>El enlace «%1» es texto simple o falta: %2</translation>
    </message>
    <message>
        <source>The image “%1” is missing in %2</source>
        <translation>Falta la imagen «%1»: %2</translation>
    </message>
    <message>
        <source>This is an item of different lists in %1</source>
        <translation>Es un elemento de listas distintas: %1</translation>
    </message>
    <message>
        <source>An item of a list in the other versions is none in %1</source>
        <translation>Un elemento de lista de las otras versiones no lo es aquí: %1</translation>
    </message>
    <message>
        <source>An item of a list in %1 is none in the other versions</source>
        <translation>Un elemento de lista (%1) no lo es en las otras versiones</translation>
    </message>
    <message>
        <source>A list that is numbered in the other versions is not in %1</source>
        <translation>Una lista numerada en las otras versiones no lo está aquí: %1</translation>
    </message>
    <message>
        <source>A list is numbered in %1, but not in the other versions</source>
        <translation>Una lista está numerada aquí (%1), pero no en las otras versiones</translation>
    </message>
    <message>
        <source>Number %1 follows number %2 in %3</source>
        <translation>El número %1 sigue al número %2: %3</translation>
    </message>
    <message>
        <source>Nothing stands for “%1” in %2</source>
        <translation>Nada corresponde a «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is written with letters of another alphabet: %2</source>
        <translation>«%1» está escrito con letras de otro alfabeto: %2</translation>
    </message>
    <message>
        <source>A character could not be read in %1</source>
        <translation>No se pudo leer un carácter: %1</translation>
    </message>
    <message>
        <source>“%1” was read in a wrong encoding in %3; “%2” was meant</source>
        <translation>«%1» se leyó con una codificación errónea (%3); se quería decir «%2»</translation>
    </message>
    <message>
        <source>“%1” stands in %3 for “%2”</source>
        <translation>«%1» figura aquí (%3) por «%2»</translation>
    </message>
    <message>
        <source>The name “%1” is missing in %2</source>
        <translation>Falta el nombre «%1»: %2</translation>
    </message>
    <message>
        <source>The negation “%1” is missing in %2</source>
        <translation>Falta la negación «%1»: %2</translation>
    </message>
    <message>
        <source>The letters of “%1” are written in parts in %2</source>
        <translation>Las letras de «%1» están escritas por partes: %2</translation>
    </message>
    <message>
        <source>“%1” in %3 is “%2” in the other versions</source>
        <translation>«%1» (%3) es «%2» en las otras versiones</translation>
    </message>
    <message>
        <source>The number “%1” is missing in %3</source>
        <translation>Falta el número «%1»: %3</translation>
    </message>
    <message>
        <source>The number “%1” stands in %3 only</source>
        <translation>El número «%1» solo figura aquí: %3</translation>
    </message>
    <message>
        <source>The numbers “%1” and “%2” are not the same</source>
        <translation>Los números «%1» y «%2» no son iguales</translation>
    </message>
    <message>
        <source>A space is missing before “%1” in %2</source>
        <translation>Falta un espacio antes de «%1»: %2</translation>
    </message>
    <message>
        <source>A space too much before “%1” in %2</source>
        <translation>Sobra un espacio antes de «%1»: %2</translation>
    </message>
    <message>
        <source>The quotation mark %1 is never closed in %2</source>
        <translation>La comilla %1 no se cierra nunca: %2</translation>
    </message>
    <message>
        <source>The quotation mark %1 is never opened in %2</source>
        <translation>La comilla %1 no se abre nunca: %2</translation>
    </message>
    <message>
        <source>Several spaces between words in %1</source>
        <translation>Varios espacios entre palabras: %1</translation>
    </message>
    <message>
        <source>A space is missing behind “%1” in %2</source>
        <translation>Falta un espacio después de «%1»: %2</translation>
    </message>
    <message>
        <source>A space too much beside “%1” in %2</source>
        <translation>Sobra un espacio junto a «%1»: %2</translation>
    </message>
    <message>
        <source>The table does not have as many rows in %1 (%2) as elsewhere (%3)</source>
        <translation>La tabla no tiene aquí (%1) tantas filas (%2) como en las demás (%3)</translation>
    </message>
    <message>
        <source>The table does not have as many columns in %1 (%2) as elsewhere (%3)</source>
        <translation>La tabla no tiene aquí (%1) tantas columnas (%2) como en las demás (%3)</translation>
    </message>
    <message>
        <source>“%1” is “%2” here, elsewhere mostly “%3”</source>
        <translation>«%1» es aquí «%2»; en otros lugares, casi siempre «%3»</translation>
    </message>
    <message>
        <source>This is not in the language of %1</source>
        <translation>Esto no está en el idioma de la versión: %1</translation>
    </message>
    <message>
        <source>%1 says this twice</source>
        <translation>Esto se dice dos veces: %1</translation>
    </message>
    <message>
        <source>This stands in %1 only</source>
        <translation>Esto solo figura aquí: %1</translation>
    </message>
    <message>
        <source>The sentence breaks off in %1</source>
        <translation>La frase se interrumpe: %1</translation>
    </message>
    <message>
        <source>What the others say here is missing in %1</source>
        <translation>Falta lo que las otras dicen aquí: %1</translation>
    </message>
    <message>
        <source>This is unusually long in %1</source>
        <translation>Esto es inusualmente largo: %1</translation>
    </message>
    <message>
        <source>This is unusually short in %1</source>
        <translation>Esto es inusualmente corto: %1</translation>
    </message>
    <message>
        <source>%1 have these two in different order</source>
        <translation>Estos dos están en distinto orden: %1</translation>
    </message>
    <message>
        <source>%1 has these two in another order</source>
        <translation>Estos dos están aquí en otro orden: %1</translation>
    </message>
    <message>
        <source>%1 has this in another place</source>
        <translation>Esto está en otro lugar: %1</translation>
    </message>
    <message>
        <source>%1 have this in different places</source>
        <translation>Esto está en distintos lugares: %1</translation>
    </message>
</context>
<context>
    <name>hexapla::FindingCard</name>
    <message>
        <source>major</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>trivial</source>
        <translation>menor</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;ceptar</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Open &amp;Again</source>
        <translation>&amp;Reabrir</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Hallazgo anterior</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Hallazgo siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In This &amp;Place</source>
        <translation>En este &amp;lugar</translation>
    </message>
    <message>
        <source>Wherever It Says the &amp;Same</source>
        <translation>Dondequiera que diga lo &amp;mismo</translation>
    </message>
    <message>
        <source>&amp;All of This Check</source>
        <translation>&amp;Todos los de esta comprobación</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>hexapla::FindingsReport</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>missing beside</source>
        <translation>falta junto a</translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n grave</numerusform>
            <numerusform>%n graves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor</source>
        <translation>
            <numerusform>%n leve</numerusform>
            <numerusform>%n leves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trivial</source>
        <translation>
            <numerusform>%n menor</numerusform>
            <numerusform>%n menores</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing, extra and out of order</source>
        <translation>Lo que falta, sobra o está desordenado</translation>
    </message>
    <message>
        <source>Numbers, dates, names and addresses</source>
        <translation>Números, fechas, nombres y direcciones</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Tipografía</translation>
    </message>
    <message>
        <source>Structure and markup</source>
        <translation>Estructura y marcado</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Coherencia</translation>
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
    <message>
        <source>The row cannot be changed like this here.</source>
        <translation>La fila no se puede cambiar así aquí.</translation>
    </message>
    <message>
        <source>Aligning the versions…</source>
        <translation>Alineando las versiones…</translation>
    </message>
    <message>
        <source>Looking for differences…</source>
        <translation>Buscando diferencias…</translation>
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
    <name>hexapla::OverviewStrip</name>
    <message>
        <source>Where the versions differ</source>
        <translation>Dónde difieren las versiones</translation>
    </message>
</context>
<context>
    <name>hexapla::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
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
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <translation>Copiar la dirección del &amp;enlace</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
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
