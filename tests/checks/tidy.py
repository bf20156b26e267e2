#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over the sources named on standard input, one a line.

    tidy.py BUILD-FOLDER CACHE-FOLDER

What a source looks like to the compiler, comments included, is hashed together with the rules: what
was clean once is not looked at again until one of them changes. Preprocessing costs a tenth of
tidying. Names that BUILD-FOLDER does not compile are left out.
"""

import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys

CLANG_TIDY = "clang-tidy-19"
NOISE = re.compile(r"^(\d+ warnings? (generated|treated)|Suppressed|Use -header-filter|Use -system-headers|\s*$)")


def preprocessor(entry):
    """The command that compiles a source, as one that prints it preprocessed."""
    words = shlex.split(entry["command"])
    while "clang" not in os.path.basename(words[0]):
        words.pop(0)  # ccache
    output = words.index("-o")
    del words[output : output + 2]
    words[words.index("-c")] = "-E"
    return words + ["-C", "-P", "-w"]


def key_of(entry, rules):
    """A name for what clang-tidy would see; None where the source does not even preprocess."""
    words = preprocessor(entry)
    seen = subprocess.run(words, cwd=entry["directory"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    if seen.returncode != 0:
        return None
    options = "\0".join(word for word in words if word.startswith(("-std", "-W", "-f")))
    return hashlib.sha256(b"\0".join((rules, options.encode(), seen.stdout))).hexdigest()


def tidy(entry, build, cache, rules):
    """True and nothing to say, or what clang-tidy says."""
    key = key_of(entry, rules)
    stamp = os.path.join(cache, key) if key else None
    if stamp and os.path.exists(stamp):
        return True, ""
    run = subprocess.run(
        [CLANG_TIDY, "-p", build, "--quiet", "--extra-arg=-Wno-unknown-warning-option", entry["file"]],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False)
    text = "\n".join(line for line in run.stdout.splitlines() if not NOISE.match(line))
    clean = run.returncode == 0
    if clean and stamp:
        with open(stamp, "w", encoding="utf-8"):
            pass
    return clean, text


def main(build, cache):
    os.makedirs(cache, exist_ok=True)
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        compiled = {os.path.relpath(entry["file"]): entry for entry in json.load(file)}
    names = sorted({line.strip() for line in sys.stdin} & compiled.keys())
    version = subprocess.run([CLANG_TIDY, "--version"], stdout=subprocess.PIPE, check=True).stdout
    with open(".clang-tidy", "rb") as file:
        rules = version + file.read()
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        for clean, text in pool.map(lambda name: tidy(compiled[name], build, cache, rules), names):
            failed += not clean
            if text:
                print(text, flush=True)
    print(f"tidy: {len(names)} files, {failed} with findings")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
