// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/acronymscriptcheck.h"

#include "core/text/confusables.h"
#include "core/text/script.h"
#include "core/text/transliteration.h"

#include <QHash>
#include <QtGlobal>

#include <algorithm>

namespace hexapla {

namespace {

// Shorter ones look like something by chance, unless all of their letters do, and several versions agree.
constexpr qsizetype longEnough = 3;
constexpr qsizetype shortest = 2;

struct Acronym
{
    size_t version = 0;
    TextSpan span;
    QStringView letters;
    Script script = Script::Common;
};

std::vector<Acronym> acronymsOf(const CheckedRow &row)
{
    std::vector<Acronym> result;
    for (const size_t version : row.present()) {
        for (const NameWord &word : row.work().names().wordsOf(version, row.cell(version))) {
            const QStringView letters = row.text(version).view(word.text);
            const auto capitals =
                std::ranges::count_if(letters, [](QChar letter) { return letter.isUpper(); });
            if (capitals >= 2 && letters.size() >= shortest) {
                result.push_back({version, word.text, letters, scriptOf(letters.front().unicode())});
            }
        }
    }
    return result;
}

enum class Likeness : quint8 { None, Mixed, Copy };

// Before these the Latin C is an S, in most languages.
bool isSoftened(QStringView latin, qsizetype place)
{
    return place + 1 < latin.size() && QStringView(u"EIY").contains(latin[place + 1]);
}

} // namespace

class AcronymScriptCheck::Private
{
public:
    Private()
    {
        Transliterator transliterator;
        for (char16_t letter = 0x0391; letter <= 0x042F; ++letter) {
            if (QChar::isUpper(letter)) {
                m_sounds.insert(letter, transliterator.toLatin(QStringView(&letter, 1)).toUpper());
            }
        }
    }

    // How one is the other, letter by letter, some of its letters only by their looks. That a letter is
    // carried over in one place and copied in another, as the "Р" of "СРР" for "CRP", may also be chance.
    Likeness likeness(QStringView letters, QStringView latin) const
    {
        QString byLook;
        QString bySound;
        for (qsizetype i = 0; i < latin.size(); ++i) {
            const QChar letter = letters[i];
            const QString sound = m_sounds.value(letter.toUpper());
            const bool isSoft = latin[i] == u'C' && isSoftened(latin, i) && sound == u"S";
            if (letter == latin[i]) {
                continue; // digits
            }
            if (isSoft || sound.startsWith(latin[i].toUpper())) {
                bySound += letter;
            } else if (m_confusables.lookalike(letter.unicode(), Script::Latin) == latin[i].unicode()) {
                byLook += letter;
            } else {
                return Likeness::None;
            }
        }
        const bool isMixed =
            std::ranges::any_of(byLook, [&bySound](QChar letter) { return bySound.contains(letter); });
        const bool isTelling = latin.size() >= longEnough ? !byLook.isEmpty() : bySound.isEmpty();
        return !isTelling ? Likeness::None : isMixed ? Likeness::Mixed : Likeness::Copy;
    }

private:
    Confusables m_confusables;
    QHash<QChar, QString> m_sounds; // of Greek and Cyrillic capitals
};

AcronymScriptCheck::AcronymScriptCheck()
    : d(std::make_unique<const Private>())
{}

AcronymScriptCheck::~AcronymScriptCheck() = default;

void AcronymScriptCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    if (row.present().size() < 2) {
        return;
    }
    const std::vector<Acronym> all = acronymsOf(row);
    for (const Acronym &acronym : all) {
        if (acronym.script != Script::Cyrillic && acronym.script != Script::Greek) {
            continue;
        }
        Finding finding;
        bool isMixed = false;
        finding.evidence.resize(row.work().versionCount());
        for (const Acronym &other : all) {
            const bool isNew =
                std::ranges::find(finding.spans, other.version, &FindingSpan::version) == finding.spans.end();
            const bool isOfSameSize = isNew && other.version != acronym.version &&
                                      other.script == Script::Latin &&
                                      other.letters.size() == acronym.letters.size();
            const Likeness likeness =
                isOfSameSize ? d->likeness(acronym.letters, other.letters) : Likeness::None;
            if (likeness != Likeness::None) {
                isMixed |= likeness == Likeness::Mixed;
                finding.spans.push_back({other.version, other.span, false});
                finding.evidence[other.version] = other.letters.toString();
            }
        }
        const bool isSure = (acronym.letters.size() >= longEnough && !isMixed) || finding.spans.size() >= 2;
        if (finding.spans.empty() || !isSure) {
            continue;
        }
        const QString meant = finding.evidence[finding.spans.front().version];
        finding.check = CheckId::MixedScript;
        finding.severity = Severity::Major;
        finding.row = row.row().id;
        finding.odd = {acronym.version};
        finding.spans.push_back({acronym.version, acronym.span, false});
        std::ranges::sort(finding.spans, {}, &FindingSpan::version);
        finding.evidence[acronym.version] = acronym.letters.toString();
        finding.message = {QT_TRANSLATE_NOOP("hexapla::Finding",
                                             "“%1” is written in letters that only look like those of “%2”"),
                           {acronym.letters.toString(), meant}};
        found.push_back(std::move(finding));
    }
}

} // namespace hexapla
