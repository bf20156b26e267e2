// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projectcase.h"

#include "core/base/uuid.h"
#include "core/formats/versionreader.h"
#include "core/project/records.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

template<class Value> Value must(Result<Value> result)
{
    if (!result) {
        qFatal("%s", qUtf8Printable(result.error().file + u": " + result.error().detail));
    }
    if constexpr (!std::is_void_v<Value>) {
        return std::move(*result);
    }
}

QString textOf(const Record &record)
{
    QString text;
    QDebug out(&text);
    for (const SqlValue &value : record) {
        std::visit(
            [&out](const auto &part) {
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(part)>, std::monostate>) {
                    out << "-";
                } else {
                    out << part;
                }
            },
            value);
    }
    return text;
}

} // namespace

Author testAuthor() { return {QUuid::fromString(u"01900000-0000-7000-8000-00000000000a"_s), u"Ada"_s}; }

int promised(int usually, int inFull)
{
    return qEnvironmentVariableIsEmpty("HEXAPLA_PROMISES") ? usually : inFull;
}

Version versionOf(const QString &text, const QString &fileName, const QString &language)
{
    return must(readVersion(
        text.toUtf8(), fileName,
        {.encoding = "UTF-8", .language = LanguageTag::fromString(language), .format = Format::Markdown}));
}

Alignment rowByRow(size_t versions, size_t segments)
{
    Alignment alignment;
    for (size_t i = 0; i < segments; ++i) {
        alignment.rows.push_back({.id = RowId(qint64(i)),
                                  .cells = std::vector<SegmentRange>(versions, {i, 1}),
                                  .confidence = 0.5,
                                  .state = RowState::Automatic,
                                  .movedTo = {}});
    }
    return alignment;
}

Annotation markOn(const ProjectVersion &version, const QString &text, const QString &quote,
                  const QString &body)
{
    Annotation annotation;
    annotation.id = newUuid();
    annotation.colour = defaultColour;
    annotation.body = body;
    const qsizetype start = text.indexOf(quote);
    Q_ASSERT(start >= 0);
    Target target;
    target.version = version.id;
    target.anchor = anchorAt(text, {start, start + quote.size()});
    annotation.targets = {target};
    return annotation;
}

std::unique_ptr<Project> lampProject(const QString &path)
{
    auto project = must(Project::load(must(ProjectStore::create(path, newUuid())), testAuthor()));
    furnishLampProject(*project);
    return project;
}

void furnishLampProject(Project &project)
{
    const KeptVersion english = keptVersion(versionOf(lampText, u"lamp.en.md"_s, u"en"_s), {});
    must(project.commit(AddVersions{{english.version}, rowByRow(1, 3)}, english.contents));
    const KeptVersion french = keptVersion(versionOf(lampeText, u"lamp.fr.md"_s, u"fr"_s), {});
    must(project.commit(AddVersions{{french.version}, rowByRow(2, 3)}, french.contents));
}

std::unique_ptr<Project> reopened(const QString &path)
{
    return must(Project::load(must(ProjectStore::open(path, Database::Access::ReadWrite)), testAuthor()));
}

std::unique_ptr<Project> copyOf(const Project &project, const QString &name)
{
    const QString original = project.store().database().path();
    const QString copy = QFileInfo(original).dir().filePath(name);
    if (!QFile::copy(original, copy)) {
        qFatal("cannot copy");
    }
    return reopened(copy);
}

bool isWholeProject(const QString &path)
{
    const auto store = ProjectStore::open(path, Database::Access::Frozen);
    return store && (*store)->load() && (*store)->ops().opsAfter(0);
}

QString dumpProject(const ProjectData &data)
{
    QStringList lines;
    for (const auto &[id, author] : data.authors) {
        lines += textOf(recordOf(author));
    }
    for (const auto &[id, version] : data.versions) {
        lines += textOf(recordOf(version));
    }
    for (const auto &[id, annotation] : data.annotations) {
        lines += textOf(recordOf(annotation)) + u" tags " +
                 QStringList(annotation.tags.begin(), annotation.tags.end()).join(u' ');
        for (const Target &target : annotation.targets) {
            lines += u"  " + textOf(recordOf(id, target, data.versions.at(target.version)));
        }
        for (const Comment &comment : annotation.comments) {
            lines += u"  " + textOf(recordOf(id, comment));
        }
        for (const StateEvent &event : annotation.events) {
            lines += u"  " + textOf(recordOf(id, event));
        }
    }
    for (const auto &[key, verdict] : data.verdicts) {
        lines += textOf(recordOf(verdict));
    }
    for (const auto &[key, value] : data.settings) {
        lines += textOf(settingRecord(key, value));
    }
    for (const Row &row : data.alignment.rows) {
        QString line = u"row %1 %2 %3 %4:"_s.arg(row.id.value())
                           .arg(row.confidence)
                           .arg(rowStateName(row.state))
                           .arg(row.movedTo ? row.movedTo->value() : -1);
        for (const SegmentRange &cell : row.cells) {
            line += u" %1+%2"_s.arg(cell.first).arg(cell.count);
        }
        lines += line;
    }
    return lines.join(u'\n');
}

} // namespace hexapla
