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

namespace hexapla {

void Check::learn(const CheckedWork & /*work*/, const WorkContext & /*context*/) {}

std::vector<std::unique_ptr<Check>> allChecks(const Glossary &glossary)
{
    std::vector<std::unique_ptr<Check>> checks;
    checks.push_back(std::make_unique<PresenceCheck>());
    checks.push_back(std::make_unique<UntranslatedCheck>());
    checks.push_back(std::make_unique<MissingWordCheck>());
    checks.push_back(std::make_unique<NegationCheck>());
    checks.push_back(std::make_unique<NumberCheck>());
    checks.push_back(std::make_unique<DateCheck>());
    checks.push_back(std::make_unique<NameCheck>(CheckId::Name));
    checks.push_back(std::make_unique<NameCheck>(CheckId::Acronym));
    checks.push_back(std::make_unique<AcronymScriptCheck>());
    checks.push_back(std::make_unique<LinkCheck>());
    checks.push_back(std::make_unique<MixedScriptCheck>());
    checks.push_back(std::make_unique<InvisibleCharacterCheck>());
    checks.push_back(std::make_unique<MojibakeCheck>());
    checks.push_back(std::make_unique<NormalisationCheck>());
    checks.push_back(std::make_unique<BracketCheck>());
    checks.push_back(std::make_unique<QuoteCheck>());
    checks.push_back(std::make_unique<PunctuationSpacingCheck>());
    checks.push_back(std::make_unique<DoubledWordCheck>());
    checks.push_back(std::make_unique<SpacingCheck>());
    checks.push_back(std::make_unique<EndPunctuationCheck>());
    checks.push_back(std::make_unique<HeadingCheck>());
    checks.push_back(std::make_unique<EmphasisCheck>());
    checks.push_back(std::make_unique<ListCheck>());
    checks.push_back(std::make_unique<LinkMarkupCheck>());
    checks.push_back(std::make_unique<CodeCheck>());
    checks.push_back(std::make_unique<FootnoteCheck>());
    checks.push_back(std::make_unique<TableCheck>());
    checks.push_back(std::make_unique<TermCheck>());
    checks.push_back(std::make_unique<GlossaryCheck>(glossary));
    return checks;
}

} // namespace hexapla
