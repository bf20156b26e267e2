// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/markdownreader.h"

#include "core/formats/frontmatter.h"
#include "core/formats/markdownassembler.h"
#include "core/formats/utf8source.h"

#include <md4c.h>

namespace hexapla {

namespace {

// md4c reports through C callbacks; this stands between it and the assembler.
struct Session
{
    MarkdownAssembler &assembler;
    const WorkContext &context;
    int events = 0;

    // Asked at every block: often enough to stop at once, seldom enough to cost nothing.
    int verdict()
    {
        constexpr int reportEvery = 4096;
        if (++events % reportEvery == 0) {
            if (context.isCancelled()) {
                return -1; // md4c passes on negative answers only
            }
            context.reportProgress(assembler.share());
        }
        return 0;
    }
};

Session &session(void *userData) { return *static_cast<Session *>(userData); }

int enterBlock(MD_BLOCKTYPE type, void *detail, void *userData)
{
    session(userData).assembler.enterBlock(type, detail);
    return session(userData).verdict();
}

int leaveBlock(MD_BLOCKTYPE type, void *detail, void *userData)
{
    session(userData).assembler.leaveBlock(type, detail);
    return 0;
}

int enterSpan(MD_SPANTYPE type, void *detail, void *userData)
{
    session(userData).assembler.enterSpan(type, detail);
    return 0;
}

int leaveSpan(MD_SPANTYPE type, void *, void *userData)
{
    session(userData).assembler.leaveSpan(type);
    return 0;
}

int text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *userData)
{
    session(userData).assembler.text(type, text, size);
    return session(userData).verdict();
}

} // namespace

Result<Document> MarkdownReader::read(const QString &source, const WorkContext &context,
                                      QByteArrayView known) const
{
    DocumentBuilder builder(source);
    const qsizetype start = readFrontMatter(builder);
    Utf8Source utf8(source, known);
    const qsizetype startByte = utf8.byteOffset(start);
    MarkdownAssembler assembler(builder, utf8, start);
    Session session = {assembler, context};

    MD_PARSER parser = {};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS |
                   MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_PERMISSIVEEMAILAUTOLINKS |
                   MD_FLAG_PERMISSIVEWWWAUTOLINKS;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = text;
    const int status = md_parse(utf8.data() + startByte, MD_SIZE(utf8.size() - startByte), &parser, &session);
    if (status != 0) {
        if (context.isCancelled()) {
            return std::unexpected(Error{ErrorCode::Cancelled, {}, {}, {}});
        }
        return std::unexpected(Error{ErrorCode::ReadFailed, {}, {}, QStringLiteral("out of memory")});
    }
    assembler.finish();
    return builder.finish();
}

} // namespace hexapla
