#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists the skipped tests of a ctest run and closes it with one line of figures.

    testreport.py CTEST.XML

Fails on every skip but those of tests that want real documents, while HEXAPLA_CORPUS does not name any, and
of tests that want a disk of their own where the system lets nobody mount one.
"""

import os
import re
import sys
import xml.etree.ElementTree as ElementTree

SKIP = re.compile(r"^SKIP\s*: (\w+::\w+)\(([^)]*)\) ?(.*)$", re.MULTILINE)
TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.MULTILINE)
NO_CORPUS = "HEXAPLA_CORPUS is not set"  # what HEXAPLA_NEEDS_CORPUS() says
NO_DISK = "no disk can be mounted here"  # what HEXAPLA_NEEDS_A_DISK() says


def main(results):
    expected = [NO_DISK] if os.environ.get("HEXAPLA_CORPUS") else [NO_DISK, NO_CORPUS]
    passed = failed = skipped = total = failed_programs = 0
    skips = []
    try:
        cases = ElementTree.parse(results).getroot().iter("testcase")
    except (OSError, ElementTree.ParseError):
        cases = []
    for case in cases:
        total += 1
        output = case.findtext("system-out") or ""
        ok = case.get("status") == "run"
        left_out = case.get("status") in ("notrun", "disabled")
        totals = [tuple(map(int, found)) for found in TOTALS.findall(output)]
        if totals:
            passed += sum(t[0] for t in totals)
            failed += sum(t[1] for t in totals)
            skipped += sum(t[2] for t in totals)
            if not ok and not any(t[1] for t in totals):
                failed += 1  # a crash or a leak after the last function
        elif left_out:
            skipped += 1
            skips.append((case.get("name"), "", "not run by ctest"))
        elif ok:
            passed += 1
        else:
            failed += 1
        failed_programs += not ok and not left_out
        skips += SKIP.findall(output)

    unexpected = [skip for skip in skips if skip[2] not in expected]
    if skips:
        print("\nskipped:")
        for name, tag, reason in skips:
            mark = "  (unexpected!)" if reason not in expected else ""
            print(f"  {name}({tag}) {reason}{mark}")
    if total:
        print(f"\n{(total - failed_programs) * 100 // total}% tests passed, "
              f"{failed_programs} tests failed out of {total}")
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if unexpected or failed_programs or not total else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
