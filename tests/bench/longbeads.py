#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the rows that swallow their neighbours.

  longbeads.py TSV...

Each TSV is what `hexapla-cli align --pre-segmented --format tsv` prints. For every file: how many rows match
something, and how many of them have more than two sentences of a version.
"""

import sys
from pathlib import Path


def count(path):
    matches = long = 0
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        cells = [cell.split(",") for cell in line.split("\t") if cell]
        if len(cells) > 1:
            matches += 1
            long += max(map(len, cells)) > 2
    return matches, long


def main(paths):
    if not paths:
        sys.exit(__doc__)
    for path in paths:
        matches, long = count(path)
        print(f"{path}\t{matches} matches\t{long} longer than 2-2")


if __name__ == "__main__":
    main(sys.argv[1:])
