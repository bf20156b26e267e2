# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Explains in one line, by what it left in its log, why apt or dpkg failed. Sourced; wants say, die
# and $log.

: "${log:?}"

# fail STEP: ends with the reason why STEP did not succeed.
fail() {
    local free reason
    reason=$(reason_of_connection)
    # A full disk may have kept the very message from reaching the log.
    free=$(df -Pm "${log%/*}" | awk 'NR == 2 { print $4 }')
    if ((free < 50)) || grep -q 'No space left on device\|enough free space in' "$log"; then
        die "$1: the disk is full (${log%/*} has $free MB left)"
    elif [[ $reason ]]; then
        die "$1: the package mirror cannot be reached: $reason (details: $log)"
    fi
    grep '^E: \|^dpkg: error\|rror' "$log" | tail -n 5 >&2 || true
    die "$1 (details: $log)"
}

# Prints what last went wrong with a connection, if anything; it names the proxy where there is one.
reason_of_connection() {
    grep -o -e '\(Could not\|Unable to\) \(connect\|resolve\).*' -e 'Temporary failure resolving.*' \
        -e 'Connection \(failed\|timed out\).*' "$log" | tail -n 1 || true
}
