# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later

: "${HEXAPLA_INSIDE:?}"

verb_setup() {
    no_arguments setup "$@"
    say "the build environment is ready ($HEXAPLA_INSIDE)"
}
