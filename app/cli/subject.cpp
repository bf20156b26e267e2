// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/subject.h"

#include "app/cli/projectsession.h"
#include "app/cli/versionarguments.h"

#include <QCommandLineParser>

namespace hexapla {

using namespace Qt::StringLiterals;

std::expected<Subject, QString> subjectNamed(const QCommandLineParser &parser, qsizetype leastFiles,
                                             const QStringList &optionsOfFiles)
{
    Subject subject;
    QStringList words = parser.positionalArguments();
    if (words.isEmpty() || !isProjectFile(words.first())) {
        auto sources = versionsNamed(parser, leastFiles);
        if (!sources) {
            return std::unexpected(sources.error());
        }
        subject.sources = std::move(*sources);
        return subject;
    }
    for (const QString &option : optionsOfFiles) {
        if (parser.isSet(option)) {
            return std::unexpected(u"--%1: the project knows it"_s.arg(option));
        }
    }
    subject.project = words.takeFirst();
    subject.words = words;
    subject.author = parser.value(u"author"_s);
    return subject;
}

} // namespace hexapla
