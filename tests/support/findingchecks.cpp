// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/findingchecks.h"

#include "core/check/fingerprint.h"

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

bool areVersions(const VersionNumbers &versions, const CheckedWork &work)
{
    return !versions.empty() && std::ranges::is_sorted(versions) &&
           std::ranges::adjacent_find(versions) == versions.end() && versions.back() < work.versionCount();
}

bool isPassage(const FindingSpan &span, const CheckedWork &work)
{
    if (span.version >= work.versionCount()) {
        return false;
    }
    const Document &document = work.text(span.version).document();
    const TextSpan source = span.source.value_or(TextSpan());
    return span.text.start >= 0 && span.text.start <= span.text.end &&
           span.text.end <= document.text().size() && source.start >= 0 && source.start <= source.end &&
           source.end <= document.source().size();
}

// Whether every place marker of the sentence has an argument.
bool isComplete(const Message &message)
{
    const QString text = QString::fromUtf8(message.text);
    for (qsizetype i = text.indexOf(u'%'); i >= 0 && i + 1 < text.size(); i = text.indexOf(u'%', i + 1)) {
        const int number = text[i + 1].digitValue();
        if (number > int(message.arguments.size())) {
            return false;
        }
    }
    return !text.isEmpty();
}

QString brokenPromise(const Finding &finding, const CheckedWork &work)
{
    if (!areVersions(finding.odd, work)) {
        return u"the odd versions are none"_s;
    }
    if (finding.spans.empty()) {
        return u"it stands nowhere"_s;
    }
    if (!std::ranges::all_of(finding.spans, [&](const FindingSpan &span) { return isPassage(span, work); })) {
        return u"a passage is outside its text"_s;
    }
    if (!std::ranges::is_sorted(finding.spans, {}, &FindingSpan::version)) {
        return u"its passages are not in the order of the versions"_s;
    }
    if (!isComplete(finding.message)) {
        return u"its message is not complete"_s;
    }
    return finding.evidence.size() == work.versionCount() ? QString() : u"evidence for other versions"_s;
}

} // namespace

QString brokenFindingPromise(std::span<const Finding> findings, const CheckedWork &work)
{
    for (const Finding &finding : findings) {
        const QString broken = brokenPromise(finding, work);
        if (!broken.isEmpty()) {
            return checkName(finding.check) + u": "_s + broken;
        }
    }
    std::vector<Finding> named(findings.begin(), findings.end());
    nameFindings(named, work);
    std::ranges::sort(named, {}, &Finding::id);
    return std::ranges::adjacent_find(named, {}, &Finding::id) == named.end() ? QString()
                                                                              : u"two findings have one id"_s;
}

} // namespace hexapla
