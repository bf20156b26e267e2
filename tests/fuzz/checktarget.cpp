// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checker.h"
#include "core/export/sarif.h"
#include "core/formats/versionreader.h"
#include "tests/fuzz/choices.h"
#include "tests/fuzz/targets.h"
#include "tests/support/findingchecks.h"

#include <array>

namespace hexapla::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostVersions = 4;
constexpr std::array<QStringView, mostVersions> languages{u"fr", u"ru", u"zh", u"ar"};

// Markdown, but the last version of four is plain text.
std::optional<Version> versionOf(QByteArrayView bytes, size_t version)
{
    ReadOptions options;
    options.encoding = "UTF-8";
    options.language = LanguageTag::fromString(languages[version]).value_or(LanguageTag());
    options.format = version + 1 == mostVersions ? Format::Text : Format::Markdown;
    auto read = readVersion(bytes.toByteArray(), languages[version].toString(), options);
    return read ? std::optional(std::move(*read)) : std::nullopt;
}

} // namespace

QString check(QByteArrayView bytes)
{
    std::vector<Version> versions;
    std::vector<size_t> segments;
    for (const QByteArrayView part : takeParts(bytes, mostVersions)) {
        std::optional<Version> version = versionOf(part, versions.size());
        if (!version) {
            return {}; // binary: the target version looks after that
        }
        segments.push_back(version->segments.size());
        versions.push_back(std::move(*version));
    }
    // What is behind the versions says how they are cut into rows.
    const Alignment alignment = cutRows(Choices(bytes), segments);
    CheckOptions options;
    options.checks.set();
    Checker checker(versions, alignment, options);
    if (!checker.learn()) {
        return u"it was cancelled"_s;
    }
    const auto findings = checker.findings();
    if (!findings) {
        return u"it was cancelled"_s;
    }
    QString broken = brokenFindingPromise(*findings, checker.work());
    if (!broken.isEmpty()) {
        return broken;
    }
    std::vector<Finding> byRow;
    for (size_t row = 0; row < alignment.rows.size(); ++row) {
        std::ranges::move(checker.findings(row), std::back_inserter(byRow));
    }
    if (byRow != *findings) {
        return u"row by row it finds something else"_s;
    }
    return sarifFile(*findings, checker.work(), {u"fuzz"_s, u"1"_s}).isEmpty() ? u"no SARIF"_s : QString();
}

} // namespace hexapla::fuzz
