// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document.h"

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

QLatin1StringView blockKindName(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Heading:
        return "heading"_L1;
    case BlockKind::Paragraph:
        return "paragraph"_L1;
    case BlockKind::ListItem:
        return "list-item"_L1;
    case BlockKind::Quote:
        return "quote"_L1;
    case BlockKind::Code:
        return "code"_L1;
    case BlockKind::TableCell:
        return "table-cell"_L1;
    case BlockKind::Image:
        return "image"_L1;
    case BlockKind::Rule:
        return "rule"_L1;
    case BlockKind::FrontMatter:
        return "front-matter"_L1;
    case BlockKind::Html:
        return "html"_L1;
    case BlockKind::LinkDefinition:
        return "link-definition"_L1;
    case BlockKind::FootnoteDefinition:
        return "footnote-definition"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView warningName(WarningCode code)
{
    switch (code) {
    case WarningCode::UndecodableBytes:
        return "undecodable-bytes"_L1;
    case WarningCode::UncertainEncoding:
        return "uncertain-encoding"_L1;
    case WarningCode::UncertainLanguage:
        return "uncertain-language"_L1;
    case WarningCode::NullCharacter:
        return "null-character"_L1;
    case WarningCode::OrphanMarkup:
        return "orphan-markup"_L1;
    case WarningCode::GluedListNumber:
        return "glued-list-number"_L1;
    case WarningCode::SentenceAcrossBlocks:
        return "sentence-across-blocks"_L1;
    case WarningCode::UnclosedFrontMatter:
        return "unclosed-front-matter"_L1;
    case WarningCode::UnclosedCodeFence:
        return "unclosed-code-fence"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

Document::Document()
    : Document(Data{})
{}

Document::Document(Data data)
    : d(std::make_shared<const Data>(std::move(data)))
{}

size_t Document::blockAt(qsizetype textOffset) const
{
    const auto after = std::ranges::partition_point(
        d->blocks, [&](const Block &block) { return block.text.start <= textOffset; });
    return after == d->blocks.begin() ? 0 : size_t(after - d->blocks.begin()) - 1;
}

} // namespace hexapla
