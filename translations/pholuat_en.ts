<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>PhoLuat</name>
    <message>
        <source>The file &quot;%1&quot; could not be opened. %2. Check that it is still there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be read to its end. %2. Copy it to another disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; cannot be used. %2 Ask the sender to rename the file and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid Unicode text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a sign that turns the direction of writing, so it reads as another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds an invisible control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its letters and marks are not in the composed form (NFC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an absolute path, which points outside the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a backslash, which separates folders on some systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names a drive, which points outside the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies more than %1 folders deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins like somebody&apos;s home folder, which points outside the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the path is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It steps out of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the character %1, which Windows forbids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it ends in a dot or a blank, which Windows drops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows keeps this name for a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a sign that looks like a path separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a path separator in disguise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not in UTF-8, and the encoding is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link to another file, which may lie outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a device or another special file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name and its mode disagree on whether it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is encrypted with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it uses a feature no ordinary archive has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is packed with method %1; only stored (0) and deflate (8) are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is stored unpacked, yet its two sizes differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder, yet it holds data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would unpack to %1 MiB; at most %2 MiB are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would unpack to more than %1 times its size, as files made to fill a disk do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its directory holds something that is no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record of its directory is longer than the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its extra fields do not add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it carries a second, different name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it carries two different comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies in another piece of a split archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its long and short sizes disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it uses Zip64 where no size asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file where the directory says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directory and file header give two names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directory and file header give two methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directory and file header give two times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directory and file header give two sizes or checksums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data runs into the next file, as in files made to fill a disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sizes that should follow its data are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sizes that follow its data contradict the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is hidden data between it and what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is other data before its first file, so it may be two kinds of file at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is other data before its directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it shares its data with another entry, as in files made to fill a disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name stands twice (letter case and the form of accents do not count)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; can be taken for another one: it uses letters of another script or unusual blanks. Make sure that you open the file you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies in a folder that is also a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive cannot be trusted: %1. Nothing was taken from it. Ask the sender to make it again and send it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive cannot be trusted because of &quot;%1&quot;: %2. Nothing was taken from it. Ask the sender to make it again and send it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more files than its end record says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all its files together would take more than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds fewer files than its end record says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before its own records do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its Zip64 end record is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its Zip64 end record is missing or misplaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its Zip64 end record contradicts itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its two end records disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too short to be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its comment holds another archive&apos;s end record, so two readers could see two contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is data after its last record, or its end is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no end record: it is no ZIP file or its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is one piece of an archive split over several files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its directory is not where its end record says; something was put before it or cut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its records contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; in the archive. Its name may have changed. Look at the list of its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content was changed or damaged on the way (checksum)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than it declares, as files made to fill a disk do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to less than it declares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1 KiB, more than a file of its kind may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be read. %2. Check that it is still there, then try again; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer what it was: its content changed. Attach it again, then try once more; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be written. %2. Free some space or choose another place, then try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands twice in the package; two files cannot share one name. Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package &quot;%1&quot; could not be written. The archive library answered: %2. Try again; if it happens again, report it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to pack. Choose at least one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be made. %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is longer than the limit of %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text begins with a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something stands after the end of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON text cannot be read: line %1, column %2: %3. The file is damaged or another program wrote it. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text ends where a value was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values are nested deeper than the limit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or a closing bracket was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in quotation marks was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or a closing brace was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name “%1” stands twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit was expected after the decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit was expected in the exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text ends inside a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bytes are not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this escape is not one of JSON&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four hexadecimal digits were expected after \u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a surrogate pair stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day as 2020-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is missing. Name it, or look it up: pholuat-console units WORDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit is called &quot;%1&quot; on %2. Look it up: pholuat-console units WORDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be several units; name one by its id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding: %1 (%2 % sure), %3 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written in an old encoding. Read as Unicode it begins: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its capital letters lived in the font and are lost; look through them after importing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF %1, %2 pages, %3 signatures (not checked here).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: %1. Check its name and rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no archive and no PDF, and larger than 16 MiB; a text of that size is not read. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file. Check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pholuat-console [--json] [--language vi|en] VERB …   does without windows what the program does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 findings, 2 usage, 3 damaged or hostile input, 4 could not reach, 5 internal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the moment after --now as 2020-12-31T08:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. The verbs are listed by: pholuat-console help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 is not known here, or its value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language is vi or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid, with remarks (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; begins the name of %n packages; write more of it.</source>
        <translation>
            <numerusform>&quot;%1&quot; begins the name of %n package; write more of it.</numerusform>
            <numerusform>&quot;%1&quot; begins the name of %n packages; write more of it.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no package &quot;%1&quot; in the workspace, so nothing was done. List them: pholuat-console list FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; in the workspace, so nothing was sealed. Look it up: pholuat-console search FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sealed: put the errors right first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed: %1
  digest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to: --folder PATH, or --to a destination of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no package (*.zip) there, so nothing came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was here already; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another content already has its id and version. Both are kept; decide in the inbox which one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say either --accept or --remark TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted; the answer is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned; the answer is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which period: --period 2020-6m, 2020-y or 2020-official.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 units are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a cell as row/column, such as T/c5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cell %1 in the form that was asked for; this unit consolidates %2. See its rows and columns: pholuat-console consolidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  no package stands behind it: it was entered here, or nothing has come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no material and no report &quot;%1&quot; in the workspace, so nothing was rendered. See what is here: pholuat-console search FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace holds no material and no report yet, so nothing was rendered. Import or write one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One package, put on a stick, read back and receipted. Digest of its tag manifest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names the version it replaces: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2, made of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units have not reported yet; none is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tour in %1. Make one: pholuat-console tour FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already and was left alone. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role is one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made: %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported: only a PDF can go onto an existing material. Leave --material away to make a new one of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not imported: it is larger than 16 MiB, too much for one text. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported; PDF, XHTML and plain text can. Packages come in with: receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: imported as material %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materials</numerusform>
        </translation>
    </message>
    <message>
        <source>backed up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit is called so on %1. Try fewer words, or another day with --on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet could not be written, probably because the folder for temporary files is full. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be finished, because the PDF writer of this system behaves in an unknown way. Please report this with the version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be written, because the PDF writer did not start. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document text was not read: %1. Only what this program writes is accepted; ask the sender for a fresh copy, or import the text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>element &lt;%1&gt; in line %2 does not belong there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>element &lt;%1&gt; in line %2 has an attribute or value that does not belong there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not XML 1.0 in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 is not well-formed XML (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 holds something else than elements and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 has text where only elements may stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 should hold element &lt;%2&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 has a speaker without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it is larger than %n MiB</source>
        <translation>
            <numerusform>it is larger than %n MiB</numerusform>
            <numerusform>it is larger than %n MiB</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1 holds a declaration, comment or CDATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data cannot be read: the field “%1” is wrong (%2). Ask the sender for the file again, or take the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of units could not be read: %1, line %2: %3. Install the program again, or take the table from a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of units could not be opened: %1: %2. Look whether the file is there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong number of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit overlaps itself or has no parent above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of words could not be read: %1. Install the program again, or take the list from a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term %1 has no code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code %1 stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file carries no plugin card, so it was not loaded. Remove it from the plugin folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin was made for interface %1, this program offers %2. Install the version that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin &quot;%1&quot; could not be loaded. The packages are safe in the workspace; install the plugin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plugin &quot;%1&quot; here, so nothing was sent. Install it, or choose another destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row “%1” has no cells of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a figure. A cell takes a number such as 1.234, or “-” for not applicable. Type the number with its digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own figures were not taken over: %1. Enter them in this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this form has no row for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report of %1 was left out: it is for another period than %2. Consolidate that period by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent two different packages as version %2. Counting either could be wrong, so neither is counted. Ask the unit which one is right, then return the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing: no accepted report for %2 has come in. Remind the unit, or take its report in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its form %1 is for another level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of %1 was not counted: %2. Return it, or install the form it uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports %2 in column %3, which does not apply to its row here. The figure is left out. Ask the unit where it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a report, but its row was filled in here as well. What was filled in here counts. Clear the row to take the report over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports to %2, whose total already holds its figures. Counting it again would double them, so it is not counted. Return it and name the right receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not report to this office in %2, so its figures are not counted. Return the report and name the right receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: the condition reads row “%3” without a column. It is tried in whole rows. Write row.column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: formulas go in a circle: %2. None of these cells can be computed. Correct the form&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure is kept for %1, which this form does not have here. The unit or the edition of the form may have changed. Enter it where it belongs, then clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row “%1”, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 stands here, but this cell does not apply to the row. Clear it, so that it shows “-”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “-” stands here, but the form asks for a figure. Enter the figure, 0 when there was none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row “%1” is not filled in at all. A blank is not a zero. Enter its figures, 0 where there was nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is blank. A blank is not a zero. Enter the figure, 0 when there was none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 cannot be a count. Counts are whole, not negative and at most %3. Correct the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be computed: its formula divides by zero. Check the figures that it is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the total is %2, but its breakdown gives %3. Correct one of them, or explain the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 stands here, but the rows that belong to it give %3. Correct one of them, or explain the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an estimate, but the form asks for none in this column. Clear the estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is estimated in part, but the official year holds actual figures only. Replace the estimate by the actual figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the estimate %2 is not between 0 and the reported figure. It is a part of that figure. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 this year, %3 in the same period last year. A change of 20 % or more needs a reason. Write the explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no level; country, province, district, commune and department are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form cannot be used: at %1: %2. Correct the form&apos;s file or get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in braces was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forms have nothing of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 1 was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day such as 2020-12-31 was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these was expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in brackets was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different texts were expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key is a letter followed by letters and digits, and no word of formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” already is the key of another row or column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a form is filed for at least one kind of period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups of columns are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row “%1” stands above this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels of units belong to repeated rows, and only to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no level of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form has no row “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form has no column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is needed here, this is a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition is needed here, this is a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested deeper than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula ends where a value was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value was expected, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1() is not available here: figures of other periods and forms are not looked up by this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column has no parts; write the row first: row.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form has no row or column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an opening parenthesis is missing after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes another number of values than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many rows can stand only in sum, min and max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula “%1” cannot be used: character %2: %3. Correct the form&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quotation mark is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single “=” says nothing here; write “==” to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not belong in a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (edition %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds two forms for the same figures, %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its form %1 is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no form of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its form %1 has no column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no bagit.txt, so it is no bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list %1 uses a digest that is not known here. It was not checked. The other lists were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no list of its files (manifest-sha256.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants files to be fetched from the network (fetch.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no folder &quot;data&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its files do not lie in one folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bag lies at the top of the archive instead of in one folder. RFC 8493 asks for the folder. The content is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its files are listed with MD5 or SHA-1 only, which do not show a deliberate change; SHA-256 or better is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bag is of an old version that lists its files with MD5 or SHA-1. Accidents would be found, a deliberate change would not. Ask the sender by another way when in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a BagIt 1.0 bag in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manifest-sha256.txt or tagmanifest-sha256.txt is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in no list, so nobody can tell whether it was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care: %1. It is no part of what was sent with proof. Do not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it announces %1 (bytes.files) but holds %2.%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed but missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed but missing. It is a file that a system leaves behind, not a document, and was dropped on the way. Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there but not in every list of its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file that a system left behind, not a document. It came in by accident. It can be ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what was sent: its %2 differs from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies beside its one folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a link to another file, which may lie outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or another special file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two files are called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more or larger files than a bag may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than %2 KiB, more than a file of its kind may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is kept for the package itself. It cannot be packed under it. Give the file another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to pack. A package needs at least one file. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bagit.txt begins with a byte order mark, which the standard forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bagit.txt holds more than its two lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bagit.txt does not hold exactly its two lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bagit.txt does not say version and encoding as the standard asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says BagIt version %1; 1.0 and the drafts 0.93 to 0.97 are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text files are said to be in &quot;%1&quot;, which is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than 4 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin with a digest of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path &quot;%1&quot; leads outside or cannot be a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs into the other manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed twice in %2, in two spellings or forms of its accents. Both mean one file here; nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag-info.txt holds a line without a label: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a bag, but none of this program: data/package.json is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of forms is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds another form than its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package.json lists other reports or materials than it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a report of the unit &quot;%1&quot;, which is not its sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a report for another period than it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attached file &quot;%1&quot; is missing or another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to nothing in the package. It is kept but not used. Ask the sender what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was not made: %1. Nothing was written. Correct it and seal again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a report of another unit than the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; would lie outside its data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file &quot;%1&quot; is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file &quot;%1&quot; is no longer what was attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is not accepted: %1. Nothing was taken from it. Ask the sender to make it again and send it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of packages that ships with the program cannot be used. The installation may be damaged. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its description is not as agreed at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be shown: it is protected by a password. Ask its author for a copy without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be shown: the PDF has no such page. Open the document again; it may have been replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be shown: only the first 5,000 pages of a PDF are shown. The file can still be attached; split it if readers need the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be shown: its image would have more than 64 million points. Choose a smaller magnification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be shown: it is larger than 200 MB. The file stays as it is; make it smaller, or open it in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be read: the file is not there. Check that it was not moved or renamed, and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be read: the file cannot be opened. Check the rights to the file and that its drive is connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be shown: the program that reads PDFs did not start or did not answer as agreed. Your work is not touched; install Phổ Luật again if this goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be shown: the program that reads it ended, because the file is damaged or needs too much memory. Nothing else is touched; ask for a new copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be shown: the file is damaged or is no PDF. Ask for a new copy, or save it again in the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read as a PDF: it is damaged or is something else. Ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page cannot be read: the file is damaged there. Ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged; its pages could be found all the same. Compare it with the original, or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file opens with a password only: receivers cannot read it. Attach a copy without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted, but opens without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contains a script. It is never run here; portals may refuse the file. Attach a copy without scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file asks to start a program. This is never done here; do not trust the file before its sender has confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file asks to start “%1”. This is never done here; do not trust the file before its sender has confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contains a form that sends its fields away. Nothing is sent from here; print the file anew if only its looks are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files are packed into this one. They are never opened here; attach them on their own if they are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is packed into this one. It is never opened here; attach it on its own if it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an XFA form, which most readers cannot show. Print it to a plain PDF and attach that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contains sound, film or three-dimensional parts, which are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than 5,000 pages; the rest is not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy “%1” could not be made: %2. The workspace itself is unharmed; choose another place or free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” could not be read: %2. It was not taken in; check the disk it lies on, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is too large: more than %2 MB are not taken. Make it smaller, for example by scanning at 300 dpi in grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2. Choose another place or free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup lies beside it; look for one on other disks, or ask for help before anything else is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup beside it is “%1”: open that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace “%1” is damaged: its content is not what was stored. The file was left as it is. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the workspace is damaged: its content is not what was stored. It was left as it is; ask the database&apos;s administrator for the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a workspace of this program: another program made it. Choose a file whose name ends in .pholuat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace “%1” could not be opened: its disk can only be read and no copy could be made. Copy the file and the one ending in -wal to another disk, and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace “%1” could not be made: nothing may be written there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace “%1” is not there: the file was moved, renamed or deleted. Choose it again, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy was made: this workspace lies on a database server, not in a file. Its administrator makes the backups (pg_dump).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is not saved: a part of it failed. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(The first wrong entry of the journal is number %1.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace “%1” is already open: the program %2 (process %3) on the computer %4 has held it since %5. Close it there, or open it here for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was made by a newer version of this program, which this one cannot read safely. Nothing was changed; install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace here: the database has none of its tables. Choose another database, or make a new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was made by an older version and must be brought up to date, but it can only be read here. Copy it where you may write, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be read or written: the disk reported an error. The last change is not saved; check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change is not saved: the disk is full. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is busy: another program is writing to it. Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is not saved: the workspace is open for reading only. Save a copy of it where you may write, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file could not be opened: it is not readable here. Check that the disk is there and that you may read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not carry this out: its database reported an error. Nothing was changed; try again, and report it if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is not saved: somebody else changed the same thing at the same time. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change is not saved: the database server has no room left. Tell its administrator, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is not saved: the workspace is open for reading only. Open it again for writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server does not let you in: it does not know this name, password or database. Check the connection settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server cannot be reached: the connection was lost. The last change is not saved; check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is not saved: version %1 is sealed and never changes. Begin a new version to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is not saved: the cell %1 of form %2 holds no real number. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is not saved: this unit has a report for this period already. Open that one and go on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not saved: somebody else changed it after you opened it. Both versions are kept; compare them and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is not in this workspace: it was removed, or it belongs to another one. Open the list again to see what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text: it holds bytes that no known encoding has. Open it with the program it was made with, and copy the text from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was not returned: the remark has to say in at least %1 characters what is to be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package cannot be answered: only submissions that came in can be accepted or returned. Choose one of those in the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is damaged and could not be read. It is attached as it is; ask for a good copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF asks for a password, so it cannot be shown here. It is attached as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The material was removed while its PDF was being read. The PDF itself is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was not attached: &quot;%2&quot; is sealed or the workspace is read only. Make a new material and attach it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A material has no title, so nobody could find it. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty: it has neither text nor an attached file. Write it or take it out of the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be read here: %2 The receiver may not be able to open it either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; rests on %2, which is no longer in force. Replace it or say why it is still cited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form of this indicator for the level of your unit in that period, so nothing can be consolidated. Check the unit in the settings, or import the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no destination &quot;%1&quot; any more, so nothing was sent. Choose another in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the demonstration is missing from the program (%1). Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form %1 cannot be opened: %2. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package could not be written to %1. It is sealed and kept in the workspace; choose another folder and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form %1 (edition %2) is not known here, so its figures cannot be laid out. They are kept as they are; install the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sealed: the report of %1 is sealed already, as version %2. Send that package again, or begin a new version to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was chosen, so nothing was sealed. Tick at least one material or report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be saved. It is still open here; make room on the disk or close the other program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of units is missing from the program. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment cannot be shown, because no temporary folder could be made. Make room on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder, or close the program that has the file open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid, with remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>district or commune official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justice staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officer of a department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a database; to judge it as a workspace use: pholuat-console check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judges packages and BagIt bags strictly: one verdict first, then the reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is this file: package, bag, PDF, JSON, text and its encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one package from the drafts, checked first; without a choice all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivers a sealed package and keeps the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes packages in; damaged and hostile ones are refused with the reason, none is taken twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepts a received package, or returns it with a remark, as a package going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the packages of a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form of the unit above, from every submission received (or only the accepted ones), as PDF, XLSX and CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where a total came from: unit, cell, package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>materials as PDF and XHTML, reports as PDF, XLSX and CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An officer writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three materials, one with an attached PDF, and the department&apos;s form for 2020; printed as NĐ 30 asks, and as XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer seals and delivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A district reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huyện Tuy Phước with all its communes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two more units send theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thành phố Quy Nhơn and Sở Giáo dục và Đào tạo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known already, not taken twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justice receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justice decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three packages are accepted, one is returned with a remark; each answer is a package too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer corrects and sends version 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justice consolidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup while open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one file is the whole workspace, figures and files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole loop on the demonstration province, with an index.html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes the tour&apos;s index.html again, with the screenshots that are there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, XHTML or text becomes a material; a PDF can go onto an existing one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every rule over every report and material, and the journal&apos;s chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>materials by title, text and PDF text; accents are optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a consistent copy, also while it is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrative units as of a day; accents are optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied: there is no folder %1. Make it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form for this unit in that period, so no report could be filled. Choose another period, or import the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package is being sent there already, so it was not sent a second time. Wait until that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as asked before anything was sent. Send it again when it suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package could not be read: %1. Check the drive and its free space, then take it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sealed: somebody else changed a text or a figure while the package was being made. Look at what they changed, then seal again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was sealed while it was being changed, so the last change is not in it. It is still open here: copy it, then begin a new version to make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was sealed meanwhile, so yours cannot take its place. Yours is still open here: copy it, take theirs, then begin a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE.pholuat may also be an office&apos;s database: &quot;postgresql:host=… dbname=… user=…&quot;, its password in PGPASSFILE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::ArrivalsView</name>
    <message>
        <source>Packages that came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop packages or a whole folder of them here. Each is judged before anything is taken in; a damaged or hostile one is refused with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures and materials of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark for the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be put right, at least 10 characters; the sender reads it word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Return with the remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return with the remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no package (*.zip) in what was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Judging %n package(s)</source>
        <translation>
            <numerusform>Judging %n package</numerusform>
            <numerusform>Judging %n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in</source>
        <translation>
            <numerusform>%n package taken in</numerusform>
            <numerusform>%n packages taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict with another content of the same version</source>
        <translation>
            <numerusform>%n in conflict with another content of the same version</numerusform>
            <numerusform>%n in conflict with another content of the same version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing of it was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was refused:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a remark of at least %1 characters first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer %1 lies in the outbox, ready to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::AttachmentsModel</name>
    <message numerus="yes">
        <source>%1 · %n page(s)</source>
        <translation>
            <numerusform>%1 · %n page</numerusform>
            <numerusform>%1 · %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::AttachmentsPanel</name>
    <message>
        <source>&amp;Attach PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files can also be dropped here or onto the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::BasesModel</name>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::BasesPanel</name>
    <message>
        <source>&amp;Add legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law, decree … with number and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit legal bases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::BoardModel</name>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::BoardView</name>
    <message>
        <source>Only where something is &amp;missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units and forms with their state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many units reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit has to report to yours in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n report(s) came in.</source>
        <translation>
            <numerusform>The %n report came in.</numerusform>
            <numerusform>All %n reports came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 reports came in; %n missing.</source>
        <translation>
            <numerusform>%1 of %2 reports came in; %n missing.</numerusform>
            <numerusform>%1 of %2 reports came in; %n missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::BodyEdit</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q</source>
        <comment>question, in the margin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <comment>answer, in the margin</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::ConflictBar</name>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine; theirs stays in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs; mine is given up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::DestinationForm</name>
    <message>
        <source>Your word for this destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kind of destination could be loaded; “About” says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for when it is needed; never kept in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::DestinationsPart</name>
    <message>
        <source>&amp;Try the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”? Receipts of what was delivered there are kept; nothing more can be sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination can be reached and written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::EstimatesStrip</name>
    <message>
        <source>Estimated in column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate is a number or blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which estimated for the last months, by column:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::FindingsModel</name>
    <message>
        <source>explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) left</source>
        <translation>
            <numerusform>%n error left</numerusform>
            <numerusform>%n errors left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No errors; %n warning(s) to look at.</source>
        <translation>
            <numerusform>No errors; %n warning to look at.</numerusform>
            <numerusform>No errors; %n warnings to look at.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::FirstRunPage</name>
    <message>
        <source>Write legal-education materials, fill in the reports, seal and send them, and consolidate what others send. Everything works without a network; everything is saved while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.pholuat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look around in the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace is one file that holds your materials, reports, attachments and packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role (decides which pages come first, never what you may see)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits here? (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First choose your unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::FormGridView</name>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sum %1 · %n figure(s)</source>
        <translation>
            <numerusform>Sum %1 · %n figure</numerusform>
            <numerusform>Sum %1 · %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::FormModel</name>
    <message>
        <source>“-” may stand only where the form says that a figure does not apply. Type 0 when there was nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has no figure here: “-” stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copied block is larger than what is left of the form here. Begin further up or to the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was put in, because of “%1” for %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable: the form has no figure here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sum was overwritten; the formula gives %1. Delete brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed by the form. It may be overwritten, and then stays marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which estimated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same period last year: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::GoToBox</name>
    <message>
        <source>Go to anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page, material, unit, form or action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>material</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::HistoryPanel</name>
    <message>
        <source>&amp;Bring this text back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this revision changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back an earlier text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the same; only properties or attachments changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::HomePage</name>
    <message>
        <source>Today&apos;s work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for you today: reports of the period, drafts, troubles of the outbox, what is new in the inbox. Enter or a double click opens the place. Ctrl+K goes to anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will find the reports of the period, your drafts, what the outbox could not send and what came in. Begin with a material or with a report:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in a &amp;report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Troubles of the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts touched last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::IdentityPart</name>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. The order of the pages follows the role the next time the workspace is opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::InboxModel</name>
    <message>
        <source>not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::InboxPage</name>
    <message>
        <source>Views of the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tracking board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;otals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take packages in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take packages in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a whole &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a whole folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals as &amp;XLSX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the totals &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with &amp;undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count packages that wait for a decision too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) wait for a decision</source>
        <translation>
            <numerusform>%n package waits for a decision</numerusform>
            <numerusform>%n packages wait for a decision</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived: drop packages or folders, look at their figures, accept them or return them with a remark. Tracking board: who reported and who did not. Totals: the consolidated form; a figure opens the tree of what it was made of, Enter there opens the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form is known to this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the totals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::JobStrip</name>
    <message>
        <source>Work under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::LedgerView</name>
    <message>
        <source>Save the &amp;package as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the package as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2
SHA-256 of the file: %3
of the tag manifest: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No destination is set up yet. Add a folder, a stick or a portal in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a destination…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::MainWindow</name>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.pholuat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened &amp;lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to…  Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side bar as &amp;icons only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Phổ Luật</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demonstration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace can only be read: the file or its folder may not be written. What you change here is not kept. Copy it to a place you may write, or ask for the right to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

Closing all the same loses the last changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::MaterialEditor</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach PDF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaching %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::MaterialsList</name>
    <message>
        <source>Show only this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a material…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or show all kinds and states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No materials yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::MaterialsModel</name>
    <message>
        <source>(no title yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::MaterialsPage</name>
    <message>
        <source>Leaflets, questions and answers, skits, scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the office writes what explains the law to people. Choose a material at the left, or write the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attach PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;PDF (Decree 30)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete material…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in the search field to find a material by any word in it, with or without accents.
The text knows kinds of paragraphs instead of fonts: choose them in the style box. Enter goes on, Shift+Enter breaks the line, Backspace at the start makes a plain paragraph.
Everything is saved by itself; Ctrl+Z takes back whatever was done last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes with its text, attachments and history. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.xhtml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::NewReportBar</name>
    <message>
        <source>&amp;Begin report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period of the new report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First half year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the new report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::OutboxModel</name>
    <message>
        <source>answer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materials</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::OutboxPage</name>
    <message>
        <source>Choose a package to see its digests, receipts and troubles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal and send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;package as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages sealed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sealed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package holds reports, materials and their attachments under one seal. It can be sent to several destinations, each keeps its own receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sealed. Send it to a destination, or save it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is a sealed package, every column a destination. A row opens its digests, receipts and troubles at the right. “Seal and send…” takes the reports and materials you tick, checks them and seals them; a sealed version never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the package as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::PdfPages</name>
    <message>
        <source>Pages of the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::PdfView</name>
    <message>
        <source>Page number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF asks for a password, so its pages cannot be shown. Attach a copy without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the text of this PDF. Scanned pages have no text to search.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::PropertiesPanel</name>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal fie&amp;lds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;udiences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth&amp;or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (Decree 30/2020/NĐ-CP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superior organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressed to (one a line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients (one a line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority and title (one a line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date yet. Write day, month and year: 05/01/2020.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copies handed out free of charge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::ReportView</name>
    <message>
        <source>Edit signers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet. F5 runs all rules of the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this figure is as it is: needed when it changed by 20 % or more since last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report has no such form. Begin the report again for its period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules hold: the form can be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::ReportsModel</name>
    <message>
        <source>%1 · version %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::ReportsPage</name>
    <message>
        <source>Reports by period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of a period, on the form of the regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a period below the list and begin: the form of your unit opens, sums are computed, and every rule is checked here, offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new &amp;version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export form as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export form as &amp;XLSX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type figures as in a spreadsheet: Enter goes down, Tab to the right, F2 edits, Delete empties. Blocks can be copied from and pasted into Excel.
White cells are filled in, grey ones are computed. A computed cell may be overwritten; it then carries a mark, and Delete brings the sum back.
F5 checks every rule. Enter on a finding jumps to its cell; the reason for a large change is written under the findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a report for this period already; here it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report can be begun, because your unit did not stand at the end of this period. Choose your unit in the settings, or another period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report can be begun, because no form for this kind of unit and this period is installed. Choose another period, or install the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is a draft now; the sealed one stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as XLSX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::Screenshots</name>
    <message>
        <source>The folder %1 cannot be made. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::SealPanel</name>
    <message>
        <source>What goes into the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the package goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. What goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. What the checks say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Where it is sent at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is sealed; begin a new version to send a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is set up; the package can be saved as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one report or material.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was not sealed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::SettingsPage</name>
    <message>
        <source>Make a &amp;backup copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit and role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits here; it stands on everything that is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sealed packages are sent: each with its own settings and receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours and language of the window. Sizes follow the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds everything; a copy of it is the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part at the left. Identity and destinations belong to the workspace; colours and language belong to this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is made while you work, is complete, and opens like any workspace. Keep it on another disk or stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal-education materials and reports, offline first. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1 on %2
Workspace: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was found beside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.pholuat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup copy is %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::SideBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words of the side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::SignersPanel</name>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title above the signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::SourcesModel</name>
    <message>
        <source>entered in this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit, cell, package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::TextPane</name>
    <message>
        <source>Outline of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation of law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add row below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add column at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row is a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 syllables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address (empty: no link)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::TotalsView</name>
    <message>
        <source>Where the figure came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of these totals is not known to this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. No unit below gave a figure for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, from %n unit(s)</source>
        <translation>
            <numerusform>%1: %2, from %n unit</numerusform>
            <numerusform>%1: %2, from %n units</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row “%2”, column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the consolidated form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or close the file elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consolidated form is saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::UnitListModel</name>
    <message>
        <source>%1 (not confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::UnitPicker</name>
    <message>
        <source>Unit, by some of its letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type some letters, accents optional: tuy phuoc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tree of units as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::UnitTreeModel</name>
    <message>
        <source>Not confirmed by an official list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoLuat::UnitsPage</name>
    <message>
        <source>Find a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find among all units; accents optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tree of units as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it came from and what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All units of the country with their dates. Type some letters, accents are optional; choose a day to see the tree as it stood then. At the right you see what a unit came from and what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a unit at the left to see its facts and its succession.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code in the official list: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands since %1 (first list that shows it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stood from %1 until before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not stand on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed by an official list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) directly below</source>
        <translation>
            <numerusform>%n unit directly below</numerusform>
            <numerusform>%n units directly below</numerusform>
        </translation>
    </message>
    <message>
        <source>Became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No merge, split or renaming of this unit is on record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
