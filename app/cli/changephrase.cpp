// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/changephrase.h"

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOfQuote = 40;

const SqlValue &fieldIn(const Record &record, Table table, QLatin1StringView column)
{
    return record[columnOf(table, column)];
}

QString textIn(const Record &record, Table table, QLatin1StringView column)
{
    const auto *text = std::get_if<QString>(&fieldIn(record, table, column));
    return text ? *text : QString();
}

bool differs(const RecordChange &change, QLatin1StringView column)
{
    return change.before && change.after &&
           fieldIn(*change.before, change.table, column) != fieldIn(*change.after, change.table, column);
}

// Whether it goes to the trash; nothing where it neither goes there nor comes back.
std::optional<bool> goes(const RecordChange &change)
{
    if (!change.before || !change.after) {
        return !change.after;
    }
    if (!differs(change, "deleted_at"_L1)) {
        return std::nullopt;
    }
    return !std::holds_alternative<std::monostate>(fieldIn(*change.after, change.table, "deleted_at"_L1));
}

QString doing(const RecordChange &change)
{
    const auto isGoing = goes(change);
    return !isGoing         ? u"changing"_s
           : *isGoing       ? u"removing"_s
           : !change.before ? u"adding"_s
                            : u"restoring"_s;
}

QString versionPhrase(const RecordChange &change, bool isOneOfMore)
{
    if (isOneOfMore) {
        return goes(change) ? doing(change) + u" versions"_s : u"ordering the versions"_s;
    }
    const QString name = textIn(change.either(), Table::Version, "file_name"_L1);
    if (goes(change)) {
        return doing(change) + u" the version "_s + name;
    }
    if (differs(change, "source"_L1)) {
        return u"reading the version %1 again"_s.arg(name);
    }
    return differs(change, "position"_L1) ? u"ordering the versions"_s : u"relabelling the version "_s + name;
}

// The words that an annotation was made on, as far as they say anything.
QString markedWords(const ProjectChange &change, const ProjectData &data, const QString &annotation)
{
    QString quote;
    for (const RecordChange &record : change.records) {
        if (quote.isEmpty() && record.table == Table::Target &&
            textIn(record.either(), Table::Target, "annotation"_L1) == annotation) {
            quote = textIn(record.either(), Table::Target, "quote"_L1);
        }
    }
    const auto known = data.annotations.find(QUuid::fromString(annotation));
    if (known != data.annotations.end()) {
        for (const Target &target : known->second.targets) {
            quote = target.role == TargetRole::Origin ? target.anchor.quote : quote;
        }
    }
    quote = quote.simplified();
    const bool isLong = quote.size() > mostOfQuote;
    return quote.isEmpty() ? QString()
                           : u" on “"_s + (isLong ? quote.first(mostOfQuote) + u'…' : quote) + u"”"_s;
}

QString annotationPhrase(const RecordChange &record, const ProjectChange &change, const ProjectData &data)
{
    const auto owner = layoutOf(record.table).owner;
    const auto *id = std::get_if<QString>(&record.either()[owner.value_or(0)]);
    const QString words = markedWords(change, data, id ? *id : QString());
    switch (record.table) {
    case Table::Annotation:
        if (differs(record, "state"_L1)) {
            return u"the state %1 of an annotation"_s.arg(textIn(record.either(), record.table, "state"_L1)) +
                   words;
        }
        return doing(record) + u" an annotation"_s + words;
    case Table::Comment:
        return doing(record) + u" a reply to an annotation"_s + words;
    case Table::StateEvent:
        return u"deciding on an annotation"_s + words;
    case Table::Tag:
        return u"tagging an annotation"_s + words;
    default:
        return u"placing an annotation"_s + words;
    }
}

} // namespace

QString changePhrase(const ProjectChange &change, const ProjectData &data)
{
    const auto named = std::ranges::find_if(
        change.records, [](const RecordChange &record) { return record.table != Table::Author; });
    if (named == change.records.end()) {
        return change.alignment ? u"aligning anew"_s : u"an edit of the rows"_s;
    }
    switch (named->table) {
    case Table::Version:
        return versionPhrase(*named,
                             std::ranges::count(change.records, Table::Version, &RecordChange::table) > 1);
    case Table::Verdict:
        return u"a verdict on findings"_s;
    case Table::Setting:
        return u"a setting"_s;
    default:
        return annotationPhrase(*named, change, data);
    }
}

} // namespace hexapla
