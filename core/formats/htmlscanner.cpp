// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/htmlscanner.h"

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

HtmlTag parseTag(QStringView tag)
{
    HtmlTag result;
    qsizetype at = 1;
    if (at < tag.size() && tag[at] == u'/') {
        result.isClosing = true;
        ++at;
    }
    const qsizetype start = at;
    while (at < tag.size() && (tag[at].isLetterOrNumber() || tag[at] == u'-')) {
        ++at;
    }
    result.name = tag.sliced(start, at - start).toString().toLower();
    return result;
}

bool hidesContent(const HtmlTag &tag)
{
    return !tag.isClosing && (tag.name == "script"_L1 || tag.name == "style"_L1);
}

} // namespace

std::optional<InlineKind> HtmlTag::inlineKind() const
{
    static const std::pair<QLatin1StringView, InlineKind> kinds[] = {
        {"b"_L1, InlineKind::Strong},          {"strong"_L1, InlineKind::Strong},
        {"i"_L1, InlineKind::Emphasis},        {"em"_L1, InlineKind::Emphasis},
        {"cite"_L1, InlineKind::Emphasis},     {"u"_L1, InlineKind::Underline},
        {"ins"_L1, InlineKind::Underline},     {"s"_L1, InlineKind::Strikethrough},
        {"del"_L1, InlineKind::Strikethrough}, {"strike"_L1, InlineKind::Strikethrough},
        {"sup"_L1, InlineKind::Superscript},   {"sub"_L1, InlineKind::Subscript},
        {"code"_L1, InlineKind::Code},         {"kbd"_L1, InlineKind::Code},
        {"tt"_L1, InlineKind::Code},           {"samp"_L1, InlineKind::Code},
    };
    for (const auto &[known, kind] : kinds) {
        if (name == known) {
            return kind;
        }
    }
    return std::nullopt;
}

void HtmlScanner::reset() { *this = {}; }

bool HtmlScanner::beginsMarkup(QStringView rest)
{
    if (rest.startsWith("<!--"_L1)) {
        m_state = State::Comment;
        return true;
    }
    if (rest.size() < 2 || !(rest[1].isLetter() || QStringView(u"/!?").contains(rest[1]))) {
        return false;
    }
    m_state = State::Tag;
    m_quote = {};
    m_tag.clear();
    return true;
}

void HtmlScanner::endTag(TextSpan span, std::vector<Piece> &pieces)
{
    const HtmlTag tag = parseTag(m_tag);
    m_state = State::Text;
    if (hidesContent(tag)) {
        m_state = State::Hidden;
        m_hidingTag = u"</"_s + tag.name;
    }
    if (!tag.name.isEmpty()) {
        pieces.push_back({span, tag});
    }
}

std::vector<HtmlScanner::Piece> HtmlScanner::scan(QStringView source, TextSpan stretch)
{
    constexpr qsizetype longestTagKept = 64; // the name stands at its start
    std::vector<Piece> pieces;
    if (m_state == State::Tag) {
        m_tag += u' '; // the line end since the last stretch
    }
    const QStringView text = source.first(stretch.end);
    qsizetype shownFrom = stretch.start;
    qsizetype tagStart = stretch.start; // of a tag begun in an earlier stretch: as far as it lies in this one
    for (qsizetype i = stretch.start; i < stretch.end; ++i) {
        const QChar c = text[i];
        switch (m_state) {
        case State::Text:
            if (c == u'<' && beginsMarkup(text.sliced(i))) {
                if (i > shownFrom) {
                    pieces.push_back({{shownFrom, i}, std::nullopt});
                }
                m_tag = u"<"_s;
                tagStart = i;
            }
            break;
        case State::Tag:
            if (m_tag.size() < longestTagKept) {
                m_tag += c;
            }
            if (!m_quote.isNull()) {
                m_quote = c == m_quote ? QChar() : m_quote;
            } else if (c == u'"' || c == u'\'') {
                m_quote = c;
            } else if (c == u'>') {
                endTag({tagStart, i + 1}, pieces);
                shownFrom = i + 1;
            }
            break;
        case State::Comment:
            if (c == u'>' && text.first(i).endsWith("--"_L1)) {
                m_state = State::Text;
                shownFrom = i + 1;
            }
            break;
        case State::Hidden:
            if (c == u'<' && text.sliced(i).startsWith(m_hidingTag, Qt::CaseInsensitive)) {
                m_state = State::Tag;
                m_quote = {};
                m_tag = u"<"_s;
                tagStart = i;
            }
            break;
        }
    }
    if (m_state == State::Text && shownFrom < stretch.end) {
        pieces.push_back({{shownFrom, stretch.end}, std::nullopt});
    }
    return pieces;
}

} // namespace hexapla
