// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/typeset/codecolors.h"

#include "app/typeset/sourceletters.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

namespace hexapla {

namespace {

// The definitions are regular expressions: what is longer stays uncoloured.
constexpr qsizetype longestCode = 100'000;
constexpr qsizetype longestLine = 5000;

class Colourer : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    Colourer(const KSyntaxHighlighting::Definition &definition, const KSyntaxHighlighting::Theme &theme,
             const ReadingColors &colors)
        : m_colors(colors)
    {
        setDefinition(definition);
        setTheme(theme);
    }

    QList<QTextLayout::FormatRange> colour(QStringView code)
    {
        KSyntaxHighlighting::State state;
        while (m_at < code.size()) {
            const qsizetype end = code.indexOf(u'\n', m_at);
            const QStringView line = code.sliced(m_at, (end < 0 ? code.size() : end) - m_at);
            if (line.size() <= longestLine) {
                state = highlightLine(line, state);
            }
            m_at += line.size() + 1;
        }
        return m_formats;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length > 0 && !format.isDefaultTextStyle(theme())) {
            m_formats.append({int(m_at) + offset, length, sourceLetters(format, theme(), m_colors)});
        }
    }

private:
    ReadingColors m_colors;
    qsizetype m_at = 0; // where the line starts
    QList<QTextLayout::FormatRange> m_formats;
};

} // namespace

CodeColors::CodeColors(const KSyntaxHighlighting::Repository &repository, const ReadingColors &colors)
    : m_repository(repository)
    , m_colors(colors)
{
    m_colors.paper = colors.tint; // what code stands on
}

QList<QTextLayout::FormatRange> CodeColors::learn(const Document &document, const Block &block) const
{
    const QString language = block.info.section(u' ', 0, 0);
    if (language.isEmpty() || block.text.length() > longestCode) {
        return {};
    }
    auto definition = m_repository.definitionForName(language);
    if (!definition.isValid()) {
        definition = m_repository.definitionForFileName(QStringLiteral("code.") + language);
    }
    if (!definition.isValid()) {
        return {};
    }
    return Colourer(definition, sourceTheme(m_repository, m_colors), m_colors)
        .colour(document.text(block.text));
}

QList<QTextLayout::FormatRange> CodeColors::formats(const Document &document, size_t index,
                                                    TextSpan text) const
{
    const Block &block = document.blocks()[index];
    auto known = m_known.constFind(index);
    if (known == m_known.cend()) {
        known = m_known.insert(index, learn(document, block));
    }
    QList<QTextLayout::FormatRange> formats;
    for (const QTextLayout::FormatRange &range : *known) {
        const qsizetype start = std::max(block.text.start + range.start, text.start);
        const qsizetype end = std::min(block.text.start + range.start + range.length, text.end);
        if (start < end) {
            formats.append({int(start - text.start), int(end - start), range.format});
        }
    }
    return formats;
}

} // namespace hexapla
