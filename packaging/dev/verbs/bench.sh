# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later

: "${checkout:?}"

verb_bench() {
    build release hexapla-bench || exit 2
    exec "$checkout/build/release/bin/hexapla-bench" "$@"
}
