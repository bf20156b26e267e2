#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a translation that is shipped is not complete, not up to date, or does not build.

    translations.py --lupdate LUPDATE --lrelease LRELEASE --plurals ENGLISH.ts --sources FOLDER...
                    --translations TRANSLATION.ts...

The words of the sources are collected anew, into a file of our own, and compared.
"""

import argparse
import collections
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|L?n)")
ACCELERATOR = re.compile(r"&(?=\w)", re.UNICODE)

Message = collections.namedtuple("Message", "translations kind is_plural")


def messages(path):
    """From (context, source, disambiguation) to the translations and their state."""
    result = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            if message.get("numerus") != "yes":
                forms = [translation.text or ""]
            result[key] = Message(forms, translation.get("type", ""), message.get("numerus") == "yes")
    return result


def faults(key, message):
    context, source, _ = key
    if message.kind:
        yield f"is {message.kind}"
        return
    if not all(message.translations):
        yield "has an empty translation"
    wanted = set(PLACEHOLDER.findall(source))
    for text in message.translations:
        found = set(PLACEHOLDER.findall(text))
        # A form for one or two may do without the number itself.
        missing = wanted - found - ({"%n", "%Ln"} if message.is_plural else set())
        if missing or found - wanted:
            yield f"has other place markers: {text!r}"
        if bool(ACCELERATOR.search(source)) != bool(ACCELERATOR.search(text)):
            yield f"has or lacks a keyboard mark (&): {text!r}"


def run(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return done.returncode, done.stdout


def collect(lupdate, sources, folder):
    path = os.path.join(folder, "fresh_en.ts")
    status, output = run(lupdate, "-silent", "-locations", "none", "-source-language", "en", "-target-language", "en",
                         "-I", os.path.dirname(os.path.abspath(sources[0])),
                         "-recursive", *sources, "-extensions", "cpp,h", "-ts", path)
    if status != 0 or not os.path.exists(path):
        sys.exit(f"lupdate failed:\n{output}")
    return messages(path), output


def check(path, wanted, lrelease, folder):
    known = messages(path)
    for key in sorted(wanted - set(known)):
        yield f"{key[0]}: {key[1]!r} is not in the file; run the target update_translations"
    for key in sorted(set(known) - wanted):
        yield f"{key[0]}: {key[1]!r} is not in the sources any more; run the target update_translations"
    for key, message in known.items():
        for fault in faults(key, message):
            yield f"{key[0]}: {key[1]!r} {fault}"
    status, output = run(lrelease, "-silent", path, "-qm",
                         os.path.join(folder, os.path.basename(path) + ".qm"))
    if status != 0:
        yield f"lrelease failed: {output.strip()}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--lrelease", required=True)
    parser.add_argument("--plurals", required=True, help="the file of the source language: plural forms alone")
    parser.add_argument("--sources", nargs="+", required=True, help="folders with words to translate")
    parser.add_argument("--translations", nargs="+", required=True, dest="files")
    arguments = parser.parse_args()

    count = 0
    with tempfile.TemporaryDirectory() as folder:
        wanted, output = collect(arguments.lupdate, arguments.sources, folder)
        if not wanted:
            sys.exit(f"no words to translate below {' '.join(arguments.sources)}")
        if output.strip():
            print(output.strip())  # what lupdate could not make out: a context that will not be found
            count += 1
        plurals = {key for key, message in wanted.items() if message.is_plural}
        for path in [arguments.plurals, *arguments.files]:
            expected = plurals if path == arguments.plurals else set(wanted)
            for fault in check(path, expected, arguments.lrelease, folder):
                print(f"{os.path.basename(path)}: {fault}")
                count += 1
    print(f"{len(wanted)} texts, {len(arguments.files)} languages, {count} faults")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
