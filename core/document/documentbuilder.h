// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/document.h"

namespace hexapla {

// Puts a document together for a reader, in source order:
//   builder.beginBlock(BlockKind::Heading);
//   builder.append({2, 9});            // source[2, 9) is shown as it is
//   builder.append(u"&", {9, 14});     // "&amp;" is shown as "&"
//   builder.endBlock({0, 9});
class DocumentBuilder
{
public:
    explicit DocumentBuilder(QString source);

    const QString &source() const { return m_data.source; }
    // What has been put together so far.
    const QString &text() const { return m_data.text; }
    const SourceMap &sourceMap() const { return m_data.sourceMap; }
    const std::vector<InlineSpan> &inlines() const { return m_data.inlines; }
    // Where the next character of text will stand.
    qsizetype position() const { return m_data.text.size(); }

    // The block stays open, and may be changed, until endBlock.
    Block &beginBlock(BlockKind kind);
    bool hasOpenBlock() const { return m_isOpen; }
    Block &block() { return m_data.blocks.back(); }
    void endBlock(TextSpan source);
    // Takes back the last block, which has ended, as if it had never begun.
    void dropBlock();

    // Shows a stretch of the source character by character.
    void append(TextSpan source);
    // Shows a stretch of the source, or nothing of it (empty span), as something else.
    void append(QStringView shown, TextSpan source);

    // Opens an inline span here; returns what closeInline wants.
    size_t openInline(InlineKind kind, QString target = {}, QString title = {});
    void closeInline(size_t index);

    void warn(WarningCode code, TextSpan source, QString detail = {});

    // The blocks may be looked over once more before they are frozen.
    std::vector<Block> &blocks() { return m_data.blocks; }
    // U+0000 becomes U+FFFD in the text.
    Document finish();

private:
    void showNullCharacters();

    Document::Data m_data;
    bool m_isOpen = false;
};

} // namespace hexapla
