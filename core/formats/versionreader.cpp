// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/versionreader.h"

#include "core/base/filebytes.h"
#include "core/document/segmenter.h"
#include "core/formats/documentreader.h"
#include "core/formats/linereader.h"
#include "core/text/languagedetection.h"

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// What the steps take of the whole, for the progress report: measured on long Markdown.
constexpr double shareRead = 0.1;
constexpr double shareParsed = 0.6;

// The least confidence that is passed without a warning.
constexpr double sureEnough = 0.5;

// Plenty to tell a language by; more only costs time.
constexpr qsizetype sampleLength = 20'000;

bool isProse(BlockKind kind)
{
    return kind == BlockKind::Heading || kind == BlockKind::Paragraph || kind == BlockKind::ListItem ||
           kind == BlockKind::Quote || kind == BlockKind::TableCell;
}

// Prose from the beginning, the middle and the end: a preface in another language must not decide alone.
QString proseSample(const Document &document)
{
    qsizetype proseLength = 0;
    for (const Block &block : document.blocks()) {
        proseLength += isProse(block.kind) ? block.text.length() : 0;
    }
    constexpr int parts = 3;
    QString sample;
    qsizetype seen = 0;
    for (const Block &block : document.blocks()) {
        if (!isProse(block.kind)) {
            continue;
        }
        // The part of the document the block stands in may fill its share of the sample.
        const qsizetype part =
            std::min<qsizetype>(parts - 1, parts * seen / std::max<qsizetype>(1, proseLength));
        const qsizetype room = sampleLength * (part + 1) / parts - sample.size();
        if (proseLength <= sampleLength || room > 0) {
            sample += document.text(block.text);
            sample += u'\n';
        }
        seen += block.text.length();
    }
    sample.truncate(2 * sampleLength);
    return sample;
}

// The text decides; the file name helps where the text says little, and settles what detection tells apart
// badly (a name that says "pt-BR" for a text found to be Portuguese).
LanguageGuess languageOf(const Document &document, const QString &fileName)
{
    LanguageGuess guess = detectLanguage(proseSample(document));
    const LanguageTag named = languageFromFileName(fileName);
    if (named.isUndetermined()) {
        return guess;
    }
    const bool agrees = named.language() == guess.language.language();
    if (agrees || guess.language.isUndetermined() || guess.confidence < sureEnough) {
        guess = {named, agrees ? 1.0 : std::max(sureEnough, guess.confidence)};
    }
    return guess;
}

QString shown(const QByteArray &bytes)
{
    constexpr qsizetype most = 16;
    const QString hex = QString::fromLatin1(bytes.first(std::min(most, bytes.size())).toHex(' '));
    return bytes.size() > most ? hex + u" \u2026"_s : hex;
}

// Bytes that follow each other are one damage.
void collectUndecodable(const std::vector<UndecodableBytes> &undecodable, std::vector<Warning> &warnings)
{
    for (size_t i = 0; i < undecodable.size();) {
        TextSpan text = undecodable[i].text;
        QByteArray bytes = undecodable[i].bytes;
        for (++i; i < undecodable.size() && undecodable[i].text.start == text.end; ++i) {
            text.end = undecodable[i].text.end;
            bytes += undecodable[i].bytes;
        }
        warnings.push_back({WarningCode::UndecodableBytes, text, shown(bytes)});
    }
}

void collectDecodingWarnings(const DecodedText &decoded, std::vector<Warning> &warnings)
{
    collectUndecodable(decoded.undecodable, warnings);
    if (decoded.encoding.origin == EncodingOrigin::Detected && decoded.encoding.confidence < sureEnough) {
        warnings.push_back({WarningCode::UncertainEncoding, {}, QString::fromLatin1(decoded.encoding.name)});
    }
}

void setLanguage(Version &version, const ReadOptions &options)
{
    if (options.language) {
        version.language = *options.language;
        return;
    }
    const LanguageGuess guess = languageOf(version.document, version.fileName);
    version.language = guess.language;
    version.languageConfidence = guess.confidence;
    if (guess.confidence < sureEnough && !version.document.blocks().empty()) {
        version.warnings.push_back({WarningCode::UncertainLanguage, {}, guess.language.toString()});
    }
}

Result<void> readDocument(const DecodedText &decoded, const ReadOptions &options, const WorkContext &context,
                          Version &version)
{
    version.format = options.format.value_or(detectFormat(version.fileName, decoded.text));
    const WorkContext parsing = {context.stop, [&context](double share) {
                                     context.reportProgress(shareRead + share * (shareParsed - shareRead));
                                 }};
    const auto document = readerFor(version.format).read(decoded.text, parsing, decoded.utf8);
    if (!document) {
        return std::unexpected(document.error());
    }
    version.document = *document;
    version.warnings.insert(version.warnings.end(), document->warnings().begin(), document->warnings().end());
    setLanguage(version, options);
    const WorkContext segmenting = {context.stop, [&context](double share) {
                                        context.reportProgress(shareParsed + share * (1 - shareParsed));
                                    }};
    Segmentation segmentation = segment(version.document, version.language, segmenting);
    version.segments = std::move(segmentation.segments);
    version.warnings.insert(version.warnings.end(), segmentation.warnings.begin(),
                            segmentation.warnings.end());
    return {};
}

void readSegmented(const QString &source, const ReadOptions &options, Version &version)
{
    SegmentedLines lines = readLines(source);
    version.format = Format::Text;
    version.document = std::move(lines.document);
    version.segments = std::move(lines.segments);
    setLanguage(version, options);
}

} // namespace

Result<Version> readVersion(const QString &path, const ReadOptions &options, const WorkContext &context)
{
    const auto bytes = fileBytes(path, maximumFileSize);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    return readVersion(*bytes, path, options, context);
}

Result<Version> readVersion(const QByteArray &bytes, const QString &fileName, const ReadOptions &options,
                            const WorkContext &context)
{
    const auto inFile = [&fileName](Error error) {
        error.file = fileName;
        return std::unexpected(std::move(error));
    };
    const auto decoded = decode(bytes, options.encoding);
    if (!decoded) {
        return inFile(decoded.error());
    }
    context.reportProgress(shareRead);

    Version version;
    version.fileName = fileName;
    version.bytes = bytes;
    version.encoding = decoded->encoding;
    collectDecodingWarnings(*decoded, version.warnings);
    if (options.isPreSegmented) {
        readSegmented(decoded->text, options, version);
    } else if (const auto done = readDocument(*decoded, options, context, version); !done) {
        return inFile(done.error());
    }
    if (context.isCancelled()) {
        return inFile({ErrorCode::Cancelled, {}, {}, {}});
    }
    context.reportProgress(1);
    return version;
}

} // namespace hexapla
