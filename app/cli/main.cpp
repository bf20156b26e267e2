// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/errorline.h"

#include <QCoreApplication>
#include <QTextStream>

#include <csignal>
#include <cstdio>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

void printHelp(QTextStream &stream)
{
    stream << "hexapla-cli " << QCoreApplication::applicationVersion()
           << "\n\nUsage: hexapla-cli VERB ...\n\n";
    for (const auto &command : allCommands()) {
        stream << "  " << command->name().leftJustified(10) << command->summary() << '\n';
    }
    stream << "\nhexapla-cli VERB --help tells more of a verb.\n";
}

ExitStatus run(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    if (arguments.size() < 2) {
        printHelp(err);
        return ExitStatus::Unusable;
    }
    const QString &verb = arguments[1];
    if (verb == "--help"_L1 || verb == "-h"_L1) {
        printHelp(out);
        return ExitStatus::Done;
    }
    if (verb == "--version"_L1) {
        out << "hexapla-cli " << QCoreApplication::applicationVersion() << '\n';
        return ExitStatus::Done;
    }
    for (const auto &command : allCommands()) {
        if (command->name() == verb) {
            return command->run(arguments.sliced(1), out, err);
        }
    }
    err << "hexapla-cli: no verb " << forTerminal(verb) << "; see hexapla-cli --help" << Qt::endl;
    return ExitStatus::Unusable;
}

} // namespace

} // namespace hexapla

int main(int argc, char *argv[])
{
#ifdef SIGXFSZ
    // A limit on the size of files is a failure to write like others, which is told and cleaned up behind.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hexapla-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEXAPLA_VERSION));
    QTextStream out(stdout);
    QTextStream err(stderr);
    out.setEncoding(QStringConverter::Utf8);
    auto status = hexapla::run(QCoreApplication::arguments(), out, err);
    out.flush();
    if (out.status() != QTextStream::Ok || std::fflush(stdout) != 0) {
        err << "hexapla-cli: standard output cannot be written" << Qt::endl;
        status = hexapla::ExitStatus::Unusable;
    }
    return static_cast<int>(status);
}
