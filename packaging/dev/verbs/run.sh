# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later

: "${checkout:?}"

verb_run() {
    if [[ ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
        build release hexapla || exit 2
        exec "$checkout/build/release/bin/hexapla" "$@"
    fi
    say "no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): doing the main job in the terminal"
    main_job "$@"
}

# What Hexapla is for, without a window, on the files given or on the sample.
main_job() {
    build release hexapla-cli || exit 2
    local file status=0 cli=$checkout/build/release/bin/hexapla-cli
    (($#)) || set -- "$checkout"/resources/sample/*.md
    for file; do
        printf '\n==> %s\n' "$file"
        "$cli" inspect "$file" || status=$?
    done
    if (($# > 1)); then
        printf '\n==> rows: the numbers of the segments above that say the same, a column for each file\n'
        "$cli" align "$@" || status=$?
    fi
    say "checking the versions and the annotated PDF come with later releases"
    return "$status"
}
