// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/doubledwordcheck.h"

#include "core/check/report.h"

#include <QtGlobal>

#include <algorithm>

namespace hexapla {

namespace {

bool isSpace(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.isSpace(); });
}

bool isWord(QStringView text)
{
    return text.size() > 1 && std::ranges::all_of(text, [](QChar character) {
               return character.isLetter() || character.isMark();
           });
}

bool isSame(QStringView one, QStringView other) { return one.compare(other, Qt::CaseInsensitive) == 0; }

// The second of two words that are the same, by their index; a third says that it is meant.
std::vector<size_t> doubledIn(const CheckedRow &row, size_t version)
{
    std::vector<size_t> result;
    const CheckedText &text = row.text(version);
    const auto words = row.words(version);
    for (size_t i = 1; i < words.size(); ++i) {
        const QStringView word = text.view(words[i]);
        const bool isDoubled = words[i].length() == words[i - 1].length() &&
                               isSame(word, text.view(words[i - 1])) && isWord(word) &&
                               isSpace(text.view({words[i - 1].end, words[i].start}));
        if (isDoubled) {
            result.push_back(i);
        }
    }
    return result;
}

bool isTripled(const std::vector<size_t> &doubled, size_t index)
{
    return std::ranges::any_of(doubled,
                               [index](size_t other) { return other + 1 == index || other == index + 1; });
}

} // namespace

void DoubledWordCheck::learn(const CheckedWork &work, const WorkContext & /*context*/)
{
    m_allowed.clear();
    for (size_t version = 0; version < work.versionCount(); ++version) {
        m_allowed.emplace_back(work.text(version).language());
    }
}

void DoubledWordCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    for (const size_t version : row.present()) {
        const std::vector<size_t> doubled = doubledIn(row, version);
        if (doubled.empty() || !m_allowed[version].isKnown()) {
            continue;
        }
        const bool doOthers = std::ranges::any_of(
            row.present(), [&](size_t other) { return other != version && !doubledIn(row, other).empty(); });
        if (doOthers) {
            continue;
        }
        const CheckedText &text = row.text(version);
        for (const size_t index : doubled) {
            const TextSpan first = row.words(version)[index - 1];
            const TextSpan second = row.words(version)[index];
            const QStringView word = text.view(second);
            // Names: Baden Baden.
            const bool isName = word.front().isUpper() && text.view(first).front().isUpper();
            if (isName || isTripled(doubled, index) || text.isCode(first.start) ||
                text.isCode(second.start) || m_allowed[version].mayDouble(word.toString().toLower())) {
                continue;
            }
            found.push_back(damage(row, CheckId::DoubledWord, Severity::Minor, version, first.united(second),
                                   {QT_TRANSLATE_NOOP("hexapla::Finding", "“%1” stands twice in %2"),
                                    {word.toString(), VersionNumbers{version}}}));
        }
    }
}

} // namespace hexapla
