// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check.h"
#include "core/check/checks/acronymscriptcheck.h"
#include "core/check/checks/bracketcheck.h"
#include "core/check/checks/codecheck.h"
#include "core/check/checks/datecheck.h"
#include "core/check/checks/doubledwordcheck.h"
#include "core/check/checks/emphasischeck.h"
#include "core/check/checks/endpunctuationcheck.h"
#include "core/check/checks/footnotecheck.h"
#include "core/check/checks/glossarycheck.h"
#include "core/check/checks/headingcheck.h"
#include "core/check/checks/invisiblecharactercheck.h"
#include "core/check/checks/linkcheck.h"
#include "core/check/checks/linkmarkupcheck.h"
#include "core/check/checks/listcheck.h"
#include "core/check/checks/missingwordcheck.h"
#include "core/check/checks/mixedscriptcheck.h"
#include "core/check/checks/mojibakecheck.h"
#include "core/check/checks/namecheck.h"
#include "core/check/checks/negationcheck.h"
#include "core/check/checks/normalisationcheck.h"
#include "core/check/checks/numbercheck.h"
#include "core/check/checks/presencecheck.h"
#include "core/check/checks/punctuationspacingcheck.h"
#include "core/check/checks/quotecheck.h"
#include "core/check/checks/spacingcheck.h"
#include "core/check/checks/tablecheck.h"
#include "core/check/checks/termcheck.h"
#include "core/check/checks/untranslatedcheck.h"

#include <algorithm>

namespace hexapla {

namespace {

// Makes those checks that find something that is wanted.
class Collection
{
public:
    explicit Collection(const std::bitset<checkCount> &wanted)
        : m_wanted(wanted)
    {}

    template<class T, class... Arguments>
    void add(std::initializer_list<CheckId> finds, const Arguments &...arguments)
    {
        if (std::ranges::any_of(finds, [this](CheckId check) { return m_wanted[size_t(check)]; })) {
            m_checks.push_back(std::make_unique<T>(arguments...));
        }
    }

    std::vector<std::unique_ptr<Check>> take() { return std::move(m_checks); }

private:
    std::bitset<checkCount> m_wanted;
    std::vector<std::unique_ptr<Check>> m_checks;
};

} // namespace

void Check::learn(const CheckedWork & /*work*/, const WorkContext & /*context*/) {}

std::vector<std::unique_ptr<Check>> checksFor(const std::bitset<checkCount> &wanted, const Glossary &glossary)
{
    Collection checks(wanted);
    checks.add<PresenceCheck>({CheckId::Omission, CheckId::Addition, CheckId::Duplicate, CheckId::Order,
                               CheckId::Truncation, CheckId::Length});
    checks.add<UntranslatedCheck>({CheckId::Untranslated});
    checks.add<MissingWordCheck>({CheckId::MissingWord});
    checks.add<NegationCheck>({CheckId::Negation});
    checks.add<NumberCheck>({CheckId::Number});
    checks.add<DateCheck>({CheckId::Date});
    checks.add<NameCheck>({CheckId::Name}, CheckId::Name);
    checks.add<NameCheck>({CheckId::Acronym}, CheckId::Acronym);
    checks.add<AcronymScriptCheck>({CheckId::MixedScript});
    checks.add<LinkCheck>({CheckId::Link});
    checks.add<MixedScriptCheck>({CheckId::MixedScript});
    checks.add<InvisibleCharacterCheck>({CheckId::InvisibleCharacter});
    checks.add<MojibakeCheck>({CheckId::Mojibake});
    checks.add<NormalisationCheck>({CheckId::Normalisation});
    checks.add<BracketCheck>({CheckId::Bracket});
    checks.add<QuoteCheck>({CheckId::Quote});
    checks.add<PunctuationSpacingCheck>({CheckId::PunctuationSpacing});
    checks.add<DoubledWordCheck>({CheckId::DoubledWord});
    checks.add<SpacingCheck>({CheckId::Spacing});
    checks.add<EndPunctuationCheck>({CheckId::EndPunctuation});
    checks.add<HeadingCheck>({CheckId::Heading});
    checks.add<EmphasisCheck>({CheckId::Emphasis});
    checks.add<ListCheck>({CheckId::List});
    checks.add<LinkMarkupCheck>({CheckId::LinkMarkup});
    checks.add<CodeCheck>({CheckId::Code});
    checks.add<FootnoteCheck>({CheckId::Footnote});
    checks.add<TableCheck>({CheckId::Table});
    checks.add<TermCheck>({CheckId::Term});
    checks.add<GlossaryCheck>({CheckId::Glossary}, glossary);
    return checks.take();
}

} // namespace hexapla
