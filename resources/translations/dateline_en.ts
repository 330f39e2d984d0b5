<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Phrase</name>
    <message>
        <source> ({} KB left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written, as the disk at &quot;{}&quot; is full{}; free some space, or choose another disk. What was there before is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file; check its name and folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission to read this file; ask its owner, or copy it to a folder of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a socket or a device with nothing behind it; name a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder; name the files in it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than {} MB; split it into parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written, as your share of the disk is used up; free some space, or choose another disk. What was there before is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission to write here; choose a folder of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written: {}. What was there before is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder &quot;{}&quot; does not exist; make it, or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file may be read only; choose another name, or let it be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no file on a disk; save it to one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many files are open; close some first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {} holds a number that is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON from line {} on; the file is damaged or cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its lists and fields would take more than {} MB of memory; split it into parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its lists and objects are nested more than {} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory to read it; split it into parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is named that has the date; the columns are {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column &apos;{}&apos;; the columns are {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column looks like dates; say which one it is with --columns start=NAME. Its columns: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 byte is not {} and was replaced by �</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} bytes are not {} and were replaced by �</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; row skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} rows skipped and {} doubted in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a header but no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its {} rows could be read; the first, on line {}: {}. Check which columns have the dates, and the order of day and month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before all rows were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than 4 GB as UTF-8; split it into parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is that of an earlier row; both are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be an object, with a field &quot;start&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;start&quot; is missing: the column of the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no profile of columns: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is none of its fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; must be a list of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is &quot;{}&quot;, which is none of its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is &quot;{}&quot;, which is no type of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;typeOf&quot; must be an object of values and types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; {}; write columns as &quot;start=event_date,title=headline+notes&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a value that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with none of the keys of a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no type of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not tell the column of the date, &quot;start&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is &apos;{}&apos;, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a date; only the start is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the start; only the start is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not 1 to 5; the dates are taken as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not 1 to 3; the dates are taken as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but there is no start; the row has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number of deaths; it is left aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than &apos;{}&apos; has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} → {} ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is {} → {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column tells a type that is known → {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text follows a closing quote; a quote inside a field must be doubled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote is not closed, or the field is longer than 1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than {} MB; take out what does not belong to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more fields than the {} of the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a byte of value 0, which no text has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} fields, but the header has {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two columns are called &apos;{}&apos;; rename one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {} columns; leave some out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header has bytes of value 0; save it as CSV again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is longer than {} MB; the first line must name the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote in column {} of its header is not closed, or text follows it; the first line must name the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no header; the first line must name the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document; copy its text and paste that, or save it as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zip archive or an office document; save its text as .txt or .html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old office document; save its text as .txt or .html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rich text document; save its text as .txt or .html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file; unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is {}, not the text of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 broken byte of UTF-8 replaced by �</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} broken bytes of UTF-8 replaced by �</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as {}; if letters look wrong, save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {} has {} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} never has more than {} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a day that can be read; write it as 2023-09-21 or 21 September 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who vouches for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Politics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law &amp; justice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humanitarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offensive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bombing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surrender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blockade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ceasefire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accusation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seizure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sanction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>riot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>displacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is &quot;{}&quot;, not a time as 2023-09-20T00:00:00; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no &quot;{}&quot;; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends before it begins; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its &quot;dataset&quot; has no &quot;file&quot; that is a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its &quot;dataset&quot; has &quot;bytes&quot; that are no whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dataset &quot;{}&quot; is left out: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not as long as when the timeline was saved; its rows are read as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} MB of rows are too many to be written out; split the file, or open it in the window and save a Dateline file, which refers to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;published&quot; is &quot;{}&quot;, not a date; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no text; its quotes are shown without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is not the one that the file was written with; quotes are looked for in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words are not in its document&apos;s text; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;type&quot; is &quot;{}&quot;, none of DATE, TIME, DURATION, SET; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;value&quot; is no value of &quot;{}&quot;; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change names no event; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change is of &quot;{}&quot;, which this version does not know; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no quote that says so; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is &quot;{}&quot;, which this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role is &quot;{}&quot;, which is not known; left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;when&quot; is &quot;{}&quot;, not a date in EDTF; shown as undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count of casualties has no quote; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count of casualties is of the kind &quot;{}&quot;, which is not known; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count&apos;s scope is &quot;{}&quot;, which is not known; taken as the event&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason is about &quot;{}&quot;, which is not known; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account&apos;s &quot;when&quot; is &quot;{}&quot;, not a date in EDTF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents or Dateline files, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with time expressions tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not a string; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON; each line must be one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a JSON object with &quot;text&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;text&quot; is missing or no string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;text&quot; is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} more of the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is a number, not {}; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not {}; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number in range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is {}, not from {} to {}; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; holds something that is not a string; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; holds something that is not an object; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote “{}” was found at another place of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} quotes were found at other places of their texts, the first “{}” of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote “{}” is no longer in its document&apos;s text; shown as orphaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} quotes are no longer in their documents&apos; texts, the first “{}” of {}; shown as orphaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote lies outside of its document&apos;s text and has no words; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, but not a Dateline file: it has no &quot;format&quot;: &quot;dateline&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Dateline file without a &quot;version&quot; that is a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Dateline file of version {}; this program reads versions 1 to {}. Open it with a newer Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Dateline file without a list of &quot;documents&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;zone&quot; is &quot;{}&quot;, which is no zone of time that is known here; clocks are told as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes of {} events that are not in the file are kept, and show nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its id &quot;{}&quot; is missing or taken; no quote can name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time expressions that overlap others are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its id is missing or taken; it gets another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its event &quot;{}&quot; is not in the file; it only leads to its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes that name no document are shown without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document &quot;{}&quot; is not in the file; its quotes are shown without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to timeml writes one document, and here are {}; extract them one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its elements are nested more than {} deep; save its text as .txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its elements have too many attributes; save its text as .txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no Dateline file: it does not begin with &quot;format&quot;: &quot;dateline&quot;; to read it as an article, save its text as .txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page larger than {} MB; save its text as .txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page has no article&apos;s text; open the article itself and save that, or copy its text and paste it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its quotes, lists or tables are too deep or too wide; save its text as .txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the verb of its clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the subject of its clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the object of its clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands after a preposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sentence has no verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is told in a main clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is told in what somebody says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is told in a relative clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is told in a clause of time or circumstance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is told with “to …”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is told in a participle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is told in the present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is told in the present perfect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is told as having happened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is told as under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is told in the passive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is yet to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is only thought of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its word tells only a result or speaks in general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“the”, “this”: it is told of as known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“a”: it is told of as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plural without an article speaks in general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its verb makes it happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands in direct speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is what somebody demands, threatens, refuses or agrees on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is what another happening is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it only announces what is told as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its clause tells of another happening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its clause tells its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time is counted from another happening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands under a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sentence tells a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time is that of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its clause tells a time that is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has gone on for years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies long before the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its place is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who does it has a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who does it is a pronoun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dead or hurt are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who does it to whom is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its word means it whoever does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands in the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands in the first sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two sentences tell of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three sentences or more tell of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is no news of its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text tells little else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands where news is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of sport stand around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of business stand around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of art and entertainment stand around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a military movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is diplomacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is something said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an act of politics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an act of law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is protest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is flight or relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an accident or of no other kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {} in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothetical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be an object with &quot;types&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is none of types, classes, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;classes&quot; must be an object of at most {} lists of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class &quot;{}&quot; is one of the program&apos;s own; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class &quot;{}&quot; must be words in one string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no type of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; must hold lists of verbs and nouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; of &quot;{}&quot; is none of the lists verbs, nouns, genericVerbs, genericNouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of &quot;{}&quot; is not a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; of &quot;{}&quot; must begin with a word in small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; of &quot;{}&quot; names the class {}, which does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no list of event words: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no line in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory for this line; split it into parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which column means what was guessed: the date is &quot;{}&quot;, the title &quot;{}&quot;; --columns says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out, as reading it failed by a fault of this program ({}); please report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}”, in the same clause, is another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” tells no year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” names no time that can be placed on the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” → {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” {} {}; so {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is in {}; Dateline reads English so far, so no events are found in it, only dates that are written in digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” tells no year, so “{}” has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” names no day that can be placed on the calendar, so “{}” has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” {} {} → {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, which is after publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is counted from what has no date in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” {} “{}” would be {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands under “{}” → {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“has”, “have” + published {} → about that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date told + published {} → about that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} BC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} century</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} century BC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} millennium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} millennium BC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported as fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed by a party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed or unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned or expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible, not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied, or did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some time that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some time within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasted; ends not exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vaguely dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as 18 Feb 2014, February 2014, 2014, Feb 2014 to May 2015 or 2014-02-18/2014-02-22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins: {} is earlier than {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is a length of time; say when it begins and ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” comes again and again; say which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” lies too far away; years have four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” has no year; add it, as in “{} 2014”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” counts from the day of publication, which is not known; type the date itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is not a date that can be read; {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” names several dates; {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” cannot be read beside “{}”; {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date or a range: 18 Feb 2014, spring 2014, 2014-02-18/2014-02-22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long for a date; {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} + published {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} + {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} + begins in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; the weekday does not agree with the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; which zone is meant is not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: nothing tells whether {} or {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (needs the day of publication)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} → {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the week of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {} {} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {}/{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} – {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some time {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some time between {} and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some time in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, approximately, uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, approximately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; cannot stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not an EDTF date: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year has four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exponent of the year is missing or too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of significant digits is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time of day needs a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a season or quarter has no days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no day {} in that month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {} has two digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no month or season {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour has two digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no hour {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes and seconds go from 00 to 59</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an open end needs an interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one end of an interval must be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closing {} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>century</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {}, {}–{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {} – {} {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {} – {} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} – {} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}–{} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}–{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column of dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture must be at least {} × {} pixels to hold a timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture may be at most {} pixels a side; PDF has no such limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale must lie between 0.25 and 16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must end in .png, .pdf or .svg, to say what to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a table of the timeline, which would be lost. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this picture; make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of the settings cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a table of the timeline, which would be lost. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is open in another window. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the file that is read as {}; it would be lost. Name another file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--published: &quot;{}&quot; is not a date; write it like 2023-09-21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--year: &quot;{}&quot; is no year; write it like 1916</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--threshold: &quot;{}&quot; is no number; write it like 0.5 or -1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--zone: &quot;{}&quot; is no zone of time; write it like Europe/Kyiv, UTC or +03:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to: &quot;{}&quot; is none of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size: &quot;{}&quot; is no size in pixels; write it like 1600x900</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size: &quot;{}&quot; is not from {}x{} to {}x{} pixels; PDF has no such limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale: &quot;{}&quot; is no number from 0.25 to 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme: &quot;{}&quot; is neither light nor dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--columns: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--only: &quot;{}&quot; is not known; --only checked takes the checked events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no option &quot;{}&quot; here; see dateline --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is given twice; which of the two is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} takes no value; see dateline --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} needs a value; see dateline --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file is named; give one, or - for standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input (-) can be named only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--raw is for --to csv only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as-read leaves out who checked what; it cannot go with --only checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export needs a file to write: -o timeline.pdf (or .png, .svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rows are events as they stand; nothing is weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no word of it may tell of a happening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any word is no happening until something speaks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is one of your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it means “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under the threshold of {}, not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told more exactly by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same happening as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only points back at what is told nowhere else, not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--paper: &quot;{}&quot; is no paper; A4, A3 and Letter are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all of it could be written; is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its table &quot;{}&quot; lies elsewhere and is left out; copy it beside this file, or allow it with --any-tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no events were found in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ checked against the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer read in its text; kept because it was changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text contradicts itself: that date was another weekday. The date counts here; check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text contradicts itself: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources differ on when it was; the more exact date is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each source says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words no longer stand in their document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row that says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence that says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %1 sentences that say so</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1, when it was read as “%2”, %3. Check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading tells none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is shown: %1 in sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, or first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision of the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, when that is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaths, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaths, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no events were found in it. Dateline reads English reports of what happened and when; the text can be read in the source pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 changed events are no longer told by the new reading; they stay as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 checked events are read otherwise now, and are to be checked again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tells no year. Which year does the text begin in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs the day the article was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tells no year. Which year does “%2” begin in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs the day that “%2” was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication dates not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 publication dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 publication dates known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF with the quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 events, those that are named in the chart:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More events than usual, and less certain ones: threshold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer events than usual, the more certain ones: threshold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked against the sources: %1 of %2 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences looked at that hold no event: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Outside this picture: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 with Dateline %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has been changed or cut short since it was opened, so this may not be the row that was read. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with something wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 skipped, %2 read all the same but doubted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 fields are empty.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events, each a row of this file. Choose one to read its row.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>publication date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is long. What stands before is left out here until an event from it is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text goes on. What follows is left out here until an event from it is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: to the lane above or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home  End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: first and last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: earlier and later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, Ctrl+Wheel, pinch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Wheel, drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: a stretch for an event to be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: look closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: the event of the sentence at the cursor, again for the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: larger and smaller letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads news about a conflict and shows when things happened, and who says so. What the text does not say, the timeline does not show. Everything is read on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles, tables and Dateline files (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hecked Against the Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Unchecked Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Sentence That &amp;May Lack an Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nothing in This Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an Event from the Selected Words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the Selected &amp;Words to This Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer&amp;ge with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review &amp;Likely Doubles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make This &amp;Quote an Event of Its Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ved Events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to This Timeline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with What Was Open Open This Again at the Next Sta&amp;rtLast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Article into This Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title and Description…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
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
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the Event, or the Rows of the Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Quote with Its Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Ci&amp;tation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chicago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;APA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Event &amp;Words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the Program&apos;s &amp;Own Event Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Focus on the Event, Then Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;All Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;nes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Quote of the Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Quote of the Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to Date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Bookmark…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage Bookmarks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>displaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypothetical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (of several together)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (of all up to %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (of all so far)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> — said by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>century</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, approximately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;First of them: %1&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Click for it; double click to look closer&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events after what is on screen: %1. Click to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events before what is on screen: %1. Click to go there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click to rename, drag to reorder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ColumnsDialog</name>
    <message>
        <source>Which Column Means What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is a table whose columns are not known. Each of its rows becomes an event; say what its columns hold. Only a date is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, month: 31/12/2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month, day: 12/31/2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UCDP: 1 day … 5 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACLED: 1 day … 3 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember for tables with these columns, as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::DayEdit</name>
    <message>
        <source>Choose from a calendar (Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::DocumentsDialog</name>
    <message>
        <source>&amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 or a double click renames a document. What is taken out goes with its events; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::DoublesDialog</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Same Happening?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do both tell of the same happening? One event then has the quotes and counts of both, and the values of the one that you keep; ≠ marks where they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 more pairs follow.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Same, Keep the &amp;First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Same, Keep the &amp;Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not the Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::EmptyNotice</name>
    <message>
        <source>No event passes the chosen filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event tells of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event within the chosen filters tells of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event has a date: the text does not tell when any of them was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event has a date yet: &lt;a href=&apos;%1&apos;&gt;say when the text was published&lt;/a&gt;, and days like “Tuesday” are dated by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this text has so much speaking for it. Move the slider towards “More”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events were found in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the events that pass the filters has a date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::EventActions</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change that you were writing is still open: save it or give it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an Event: %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 events can be changed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed while the texts are being read. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncheck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the star from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (merged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not in the timeline. What is brought back is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bring back %1 events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select the words in the source that tell of the event first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words in the source that tell of the event too first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of a table is quoted by itself. Make an event of the words, and merge both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are a quote of the event already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a quote to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 as it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event that is shown has been looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the rows of the table that are one event first, with Ctrl and Shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other event to merge it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tell of the same happening as “%1”? Its values stay, and it gets their quotes and counts. The likeliest are first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the event&apos;s own sentence. Go to the sentence that is to be parted from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more pairs may be one happening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two events look like one happening that several sources tell of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell %1 from another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::EventDetails</name>
    <message>
        <source>Event details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event to see what the text says of it, and why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::EventForm</name>
    <message>
        <source>Change the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 Sep 2023, spring 1943, from 3 May to 5 June 1917</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Did it happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vouched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;o whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;etween</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ho else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names, with ; between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 killed: soldiers — said by the mayor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words, with , between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no count. Write a number, a kind (killed, injured, displaced, captured, missing), who, and who said so: “at least 12 killed: soldiers — said by the mayor”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::EventTable</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::EventTableModel</name>
    <message>
        <source>When (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ExportDialog</name>
    <message>
        <source>The whole span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the numbered quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the events&apos; lasting numbers, E-017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;cale of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these; press more to show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ Starred</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::FilterMenu</name>
    <message>
        <source>Filter by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by %1, %2 chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::GoToBar</name>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 Feb 2014 · 2014-02 · spring 2014 to May 2015</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> — no event is dated there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::LoadingBar</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::MainWindow</name>
    <message>
        <source>? shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved is not kept safe: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Kind of Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Who Did &amp;It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Who S&amp;uffered It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;Told, Else UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 undated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 time expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 time expressions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” begins in the year:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was published on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by the window, its files and its pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event words (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is opened from now on is read with the program&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is opened from now on is read with the words of %1 too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to paste. Copy an article&apos;s text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the timeline before it is closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pasted, added or dated since it was last saved is lost otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] — Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 rows can be copied at once. dateline extract writes all of them as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the tables that this timeline names?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lie elsewhere on this machine:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Them Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what was not saved when Dateline ended?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stood so at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Throw It Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::MessageBar</name>
    <message>
        <source>All messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %1 messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::Minimap</name>
    <message>
        <source>Overview of the whole timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Navigation</name>
    <message>
        <source>Add Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this view:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Panes</name>
    <message>
        <source>Event &amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::PublicationBar</name>
    <message>
        <source>Set Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves undated what needs the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 1943</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 21 Sep 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::SeveralForm</name>
    <message numerus="yes">
        <source>Change %1 Events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>words, with , between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ticked is given to all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Did it happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vouched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change Them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::SourceView</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an event of these words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::ThresholdSlider</name>
    <message>
        <source>Fewer or more events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of a table are all shown: only what a text tells is weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much must speak for an event of a text before it is shown: %1. 0 is Dateline’s own judgement; less shows more events, and less certain ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot end before it begins: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::TitleLine</name>
    <message>
        <source>%1, and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the publication date; the timeline follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search events and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::UnmarkedReview</name>
    <message>
        <source>The sentences without an event could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for sentences without an event …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence was found that may lack an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sentence that may lack an event has been looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sentences looked at that may lack an event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Welcome</name>
    <message>
        <source>Drop a news article here, or paste its text with Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, Markdown, saved web pages and Dateline files; several at once make one timeline. Everything is read on this computer, and nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or look at a sample:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dateline::Workspace</name>
    <message>
        <source>Change the bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to read this. Close other programs, or open less at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no thread left to read with. Close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 files …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading again with the year …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading again with the publication date …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading again for fewer or more events …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling the clocks in another zone …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed while the texts are being read. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was being read was given up for this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in another window (%2). What you change here can be saved under another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
