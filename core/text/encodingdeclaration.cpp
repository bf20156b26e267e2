// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/encodingdeclaration.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hexapla {

namespace {

constexpr qsizetype headLength = 1024; // where HTML wants the declaration
constexpr qsizetype tailLength = 1024;
constexpr int modelines = 5; // Vim's default

// The first or last lines of a piece of a file.
QString firstLines(const QString &text, int count) { return text.section(u'\n', 0, count - 1); }
QString lastLines(const QString &text, int count) { return text.trimmed().section(u'\n', -count); }

QByteArray captured(const QRegularExpression &expression, const QString &text)
{
    return expression.match(text).captured(1).toLatin1();
}

QByteArray withoutLineEnds(QByteArray emacsName)
{
    for (const QByteArrayView suffix : {"-unix", "-dos", "-mac"}) {
        if (emacsName.endsWith(suffix)) {
            emacsName.chop(suffix.size());
        }
    }
    return emacsName;
}

} // namespace

QByteArray declaredEncoding(QByteArrayView bytes)
{
    static const QRegularExpression xml(
        uR"(^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([A-Za-z][\w.:-]*)["'])"_s);
    static const QRegularExpression html(uR"(<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([A-Za-z][\w.:-]*))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression emacs(uR"(-\*-.*?\bcoding\s*:\s*([A-Za-z][\w.:-]*).*?-\*-)"_s);
    static const QRegularExpression vim(
        uR"((?:^|\s)(?:vim?|ex):.*?\b(?:fileencoding|fenc)=([A-Za-z][\w.:-]*))"_s,
        QRegularExpression::MultilineOption);

    // Declarations are ASCII; other bytes only need to survive.
    const QString head = QString::fromLatin1(bytes.first(std::min(bytes.size(), headLength)));
    if (const QByteArray name = captured(xml, head); !name.isEmpty()) {
        return name;
    }
    if (const QByteArray name = captured(html, head); !name.isEmpty()) {
        return name;
    }
    if (const QByteArray name = captured(emacs, firstLines(head, 2)); !name.isEmpty()) {
        return withoutLineEnds(name);
    }
    if (const QByteArray name = captured(vim, firstLines(head, modelines)); !name.isEmpty()) {
        return name;
    }
    const QString tail = QString::fromLatin1(bytes.last(std::min(bytes.size(), tailLength)));
    return captured(vim, lastLines(tail, modelines));
}

} // namespace hexapla
