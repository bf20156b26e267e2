// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verdicts.h"

#include "app/cli/errorline.h"
#include "app/cli/jsonstream.h"

#include <QJsonValue>
#include <QTextStream>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// What stands behind the fingerprint tells places with the same words apart.
QString wordingOf(const QString &id) { return id.section(u'-', 0, 0); }

bool isDismissed(const Finding &finding, const ProjectData &data)
{
    const QString id = QString::fromLatin1(finding.id);
    const auto verdictOn = [&data](VerdictScope scope, const QString &subject) {
        const auto found = data.verdicts.find({scope, subject});
        return found == data.verdicts.end() ? VerdictKind::Open : found->second.kind;
    };
    return verdictOn(VerdictScope::Place, id) == VerdictKind::Dismissed ||
           verdictOn(VerdictScope::Wording, wordingOf(id)) == VerdictKind::Dismissed ||
           verdictOn(VerdictScope::Check, checkName(finding.check)) == VerdictKind::Dismissed;
}

} // namespace

void dropDismissed(std::vector<Finding> &findings, const ProjectData &data)
{
    std::erase_if(findings, [&data](const Finding &finding) { return isDismissed(finding, data); });
}

std::optional<VerdictKey> verdictKeyOf(const CheckRequest::Judgement &judgement,
                                       const std::vector<Finding> &findings)
{
    const auto found = std::ranges::find(findings, judgement.finding.toLatin1(), &Finding::id);
    if (found == findings.end()) {
        return {};
    }
    switch (judgement.scope) {
    case VerdictScope::Place:
        return VerdictKey{judgement.scope, judgement.finding};
    case VerdictScope::Wording:
        return VerdictKey{judgement.scope, wordingOf(judgement.finding)};
    case VerdictScope::Check:
        return VerdictKey{judgement.scope, checkName(found->check)};
    }
    Q_UNREACHABLE_RETURN({});
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
