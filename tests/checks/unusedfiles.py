#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds tracked files that nothing uses: forgotten in a CMakeLists.txt, or left behind.

A file counts as used when something that builds, packs or runs things names it by its path, from
the place of the naming file or from the root; a header also when a source includes it. What is
read by the folder has a rule of its own below.
"""

import fnmatch
import posixpath
import re
import subprocess
import sys

FOLDERS = ("core/", "app/", "tests/", "resources/", "translations/", "packaging/")

# Files that name others, and how their paths look.
NAMERS = ("README.md", "ARCHITECTURE.md", "CMakeLists.txt", "*.cmake", "*.qrc", "dev", ".ci/run", "packaging/dev/*.sh", "tests/checks/*.py")
PATH = re.compile(r"[\w.@+*/-]+")
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)

# What is read by the folder: a file that matches is used if its folder's word, taken from the
# pattern, is named in a file of the second kind.
RULES = (
    (r"tests/data/([^/]+)/.+", ("tests/*.cpp", "tests/*.h", "tests/*/CMakeLists.txt", "tests/CMakeLists.txt", "tests/*.py")),
    (r"tests/fuzz/(?:corpus|regressions)/([^/]+)/.+", ("tests/CMakeLists.txt", "tests/fuzz/CMakeLists.txt")),
    (r"translations/hexapla_(\w+)\.ts", ("translations/CMakeLists.txt",)),
    (r"resources/sample/(.+)", ("tests/resources/*.cpp", "app/CMakeLists.txt")),
    (r"packaging/dev/verbs/([^/]+)\.sh", ("dev",)),
)


def tracked():
    listed = subprocess.run(["git", "ls-files", "-z"], check=True, stdout=subprocess.PIPE).stdout
    return [name for name in listed.decode().split("\0") if name]


def read(name):
    try:
        with open(name, encoding="utf-8", errors="replace") as file:
            return file.read()
    except OSError:  # deleted, not yet committed
        return ""


def matches(name, patterns):
    base = posixpath.basename(name)
    return any(fnmatch.fnmatch(name, pattern) or fnmatch.fnmatch(base, pattern) for pattern in patterns)


def is_like(name, pattern):
    """As CMake globs: * stays within a folder."""
    return name.count("/") == pattern.count("/") and all(map(fnmatch.fnmatch, name.split("/"), pattern.split("/")))


def names_in(namer):
    """The paths, from the root, that a naming file speaks of; patterns with * among them."""
    text = re.sub(r"^\s*#.*$", "", read(namer), flags=re.MULTILINE)
    text = re.sub(r"\$\{?(PROJECT_SOURCE_DIR|CMAKE_SOURCE_DIR|checkout)\}?/", " /", text)
    text = re.sub(r"\$\{?parts\}?/", " /packaging/dev/", text)
    text = re.sub(r"\$\{(CMAKE_CURRENT_SOURCE_DIR|CMAKE_CURRENT_LIST_DIR)\}/", " ", text)
    folder = posixpath.dirname(namer)
    for word in PATH.findall(text):
        yield posixpath.normpath(word.lstrip("/"))
        yield posixpath.normpath(posixpath.join(folder, word.lstrip("/")))


def main():
    files = tracked()
    used, patterns = set(), set()
    for namer in (name for name in files if matches(name, NAMERS)):
        for name in names_in(namer):
            if "*" not in name:
                used.add(name)
            elif matches(namer, ("CMakeLists.txt", "*.cmake")) and re.search(r"\w", name):
                patterns.add(name)
    for source in (name for name in files if name.endswith((".cpp", ".h"))):
        for included in INCLUDE.findall(read(source)):
            used.add(posixpath.normpath(included))
            used.add(posixpath.normpath(posixpath.join(posixpath.dirname(source), included)))

    def is_used(name):
        if name in used or posixpath.splitext(name)[0] in used and name.endswith("/tst_" + posixpath.basename(name)[4:]):
            return True
        if posixpath.basename(name) == "CMakeLists.txt":
            return posixpath.dirname(name) in used
        if posixpath.basename(name) == ".clang-tidy":
            return True  # found by clang-tidy, beside the sources it speaks of
        if not name.endswith((".cpp", ".h")) and any(is_like(name, pattern) for pattern in patterns):
            return True
        for rule, readers in RULES:
            found = re.fullmatch(rule, name)
            if found:
                word = re.compile(r"(?<![\w-])" + re.escape(found[1]) + r"(?![\w-])")
                return any(word.search(read(reader)) for reader in files if matches(reader, readers))
        return False

    unused = [name for name in files if name.startswith(FOLDERS) and not is_used(name)]
    for name in unused:
        print(f"{name}: nothing names this file")
    return 1 if unused else 0


if __name__ == "__main__":
    sys.exit(main())
