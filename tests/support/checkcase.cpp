// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/checkcase.h"

#include "core/formats/versionreader.h"

#include <QFile>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar paragraphSign = u'¶';
constexpr QChar openMark = QChar(0x27E6);
constexpr QChar closeMark = QChar(0x27E7);

// A version's line, taken apart.
struct Line
{
    LanguageTag language;
    QString source;
    std::vector<TextSpan> marks;      // in the source
    std::vector<TextSpan> paragraphs; // in the source
};

Line lineFrom(const QString &text)
{
    Line line;
    const qsizetype colon = text.indexOf(u':');
    line.language = LanguageTag::fromString(text.first(colon)).value_or(LanguageTag());
    for (const QString &paragraph : text.sliced(colon + 1).split(paragraphSign)) {
        line.source += line.paragraphs.empty() ? QString() : u"\n\n"_s;
        const qsizetype start = line.source.size();
        QString written = paragraph.trimmed();
        written.replace("\\n"_L1, "\n"_L1);
        for (const QChar character : std::as_const(written)) {
            const qsizetype here = line.source.size();
            if (character == openMark) {
                line.marks.push_back({here, here});
            } else if (character == closeMark) {
                line.marks.back().end = here;
            } else {
                line.source += character;
            }
        }
        line.paragraphs.push_back({start, line.source.size()});
    }
    return line;
}

Glossary glossaryFrom(QStringView text)
{
    Glossary glossary;
    for (const QStringView written : text.split(u';')) {
        GlossaryEntry entry;
        for (QStringView part : written.split(u',')) {
            part = part.trimmed();
            const qsizetype space = part.indexOf(u' ');
            GlossaryTerms terms = {
                LanguageTag::fromString(part.first(space)).value_or(LanguageTag()), {}, {}};
            for (const QStringView term : part.sliced(space).split(u'|')) {
                const QString bare = term.trimmed().toString();
                (bare.startsWith(u'!') ? terms.forbidden : terms.prescribed) +=
                    bare.startsWith(u'!') ? bare.sliced(1) : bare;
            }
            entry.push_back(std::move(terms));
        }
        glossary.entries.push_back(std::move(entry));
    }
    return glossary;
}

// The segments that stand in each paragraph.
std::vector<SegmentRange> cellsOf(const Version &version, const std::vector<TextSpan> &paragraphs)
{
    std::vector<SegmentRange> cells;
    size_t next = 0;
    for (const TextSpan paragraph : paragraphs) {
        SegmentRange cell = {next, 0};
        while (next < version.segments.size() && version.segments[next].source.start < paragraph.end) {
            ++cell.count;
            ++next;
        }
        cells.push_back(cell);
    }
    return cells;
}

} // namespace

CheckCase checkCase(const QStringList &lines)
{
    CheckCase result;
    std::vector<std::vector<SegmentRange>> cells;
    for (const QString &text : lines) {
        if (text.startsWith(u'#')) {
            result.title = text.sliced(1).trimmed();
            continue;
        }
        if (const auto prefix = "glossary:"_L1; text.startsWith(prefix)) {
            result.glossary = glossaryFrom(QStringView(text).sliced(prefix.size()));
            continue;
        }
        const Line line = lineFrom(text);
        ReadOptions options;
        options.encoding = "UTF-8";
        options.language = line.language;
        options.format = Format::Markdown;
        const auto version = readVersion(line.source.toUtf8(), line.language.toString(), options);
        if (!version) {
            qFatal("cannot read: %s", qUtf8Printable(text));
        }
        std::vector<TextSpan> marks;
        for (const TextSpan mark : line.marks) {
            marks.push_back(version->document.sourceMap().textOf(mark));
        }
        cells.push_back(cellsOf(*version, line.paragraphs));
        result.marks.push_back(std::move(marks));
        result.versions.push_back(*version);
    }
    const size_t rows = cells.empty() ? 0 : cells.front().size();
    for (size_t row = 0; row < rows; ++row) {
        Row added;
        added.id = RowId(qint64(row));
        for (const auto &ofVersion : cells) {
            if (ofVersion.size() != rows) {
                qFatal("not as many paragraphs in every version: %s", qUtf8Printable(lines.join(u'\n')));
            }
            added.cells.push_back(ofVersion[row]);
        }
        result.alignment.rows.push_back(std::move(added));
    }
    return result;
}

std::vector<CheckCase> checkCases(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qUtf8Printable(path));
    }
    std::vector<CheckCase> cases;
    QStringList lines;
    const QString text = QString::fromUtf8(file.readAll()) + u"\n\n"_s;
    for (const QString &line : text.split(u'\n')) {
        const bool isComment = line.startsWith("##"_L1); // of the file
        if (!line.trimmed().isEmpty()) {
            lines += isComment ? QStringList() : QStringList(line);
        } else if (!lines.isEmpty()) {
            cases.push_back(checkCase(lines));
            lines.clear();
        }
    }
    return cases;
}

} // namespace hexapla
