// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/frontmatter.h"

#include "core/text/lines.h"

#include <algorithm>
#include <optional>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// A field starts at the margin with a name: `title: …` in YAML, `title = …` or `[table]` in TOML.
// Answers the name; empty when the line goes on with the field before it.
QString fieldName(QStringView line, bool isToml)
{
    if (line.isEmpty() || line[0].isSpace() || line[0] == u'#' || line[0] == u'-') {
        return {};
    }
    if (isToml && line[0] == u'[') {
        return line.trimmed().toString();
    }
    const qsizetype end = line.indexOf(isToml ? u'=' : u':');
    QStringView name = end > 0 ? line.first(end).trimmed() : QStringView();
    const bool isQuoted = name.size() > 1 && (name[0] == u'"' || name[0] == u'\'') && name.back() == name[0];
    if (isQuoted) {
        name = name.sliced(1).chopped(1);
    } else if (std::ranges::any_of(name, [](QChar c) { return c.isSpace(); })) {
        return {}; // prose with a colon in it
    }
    return name.toString();
}

// Prose between two rules is no front matter, even when some line of it has a colon.
bool looksLikeFields(QStringView source, const std::vector<TextSpan> &lines, bool isToml)
{
    bool hasFields = false;
    for (const TextSpan line : lines) {
        const QStringView text = source.sliced(line.start, line.length());
        const bool isField = !fieldName(text, isToml).isEmpty();
        const bool isProse = !isField && !text.trimmed().isEmpty() && text[0].isLetterOrNumber();
        if (isProse && !isToml) {
            return false;
        }
        hasFields = hasFields || isField;
    }
    return hasFields;
}

qsizetype indentation(QStringView line)
{
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t'; };
    return std::ranges::find_if_not(line, isBlank) - line.begin();
}

// The indentation that all lines of a field but the first have. Comments stand where they like.
qsizetype sharedIndentation(QStringView field)
{
    qsizetype shared = field.size();
    for (TextSpan line = lineAt(field, nextLine(field, lineAt(field, 0))); line.start < field.size();
         line = lineAt(field, nextLine(field, line))) {
        const QStringView text = field.sliced(line.start, line.length());
        const qsizetype indent = indentation(text);
        if (indent < text.size() && text[indent] != u'#') {
            shared = std::min(shared, indent);
        }
    }
    return shared;
}

// Line by line, as it is written but for the indentation that says only that the lines are of the field.
void appendLines(DocumentBuilder &builder, TextSpan field)
{
    const QStringView source = QStringView(builder.source()).first(field.end);
    const qsizetype shared = sharedIndentation(source.sliced(field.start));
    TextSpan line = lineAt(source, field.start);
    builder.append(line);
    while (nextLine(source, line) < field.end) {
        const qsizetype end = line.end;
        line = lineAt(source, nextLine(source, line));
        line.start += std::min(shared, indentation(source.sliced(line.start, line.length())));
        builder.append(u"\n", {end, line.start});
        builder.append(line);
    }
}

void appendField(DocumentBuilder &builder, TextSpan field, const QString &name)
{
    const QStringView text = QStringView(builder.source()).sliced(field.start, field.length());
    const qsizetype start = field.start + (text.trimmed().begin() - text.begin());
    const TextSpan trimmed = {start, start + text.trimmed().size()};
    builder.beginBlock(BlockKind::FrontMatter).info = name;
    appendLines(builder, trimmed);
    builder.endBlock(trimmed);
}

} // namespace

qsizetype readFrontMatter(DocumentBuilder &builder)
{
    const QStringView source = builder.source();
    const bool isToml = source.startsWith(u"+++");
    if (!isToml && !source.startsWith(u"---")) {
        return 0;
    }
    const TextSpan opening = lineAt(source, 0);
    const QStringView fence = source.first(3);
    if (source.first(opening.end).trimmed() != fence) {
        return 0;
    }
    // Looked through first, then read: only a closed one is front matter.
    std::vector<TextSpan> lines;
    bool isClosed = false;
    qsizetype next = nextLine(source, opening);
    while (next < source.size() && !isClosed) {
        const TextSpan line = lineAt(source, next);
        const QStringView text = source.sliced(line.start, line.length()).trimmed();
        isClosed = text == fence || (!isToml && text == u"...");
        if (!isClosed) {
            lines.push_back(line);
        }
        next = nextLine(source, line);
    }
    if (!isClosed) {
        // A rule above prose is none; fields up to the first blank line are meant as front matter.
        const auto blank = std::ranges::find_if(lines, [source](TextSpan line) {
            return source.sliced(line.start, line.length()).trimmed().isEmpty();
        });
        lines.erase(blank, lines.end());
    }
    const bool hasFields = looksLikeFields(source, lines, isToml);
    if (!isClosed && (hasFields || isToml)) {
        builder.warn(WarningCode::UnclosedFrontMatter, opening);
    }
    if (!isClosed || !hasFields) {
        return 0;
    }
    std::optional<TextSpan> field;
    QString name;
    for (const TextSpan line : lines) {
        const QStringView text = source.sliced(line.start, line.length());
        if (text.trimmed().isEmpty()) {
            continue;
        }
        const QString found = fieldName(text, isToml);
        if (field && found.isEmpty()) {
            field->end = line.end;
            continue;
        }
        if (field) {
            appendField(builder, *field, name);
        }
        field = line;
        name = found;
    }
    if (field) {
        appendField(builder, *field, name);
    }
    return next;
}

} // namespace hexapla
