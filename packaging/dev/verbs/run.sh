# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later

: "${checkout:?}" "${parts:?}"

verb_run() {
    local reason
    if asks_for_text "$@" || reason=$(python3 "$parts/display.py" 2>/dev/null); then
        build release hexapla || exit 2
        exec "$checkout/build/release/bin/hexapla" "$@"
    fi
    say "no display here ($reason): doing the main job in the terminal"
    main_job "$@"
}

# Whether the arguments are answered without a window.
asks_for_text() {
    local argument
    for argument; do
        case $argument in
            --) break ;;
            -h | --help | -v | --version) return 0 ;;
        esac
    done
    return 1
}

# What Hexapla is for, without a window, on the files given or on the sample.
main_job() {
    local file
    for file; do
        [[ $file != -* ]] || die "run: $file is of use in the window only"
    done
    build release hexapla-cli || exit 2
    local status=0 cli=$checkout/build/release/bin/hexapla-cli
    (($#)) || set -- "$checkout"/resources/sample/*.md
    for file; do
        printf '\n==> %s\n' "$file"
        "$cli" inspect "$file" || status=$?
    done
    if (($# > 1)); then
        printf '\n==> rows: the numbers of the segments above that say the same, a column for each file\n'
        "$cli" align "$@" || status=$?
        printf '\n==> findings: what the versions do not agree on\n'
        # 1 says that there are findings: no failure of this program.
        "$cli" check "$@" || (($? == 1)) || status=2
    fi
    say "the annotated PDF comes with a later release"
    return "$status"
}
