<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>DeadlineWords</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat</name>
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
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it is larger than %n MiB</source>
        <translation>
            <numerusform>it is larger than %n MiB</numerusform>
            <numerusform>it is larger than %n MiB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An archive of %n file(s), each judged above.</source>
        <translation>
            <numerusform>An archive of %n file, each judged above.</numerusform>
            <numerusform>An archive of %n files, each judged above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bundled: %1 (%n package(s))</source>
        <translation>
            <numerusform>bundled: %1 (%n package)</numerusform>
            <numerusform>bundled: %1 (%n packages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The form cannot be sealed yet: %n thing(s) must be corrected, starting with the first one below.</source>
        <translation>
            <numerusform>The form cannot be sealed yet: %n thing must be corrected, starting with the first one below.</numerusform>
            <numerusform>The form cannot be sealed yet: %n things must be corrected, starting with the first one below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The form adds up; %n thing(s) still need an explanation or a second look.</source>
        <translation>
            <numerusform>The form adds up; %n thing still needs an explanation or a second look.</numerusform>
            <numerusform>The form adds up; %n things still need an explanation or a second look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled cell(s) of the block lie outside the form and were not pasted. Compare the first cell and the size of the block with the form.</source>
        <translation>
            <numerusform>%n filled cell of the block lies outside the form and was not pasted. Compare the first cell and the size of the block with the form.</numerusform>
            <numerusform>%n filled cells of the block lie outside the form and were not pasted. Compare the first cell and the size of the block with the form.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) were not pasted for such reasons. Look at the block as a whole.</source>
        <translation>
            <numerusform>%n more cell was not pasted for such reasons. Look at the block as a whole.</numerusform>
            <numerusform>%n more cells were not pasted for such reasons. Look at the block as a whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n more without a figure</source>
        <translation>
            <numerusform>, %n more without a figure</numerusform>
            <numerusform>, %n more without a figure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n event(s) from %1</source>
        <translation>
            <numerusform>Import %n event from %1</numerusform>
            <numerusform>Import %n events from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The package was not accepted: %n remark(s) on its cells and paragraphs are prepared. Return it with them, or remove them first.</source>
        <translation>
            <numerusform>The package was not accepted: %n remark on its cells and paragraphs is prepared. Return it with that, or remove it first.</numerusform>
            <numerusform>The package was not accepted: %n remarks on its cells and paragraphs are prepared. Return it with them, or remove them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more rows and columns like these. Look whether the workbook is whole.</source>
        <translation>
            <numerusform>There are %n more rows and columns like these. Look whether the workbook is whole.</numerusform>
            <numerusform>There are %n more rows and columns like these. Look whether the workbook is whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) of the workbook differ from what the form computes; a formula may have been changed. The form&apos;s own sums count.</source>
        <translation>
            <numerusform>%n sum of the workbook differs from what the form computes; a formula may have been changed. The form&apos;s own sum counts.</numerusform>
            <numerusform>%n sums of the workbook differ from what the form computes; a formula may have been changed. The form&apos;s own sums count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of the workbook have no place in this edition and were not taken over. Compare them with the workbook.</source>
        <translation>
            <numerusform>%n figure of the workbook has no place in this edition and was not taken over. Compare it with the workbook.</numerusform>
            <numerusform>%n figures of the workbook have no place in this edition and were not taken over. Compare them with the workbook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n figure(s) from %1</source>
        <translation>
            <numerusform>Take %n figure from %1</numerusform>
            <numerusform>Take %n figures from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::ActivitiesPage</name>
    <message numerus="yes">
        <source>%n event(s) were taken in. Undo takes them out again, all at once.</source>
        <translation>
            <numerusform>%n event was taken in. Undo takes it out again.</numerusform>
            <numerusform>%n events were taken in. Undo takes them out again, all at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n event(s)</source>
        <translation>
            <numerusform>Delete %n event</numerusform>
            <numerusform>Delete %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n event was deleted. Undo brings it back.</numerusform>
            <numerusform>%n events were deleted. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s) shown</source>
        <translation>
            <numerusform>%1 of %n event shown</numerusform>
            <numerusform>%1 of %n events shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::ArrivalsView</name>
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
    <message numerus="yes">
        <source>%n remark(s) to go along</source>
        <translation>
            <numerusform>%n remark to go along</numerusform>
            <numerusform>%n remarks to go along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
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
</context>
<context>
    <name>PhoLuat::BoardView</name>
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
    <name>PhoLuat::ComparePane</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::FindingsModel</name>
    <message numerus="yes">
        <source>%1 · %n more follow(s) from it</source>
        <translation>
            <numerusform>%1 · %n more follows from it</numerusform>
            <numerusform>%1 · %n more follow from it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::FindingsView</name>
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
</context>
<context>
    <name>PhoLuat::FormGridView</name>
    <message numerus="yes">
        <source>Sum %1 · %n figure(s)</source>
        <translation>
            <numerusform>Sum %1 · %n figure</numerusform>
            <numerusform>Sum %1 · %n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; rest the mouse here to read all.</source>
        <translation>
            <numerusform>And %n more; rest the mouse here to read all.</numerusform>
            <numerusform>And %n more; rest the mouse here to read all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::FormTable</name>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <translation>
            <numerusform>%n cell pasted.</numerusform>
            <numerusform>%n cells pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled.</source>
        <translation>
            <numerusform>%n cell filled.</numerusform>
            <numerusform>%n cells filled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested figure(s) taken.</source>
        <translation>
            <numerusform>%n suggested figure taken.</numerusform>
            <numerusform>%n suggested figures taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::FormsPart</name>
    <message numerus="yes">
        <source>%n file(s) are not used; everything else works.</source>
        <translation>
            <numerusform>%n file is not used; everything else works.</numerusform>
            <numerusform>%n files are not used; everything else works.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::HomePage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::ImportView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n wrong</numerusform>
            <numerusform>%n wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the log already or twice in the file</source>
        <translation>
            <numerusform>%n in the log already or twice in the file</numerusform>
            <numerusform>%n in the log already or twice in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;ke in %n event(s)</source>
        <translation>
            <numerusform>Ta&amp;ke in %n event</numerusform>
            <numerusform>Ta&amp;ke in %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::InboxPage</name>
    <message numerus="yes">
        <source>%n package(s) wait for a decision</source>
        <translation>
            <numerusform>%n package waits for a decision</numerusform>
            <numerusform>%n packages wait for a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::IntakeView</name>
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
    <message numerus="yes">
        <source>%n still being written</source>
        <translation>
            <numerusform>%n still being written</numerusform>
            <numerusform>%n still being written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries point outside the folder and were left out</source>
        <translation>
            <numerusform>%n entry points outside the folder and was left out</numerusform>
            <numerusform>%n entries point outside the folder and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n package(s) taken in by themselves.</source>
        <translation>
            <numerusform>%1: %n package taken in by itself.</numerusform>
            <numerusform>%1: %n packages taken in by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::MaterialsModel</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::OutboxModel</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::OutboxPage</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::PrintPane</name>
    <message numerus="yes">
        <source>Printed with the figures of the page “Try”: %n page(s).</source>
        <translation>
            <numerusform>Printed with the figures of the page “Try”: %n page.</numerusform>
            <numerusform>Printed with the figures of the page “Try”: %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::RemarksPanel</name>
    <message numerus="yes">
        <source>It came back: %n remark(s) to settle</source>
        <translation>
            <numerusform>It came back: %n remark to settle</numerusform>
            <numerusform>It came back: %n remarks to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::ReportRemarks</name>
    <message numerus="yes">
        <source>It came back: %n remark(s) to settle</source>
        <translation>
            <numerusform>It came back: %n remark to settle</numerusform>
            <numerusform>It came back: %n remarks to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::ReportsPage</name>
    <message numerus="yes">
        <source>%n figure(s) were taken from the workbook. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n figure was taken from the workbook. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n figures were taken from the workbook. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::SendingStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::SignaturesPart</name>
    <message numerus="yes">
        <source>%n certificate(s) are trusted.</source>
        <translation>
            <numerusform>%n certificate is trusted.</numerusform>
            <numerusform>%n certificates are trusted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::TotalsView</name>
    <message numerus="yes">
        <source>%1: %2, from %n unit(s)</source>
        <translation>
            <numerusform>%1: %2, from %n unit</numerusform>
            <numerusform>%1: %2, from %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::UnitsPage</name>
    <message numerus="yes">
        <source>%n unit(s) directly below</source>
        <translation>
            <numerusform>%n unit directly below</numerusform>
            <numerusform>%n units directly below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::WorkbookView</name>
    <message numerus="yes">
        <source>%1: %n figure(s) differ from the report. Nothing is taken before you say so.</source>
        <translation>
            <numerusform>%1: %n figure differs from the report. Nothing is taken before you say so.</numerusform>
            <numerusform>%1: %n figures differ from the report. Nothing is taken before you say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n ticked figure(s)</source>
        <translation>
            <numerusform>&amp;Take %n ticked figure</numerusform>
            <numerusform>&amp;Take %n ticked figures</numerusform>
        </translation>
    </message>
</context>
</TS>
