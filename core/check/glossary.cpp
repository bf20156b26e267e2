// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/glossary.h"

#include "core/base/filebytes.h"
#include "core/text/encoding.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <ranges>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = qint64(50) * 1024 * 1024;

Error errorAt(ErrorCode code, qsizetype line, qsizetype column, const QString &detail)
{
    return {code, {}, Place{0, line, column}, detail};
}

GlossaryTerms &termsOf(GlossaryEntry &entry, const LanguageTag &language)
{
    const auto known = std::ranges::find(entry, language, &GlossaryTerms::language);
    return known != entry.end() ? *known : entry.emplace_back(GlossaryTerms{language, {}, {}});
}

void addEntry(Glossary &glossary, GlossaryEntry entry)
{
    std::erase_if(entry, [](const GlossaryTerms &terms) {
        return terms.prescribed.isEmpty() && terms.forbidden.isEmpty();
    });
    if (!entry.empty()) {
        glossary.entries.push_back(std::move(entry));
    }
}

// Words are well-formed tags as well, but no language has so long a code.
std::optional<LanguageTag> languageNamed(const QString &cell)
{
    constexpr qsizetype longestCode = 3;
    auto language = LanguageTag::fromString(cell.trimmed());
    const bool isOne = language && !language->isUndetermined() && language->language().size() <= longestCode;
    return isOne ? language : std::nullopt;
}

bool namesLanguages(const QStringList &line)
{
    return std::ranges::any_of(line, [](const QString &cell) { return languageNamed(cell).has_value(); });
}

Result<std::vector<LanguageTag>> languagesOf(const QStringList &header, qsizetype line)
{
    std::vector<LanguageTag> languages;
    for (qsizetype column = 0; column < header.size(); ++column) {
        const auto language = languageNamed(header[column]);
        if (!language) {
            return std::unexpected(
                errorAt(ErrorCode::UnknownLanguage, line, column + 1, header[column].trimmed()));
        }
        languages.push_back(*language);
    }
    return languages;
}

GlossaryEntry entryOf(const QStringList &cells, const std::vector<LanguageTag> &languages)
{
    GlossaryEntry entry;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        GlossaryTerms &terms = termsOf(entry, languages[size_t(column)]);
        for (const QString &written : cells[column].split(u'|')) {
            const QString term = written.simplified();
            const bool isForbidden = term.startsWith(u'!');
            const QString bare = isForbidden ? term.sliced(1).trimmed() : term;
            if (!bare.isEmpty()) {
                (isForbidden ? terms.forbidden : terms.prescribed) += bare;
            }
        }
    }
    return entry;
}

