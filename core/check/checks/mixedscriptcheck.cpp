// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/mixedscriptcheck.h"

#include "core/text/codepoints.h"
#include "core/text/confusables.h"
#include "core/text/script.h"

#include <QtGlobal>

namespace hexapla {

namespace {

// What a word is written with by mistake, and how it should be written.
struct Slip
{
    QString letters;
    QString corrected;
};

struct ScriptRun
{
    Script script = Script::Common;
    TextSpan span; // in the word
    qsizetype letters = 0;
};

bool hasLookalikes(Script script)
{
    return script == Script::Latin || script == Script::Cyrillic || script == Script::Greek;
}

// Stretches of one script; digits and marks belong to the one before.
std::vector<ScriptRun> runsOf(QStringView word)
{
    std::vector<ScriptRun> runs;
    const CodePoints points(word);
    for (auto point = points.begin(); point != points.end(); ++point) {
        const Script script = scriptOf(*point);
        const bool isNeutral = script == Script::Common || script == Script::Inherited;
        if (runs.empty() || (!isNeutral && script != runs.back().script)) {
            if (isNeutral) {
                continue;
            }
            runs.push_back({script, {point.offset(), point.offset()}, 0});
        }
        runs.back().letters += isNeutral ? 0 : 1;
        runs.back().span.end = point.offset() + (*point > 0xFFFF ? 2 : 1);
    }
    return runs;
}

Script scriptWithMost(const std::vector<ScriptRun> &runs, Script preferred)
{
    Script most = runs.front().script;
    qsizetype count = -1;
    for (const ScriptRun &run : runs) {
        qsizetype letters = 0;
        for (const ScriptRun &other : runs) {
            letters += other.script == run.script ? other.letters : 0;
        }
        if (letters > count || (letters == count && run.script == preferred)) {
            most = run.script;
            count = letters;
        }
    }
    return most;
}

Finding finding(const CheckedRow &row, size_t version, TextSpan place, const Slip &slip)
{
    Finding finding;
    finding.check = CheckId::MixedScript;
    finding.severity = Severity::Major;
    finding.row = row.row().id;
    finding.odd = {version};
    finding.spans = {{version, place, false}};
    finding.message = {
        QT_TRANSLATE_NOOP("hexapla::Finding", "“%1” is written with letters of another alphabet: %2"),
        {row.text(version).view(place).toString(), slip.letters}};
    finding.evidence.resize(row.work().versionCount());
    finding.evidence[version] = slip.corrected;
    return finding;
}

} // namespace

class MixedScriptCheck::Private
{
public:
    std::optional<Slip> find(QStringView word, Script ofText) const
    {
        const std::vector<ScriptRun> runs = runsOf(word);
        if (runs.size() < 2 ||
            std::ranges::any_of(runs, [](const ScriptRun &run) { return !hasLookalikes(run.script); })) {
            return std::nullopt;
        }
        const Script most = scriptWithMost(runs, ofText);
        if (isInflected(word, runs, ofText) || isGreekSign(runs, most)) {
            return std::nullopt;
        }
        return corrected(word, most);
    }

private:
    // A foreign word with an ending of the language: "Googleом", "URLом". What looks like a word of the
    // language altogether, but for capitals as acronyms have them, is none.
    bool isInflected(QStringView word, const std::vector<ScriptRun> &runs, Script ofText) const
    {
        if (runs.size() != 2 || runs[0].script == ofText || runs[1].script != ofText || runs[0].letters < 2) {
            return false;
        }
        const QStringView root = word.sliced(runs[0].span.start, runs[0].span.length());
        const QStringView ending = word.sliced(runs[1].span.start, runs[1].span.length());
        const bool isAcronym = root == root.toString().toUpper() && ending == ending.toString().toLower();
        return isAcronym || !looksLike(root, ofText);
    }

    bool looksLike(QStringView word, Script script) const
    {
        for (const char32_t letter : CodePoints(word)) {
            if (!m_confusables.lookalike(letter, script)) {
                return false;
            }
        }
        return true;
    }

    // "αHelix", "μm": Greek letters are signs of science.
    static bool isGreekSign(const std::vector<ScriptRun> &runs, Script most)
    {
        return runs.size() == 2 && most != Script::Greek &&
               std::ranges::any_of(runs, [](const ScriptRun &run) { return run.script == Script::Greek; });
    }

    // Every strange letter must look like one of the others, else it was meant.
    std::optional<Slip> corrected(QStringView word, Script most) const
    {
        Slip slip;
        for (char32_t letter : CodePoints(word)) {
            const Script script = scriptOf(letter);
            if (script != most && hasLookalikes(script)) {
                const auto meant = m_confusables.lookalike(letter, most);
                if (!meant) {
                    return std::nullopt;
                }
                slip.letters += QString::fromUcs4(&letter, 1);
                letter = *meant;
            }
            slip.corrected += QString::fromUcs4(&letter, 1);
        }
        return slip;
    }

    Confusables m_confusables;
};

MixedScriptCheck::MixedScriptCheck()
    : d(std::make_unique<Private>())
{}

MixedScriptCheck::~MixedScriptCheck() = default;

void MixedScriptCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    for (const size_t version : row.present()) {
        const CheckedText &text = row.text(version);
        for (const TextSpan place : row.words(version)) {
            const QStringView word = text.view(place);
            const auto slip = d->find(word, text.script());
            if (slip) {
                found.push_back(finding(row, version, place, *slip));
            }
        }
    }
}

} // namespace hexapla
