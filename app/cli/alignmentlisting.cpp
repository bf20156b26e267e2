// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/alignmentlisting.h"

#include "app/cli/jsonstream.h"
#include "core/text/codepointindex.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// A confidence says nothing beyond this many digits, and stays the same on every machine within them.
double rounded(double confidence) { return std::round(confidence * 10'000) / 10'000; }

class JsonWriter
{
public:
    explicit JsonWriter(std::span<const Version> versions)
        : m_versions(versions)
    {
        for (const Version &version : versions) {
            m_indices.emplace_back(version.document.source());
        }
    }

    void write(QTextStream &out, const Alignment &alignment) const
    {
        JsonStream json(out);
        json.beginList("versions"_L1);
        for (size_t version = 0; version < m_versions.size(); ++version) {
            json.append({{u"file"_s, m_versions[version].fileName},
                         {u"language"_s, m_versions[version].language.toString()},
                         {u"related"_s, !std::ranges::contains(alignment.strangers, version)}});
        }
        json.beginList("rows"_L1);
        for (const Row &row : alignment.rows) {
            json.append(object(row));
        }
    }

private:
    QJsonObject object(const Row &row) const
    {
        QJsonArray cells;
        QJsonArray spans;
        for (size_t version = 0; version < row.cells.size(); ++version) {
            QJsonArray numbers;
            QJsonArray places;
            for (size_t i = row.cells[version].first; i < row.cells[version].end(); ++i) {
                numbers.append(qint64(i));
                places.append(place(version, m_versions[version].segments[i].source));
            }
            cells.append(numbers);
            spans.append(places);
        }
        QJsonObject result = {{u"id"_s, row.id.value()},
                              {u"confidence"_s, rounded(row.confidence)},
                              {u"state"_s, rowStateName(row.state)},
                              {u"cells"_s, cells},
                              {u"spans"_s, spans}};
        if (row.movedTo) {
            result.insert(u"moved"_s, row.movedTo->value());
        }
        return result;
    }

    QJsonObject place(size_t version, TextSpan span) const
    {
        return {{u"start"_s, m_indices[version].toCodePoints(span.start)},
                {u"end"_s, m_indices[version].toCodePoints(span.end)}};
    }

    std::span<const Version> m_versions;
    std::vector<CodePointIndex> m_indices;
};

} // namespace

QByteArray alignmentTsv(const Alignment &alignment, RowIds ids)
{
    QByteArray result;
    for (const Row &row : alignment.rows) {
        if (ids == RowIds::With) {
            result += QByteArray::number(row.id.value()) + '\t';
        }
        for (size_t version = 0; version < row.cells.size(); ++version) {
            result += version == 0 ? "" : "\t";
            const SegmentRange &cell = row.cells[version];
            for (size_t i = cell.first; i < cell.end(); ++i) {
                result += i == cell.first ? "" : ",";
                result += QByteArray::number(i);
            }
        }
        result += '\n';
    }
    return result;
}

QByteArray alignmentJson(const Alignment &alignment, std::span<const Version> versions)
{
    QByteArray result;
    QTextStream out(&result);
    JsonWriter(versions).write(out, alignment);
    out.flush();
    return result;
}

} // namespace hexapla
