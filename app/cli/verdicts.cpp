// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verdicts.h"

#include "app/cli/errorline.h"
#include "app/cli/jsonstream.h"
#include "core/export/isotime.h"
#include "core/project/authors.h"

#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// Of those that hold.
std::vector<const Verdict *> verdictsByTime(const ProjectData &data)
{
    std::vector<const Verdict *> result;
    for (const auto &[key, verdict] : data.verdicts) {
        if (verdict.kind != VerdictKind::Open) {
            result.push_back(&verdict);
        }
    }
    std::ranges::stable_sort(result, {}, &Verdict::at);
    return result;
}

} // namespace

void dropDismissed(std::vector<Finding> &findings, const ProjectData &data)
{
    std::erase_if(findings, [&data](const Finding &finding) {
        return verdictOn(data.verdicts, finding) == VerdictKind::Dismissed;
    });
}

std::optional<VerdictKey> verdictKeyOf(const CheckRequest::Judgement &judgement,
                                       const std::vector<Finding> &findings)
{
    const auto found = std::ranges::find(findings, judgement.finding.toLatin1(), &Finding::id);
    return found == findings.end() ? std::nullopt : std::optional(verdictKey(*found, judgement.scope));
}

std::optional<VerdictKey> verdictTakenBack(const CheckRequest::Judgement &judgement, const ProjectData &data)
{
    std::optional<VerdictKey> result;
    for (const Verdict *verdict : verdictsByTime(data)) {
        const bool isWanted = verdict->key.scope == judgement.scope;
        if (verdict->key.subject == judgement.finding && (isWanted || !result)) {
            result = verdict->key;
        }
    }
    return judgement.kind == VerdictKind::Open ? result : std::nullopt;
}

void writeVerdicts(QTextStream &out, const ProjectData &data, bool isJson)
{
    const std::vector<const Verdict *> verdicts = verdictsByTime(data);
    if (isJson) {
        JsonStream json(out);
        json.beginList("verdicts"_L1);
        for (const Verdict *verdict : verdicts) {
            json.append({{u"verdict"_s, verdictKindName(verdict->kind)},
                         {u"scope"_s, verdictScopeName(verdict->key.scope)},
                         {u"subject"_s, verdict->key.subject},
                         {u"reason"_s, verdict->reason},
                         {u"author"_s, authorName(data, verdict->author)},
                         {u"at"_s, isoTime(verdict->at)}});
        }
        return;
    }
    for (const Verdict *verdict : verdicts) {
        out << verdictKindName(verdict->kind) << ": " << verdictScopeName(verdict->key.scope) << ' '
            << forTerminal(verdict->key.subject) << ", "
            << forTerminal(authorName(data, verdict->author).simplified()) << ", " << isoTime(verdict->at)
            << '\n';
        if (!verdict->reason.isEmpty()) {
            out << "  " << forTerminal(verdict->reason.simplified()) << '\n';
        }
    }
}

void writeVerdict(QTextStream &out, const CheckRequest::Judgement &judgement, const VerdictKey &key,
                  bool isJson)
{
    if (isJson) {
        JsonStream json(out);
        json.add("finding"_L1, judgement.finding);
        json.add("verdict"_L1, QString(verdictKindName(judgement.kind)));
        json.add("scope"_L1, QString(verdictScopeName(key.scope)));
        json.add("subject"_L1, key.subject);
        json.add("reason"_L1, judgement.reason);
        return;
    }
    out << verdictKindName(judgement.kind) << ": " << verdictScopeName(key.scope) << ' '
        << forTerminal(key.subject) << '\n';
}

} // namespace hexapla
