#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls the programs wrongly, or for their help, where there is no display.

usage.py DEV HEXAPLA: mistakes are answered in one line, with status 2, before anything is built;
help and version are answered at all.
"""

import os
import subprocess
import sys

MISTAKES_OF_DEV = (
    ["test", "-R"],
    ["test", "--bogus"],
    ["fuzz", "--seconds"],
    ["fuzz", "--seconds", "abc"],
    ["fuzz", "--seconds", "0"],
    ["fuzz", "nosuch"],
    ["shot"],
    ["shot", "x.png", "--scale"],
    ["shot", "x.png", "--scale", "0"],
    ["shot", "x.png", "--theme"],
    ["format", "--bogus"],
    ["setup", "extra"],
    ["package", "extra"],
    ["run", "--bogus"],
)
MISTAKES_OF_HEXAPLA = (["--bogus"], ["--theme", "plaid"], ["--size"])


def run(command):
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment["QT_QPA_PLATFORM"] = "xcb"
    environment.setdefault("HEXAPLA_INSIDE", "native")
    return subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)


def faults(program, name, mistakes):
    for arguments in mistakes:
        result = run([program, *arguments])
        messages = [line for line in result.stderr.splitlines() if not line.startswith("dev: no display here")]
        if result.returncode != 2 or len(messages) != 1 or not messages[0].startswith(f"{name}: "):
            yield f"{name} {' '.join(arguments)}: status {result.returncode}, and it says {result.stderr!r}"


def missing_answers(program):
    for option, beginning in (("--help", "Usage: hexapla "), ("-h", "Usage: hexapla "), ("--version", "hexapla ")):
        result = run([program, option])
        if result.returncode != 0 or not result.stdout.startswith(beginning):
            yield f"hexapla {option}: status {result.returncode}, and it says {result.stdout + result.stderr!r}"


def main():
    dev, hexapla = sys.argv[1:]
    found = [
        *faults(dev, "dev", MISTAKES_OF_DEV),
        *faults(hexapla, "hexapla", MISTAKES_OF_HEXAPLA),
        *missing_answers(hexapla),
    ]
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
