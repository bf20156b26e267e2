// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/facts/linkfacts.h"

#include "core/check/checkedtext.h"
#include "core/check/facts/address.h"
#include "core/text/script.h"

#include <QRegularExpression>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// Anchors inside a document are made of its headings, which are translated.
bool isInsideDocument(const QString &target) { return target.startsWith(u'#'); }

bool isLink(const InlineSpan &span)
{
    return span.kind == InlineKind::Link || span.kind == InlineKind::Image;
}

// The line breaks of the source may be in an address of a plain text: "(https://lamp.example.org/ light)".
// In brackets all is the address; otherwise it may go on behind a sign that ends none.
struct WrittenAddress
{
    TextSpan text;
    std::vector<QString> forms; // the likeliest first
};

// By the same name as links have it.
QString nameOf(QStringView written)
{
    const bool isMail = written.contains(u'@') && !written.contains(u':');
    return isMail ? u"mailto:"_s + written : written.toString();
}

WrittenAddress bracketed(const QRegularExpressionMatch &match)
{
    QString whole = match.captured(1);
    const QString first = whole.section(u' ', 0, 0);
    whole.remove(u' ');
    WrittenAddress result = {{match.capturedStart(1), match.capturedEnd(1)}, {whole}};
    if (first != whole) {
        result.forms.push_back(first);
    }
    return result;
}

// Words of some scripts stand around an address without a space: "help@lamp.exampleまで". What comes behind a
// slash may be of any script.
TextSpan withoutWordsAround(QStringView address)
{
    TextSpan kept{0, address.size()};
    for (qsizetype i = 1; i < address.size(); ++i) {
        const bool isBorder = runsTogether(address[i]) != runsTogether(address[i - 1]) &&
                              address[i].isLetterOrNumber() && address[i - 1].isLetterOrNumber();
        if (!isBorder) {
            continue;
        }
        const QStringView before = address.first(i);
        const bool hasBegun =
            before.contains(u'@') || before.contains(u"://") || !address.sliced(i).contains(u'@');
        if (hasBegun && runsTogether(address[i])) {
            kept.end = i;
            break;
        }
        if (!hasBegun && !runsTogether(address[i])) {
            kept.start = i;
        }
    }
    return kept;
}

WrittenAddress bare(const QRegularExpressionMatch &match)
{
    const TextSpan kept = withoutWordsAround(match.capturedView(1));
    // Full stops and the like behind an address belong to the sentence.
    QStringView found = match.capturedView(1).sliced(kept.start, kept.length());
    while (!found.isEmpty() && QStringView(u".,;:!?*_'’").contains(found.back())) {
        found.chop(1);
    }
    const qsizetype start = match.capturedStart(1) + kept.start;
    WrittenAddress result = {{start, start + found.size()}, {nameOf(found)}};
    if (start + found.size() == match.capturedEnd(1) && match.hasCaptured(2)) {
        result.forms.push_back(found + match.captured(2));
    }
    return result;
}

// One segment being looked through.
class LinkSearch
{
public:
    LinkSearch(const CheckedText &text, size_t segment, std::vector<Fact> &facts)
        : m_text(text)
        , m_segment(text.segments()[segment])
        , m_block(text.blockOf(segment))
        , m_inlines(text.inlinesOf({segment, 1}))
        , m_facts(facts)
    {}

    void findTargets()
    {
        for (const InlineSpan &span : m_inlines) {
            if (isLink(span) && !isWrittenOut(span)) {
                addTarget(span.text, span.target);
            }
        }
        if (m_segment.kind == SegmentKind::Image) {
            addTarget(m_segment.text, m_block.info);
        }
    }

