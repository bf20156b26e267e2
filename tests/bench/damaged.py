#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Damages texts as life does, and counts how much of them is still aligned rightly.

  damaged.py FOLDER CLI...

FOLDER holds sets of texts, a sentence a line, named like set.en-ru: src.txt, tgt.txt and gold.tsv, which
pairs the numbers of their lines. Of every set windows of sentences that go one to one are cut out, one side
is damaged at random (always the same), and both are aligned. What has moved counts as right when it is
linked with its like.
"""

import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

SIZES = {20: 6, 60: 6, 150: 3}  # windows of so many sentences, and how many of them


def swapped(rng, n):
    order = list(range(n))
    i = rng.randrange(n - 1)
    order[i], order[i + 1] = order[i + 1], order[i]
    return list(range(n)), order


def lacking(rng, n):
    k = max(2, n // 5)
    s = rng.randrange(n - k + 1)
    return list(range(n)), list(range(s)) + list(range(s + k, n))


def lacking_both(rng, n):
    k = max(3, n // 5)
    s = rng.randrange(n // 2 - k + 1)
    t = rng.randrange(n // 2, n - k + 1)
    return list(range(t)) + list(range(t + k, n)), list(range(s)) + list(range(s + k, n))


def part(rng, n):
    k = max(4, n // 4)
    s = rng.randrange(n - k + 1)
    return list(range(n)), list(range(s, s + k))


def moved(rng, n):
    k = max(3, round(n * rng.uniform(0.15, 0.3)))
    s = rng.randrange(n - k + 1)
    rest = list(range(s)) + list(range(s + k, n))
    to = rng.choice([p for p in range(len(rest) + 1) if abs(p - s) >= k / 2])
    return list(range(n)), rest[:to] + list(range(s, s + k)) + rest[to:]


DAMAGES = (swapped, lacking, lacking_both, part, moved)


def lines(path):
    return [line for line in path.read_text(encoding="utf-8-sig").splitlines() if line.strip()]


def one_to_one(path):
    cells = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return [(int(a), int(b)) for a, b, *_ in cells if a.isdigit() and b.isdigit()]


def align(cli, folder, texts, languages):
    files = [folder / "a.txt", folder / "b.txt"]
    for file, text in zip(files, texts):
        file.write_text("\n".join(text) + "\n", encoding="utf-8")
    tags = [word for language in languages for word in ("--lang", language)]
    command = cli + ["align", "--pre-segmented", "--format", "json", *tags, *map(str, files)]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout)["rows"]


def score(rows, here, there):
    """How many sentences of the first side are right, wrong, and surely wrong."""
    known = {row["id"]: row for row in rows}
    count = Counter(total=len(set(here) & set(there)))
    for row in rows:
        a = [here[i] for i in row["cells"][0]]
        b = [there[i] for i in row["cells"][1]]
        if a and not b and "moved" in row:
            b = [there[i] for i in known[row["moved"]]["cells"][1]]
        if a and b:
            is_right = set(a) == set(b)
            count["right" if is_right else "wrong"] += len(a)
            count["sure"] += 0 if is_right or row["confidence"] <= 0.9 else len(a)
    return count


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    counts = {}
    with tempfile.TemporaryDirectory() as scratch:
        for path in sorted(p for p in Path(arguments[0]).iterdir() if (p / "gold.tsv").exists()):
            languages = path.name.rsplit(".", 1)[-1].split("-")
            texts = lines(path / "src.txt"), lines(path / "tgt.txt")
            pairs = one_to_one(path / "gold.tsv")
            for size, windows in SIZES.items():
                for window in range(windows if size <= len(pairs) else 0):
                    for damage in DAMAGES:
                        rng = random.Random(f"{path.name} {size} {window} {damage.__name__}")
                        first = rng.randrange(len(pairs) - size + 1)
                        cut = pairs[first : first + size]
                        here, there = damage(rng, size)
                        sides = [texts[0][cut[i][0]] for i in here], [texts[1][cut[i][1]] for i in there]
                        rows = align(arguments[1:], Path(scratch), sides, languages)
                        counts.setdefault((damage.__name__, size), Counter()).update(score(rows, here, there))
    for (name, size), count in counts.items():
        shares = ", ".join(f"{what} {count[what] / count['total']:.1%}" for what in ("right", "wrong", "sure"))
        print(f"{name} of {size}: {shares} of {count['total']}")


if __name__ == "__main__":
    main(sys.argv[1:])
