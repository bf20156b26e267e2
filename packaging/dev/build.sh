# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Configures and builds the presets, inside the environment. Sourced by dev.

: "${checkout:?}" "${HEXAPLA_INSIDE:?}"
export CCACHE_DIR=${CCACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/hexapla/ccache}
# Two checkouts of the same sources share what was compiled.
export CCACHE_BASEDIR=$checkout CCACHE_NOHASHDIR=1
# A checkout owned by someone else is none of git's business here.
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0=$checkout
# Qt's tools insist on UTF-8, which a bare system's locale may not be.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]-8 | *[Uu][Tt][Ff]8) ;;
    *) LANG=${LC_ALL:-${LANG:-C.UTF-8}} LC_ALL='' LC_CTYPE=C.UTF-8 && export LANG LC_ALL LC_CTYPE ;;
esac

# build PRESET [TARGET...]: silent when there is little to do, everything on stderr.
build() {
    local preset=$1 folder=$checkout/build/$1 lock waiting status=0
    shift
    mkdir -p "$folder"
    exec {lock}>"$folder.lock"
    flock --nonblock "$lock" || {
        say "another dev is building $preset; waiting for it"
        flock "$lock"
    }
    configure "$preset" "$folder" || return
    (
        exec {lock}>&- # else the sleeper would keep the lock for as long as it sleeps
        sleep 2 >/dev/null 2>&1 && say "building $preset ..."
    ) &
    waiting=$!
    ninja -C "$folder" --quiet "$@" >&2 || status=$?
    kill "$waiting" 2>/dev/null || true
    wait "$waiting" 2>/dev/null || true
    exec {lock}>&-
    return "$status"
}

# Ninja itself runs CMake again when a CMakeLists.txt changed; what is left for us are the first
# time, changed presets, and a build folder of another place or environment.
configure() {
    local preset=$1 folder=$2 made_for='' here="$checkout in $HEXAPLA_INSIDE"
    shift 2
    [[ ! -r $folder/made-for ]] || IFS= read -r made_for <"$folder/made-for" || true
    if [[ $made_for != "$here" ]]; then
        [[ -z $made_for ]] || say "build/$preset was made for $made_for: starting afresh"
        rm -rf -- "${folder:?}"/*
    elif [[ -e $folder/build.ninja && ! $checkout/CMakePresets.json -nt $folder/made-for ]]; then
        return 0
    fi
    say "configuring $preset ..."
    if ! (cd "$checkout" && cmake --preset "$preset" "$@") >"$folder/configure.log" 2>&1; then
        sed -n '/^CMake Error/,$p' "$folder/configure.log" | head -n 30 >&2
        say "configuring $preset failed (all of it: $folder/configure.log)"
        return 1
    fi
    printf '%s\n' "$here" >"$folder/made-for"
}
