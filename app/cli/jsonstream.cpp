// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/jsonstream.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace hexapla {

namespace {

// The version of what resources/help/json.md describes.
constexpr int jsonVersion = 1;

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

// Documents hold objects and arrays only; any other value is what stands between an array's brackets.
QByteArray compact(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return text.sliced(1, text.size() - 2);
}

} // namespace

JsonStream::JsonStream(QTextStream &out)
    : m_out(out)
{
    m_out << "{\"hexapla\":" << jsonVersion;
}

JsonStream::~JsonStream()
{
    endList();
    m_out << "}\n";
}

void JsonStream::add(QLatin1StringView key, const QJsonValue &value)
{
    beginMember(key);
    m_out << compact(value);
}

void JsonStream::beginList(QLatin1StringView key)
{
    beginMember(key);
    m_out << '[';
    m_isInList = true;
    m_isListEmpty = true;
}

void JsonStream::append(const QJsonObject &element)
{
    Q_ASSERT(m_isInList);
    m_out << (m_isListEmpty ? "\n" : ",\n") << compact(element);
    m_isListEmpty = false;
}

void JsonStream::beginMember(QLatin1StringView key)
{
    endList();
    m_out << ",\n\"" << key << "\":";
}

void JsonStream::endList()
{
    if (m_isInList) {
        m_out << (m_isListEmpty ? "]" : "\n]");
    }
    m_isInList = false;
}

} // namespace hexapla
