// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/fingerprint.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace hexapla {

namespace {

QByteArray hashOf(QByteArrayList parts, qsizetype bytes)
{
    // Versions may stand in another order, or be joined by others, the next time.
    std::ranges::sort(parts);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : parts) {
        hash.addData(part);
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result().first(bytes).toHex();
}

QByteArray languageOf(size_t version, const CheckedWork &work)
{
    return work.text(version).language().toString().toUtf8();
}

QByteArray folded(QStringView text) { return text.toString().simplified().toUtf8(); }

// What stands beside a passage in its line.
QByteArray surroundingsOf(TextSpan span, QStringView text)
{
    constexpr qsizetype reach = 16;
    const QStringView before = text.first(span.start).last(std::min(reach, span.start));
    const QStringView behind = text.sliced(span.end).first(std::min(reach, text.size() - span.end));
    const qsizetype lineEnd = behind.indexOf(u'\n');
    return folded(before.sliced(before.lastIndexOf(u'\n') + 1)) + '\0' +
           folded(lineEnd < 0 ? behind : behind.first(lineEnd));
}

// Tells places apart where the same is said of the same words.
QByteArray placeOf(const Finding &finding, const CheckedWork &work)
{
    QByteArrayList parts;
    for (const FindingSpan &span : finding.spans) {
        const CheckedText &text = work.text(span.version);
        parts += languageOf(span.version, work) + '\0' + surroundingsOf(span.text, text.document().text());
    }
    return hashOf(std::move(parts), 2);
}

} // namespace

QByteArray fingerprint(const Finding &finding, const CheckedWork &work)
{
    QByteArrayList parts{QByteArray(checkName(finding.check).data(), checkName(finding.check).size())};
    for (const size_t version : finding.odd) {
        parts += languageOf(version, work) + '\0';
    }
    for (const FindingSpan &span : finding.spans) {
        parts += languageOf(span.version, work) + (span.isMissing ? '-' : '+') +
                 folded(work.text(span.version).view(span.text));
    }
    return hashOf(std::move(parts), 8);
}

void nameFindings(std::span<Finding> findings, const CheckedWork &work)
{
    QHash<QByteArray, int> seen;
    for (Finding &finding : findings) {
        finding.id = fingerprint(finding, work) + '-' + placeOf(finding, work);
        const int count = ++seen[finding.id];
        if (count > 1) {
            finding.id += '-' + QByteArray::number(count);
        }
    }
}

} // namespace hexapla
