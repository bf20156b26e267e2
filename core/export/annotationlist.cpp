// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/annotationlist.h"

#include "core/annotate/sourceplace.h"
#include "core/project/authors.h"
#include "core/text/lineindex.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// Where an annotation is listed: where it was made, else where it stands first.
struct Home
{
    const Annotation *annotation = nullptr;
    const Target *target = nullptr;
    size_t version = 0;

    auto place() const
    {
        return std::tuple(version, target->isLost(), target->anchor.span.start, annotation->id);
    }
};

// Text on one line, with nothing in it that Markdown would take for its own.
QString escaped(const QString &text)
{
    constexpr QStringView marks = u"\\`*_{}[]()<>#+-.!|~&";
    QString result;
    for (const QChar c : text.simplified()) {
        if (marks.contains(c)) {
            result += u'\\';
        }
        result += c.category() == QChar::Other_Control ? QChar(QChar::ReplacementCharacter) : c;
    }
    return result;
}

// A number that begins a line begins no list: its full stop is escaped. Paragraphs stay paragraphs.
QString paragraphs(const QString &text)
{
    QStringList result;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            result += escaped(line);
        }
    }
    return result.join(u"\n\n"_s);
}

QString day(Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), QTimeZone::UTC)
        .toString(u"yyyy-MM-dd"_s);
}

class Lister
{
public:
    Lister(const ProjectData &data, std::span<const Version> versions)
        : m_data(data)
        , m_shown(data.shownVersions())
        , m_versions(versions)
    {
        for (const Version &version : versions) {
            m_lines.emplace_back(version.document.source());
        }
    }

    QString list(std::span<const Annotation *const> annotations) const;

private:
    std::optional<Home> homeOf(const Annotation &annotation) const;
    QString placeOf(const Target &target, size_t version) const;
    QString passage(const Target &target) const;
    QString entry(const Home &home) const;
    QString author(const QUuid &id) const;

    const ProjectData &m_data;
    std::vector<const ProjectVersion *> m_shown;
    std::span<const Version> m_versions;
    std::vector<LineIndex> m_lines;
};

std::optional<Home> Lister::homeOf(const Annotation &annotation) const
{
    std::optional<Home> result;
    for (size_t version = 0; version < m_shown.size(); ++version) {
        const Target *target = annotation.targetIn(m_shown[version]->id);
        const bool isBetter =
            target &&
            (!result || (target->role == TargetRole::Origin && result->target->role != TargetRole::Origin));
        if (isBetter) {
            result = Home{&annotation, target, version};
        }
    }
    return result;
}

QString Lister::author(const QUuid &id) const { return escaped(authorName(m_data, id)); }

QString Lister::placeOf(const Target &target, size_t version) const
{
    if (target.isLost()) {
        return target.status == AnchorStatus::Review ? u"place to be reviewed"_s : u"place lost"_s;
    }
    const TextSpan source = sourcePlaceOf(m_versions[version].document, target.anchor.span);
    return u"line %1"_s.arg(m_lines[version].placeOf(source.start).line);
}

QString Lister::passage(const Target &target) const
{
    return target.anchor.quote.isEmpty() ? u"*(missing here)*"_s
                                         : u"“"_s + escaped(target.anchor.quote) + u"”"_s;
}

QString Lister::entry(const Home &home) const
{
    const Annotation &annotation = *home.annotation;
    QString text = u"### %1: %2, %3\n\n> %4\n"_s.arg(
        placeOf(*home.target, home.version), annotationKindName(annotation.kind),
        annotationStateName(annotation.state), passage(*home.target));
    if (const QString body = paragraphs(annotation.body); !body.isEmpty()) {
        text += u'\n' + body + u'\n';
    }
    text += u"\n%1, %2"_s.arg(author(annotation.author), day(annotation.created));
    QStringList tags;
    for (const QString &tag : annotation.tags) {
        tags += escaped(tag);
    }
    text += (tags.isEmpty() ? u""_s : u"; "_s + tags.join(u", "_s)) + u'\n';
    QString others;
    for (size_t version = 0; version < m_shown.size(); ++version) {
        const Target *target = annotation.targetIn(m_shown[version]->id);
        if (target && target != home.target) {
            others += u"- %1, %2: %3\n"_s.arg(escaped(m_shown[version]->fileName), placeOf(*target, version),
                                              passage(*target));
        }
    }
    for (const StateEvent &event : annotation.events) {
        if (!event.note.isEmpty()) {
            others +=
                u"- %1, %2, %3: "_s.arg(annotationStateName(event.to), author(event.author), day(event.at)) +
                escaped(event.note) + u'\n';
        }
    }
    for (const Comment &reply : annotation.comments) {
        if (!reply.deletedAt) {
            others += u"- %1, %2: %3\n"_s.arg(author(reply.author), day(reply.created), escaped(reply.body));
        }
    }
    return text + (others.isEmpty() ? u""_s : u'\n' + others);
}

QString Lister::list(std::span<const Annotation *const> annotations) const
{
    std::vector<Home> homes;
    for (const Annotation *annotation : annotations) {
        if (const auto home = homeOf(*annotation)) {
            homes.push_back(*home);
        }
    }
    std::ranges::sort(homes, {}, &Home::place);
    QString text = u"# Annotations\n"_s;
    std::optional<size_t> version;
    for (const Home &home : homes) {
        if (version != home.version) {
            version = home.version;
            text += u"\n## %1\n"_s.arg(escaped(m_shown[home.version]->fileName));
        }
        text += u'\n' + entry(home);
    }
    return text;
}

} // namespace

QByteArray annotationList(std::span<const Annotation *const> annotations, const ProjectData &data,
                          std::span<const Version> versions)
{
    return Lister(data, versions).list(annotations).toUtf8();
}

} // namespace hexapla
