// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/reanchoringcase.h"

#include <QFile>
#include <QRegularExpression>

#include <map>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar openMark = QChar(0x27E6);
constexpr QChar closeMark = QChar(0x27E7);
constexpr QChar becomes = QChar(0x2192);

// Reads one case, character by character.
class CaseReader
{
public:
    ReanchoringCase read(const QString &title, const QString &written)
    {
        for (qsizetype i = 0; i < written.size(); ++i) {
            const QChar c = written[i];
            if (c == u'{') {
                m_side = Side::Before;
            } else if (c == becomes) {
                m_side = Side::After;
            } else if (c == u'}') {
                m_side = Side::Both;
            } else if (c == openMark) {
                const qsizetype colon = written.indexOf(u':', i);
                open(written.sliced(i + 1, colon - i - 1));
                i = colon;
            } else if (c == closeMark) {
                close();
            } else {
                append(c);
            }
        }
        return finished(title);
    }

private:
    enum class Side : quint8 { Before, After, Both };

    struct Mark
    {
        QString label;
        QString number;
        TextSpan before;
        TextSpan after;
        bool isInBefore = false;
        bool isInAfter = false;
    };

    void append(QChar c)
    {
        if (m_side != Side::After) {
            m_before += c;
        }
        if (m_side != Side::Before) {
            m_after += c;
        }
    }
    void open(const QString &label)
    {
        m_open.push_back({.label = label.section(u' ', 0, 0),
                          .number = label.section(u' ', 1, 1),
                          .before = {m_before.size(), m_before.size()},
                          .after = {m_after.size(), m_after.size()},
                          .isInBefore = m_side != Side::After,
                          .isInAfter = m_side != Side::Before});
    }
    void close()
    {
        m_open.back().before.end = m_before.size();
        m_open.back().after.end = m_after.size();
        m_marks.push_back(m_open.back());
        m_open.pop_back();
    }
    ReanchoringCase finished(const QString &title) const
    {
        ReanchoringCase result{title, documentOfLines(m_before), documentOfLines(m_after), {}};
        for (const Mark &mark : m_marks) {
            const bool isOpen = mark.label.endsWith(u'?');
            const auto status = anchorStatusNamed(QStringView(mark.label).chopped(isOpen ? 1 : 0));
            if (!status) {
                continue;
            }
            if (!mark.isInBefore) {
                qFatal("%s: a mark without an old place", qPrintable(title));
            }
            ExpectedAnchor anchor{mark.before, *status, {}, {}, isOpen};
            const bool isPlaced =
                *status != AnchorStatus::Orphan && (*status != AnchorStatus::Review || !mark.after.isEmpty());
            if (mark.isInAfter && isPlaced) {
                anchor.after = mark.after;
            }
            for (const Mark &other : m_marks) {
                if (!mark.number.isEmpty() && other.number == mark.number) {
                    if (other.label == "to"_L1) {
                        anchor.after = other.after;
                    } else if (other.label == "in"_L1) {
                        anchor.hints.push_back(other.after);
                    }
                }
            }
            result.anchors.push_back(anchor);
        }
        return result;
    }

    Side m_side = Side::Both;
    QString m_before;
    QString m_after;
    std::vector<Mark> m_open;
    std::vector<Mark> m_marks;
};

QString unescaped(QString text)
{
    static const QRegularExpression escape(u"\\\\u([0-9a-f]{4})"_s);
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text)) {
        text.replace(match.capturedStart(), match.capturedLength(),
                     QChar(match.captured(1).toUShort(nullptr, 16)));
    }
    return text;
}

} // namespace

std::vector<ReanchoringCase> reanchoringCases(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(path));
    }
    std::vector<ReanchoringCase> result;
    for (const QString &part : QString::fromUtf8(file.readAll()).split(u"\n\n"_s)) {
        const QString written = part.trimmed();
        if (!written.startsWith(u"# ")) {
            qFatal("%s: a case without a title", qPrintable(path));
        }
        const qsizetype line = written.indexOf(u'\n');
        result.push_back(CaseReader().read(written.sliced(2, line - 2), unescaped(written.sliced(line + 1))));
    }
    return result;
}

Document documentOfLines(const QString &text)
{
    Document::Data data;
    data.source = text;
    data.text = text;
    qsizetype start = 0;
    for (const QString &line : text.split(u'\n')) {
        const TextSpan span{start, start + line.size()};
        if (!line.isEmpty()) {
            Block block;
            block.text = span;
            block.source = span;
            data.blocks.push_back(block);
            data.sourceMap.append(span, span);
        }
        start = span.end + 1;
    }
    return Document(std::move(data));
}

} // namespace hexapla
