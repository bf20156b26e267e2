# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Enters the Debian 13 by the cheapest way this system allows. Sourced by dev, outside it.

run_in_root() {
    local -a kept
    keep_environment
    local -a enter=(bash "$parts/enter.sh" "$root" "$builder_uid" "$builder_gid" "$checkout" "$PWD")
    local -a command=("$checkout/dev" "$@")
    if ((EUID == 0)); then
        exec env -i "${kept[@]}" unshare --mount "${enter[@]}" root "${command[@]}"
    elif can_unshare; then
        exec env -i "${kept[@]}" unshare --user --map-root-user --mount "${enter[@]}" user "${command[@]}"
    elif may_be_root "entering $root by unshare and chroot, at every call (the build itself runs as $USER)"; then
        # sudo clears the environment and logs its arguments: the variables travel in a private file.
        local file
        file=$(mktemp)
        printf '%s\0' "${kept[@]}" >"$file"
        exec sudo unshare --mount bash "$parts/enter.sh" --environment "$file" "${enter[@]:2}" root "${command[@]}"
    fi
    no_rights
}

# What of the caller's environment goes along; everything else would speak of the outer system.
keep_environment() {
    local name
    kept=(HEXAPLA_INSIDE="$root" HOME="$builder_home" SHELL=/bin/bash
        PATH=/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin)
    while read -r name; do
        case $name in
            HEXAPLA_INSIDE) ;;
            TERM | COLORTERM | NO_COLOR | CLICOLOR* | COLUMNS | LINES | TZ | LANG | LANGUAGE | LC_* | \
                DISPLAY | WAYLAND_* | XAUTHORITY | XDG_* | DBUS_SESSION_BUS_ADDRESS | TMPDIR | USER | LOGNAME | \
                HEXAPLA_* | QT_* | CI | CCACHE_* | NINJA_STATUS | CMAKE_BUILD_PARALLEL_LEVEL | CTEST_* | \
                ASAN_OPTIONS | UBSAN_OPTIONS | LSAN_OPTIONS | SOURCE_DATE_EPOCH | GIT_* | EDITOR | VISUAL | \
                *_proxy | *_PROXY)
                kept+=("$name=${!name}")
                ;;
        esac
    done < <(compgen -e)
    # The caller's locale is not installed inside; Qt reads the language from its name all the same.
    kept+=(LANG="${LC_ALL:-${LANG:-C.UTF-8}}" LC_ALL= LC_CTYPE=C.UTF-8)
}
