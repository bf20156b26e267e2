// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/inspection.h"

#include "app/cli/errorline.h"
#include "app/cli/jsonstream.h"
#include "core/document/segmenter.h"
#include "core/text/codepointindex.h"
#include "core/text/lineindex.h"

#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <ranges>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView originName(EncodingOrigin origin)
{
    switch (origin) {
    case EncodingOrigin::Given:
        return "given"_L1;
    case EncodingOrigin::ByteOrderMark:
        return "byte-order-mark"_L1;
    case EncodingOrigin::Declared:
        return "declared"_L1;
    case EncodingOrigin::Detected:
        return "detected"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

// Turns spans of the source into JSON's code points.
class JsonWriter
{
public:
    JsonWriter(QTextStream &out, const Version &version)
        : m_version(version)
        , m_index(version.document.source())
        , m_json(out)
    {}

    void write()
    {
        writeHead();
        writeWarnings();
        writeBlocks();
        writeSegments();
    }

private:
    void writeHead()
    {
        m_json.add("file"_L1, m_version.fileName);
        m_json.add("encoding"_L1, QString::fromLatin1(m_version.encoding.name));
        m_json.add("encodingOrigin"_L1, originName(m_version.encoding.origin));
        m_json.add("encodingConfidence"_L1, m_version.encoding.confidence);
        m_json.add("language"_L1, m_version.language.toString());
        m_json.add("languageConfidence"_L1, m_version.languageConfidence);
        m_json.add("format"_L1, formatName(m_version.format));
    }

    void writeWarnings()
    {
        m_json.beginList("warnings"_L1);
        for (const Warning &warning : m_version.warnings) {
            QJsonObject object = {{u"code"_s, warningName(warning.code)}, {u"detail"_s, warning.detail}};
            append(object, warning.source);
        }
    }

    void writeBlocks()
    {
        m_json.beginList("blocks"_L1);
        for (const Block &block : m_version.document.blocks()) {
            QJsonObject object = {{u"kind"_s, blockKindName(block.kind)},
                                  {u"level"_s, block.level()},
                                  {u"text"_s, m_version.document.text(block.text).toString()}};
            append(object, block.source);
        }
    }

    void writeSegments()
    {
        m_json.beginList("segments"_L1);
        qint64 index = 0;
        for (const Segment &segment : m_version.segments) {
            QJsonObject object = {{u"index"_s, index++},
                                  {u"kind"_s, segmentKindName(segment.kind)},
                                  {u"text"_s, segmentText(m_version.document, segment)}};
            append(object, segment.source);
        }
    }

    void append(QJsonObject &object, TextSpan span)
    {
        object.insert(u"start"_s, m_index.toCodePoints(span.start));
        object.insert(u"end"_s, m_index.toCodePoints(span.end));
        m_json.append(object);
    }

    const Version &m_version;
    CodePointIndex m_index;
    JsonStream m_json;
};

// Such a warning (of a guessed encoding, for instance) has no place.
bool isOfTheWholeFile(const Warning &warning) { return warning.source == TextSpan(); }

// In the order of their places, those of the whole file first. A file read in a wrong encoding has millions,
// and says the same with some.
void writeWarnings(QTextStream &out, const Version &version)
{
    const LineIndex lines(version.document.source());
    std::vector<Warning> warnings = version.warnings;
    std::ranges::stable_sort(warnings, {}, [](const Warning &warning) {
        return std::pair(!isOfTheWholeFile(warning), warning.source.start);
    });
    constexpr size_t most = 100;
    for (const Warning &warning : warnings | std::views::take(most)) {
        out << "warning   ";
        if (!isOfTheWholeFile(warning)) {
            out << "line " << lines.placeOf(warning.source.start).line << ": ";
        }
        out << warningLine(warning) << '\n';
    }
    if (warnings.size() > most) {
        out << "warning   " << warnings.size() - most << " more\n";
    }
}

} // namespace

void writeInspectionJson(QTextStream &out, const Version &version) { JsonWriter(out, version).write(); }

void writeInspectionText(QTextStream &out, const Version &version)
{
    const auto percent = [](double share) { return QString::number(qRound(share * 100)) + u'%'; };
    out << "file      " << forTerminal(version.fileName) << '\n'
        << "format    " << formatName(version.format) << '\n'
        << "encoding  " << version.encoding.name << " (" << originName(version.encoding.origin) << ", "
        << percent(version.encoding.confidence) << ")\n"
        << "language  " << version.language.toString() << " (" << percent(version.languageConfidence) << ")\n"
        << "contents  " << version.document.blocks().size() << " blocks, " << version.segments.size()
        << " segments\n";
    writeWarnings(out, version);
    out << '\n';
    qsizetype number = 0;
    for (const Segment &segment : version.segments) {
        out << u"%1  %2  "_s.arg(number++, 5).arg(segmentKindName(segment.kind), -12)
            << forTerminal(segmentText(version.document, segment).simplified()) << '\n';
    }
}

} // namespace hexapla
