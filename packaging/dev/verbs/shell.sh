# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later

verb_shell() {
    (($#)) || set -- bash --norc
    export PS1='(hexapla) \w\$ '
    exec "$@"
}
