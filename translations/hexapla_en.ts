<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>hexapla::ColumnHeader</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in this version</source>
        <translation>
            <numerusform>%n finding in this version</numerusform>
            <numerusform>%n findings in this version</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexapla::FindingsReport</name>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n major</numerusform>
            <numerusform>%n major</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor</source>
        <translation>
            <numerusform>%n minor</numerusform>
            <numerusform>%n minor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trivial</source>
        <translation>
            <numerusform>%n trivial</numerusform>
            <numerusform>%n trivial</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hexapla::WarningsPopup</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
</TS>