    // Tags in Markdown are markup the reader takes off: what they lead to stands in the source only.
    void findTags()
    {
        static const QRegularExpression tag(
            uR"(<(?:a|img)\b[^<>]*?\s(?:href|src)\s*=\s*(["'])(?<target>[^"'<>]+)\1[^<>]*>(?:\s*<[^<>]*>)*(?<words>[^<]*))"_s,
            QRegularExpression::CaseInsensitiveOption);
        const Document &document = m_text.document();
        const QStringView source =
            QStringView(document.source()).sliced(m_segment.source.start, m_segment.source.length());
        if (m_text.version().format != Format::Markdown || m_segment.kind == SegmentKind::Code ||
            (!source.contains("href"_L1) && !source.contains("src"_L1))) {
            return;
        }
        const auto place = [this](qsizetype start, qsizetype end) {
            return TextSpan{m_segment.source.start + start, m_segment.source.start + end};
        };
        for (auto matches = tag.globalMatchView(source); matches.hasNext();) {
            const auto match = matches.next();
            const QString target = match.captured(u"target"_s);
            const TextSpan words = document.sourceMap().textOf(
                place(match.capturedStart(u"words"_s), match.capturedEnd(u"words"_s)));
            const TextSpan address = place(match.capturedStart(u"target"_s), match.capturedEnd(u"target"_s));
            if (!isInsideDocument(target) && !m_text.isCode(words.start)) {
                m_facts.push_back({FactKind::Link, {words, addressReadings(target), Weight::Firm, address}});
            }
        }
    }

    void findWritten()
    {
        static const QRegularExpression inBrackets(
            uR"([(<（]((?:https?|ftp)://[^\s()<>（）]*(?: [^\s()<>（）]+){0,2}) ?[)>）])"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression standing(
            uR"(((?:(?:https?|ftp)://|(?<![A-Za-z0-9])www\.)[^\s<>"'«»“”„()\[\]{}，。；：、（）「」]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)(?:(?<=[/=&_-]) ([\w./-]+))?)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        const QStringView view = m_text.view(m_segment.text);
        if (!view.contains("://"_L1) && !view.contains(u'@') && !view.contains("www."_L1)) {
            return;
        }
        for (auto matches = inBrackets.globalMatchView(view); matches.hasNext();) {
            addWritten(bracketed(matches.next()));
        }
        for (auto matches = standing.globalMatchView(view); matches.hasNext();) {
            addWritten(bare(matches.next()));
        }
    }

private:
    // A link made of an address in the text, which may go on behind it.
    bool isWrittenOut(const InlineSpan &span) const
    {
        const QStringView words = m_text.view(span.text);
        return span.kind == InlineKind::Link && isAddress(words) && span.target.endsWith(words);
    }

    bool standsInLink(qsizetype offset) const
    {
        return std::ranges::any_of(m_inlines, [this, offset](const InlineSpan &span) {
            return isLink(span) && span.text.contains(offset) && !isWrittenOut(span);
        });
    }

    void addTarget(TextSpan place, const QString &target)
    {
        if (!target.trimmed().isEmpty() && !isInsideDocument(target)) {
            m_facts.push_back(
                {FactKind::Link, {place, addressReadings(target), Weight::Firm, sourceOf(place, target)}});
        }
    }

    // Behind the words in Markdown, before them in HTML; not at hand where a reference names it.
    std::optional<TextSpan> sourceOf(TextSpan place, const QString &target) const
    {
        const Document &document = m_text.document();
        const TextSpan words = document.sourceMap().sourceOf(place);
        const QStringView source = QStringView(document.source()).first(m_segment.source.end);
        const qsizetype behind = source.indexOf(target, words.end);
        const qsizetype before = source.first(words.start).lastIndexOf(target);
        if (behind >= 0) {
            return TextSpan{behind, behind + target.size()};
        }
        return before >= m_segment.source.start ? std::optional(TextSpan{before, before + target.size()})
                                                : std::nullopt;
    }

    void addWritten(const WrittenAddress &written)
    {
        const qsizetype start = m_segment.text.start;
        const TextSpan place = {start + written.text.start, start + written.text.end};
        const bool isKnown = std::ranges::any_of(m_facts, [place](const Fact &fact) {
            return fact.kind == FactKind::Link && fact.statement.text.intersects(place);
        });
        if (isKnown || standsInLink(place.start) || m_text.isCode(place.start)) {
            return;
        }
        std::vector<QString> readings;
        for (const QString &form : written.forms) {
            std::ranges::move(addressReadings(form), std::back_inserter(readings));
        }
        m_facts.push_back({FactKind::Link, {place, std::move(readings)}});
    }

    const CheckedText &m_text;
    const Segment &m_segment;
    const Block &m_block;
    std::span<const InlineSpan> m_inlines;
    std::vector<Fact> &m_facts;
};

} // namespace

void findLinks(const CheckedText &text, size_t segment, std::vector<Fact> &facts)
{
    LinkSearch search(text, segment, facts);
    search.findTargets();
    search.findTags();
    search.findWritten();
}

} // namespace hexapla
