// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/baseline.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

bool Baseline::isOfOtherFiles(std::span<const Version> versions) const
{
    return !files.isEmpty() && std::ranges::none_of(versions, [this](const Version &version) {
        return files.contains(QFileInfo(version.fileName).fileName());
    });
}

Result<Baseline> readBaseline(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(file.exists() ? Error{ErrorCode::ReadFailed, path, {}, file.errorString()}
                                             : Error{ErrorCode::FileNotFound, path, {}, {}});
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError) {
        return std::unexpected(Error{ErrorCode::DamagedFile, path, {}, problem.errorString()});
    }
    const QJsonValue findings = document.object().value("findings"_L1);
    if (!document.object().contains("hexapla"_L1) || !findings.isArray()) {
        return std::unexpected(
            Error{ErrorCode::DamagedFile, path, {}, u"no findings as check prints them"_s});
    }
    Baseline baseline;
    for (const auto &finding : findings.toArray()) {
        baseline.ids.insert(finding[u"id"_s].toString().toLatin1());
    }
    for (const auto &version : document.object().value("versions"_L1).toArray()) {
        baseline.files += QFileInfo(version[u"file"_s].toString()).fileName();
    }
    return baseline;
}

void dropKnown(std::vector<Finding> &findings, const QSet<QByteArray> &baseline)
{
    std::erase_if(findings, [&](const Finding &finding) { return baseline.contains(finding.id); });
}

} // namespace hexapla
