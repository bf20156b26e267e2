// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/fingerprint.h"

#include <QCryptographicHash>
#include <QHash>

namespace hexapla {

QByteArray fingerprint(const Finding &finding, const CheckedWork &work)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](QByteArrayView part) {
        hash.addData(part);
        hash.addData(QByteArrayView("\0", 1));
    };
    add(checkName(finding.check));
    for (const size_t version : finding.odd) {
        add(QByteArray::number(qulonglong(version)));
    }
    for (const FindingSpan &span : finding.spans) {
        add(QByteArray::number(qulonglong(span.version)));
        add(span.isMissing ? "-" : "+");
        add(work.text(span.version).view(span.text).toString().simplified().toUtf8());
    }
    return hash.result().first(8).toHex();
}

std::vector<QByteArray> findingIds(std::span<const Finding> findings, const CheckedWork &work)
{
    QHash<QByteArray, int> seen;
    std::vector<QByteArray> result;
    result.reserve(findings.size());
    for (const Finding &finding : findings) {
        QByteArray id = fingerprint(finding, work);
        const int count = ++seen[id];
        if (count > 1) {
            id += '-' + QByteArray::number(count);
        }
        result.push_back(std::move(id));
    }
    return result;
}

} // namespace hexapla
