# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later

: "${checkout:?}"

verb_cli() {
    build release hexapla-cli || exit 2
    exec "$checkout/build/release/bin/hexapla-cli" "$@"
}
