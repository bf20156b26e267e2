// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/documentchecks.h"

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype thoroughUpTo = 1 << 20; // longer documents are looked at where runs begin and end

QString excerpt(QStringView text, qsizetype at)
{
    const qsizetype start = std::clamp<qsizetype>(at - 20, 0, text.size());
    return text.sliced(start, std::min<qsizetype>(60, text.size() - start)).toString();
}

bool cutsPair(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

QString spanFault(QStringView text, TextSpan span, const QString &what)
{
    if (span.start < 0 || span.end < span.start || span.end > text.size()) {
        return u"%1 [%2, %3) is no span of a string of %4"_s.arg(what)
            .arg(span.start)
            .arg(span.end)
            .arg(text.size());
    }
    if (cutsPair(text, span.start) || cutsPair(text, span.end)) {
        return u"%1 [%2, %3) cuts a surrogate pair"_s.arg(what).arg(span.start).arg(span.end);
    }
    return {};
}

QString blockFault(const Document &document)
{
    qsizetype expected = 0;
    qsizetype sourceEnd = 0;
    size_t index = 0;
    for (const Block &block : document.blocks()) {
        const QString name = u"block %1 (%2)"_s.arg(index).arg(blockKindName(block.kind));
        if (QString fault = spanFault(document.text(), block.text, name + u": text"_s); !fault.isEmpty()) {
            return fault;
        }
        if (QString fault = spanFault(document.source(), block.source, name + u": source"_s);
            !fault.isEmpty()) {
            return fault;
        }
        if (block.text.start != expected) {
            return u"%1 begins at %2 of the text, not at %3"_s.arg(name).arg(block.text.start).arg(expected);
        }
        const bool isLast = index + 1 == document.blocks().size();
        if (!isLast &&
            (block.text.end >= document.text().size() || document.text()[block.text.end] != u'\n')) {
            return u"%1 is followed by no line feed"_s.arg(name);
        }
        if (block.source.start < sourceEnd) {
            return u"%1 overlaps the source of the block before: %2 < %3"_s.arg(name)
                .arg(block.source.start)
                .arg(sourceEnd);
        }
        if (block.markerLength < 0 || block.markerLength > block.text.length()) {
            return u"%1: marker of %2 characters in a text of %3"_s.arg(name)
                .arg(block.markerLength)
                .arg(block.text.length());
        }
        sourceEnd = block.source.end;
        expected = block.text.end + 1;
        ++index;
    }
    const qsizetype end = document.blocks().empty() ? 0 : document.blocks().back().text.end;
    return end == document.text().size()
               ? QString()
               : u"text of %1 behind the last block, which ends at %2"_s.arg(document.text().size()).arg(end);
}

QString coverageFault(const Document &document)
{
    const QString &source = document.source();
    auto block = document.blocks().begin();
    for (qsizetype i = 0; i < source.size(); ++i) {
        while (block != document.blocks().end() && block->source.end <= i) {
            ++block;
        }
        if (block != document.blocks().end() && i >= block->source.start) {
            i = block->source.end - 1;
            continue;
        }
        const bool isPair =
            source[i].isHighSurrogate() && i + 1 < source.size() && source[i + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(source[i], source[i + 1]) : source[i].unicode();
        if (QChar::isLetterOrNumber(c)) {
            return u"U+%1 at %2 of the source lies in no block: \"%3\""_s.arg(quint32(c), 4, 16, '0'_L1)
                .arg(i)
                .arg(excerpt(source, i));
        }
    }
    return {};
}

bool mayStandFor(QChar shown, QChar source)
{
    return shown == source || (shown.isSpace() && source.isSpace()) ||
           (shown == QChar::ReplacementCharacter && source.isNull());
}

QString roundTripFault(const Document &document, const SourceMap::Run &run, qsizetype at)
{
    const SourceMap &map = document.sourceMap();
    const qsizetype expected = run.isExact() ? run.source + (at - run.text) : qsizetype(run.source);
    const TextSpan source = map.sourceOf(at);
    const qsizetype length = run.isExact() ? 1 : qsizetype(run.sourceLength);
    if (source != TextSpan{expected, expected + length}) {
        return u"text %1 maps to source [%2, %3), not to %4"_s.arg(at)
            .arg(source.start)
            .arg(source.end)
            .arg(expected);
    }
    const std::optional<qsizetype> back = map.textOf(source.start);
    const qsizetype wanted = run.isExact() ? at : qsizetype(run.text);
    if (back != wanted) {
        return u"text %1 maps to source %2, which maps back to %3"_s.arg(at)
            .arg(source.start)
            .arg(back.value_or(-1));
    }
    return {};
}

QString runFault(const Document &document, const SourceMap::Run &run)
{
    const TextSpan text = {run.text, qsizetype(run.text) + run.textLength};
    const TextSpan source = {run.source, qsizetype(run.source) + run.sourceLength};
    if (QString fault = spanFault(document.text(), text, u"text of a run"_s); !fault.isEmpty()) {
        return fault;
    }
    if (QString fault = spanFault(document.source(), source, u"source of a run"_s); !fault.isEmpty()) {
        return fault;
    }
    if (text.isEmpty() || source.isEmpty()) {
        return u"a run at text %1 is empty"_s.arg(text.start);
    }
    for (qsizetype i = 0; run.isExact() && run.textLength > 1 && i < text.length(); ++i) {
        if (!mayStandFor(document.text()[text.start + i], document.source()[source.start + i])) {
            return u"text %1 is not what stands at source %2: \"%3\""_s.arg(text.start + i)
                .arg(source.start + i)
                .arg(excerpt(document.text(), text.start + i));
        }
    }
    const bool isThorough = document.text().size() <= thoroughUpTo;
    for (qsizetype i = text.start; i < text.end;
         i += isThorough ? 1 : std::max<qsizetype>(1, text.length() - 1)) {
        if (QString fault = roundTripFault(document, run, i); !fault.isEmpty()) {
            return fault;
        }
    }
    return {};
}

// The characters of a stretch of text stand for no source: they must be line feeds between blocks.
QString gapFault(const Document &document, qsizetype start, qsizetype end)
{
    for (qsizetype i = start; i < end; ++i) {
        const Block *block = document.blocks().empty() ? nullptr : &document.blocks()[document.blockAt(i)];
        if (!block || i != block->text.end) {
            return u"text %1 stands for no source: \"%2\""_s.arg(i).arg(excerpt(document.text(), i));
        }
    }
    return {};
}

QString mapFault(const Document &document)
{
    qsizetype textEnd = 0;
    qsizetype sourceEnd = 0;
    for (const SourceMap::Run &run : document.sourceMap().runs()) {
        if (run.text < textEnd || run.source < sourceEnd) {
            return u"the run at text %1, source %2 does not ascend"_s.arg(run.text).arg(run.source);
        }
        if (QString fault = gapFault(document, textEnd, run.text); !fault.isEmpty()) {
            return fault;
        }
        if (QString fault = runFault(document, run); !fault.isEmpty()) {
            return fault;
        }
        textEnd = qsizetype(run.text) + run.textLength;
        sourceEnd = qsizetype(run.source) + run.sourceLength;
    }
    return gapFault(document, textEnd, document.text().size());
}

QString blockMapFault(const Document &document)
{
    size_t index = 0;
    for (const Block &block : document.blocks()) {
        if (!block.text.isEmpty() && !block.source.contains(document.sourceMap().sourceOf(block.text))) {
            return u"block %1 shows source outside its own [%2, %3)"_s.arg(index)
                .arg(block.source.start)
                .arg(block.source.end);
        }
        ++index;
    }
    return {};
}

QString inlineFault(const Document &document)
{
    std::vector<TextSpan> open;
    TextSpan before;
    for (const InlineSpan &span : document.inlines()) {
        const QString name = u"inline span [%1, %2)"_s.arg(span.text.start).arg(span.text.end);
        if (QString fault = spanFault(document.text(), span.text, name); !fault.isEmpty()) {
            return fault;
        }
        if (document.blocks().empty() ||
            !document.blocks()[document.blockAt(span.text.start)].text.contains(span.text)) {
            return name + u" leaves its block"_s;
        }
        if (span.text.start < before.start) {
            return name + u" stands behind a later one"_s;
        }
        while (!open.empty() && open.back().end <= span.text.start) {
            open.pop_back();
        }
        if (!open.empty() && !open.back().contains(span.text)) {
            return name + u" crosses another"_s;
        }
        open.push_back(span.text);
        before = span.text;
    }
    return {};
}

QString warningFault(const Document &document)
{
    for (const Warning &warning : document.warnings()) {
        if (QString fault = spanFault(document.source(), warning.source, u"warning"_s); !fault.isEmpty()) {
            return fault;
        }
    }
    return {};
}

} // namespace

QString brokenPromise(const Document &document)
{
    for (const auto check : {blockFault, coverageFault, mapFault, blockMapFault, inlineFault, warningFault}) {
        if (QString fault = check(document); !fault.isEmpty()) {
            return fault;
        }
    }
    return {};
}

} // namespace hexapla
