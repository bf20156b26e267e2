// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/xliff.h"

#include "core/align/celltext.h"
#include "core/export/movedtogether.h"
#include "core/export/xmltext.h"
#include "core/text/codepoints.h"

#include <QFileInfo>
#include <QSet>
#include <QXmlStreamWriter>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr auto core = "urn:oasis:names:tc:xliff:document:2.0"_L1;
constexpr auto matches = "urn:oasis:names:tc:xliff:matches:2.0"_L1;
constexpr auto metadata = "urn:oasis:names:tc:xliff:metadata:2.0"_L1;

// The one segment of a unit.
constexpr auto segmentId = "s"_L1;

QLatin1StringView directionName(const Version &version)
{
    return version.language.direction() == Qt::RightToLeft ? "rtl"_L1 : "ltr"_L1;
}

QString unitId(RowId row) { return u'u' + QString::number(row.value()); }

class XliffWriter
{
public:
    XliffWriter(std::span<const Version> versions, QByteArray *bytes)
        : m_versions(versions)
        , m_xml(bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    void write(const Alignment &alignment, const ExportTool &tool)
    {
        m_xml.writeStartDocument();
        writeRoot();
        m_xml.writeStartElement(core, "file"_L1);
        m_xml.writeAttribute("id"_L1, "f1"_L1);
        m_xml.writeAttribute("xml:space"_L1, "preserve"_L1);
        if (!m_versions.empty()) {
            // The name alone: where the file lies is nobody's business.
            m_xml.writeAttribute("original"_L1, xmlText(QFileInfo(m_versions[0].fileName).fileName()));
            m_xml.writeAttribute("srcDir"_L1, directionName(m_versions[0]));
        }
        if (hasTarget()) {
            m_xml.writeAttribute("trgDir"_L1, directionName(m_versions[1]));
        }
        writeTool(tool);
        const std::vector<Row> rows = withMovedTogether(alignment);
        for (const Row &row : rows) {
            m_units.insert(row.id);
        }
        for (const Row &row : rows) {
            writeUnit(row);
        }
        if (alignment.rows.empty()) {
            // A file without anything in it is not valid.
            m_xml.writeEmptyElement(core, "group"_L1);
            m_xml.writeAttribute("id"_L1, "g1"_L1);
        }
        m_xml.writeEndDocument();
    }

private:
    bool hasTarget() const { return m_versions.size() > 1; }
    QString language(size_t version) const { return m_versions[version].language.toString(); }

    void writeRoot()
    {
        m_xml.writeDefaultNamespace(core);
        m_xml.writeNamespace(metadata, "mda"_L1);
        if (m_versions.size() > 2) {
            m_xml.writeNamespace(matches, "mtc"_L1);
        }
        m_xml.writeStartElement(core, "xliff"_L1);
        m_xml.writeAttribute("version"_L1, "2.0"_L1);
        m_xml.writeAttribute("srcLang"_L1, m_versions.empty() ? u"und"_s : language(0));
        if (hasTarget()) {
            m_xml.writeAttribute("trgLang"_L1, language(1));
        }
    }

    void writeMeta(QLatin1StringView type, const QString &value)
    {
        m_xml.writeStartElement(metadata, "meta"_L1);
        m_xml.writeAttribute("type"_L1, type);
        m_xml.writeCharacters(value);
        m_xml.writeEndElement();
    }

    void beginMetadata()
    {
        m_xml.writeStartElement(metadata, "metadata"_L1);
        m_xml.writeStartElement(metadata, "metaGroup"_L1);
        m_xml.writeAttribute("category"_L1, "hexapla"_L1);
    }

    void endMetadata()
    {
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeTool(const ExportTool &tool)
    {
        beginMetadata();
        writeMeta("tool"_L1, tool.name);
        writeMeta("tool-version"_L1, tool.version);
        if (tool.created) {
            writeMeta("created"_L1, tool.created->toUTC().toString(Qt::ISODate));
        }
        endMetadata();
    }

    void writeUnit(const Row &row)
    {
        m_xml.writeStartElement(core, "unit"_L1);
        m_xml.writeAttribute("id"_L1, unitId(row.id));
        writeReferences(row);
        beginMetadata();
        writeMeta("confidence"_L1, QString::number(row.confidence, 'f', 4));
        if (row.movedTo) {
            // To another unit, or, where both are one, the target from another place.
            writeMeta("moved"_L1, m_units.contains(*row.movedTo) ? unitId(*row.movedTo) : u"target"_s);
        }
        endMetadata();
        writeSegment(row);
        m_xml.writeEndElement();
    }

    void writeSegment(const Row &row)
    {
        const bool hasText = hasTarget() && !row.cells[1].isEmpty();
        const bool isTranslated = hasText && !row.cells[0].isEmpty();
        m_xml.writeStartElement(core, "segment"_L1);
        m_xml.writeAttribute("id"_L1, segmentId);
        m_xml.writeAttribute("state"_L1, !isTranslated    ? "initial"_L1
                                         : row.isPinned() ? "reviewed"_L1
                                                          : "translated"_L1);
        writeText("source"_L1, row, 0);
        if (hasText) {
            writeText("target"_L1, row, 1);
        }
        m_xml.writeEndElement();
    }

    void writeReferences(const Row &row)
    {
        const auto isFilled = [&row](size_t version) { return !row.cells[version].isEmpty(); };
        size_t version = 2;
        while (version < row.cells.size() && !isFilled(version)) {
            ++version;
        }
        if (version >= row.cells.size()) {
            return;
        }
        m_xml.writeStartElement(matches, "matches"_L1);
        for (; version < row.cells.size(); ++version) {
            if (isFilled(version)) {
                writeReference(row, version);
            }
        }
        m_xml.writeEndElement();
    }

    void writeReference(const Row &row, size_t version)
    {
        m_xml.writeStartElement(matches, "match"_L1);
        m_xml.writeAttribute("id"_L1, u'v' + QString::number(version));
        m_xml.writeAttribute("ref"_L1, u'#' + QString(segmentId));
        m_xml.writeAttribute("reference"_L1, "yes"_L1);
        m_xml.writeAttribute("origin"_L1, xmlText(QFileInfo(m_versions[version].fileName).fileName()));
        writeText("source"_L1, row, 0);
        writeText("target"_L1, row, version);
        m_xml.writeEndElement();
    }

    void writeText(QLatin1StringView element, const Row &row, size_t version)
    {
        m_xml.writeStartElement(core, element);
        if (version > 1) {
            m_xml.writeAttribute("xml:lang"_L1, language(version));
        }
        writeCharacters(cellText(m_versions[version], row.cells[version]));
        m_xml.writeEndElement();
    }

    // XLIFF has an element for characters that XML cannot hold.
    void writeCharacters(const QString &text)
    {
        QString held;
        for (const char32_t c : CodePoints(text)) {
            if (isXmlCharacter(c)) {
                held += QChar::fromUcs4(c);
                continue;
            }
            m_xml.writeCharacters(held);
            held.clear();
            m_xml.writeEmptyElement(core, "cp"_L1);
            m_xml.writeAttribute("hex"_L1, u"%1"_s.arg(quint32(c), 4, 16, QChar(u'0')).toUpper());
        }
        m_xml.writeCharacters(held);
    }

    std::span<const Version> m_versions;
    QSet<RowId> m_units;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray xliffFile(const Alignment &alignment, std::span<const Version> versions, const ExportTool &tool)
{
    QByteArray bytes;
    XliffWriter(versions, &bytes).write(alignment, tool);
    return bytes;
}

} // namespace hexapla
