// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/documentbuilder.h"

namespace hexapla {

namespace {

// Characters of the source to one of each, in documents with much markup. Room that is not filled costs
// addresses, no memory.
constexpr qsizetype charactersPerBlock = 96;
constexpr qsizetype charactersPerInline = 192;
constexpr qsizetype charactersPerRun = 48;

} // namespace

DocumentBuilder::DocumentBuilder(QString source)
{
    m_data.source = std::move(source);
    const qsizetype size = m_data.source.size();
    m_data.text.reserve(size);
    m_data.blocks.reserve(size_t(size / charactersPerBlock));
    m_data.inlines.reserve(size_t(size / charactersPerInline));
    m_data.sourceMap.reserve(size_t(size / charactersPerRun));
}

Block &DocumentBuilder::beginBlock(BlockKind kind)
{
    Q_ASSERT(!m_isOpen);
    if (!m_data.blocks.empty()) {
        m_data.text += u'\n';
    }
    m_isOpen = true;
    Block &block = m_data.blocks.emplace_back();
    block.kind = kind;
    block.text.start = position();
    return block;
}

void DocumentBuilder::endBlock(TextSpan source)
{
    Q_ASSERT(m_isOpen);
    m_isOpen = false;
    block().text.end = position();
    block().source = source;
}

void DocumentBuilder::dropBlock()
{
    Q_ASSERT(!m_isOpen);
    const qsizetype start = block().text.start;
    m_data.blocks.pop_back();
    while (!m_data.inlines.empty() && m_data.inlines.back().text.start >= start) {
        m_data.inlines.pop_back();
    }
    m_data.sourceMap.truncate(start);
    m_data.text.truncate(m_data.blocks.empty() ? 0 : start - 1);
}

void DocumentBuilder::append(TextSpan source)
{
    if (source.isEmpty()) {
        return;
    }
    const qsizetype start = position();
    m_data.text += QStringView(m_data.source).sliced(source.start, source.length());
    m_data.sourceMap.append({start, position()}, source);
}

void DocumentBuilder::append(QStringView shown, TextSpan source)
{
    if (shown.isEmpty()) {
        return;
    }
    const qsizetype start = position();
    m_data.text += shown;
    if (!source.isEmpty()) {
        m_data.sourceMap.append({start, position()}, source);
    }
}

size_t DocumentBuilder::openInline(InlineKind kind, QString target, QString title)
{
    m_data.inlines.push_back({kind, {position(), position()}, std::move(target), std::move(title)});
    return m_data.inlines.size() - 1;
}

void DocumentBuilder::closeInline(size_t index) { m_data.inlines[index].text.end = position(); }

void DocumentBuilder::warn(WarningCode code, TextSpan source, QString detail)
{
    m_data.warnings.push_back({code, source, std::move(detail)});
}

Document DocumentBuilder::finish()
{
    showNullCharacters();
    return Document(std::move(m_data));
}

// U+0000 cannot be shown, and what takes it for the end of a string would lose what follows.
void DocumentBuilder::showNullCharacters()
{
    for (qsizetype at = m_data.text.indexOf(QChar::Null); at >= 0;
         at = m_data.text.indexOf(QChar::Null, at)) {
        m_data.text[at] = QChar::ReplacementCharacter;
        warn(WarningCode::NullCharacter, m_data.sourceMap.sourceOf(at));
    }
}

} // namespace hexapla
