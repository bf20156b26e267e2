// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importlisting.h"

#include "app/cli/errorline.h"
#include "app/cli/jsonstream.h"
#include "app/cli/projectsession.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

#include <array>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enumerations: the stable names in JSON.
constexpr std::array outcomes = {"taken"_L1, "changed"_L1, "unchanged"_L1, "older"_L1, "skipped"_L1};
constexpr std::array omissions = {"no-passage"_L1,     "not-found"_L1,     "second-passage"_L1,
                                  "unknown-parent"_L1, "no-annotation"_L1, "elsewhere"_L1,
                                  "too-deep"_L1,       "repeated"_L1,      "no-text"_L1};

QString wordsFor(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Taken:
        return u"taken"_s;
    case ImportOutcome::Changed:
        return u"changed"_s;
    case ImportOutcome::Unchanged:
        return u"unchanged"_s;
    case ImportOutcome::Older:
        return u"older than what is here"_s;
    case ImportOutcome::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordsFor(OmissionReason reason)
{
    switch (reason) {
    case OmissionReason::NoPassage:
        return u"it names no passage"_s;
    case OmissionReason::NotFound:
        return u"no version says this"_s;
    case OmissionReason::SecondPassage:
        return u"a second passage in a version is left out"_s;
    case OmissionReason::UnknownParent:
        return u"it answers nothing that is here"_s;
    case OmissionReason::NoAnnotation:
        return u"it holds no annotation"_s;
    case OmissionReason::Elsewhere:
        return u"it stands elsewhere, and nothing is fetched"_s;
    case OmissionReason::TooDeep:
        return u"it stands too deep in other lists"_s;
    case OmissionReason::Repeated:
        return u"its id stands for another one, too"_s;
    case OmissionReason::NoText:
        return u"a body that is no text is left out"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject objectOf(const ImportedAnnotation &imported)
{
    QJsonArray reasons;
    for (const OmissionReason reason : imported.omissions) {
        reasons.append(QString(omissions[size_t(reason)]));
    }
    return {{u"name"_s, imported.name},
            {u"id"_s, imported.id.isNull() ? QJsonValue() : imported.id.toString(QUuid::WithoutBraces)},
            {u"outcome"_s, outcomes[size_t(imported.outcome)]},
            {u"review"_s, qint64(imported.review)},
            {u"orphan"_s, qint64(imported.orphan)},
            {u"trash"_s, imported.isInTrash},
            {u"omitted"_s, reasons}};
}

// What somebody must know of one annotation, if anything.
QStringList remarks(const ImportedAnnotation &imported)
{
    QStringList result;
    if (imported.review > 0) {
        result += counted(imported.review, u"place"_s) + u" to be reviewed"_s;
    }
    if (imported.orphan > 0) {
        result += counted(imported.orphan, u"place"_s) + u" not found"_s;
    }
    if (imported.isInTrash) {
        result += u"in the trash"_s;
    }
    for (const OmissionReason reason : imported.omissions) {
        result += wordsFor(reason);
    }
    return result;
}

} // namespace

void writeImport(QTextStream &out, const ImportReport &report, bool isJson)
{
    constexpr std::array all = {ImportOutcome::Taken, ImportOutcome::Changed, ImportOutcome::Unchanged,
                                ImportOutcome::Older, ImportOutcome::Skipped};
    if (isJson) {
        JsonStream json(out);
        QJsonObject counts;
        for (const ImportOutcome outcome : all) {
            counts.insert(outcomes[size_t(outcome)], qint64(report.count(outcome)));
        }
        json.add("counts"_L1, counts);
        json.beginList("annotations"_L1);
        for (const ImportedAnnotation &imported : report.annotations) {
            json.append(objectOf(imported));
        }
        return;
    }
    for (const ImportOutcome outcome : all) {
        if (const size_t count = report.count(outcome); count > 0 || outcome == ImportOutcome::Taken) {
            out << wordsFor(outcome) << ": " << count << '\n';
        }
    }
    for (const ImportedAnnotation &imported : report.annotations) {
        if (const QStringList said = remarks(imported); !said.isEmpty()) {
            out << forTerminal(imported.name) << ": " << wordsFor(imported.outcome) << ": "
                << said.join(u", "_s) << '\n';
        }
    }
}

} // namespace hexapla
