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

void nameFindings(std::span<Finding> findings, const CheckedWork &work)
{
    QHash<QByteArray, int> seen;
    for (Finding &finding : findings) {
        finding.id = fingerprint(finding, work);
        const int count = ++seen[finding.id];
        if (count > 1) {
            finding.id += '-' + QByteArray::number(count);
        }
    }
}

} // namespace hexapla
