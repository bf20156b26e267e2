// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/tmx.h"

#include "core/align/celltext.h"
#include "core/export/movedtogether.h"
#include "core/export/xmltext.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

class TmxWriter
{
public:
    TmxWriter(std::span<const Version> versions, QByteArray *bytes)
        : m_versions(versions)
        , m_xml(bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    void write(const Alignment &alignment, const ExportTool &tool)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement("tmx"_L1);
        m_xml.writeAttribute("version"_L1, "1.4"_L1);
        writeHeader(tool);
        m_xml.writeStartElement("body"_L1);
        for (const Row &row : withMovedTogether(alignment)) {
            writeUnit(row);
        }
        m_xml.writeEndDocument();
    }

private:
    QString language(size_t version) const { return m_versions[version].language.toString(); }

    void writeHeader(const ExportTool &tool)
    {
        m_xml.writeEmptyElement("header"_L1);
        m_xml.writeAttribute("creationtool"_L1, tool.name);
        m_xml.writeAttribute("creationtoolversion"_L1, tool.version);
        m_xml.writeAttribute("segtype"_L1, "sentence"_L1);
        m_xml.writeAttribute("o-tmf"_L1, tool.name);
        m_xml.writeAttribute("adminlang"_L1, "en"_L1);
        m_xml.writeAttribute("srclang"_L1, m_versions.empty() ? u"*all*"_s : language(0));
        m_xml.writeAttribute("datatype"_L1, "plaintext"_L1);
        if (tool.created) {
            m_xml.writeAttribute("creationdate"_L1,
                                 tool.created->toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
        }
    }

    void writeUnit(const Row &row)
    {
        const auto isFilled = [](const SegmentRange &cell) { return !cell.isEmpty(); };
        if (std::ranges::count_if(row.cells, isFilled) < 2) {
            return;
        }
        m_xml.writeStartElement("tu"_L1);
        m_xml.writeAttribute("tuid"_L1, QString::number(row.id.value()));
        if (std::ranges::any_of(row.cells, [](const SegmentRange &cell) { return cell.count > 1; })) {
            m_xml.writeAttribute("segtype"_L1, "block"_L1);
        }
        const auto first = std::ranges::find_if(row.cells, isFilled) - row.cells.begin();
        if (language(size_t(first)) != language(0)) {
            m_xml.writeAttribute("srclang"_L1, language(size_t(first)));
        }
        writeProperty("x-confidence"_L1, QString::number(row.confidence, 'f', 4));
        writeProperty("x-state"_L1, rowStateName(row.state));
        for (size_t version = 0; version < row.cells.size(); ++version) {
            if (isFilled(row.cells[version])) {
                writeVariant(version, row.cells[version]);
            }
        }
        m_xml.writeEndElement();
    }

    void writeProperty(QLatin1StringView type, QAnyStringView value)
    {
        m_xml.writeStartElement("prop"_L1);
        m_xml.writeAttribute("type"_L1, type);
        m_xml.writeCharacters(value);
        m_xml.writeEndElement();
    }

    void writeVariant(size_t version, const SegmentRange &cell)
    {
        m_xml.writeStartElement("tuv"_L1);
        m_xml.writeAttribute("xml:lang"_L1, language(version));
        m_xml.writeTextElement("seg"_L1, xmlText(cellText(m_versions[version], cell)));
        m_xml.writeEndElement();
    }

    std::span<const Version> m_versions;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray tmxFile(const Alignment &alignment, std::span<const Version> versions, const ExportTool &tool)
{
    QByteArray bytes;
    TmxWriter(versions, &bytes).write(alignment, tool);
    return bytes;
}

} // namespace hexapla
