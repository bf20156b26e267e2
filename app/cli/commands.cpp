// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/aligncommand.h"
#include "app/cli/annotatecommand.h"
#include "app/cli/checkcommand.h"
#include "app/cli/command.h"
#include "app/cli/inspectcommand.h"
#include "app/cli/projectcommand.h"

namespace hexapla {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<InspectCommand>());
    commands.push_back(std::make_unique<AlignCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<AnnotateCommand>());
    commands.push_back(std::make_unique<ProjectCommand>());
    return commands;
}

} // namespace hexapla
