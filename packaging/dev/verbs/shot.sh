# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later

: "${checkout:?}"

# The picture is taken by the program itself; here it gets a screen that is large enough.
verb_shot() {
    local picture=${1:-} scale=1 size=1280x800 lang=
    [[ $picture == *.png ]] || die "shot: the first argument is the picture to write, OUT.png"
    shift
    local -a arguments=()
    while (($#)); do
        case $1 in
            --scale) needs_value shot "$@"; scale=$2; shift 2 ;;
            --size) needs_value shot "$@"; size=$2; shift 2 ;;
            --ui-lang) needs_value shot "$@"; lang=$2; shift 2 ;;
            --theme | --mode | --dock) needs_value shot "$@"; arguments+=("$1" "$2"); shift 2 ;;
            -*) die "shot: unknown option $1" ;;
            *) arguments+=("$1"); shift ;;
        esac
    done
    [[ $size =~ ^[1-9][0-9]*x[1-9][0-9]*$ ]] || die "shot: --size is WxH, such as 1280x800"
    [[ $scale =~ ^[0-9]+(\.[0-9]+)?$ && $scale == *[1-9]* ]] ||
        die "shot: --scale is a number above 0, such as 2 or 1.5"
    build release hexapla || exit 2
    local screen
    screen=$(awk -v s="$scale" -v size="$size" 'BEGIN { split(size, n, "x"); printf "%dx%dx24", n[1]*s+64, n[2]*s+64 }')
    rm -f -- "$picture"
    env -u WAYLAND_DISPLAY QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR="$scale" LC_CTYPE=C.UTF-8 \
        xvfb-run --auto-servernum --error-file=/dev/stderr --server-args="-screen 0 $screen -nolisten tcp" \
        "$checkout/build/release/bin/hexapla" --shot "$picture" --size "$size" \
        ${lang:+--ui-lang "$lang"} "${arguments[@]}" || exit
    [[ -s $picture ]] || die "shot: no picture was written"
}
