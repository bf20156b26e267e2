// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/message.h"

#include <QCoreApplication>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

QString shown(const Message::Argument &argument, const QStringList &versionNames)
{
    if (const auto *text = std::get_if<QString>(&argument)) {
        return *text;
    }
    QStringList names;
    for (const size_t version : std::get<VersionNumbers>(argument)) {
        names += versionNames.value(qsizetype(version));
    }
    return names.join(u", "_s);
}

// All at once: what was put in may hold "%1" itself.
QString filled(const QString &text, const QStringList &arguments)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number >= 1 && number <= arguments.size()) {
            result += arguments[number - 1];
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace

QString messageText(const Message &message, const QStringList &versionNames)
{
    QStringList arguments;
    for (const Message::Argument &argument : message.arguments) {
        arguments += shown(argument, versionNames);
    }
    return filled(QCoreApplication::translate("hexapla::Finding", message.text), arguments);
}

} // namespace hexapla
