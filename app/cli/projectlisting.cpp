// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/projectlisting.h"

#include "app/cli/errorline.h"
#include "app/cli/jsonstream.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

void writeVersions(JsonStream &json, const ProjectData &data)
{
    json.beginList("versions"_L1);
    for (const ProjectVersion *version : data.shownVersions()) {
        json.append({{u"file"_s, version->fileName},
                     {u"language"_s, version->language.toString()},
                     {u"encoding"_s, version->encoding},
                     {u"format"_s, formatName(version->format)},
                     {u"sha256"_s, version->source}});
    }
}

struct Shown
{
    QLatin1StringView key;
    QString word;
    size_t count = 0;
};

std::vector<Shown> shownCounts(const ProjectCounts &counts)
{
    return {{"rows"_L1, u"rows"_s, counts.rows},
            {"pinned"_L1, u"pinned rows"_s, counts.pinnedRows},
            {"annotations"_L1, u"annotations"_s, counts.annotations},
            {"trash"_L1, u"in the trash"_s, counts.trash},
            {"verdicts"_L1, u"verdicts"_s, counts.verdicts},
            {"edits"_L1, u"edits"_s, counts.edits}};
}

std::vector<Shown> shownCounts(const AnchorCounts &counts)
{
    return {{"kept"_L1, u"kept"_s, counts.exact},
            {"moved"_L1, u"moved"_s, counts.moved},
            {"changed"_L1, u"changed"_s, counts.changed},
            {"review"_L1, u"to review"_s, counts.review},
            {"orphan"_L1, u"orphaned"_s, counts.orphan}};
}

QJsonObject objectOf(const std::vector<Shown> &counts)
{
    QJsonObject object;
    for (const Shown &shown : counts) {
        object.insert(shown.key, qint64(shown.count));
    }
    return object;
}

void writeCounts(QTextStream &out, const std::vector<Shown> &counts)
{
    for (const Shown &shown : counts) {
        if (shown.count > 0) {
            out << shown.word << ": " << shown.count << '\n';
        }
    }
}

QJsonArray arrayOf(const std::vector<RowId> &rows)
{
    QJsonArray array;
    for (const RowId row : rows) {
        array.append(row.value());
    }
    return array;
}

ProjectCounts countsOf(const ProjectSession &session)
{
    return countProject(session.data(), size_t(session.project().history().lastSeq()));
}

} // namespace

void writeProject(QTextStream &out, const ProjectSession &session, bool isJson, const ProjectNews &news)
{
    const std::vector<RowId> &unseen = news.unseen;
    const std::array phrases = {std::pair("undone"_L1, news.undone), std::pair("redone"_L1, news.redone)};
    const ProjectData &data = session.data();
    if (isJson) {
        JsonStream json(out);
        json.add("project"_L1, data.id.toString(QUuid::WithoutBraces));
        json.add("counts"_L1, objectOf(shownCounts(countsOf(session))));
        json.add("published"_L1, session.file().isPublished().value_or(false));
        json.add("readOnly"_L1, session.file().isReadOnly());
        for (const auto &[key, phrase] : phrases) {
            if (!phrase.isEmpty()) {
                json.add(key, phrase);
            }
        }
        if (!unseen.empty()) {
            json.add("unseenRows"_L1, arrayOf(unseen));
        }
        writeVersions(json, data);
        return;
    }
    for (const auto &[key, phrase] : phrases) {
        if (!phrase.isEmpty()) {
            out << key << ": " << forTerminal(phrase) << '\n';
        }
    }
    int number = 0;
    for (const ProjectVersion *version : data.shownVersions()) {
        out << number++ << ' ' << version->language.toString() << ' ' << forTerminal(version->fileName)
            << '\n';
    }
    writeCounts(out, shownCounts(countsOf(session)));
    if (const auto &why = session.file().whyReadOnly()) {
        out << (why->code == ErrorCode::NewerProject ? "read-only: written by a newer Hexapla\n"
                                                     : "read-only\n");
    }
    if (!session.file().isPublished().value_or(true)) {
        out << "not in the file yet: the last edits\n";
    }
    if (!unseen.empty()) {
        out << counted(unseen.size(), u"pinned row"_s)
            << " to look at: nobody has found the new version's part of them right (align PROJECT pin "
               "ROW...)\n";
    }
}

void writeVerified(QTextStream &out, const ProjectCounts &counts, bool isJson)
{
    if (isJson) {
        JsonStream json(out);
        json.add("sound"_L1, true);
        json.add("counts"_L1, objectOf(shownCounts(counts)));
        return;
    }
    out << "sound\n";
    writeCounts(out, shownCounts(counts));
}

void writeReplacement(QTextStream &out, const ProjectSession &session, const AnchorCounts &counts,
                      bool isJson)
{
    if (isJson) {
        JsonStream json(out);
        json.add("anchors"_L1, objectOf(shownCounts(counts)));
        writeVersions(json, session.data());
        return;
    }
    writeCounts(out, shownCounts(counts));
}

void writeMerged(QTextStream &out, const MergeReport &report, bool isJson)
{
    if (isJson) {
        JsonStream json(out);
        json.add("edits"_L1, qint64(report.ops));
        json.add("conflicts"_L1, qint64(report.conflicts));
        json.add("overruledDeletions"_L1, qint64(report.overruled));
        json.add("lostRowEdits"_L1, qint64(report.lostRows));
        json.add("anchors"_L1, objectOf(shownCounts(report.anchors)));
        return;
    }
    out << counted(report.ops, u"edit"_s) << " merged\n";
    if (report.conflicts > 0) {
        out << counted(report.conflicts, u"field"_s)
            << " that both had changed: the later one holds, the other is in the history\n";
    }
    if (report.overruled > 0) {
        out << counted(report.overruled, u"deletion"_s)
            << " overruled: what one copy deleted, the other one had edited, and it stays\n";
    }
    if (report.lostRows > 0) {
        out << counted(report.lostRows, u"edit"_s) << " of rows left out: the rows are others by now\n";
    }
    if (report.anchors.all() > 0) {
        out << "looked for in a text that was read again:\n";
        writeCounts(out, shownCounts(report.anchors));
    }
}

void writeSalvaged(QTextStream &out, const SalvageReport &report, bool isJson)
{
    const QLatin1StringView source = report.source == SalvageSource::WorkingDatabase ? "working-database"_L1
                                     : report.source == SalvageSource::Backup        ? "backup"_L1
                                                                                     : "remains"_L1;
    if (isJson) {
        JsonStream json(out);
        json.add("source"_L1, source);
        json.add("annotations"_L1, qint64(report.annotations));
        json.add("unreadable"_L1, qint64(report.unreadable));
        return;
    }
    out << "salvaged from the " << (source == "working-database"_L1 ? "working database"_L1 : source) << ": "
        << counted(report.annotations, u"annotation"_s);
    if (report.unreadable > 0) {
        out << ", " << counted(report.unreadable, u"thing"_s) << " unreadable";
    }
    out << '\n';
}

} // namespace hexapla
