// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/hostileinput.h"

namespace hexapla::bench {

using namespace Qt::StringLiterals;

namespace {

using Make = std::function<QByteArray(qsizetype)>;

Make repeated(const QByteArray &unit)
{
    return [unit](qsizetype size) { return unit.repeated(size / unit.size() + 1).first(size); };
}

// As many openings as closings.
Make nested(const QByteArray &open, const QByteArray &inside, const QByteArray &close)
{
    return [=](qsizetype size) {
        const qsizetype depth = size / (open.size() + close.size());
        return open.repeated(depth) + inside + close.repeated(depth);
    };
}

// Lines that differ by a number.
Make numbered(const QByteArray &before, const QByteArray &after)
{
    return [=](qsizetype size) {
        QByteArray result;
        for (int i = 0; result.size() < size; ++i) {
            result += before + QByteArray::number(i) + after;
        }
        return result;
    };
}

QByteArray wideTable(qsizetype size)
{
    constexpr QByteArrayView row = "|a b";
    constexpr QByteArrayView delimiter = "|---";
    const qsizetype columns = size / (3 * row.size());
    const QByteArray cells = row.toByteArray().repeated(columns) + "|\n";
    return cells + delimiter.toByteArray().repeated(columns) + "|\n" + cells;
}

// A list in a list in a list...: the depth grows with the root of the size, as each line is indented further.
QByteArray staircase(qsizetype size)
{
    QByteArray result;
    for (qsizetype indent = 0; result.size() < size; ++indent) {
        result += QByteArray(2 * (indent % 200), ' ') + "- step\n";
    }
    return result;
}

QByteArray brokenPages(qsizetype size)
{
    return numbered("The page that was numbered ",
                    " went on and on about the weather and the tide until it broke off in the middle of\n\n")(
        size);
}

} // namespace

std::vector<HostileInput> hostileInputs()
{
    return {
        {u"long-line"_s, Format::Markdown, repeated("one long line of words without any end ")},
        {u"long-sentences"_s, Format::Markdown, repeated("All on one line. Sentence after sentence! ")},
        {u"dots"_s, Format::Markdown, repeated(".")},
        {u"spaced-dots"_s, Format::Markdown, repeated(". ")},
        {u"initials"_s, Format::Markdown, repeated("A. ")},
        {u"no-letters"_s, Format::Markdown, repeated("!?")},
        {u"quotes"_s, Format::Markdown, nested("> ", "deep\n", "")},
        {u"list-markers"_s, Format::Markdown, nested("- ", "deep\n", "")},
        {u"rule-markers"_s, Format::Markdown, nested("- * ", "\n***\n", "")},
        {u"staircase"_s, Format::Markdown, staircase},
        {u"brackets"_s, Format::Markdown, nested("[", "deep", "]")},
        {u"open-brackets"_s, Format::Markdown, repeated("[a ")},
        {u"links"_s, Format::Markdown, repeated("[a](b) ")},
        {u"images"_s, Format::Markdown, nested("![", "deep", "](a)")},
        {u"emphasis"_s, Format::Markdown, nested("*a ", "deep", " a*")},
        {u"open-emphasis"_s, Format::Markdown, repeated("*a **b ")},
        {u"emphasised-words"_s, Format::Markdown, repeated("**bold** ")},
        {u"orphan-emphasis"_s, Format::Markdown, repeated("a ** b\n\n")},
        {u"backticks"_s, Format::Markdown, repeated("`a ``b ```c ")},
        {u"backslashes"_s, Format::Markdown, repeated("\\a\\*")},
        {u"entities"_s, Format::Markdown, repeated("&lt;&hellip;&nosuch;")},
        {u"ampersands"_s, Format::Markdown, repeated("&a ")},
        {u"soft-breaks"_s, Format::Markdown, repeated("a\n")},
        {u"hard-breaks"_s, Format::Markdown, repeated("a\\\n")},
        {u"nul"_s, Format::Markdown, repeated(QByteArray("a\0", 2))},
        {u"headings"_s, Format::Markdown, repeated("# a\n")},
        {u"empty-headings"_s, Format::Markdown, repeated("#\n")},
        {u"rules"_s, Format::Markdown, repeated("***\n")},
        {u"empty-items"_s, Format::Markdown, repeated("-\n")},
        {u"wide-table"_s, Format::Markdown, wideTable},
        {u"empty-cells"_s, Format::Markdown,
         [](qsizetype size) { return "|a|b|\n|-|-|\n" + repeated("||\n")(size); }},
        {u"definitions"_s, Format::Markdown, numbered("[label ", "]: https://example.org/\n")},
        {u"used-definitions"_s, Format::Markdown,
         [](qsizetype size) {
             return numbered("[l", "]: /a\n")(size / 2) + "\n" + numbered("[l", "] ")(size / 2);
         }},
        {u"footnotes"_s, Format::Markdown, numbered("[^", "]: A note.\n\n")},
        {u"open-fence"_s, Format::Markdown,
         [](qsizetype size) { return "```\n" + repeated("code\n")(size); }},
        {u"fences"_s, Format::Markdown, repeated("```\n\n")},
        {u"indented-code"_s, Format::Markdown, repeated("    code\n\n")},
        {u"open-tag"_s, Format::Markdown,
         [](qsizetype size) { return "<div a='" + repeated("text\n")(size); }},
        {u"open-comment"_s, Format::Markdown,
         [](qsizetype size) { return "<!--" + repeated("text\n")(size); }},
        {u"open-script"_s, Format::Markdown,
         [](qsizetype size) { return "<script>" + repeated("<a\n")(size); }},
        {u"inline-tags"_s, Format::Markdown, nested("a <b>", "deep", "</b> a")},
        {u"open-inline-tags"_s, Format::Markdown, repeated("a <b> ")},
        {u"less-than"_s, Format::Markdown, repeated("a<")},
        {u"open-processing"_s, Format::Markdown, repeated("a <?b ")},
        {u"open-front-matter"_s, Format::Markdown,
         [](qsizetype size) { return "---\n" + repeated("a: b\n")(size); }},
        {u"broken-pages"_s, Format::Markdown, brokenPages},
        {u"open-parentheses"_s, Format::Markdown, repeated("(a. B ")},
        {u"open-quotes"_s, Format::Markdown, repeated("\"A. B ")},
        {u"combining-marks"_s, Format::Markdown, repeated("e\u0301\u0302")},
        {u"emoji"_s, Format::Markdown, repeated("👩‍👩‍👧‍👦 ")},
        {u"plain/long-line"_s, Format::Text, repeated("one long line of words without any end ")},
        {u"plain/lines"_s, Format::Text, repeated("a\n")},
        {u"plain/blank-lines"_s, Format::Text, repeated("\n")},
        {u"plain/markers"_s, Format::Text, repeated("1. a\n")},
        {u"plain/dots"_s, Format::Text, repeated(".")},
        {u"plain/underlines"_s, Format::Text, repeated("===\n")},
        {u"plain/indents"_s, Format::Text, staircase},
        {u"plain/broken-pages"_s, Format::Text, brokenPages},
    };
}

} // namespace hexapla::bench