Result<Glossary> readTable(const QString &text, std::span<const LanguageTag> offered)
{
    Glossary glossary;
    std::vector<LanguageTag> languages;
    qsizetype number = 0;
    for (QString line : text.split(u'\n')) {
        ++number;
        line = line.endsWith(u'\r') ? line.chopped(1) : line;
        if (line.trimmed().isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        const QStringList cells = line.split(u'\t');
        if (languages.empty() && !namesLanguages(cells) && size_t(cells.size()) == offered.size()) {
            languages.assign(offered.begin(), offered.end());
            glossary.hasOfferedLanguages = true;
        } else if (languages.empty()) {
            auto found = languagesOf(cells, number);
            if (!found) {
                return std::unexpected(found.error());
            }
            languages = std::move(*found);
            continue;
        }
        if (size_t(cells.size()) > languages.size()) {
            return std::unexpected(errorAt(ErrorCode::DamagedFile, number, qsizetype(languages.size()) + 1,
                                           u"more columns than languages"_s));
        }
        addEntry(glossary, entryOf(cells, languages));
    }
    if (languages.empty()) {
        return std::unexpected(errorAt(ErrorCode::DamagedFile, 1, 1, u"no line of languages"_s));
    }
    return glossary;
}

// TBX of 2008 and of 2019: termEntry, langSet, tig and ntig became conceptEntry, langSec and termSec.
class TbxReader
{
public:
    explicit TbxReader(const QString &text)
        : m_xml(text)
    {}

    Result<Glossary> read()
    {
        bool isGlossary = false;
        while (!m_xml.atEnd() && !m_error) {
            m_xml.readNext();
            if (m_xml.isStartElement()) {
                isGlossary |= m_xml.name() == "martif"_L1 || m_xml.name() == "tbx"_L1;
                readElement();
            }
        }
        if (m_error) {
            return std::unexpected(*m_error);
        }
        if (m_xml.hasError()) {
            return std::unexpected(here(ErrorCode::DamagedFile, m_xml.errorString()));
        }
        if (!isGlossary) {
            return std::unexpected(here(ErrorCode::DamagedFile, u"XML, but not TBX"_s));
        }
        addEntry(m_glossary, std::move(m_entry));
        return std::move(m_glossary);
    }

private:
    Error here(ErrorCode code, const QString &detail) const
    {
        return errorAt(code, m_xml.lineNumber(), m_xml.columnNumber(), detail);
    }

    void readElement()
    {
        const QStringView name = m_xml.name();
        if (name == "termEntry"_L1 || name == "conceptEntry"_L1) {
            addEntry(m_glossary, std::exchange(m_entry, {}));
        } else if (name == "langSet"_L1 || name == "langSec"_L1) {
            const QString tag =
                m_xml.attributes().value("http://www.w3.org/XML/1998/namespace"_L1, "lang"_L1).toString();
            const auto language = LanguageTag::fromString(tag);
            if (!language || language->isUndetermined()) {
                m_error = here(ErrorCode::UnknownLanguage, tag);
                return;
            }
            m_language = *language;
        } else if (name == "term"_L1) {
            m_term = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
            if (!m_term.isEmpty()) {
                termsOf(m_entry, m_language).prescribed += m_term;
            }
        } else if (name == "termNote"_L1 &&
                   m_xml.attributes().value("type"_L1) == "administrativeStatus"_L1) {
            forbidUnlessWanted(m_xml.readElementText().trimmed());
        }
    }

    void forbidUnlessWanted(const QString &status)
    {
        GlossaryTerms &terms = termsOf(m_entry, m_language);
        const bool isUnwanted = status.startsWith("deprecated"_L1) || status.startsWith("superseded"_L1);
        if (isUnwanted && terms.prescribed.removeOne(m_term)) {
            terms.forbidden += m_term;
        }
    }

    QXmlStreamReader m_xml;
    Glossary m_glossary;
    GlossaryEntry m_entry;
    LanguageTag m_language;
    QString m_term;
    std::optional<Error> m_error;
};

} // namespace

bool areFor(const GlossaryTerms &terms, const LanguageTag &language)
{
    const LanguageTag &own = terms.language;
    return own == language ||
           (own.language() == language.language() &&
            (own.script().isEmpty() || language.script().isEmpty() || own.script() == language.script()));
}

bool hasTermsFor(const Glossary &glossary, const LanguageTag &language)
{
    return std::ranges::any_of(glossary.entries | std::views::join,
                               [&language](const GlossaryTerms &terms) { return areFor(terms, language); });
}

Result<Glossary> readGlossary(const QString &path, std::span<const LanguageTag> offered)
{
    const auto named = [&path](Error error) {
        error.file = path;
        return std::unexpected(error);
    };
    const auto bytes = fileBytes(path, mostBytes);
    if (!bytes) {
        return named(bytes.error());
    }
    const auto decoded = decode(*bytes);
    if (!decoded) {
        return named(decoded.error());
    }
    const bool isXml = QStringView(decoded->text).trimmed().startsWith(u'<');
    auto glossary = isXml ? TbxReader(decoded->text).read() : readTable(decoded->text, offered);
    return glossary ? glossary : named(glossary.error());
}

} // namespace hexapla
