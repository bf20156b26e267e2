// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

class QJsonObject;
class QJsonValue;
class QTextStream;

namespace hexapla {

// One of our JSON answers, written piece by piece: a book has a hundred thousand rows, and as one tree it
// would take many times its size. Members of the answer, and elements of its lists, stand on a line each.
class JsonStream
{
public:
    explicit JsonStream(QTextStream &out);
    // Ends the answer.
    ~JsonStream();
    Q_DISABLE_COPY_MOVE(JsonStream)

    void add(QLatin1StringView key, const QJsonValue &value);
    // What is appended from now on is an element of this list, until another member begins.
    void beginList(QLatin1StringView key);
    void append(const QJsonObject &element);

private:
    void beginMember(QLatin1StringView key);
    void endList();

    QTextStream &m_out;
    bool m_isInList = false;
    bool m_isListEmpty = true;
};

} // namespace hexapla
