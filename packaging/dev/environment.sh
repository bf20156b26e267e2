# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Which build environment this system gets, and getting it: the packages of the system itself where
# it offers Qt >= 6.8 and KF6 SyntaxHighlighting ("native"), else a Debian 13 in the user's cache
# ("root"). Sourced by dev, outside the environment. Finding everything ready must cost next to
# nothing, so the way there runs no programme: the stamps hold the package list they stand for.

: "${checkout:?}" "${parts:?}"
# shellcheck source=packaging/dev/packages.sh
source "$parts/packages.sh"
# shellcheck source=packaging/dev/rights.sh
source "$parts/rights.sh"

# Runs `dev VERB ARGS` again where everything it needs is at hand. Does not return.
in_environment() {
    find_builder
    read_packages
    local cache=$builder_cache/hexapla
    root=$cache/debian13
    native_stamp=$cache/native.packages
    if native_is_ready; then
        run_natively "$@"
    fi
    if ! root_is_ready; then
        if wants_native && native_is_installed; then
            as_builder mkdir -p "$cache"
            as_builder tee "$native_stamp" <<<"$package_list" >/dev/null
            run_natively "$@"
        fi
        make_root
    fi
    # shellcheck source=packaging/dev/namespace.sh
    source "$parts/namespace.sh"
    run_in_root "$@"
}

# ---- native ----------------------------------------------------------------------------------

native_is_ready() {
    stamp_holds "$native_stamp" && [[ ! /var/lib/dpkg/status -nt $native_stamp ]]
}

run_natively() {
    export HEXAPLA_INSIDE=native
    ((EUID != builder_uid)) || exec "$checkout/dev" "$@"
    exec setpriv --reuid="$builder_uid" --regid="$builder_gid" --init-groups -- \
        env HOME="$builder_home" "$checkout/dev" "$@"
}

# Whether the system's own packages are new enough. Names of releases decide when apt has no lists
# yet, as on a machine just installed.
wants_native() {
    case ${HEXAPLA_ENVIRONMENT:-} in
        native) return 0 ;;
        root) return 1 ;;
    esac
    local ID='' VERSION_ID='' NAME=''
    # shellcheck source=/dev/null
    [[ ! -r /etc/os-release ]] || source /etc/os-release
    system_name=${NAME:-this system}${VERSION_ID:+ $VERSION_ID}
    if ! command -v apt-get >/dev/null || ! command -v dpkg >/dev/null; then
        unsupported_system
    fi
    local qt highlighting
    qt=$(candidate qt6-base-dev)
    highlighting=$(candidate libkf6syntaxhighlighting-dev)
    if [[ $qt ]]; then
        [[ $highlighting ]] && dpkg --compare-versions "$qt" ge 6.8
        return
    fi
    case $ID in
        debian) [[ -z $VERSION_ID ]] || dpkg --compare-versions "$VERSION_ID" ge 13 ;;
        ubuntu) dpkg --compare-versions "$VERSION_ID" ge 25.04 ;;
        *) return 1 ;;
    esac
}

candidate() {
    LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: //p' | grep -vx '(none)' || true
}

unsupported_system() {
    say "$system_name has no apt. Hexapla sets itself up on Debian, Ubuntu and their kin; elsewhere install"
    say "the packages below and call HEXAPLA_INSIDE=native ./dev"
    say "Fedora: $(package_names fedora)"
    say "Arch:   $(package_names arch)"
    exit 2
}

# Installs what is missing. False only when that needs rights nobody here has.
native_is_installed() {
    local missing
    missing=$(missing_packages '')
    [[ $missing ]] || return 0
    local -a names
    read -ra names <<<"${missing//$'\n'/ }"
    say "$system_name is new enough to build Hexapla; ${#names[@]} packages are missing:"
    say "  ${names[*]}"
    if ! may_be_root "apt-get update && apt-get install ${names[*]}"; then
        can_unshare || die "no root rights here; ask an administrator to run: apt-get install ${names[*]}"
        say "no root rights here: keeping a Debian 13 in your cache instead"
        return 1
    fi
    local -a install=(apt-get -y -qq -o Dpkg::Use-Pty=0 install --no-install-recommends)
    as_root apt-get -qq update >&2 ||
        die "apt-get update failed: is the package mirror reachable?"
    as_root env DEBIAN_FRONTEND=noninteractive "${install[@]}" "${names[@]}" >&2 ||
        die "apt-get could not install the packages: see its message above"
}

# ---- Debian 13 in the cache ------------------------------------------------------------------

root_is_ready() { stamp_holds "$root/.packages"; }

# Makes the Debian 13 or brings it up to the package list, once, whoever else is trying as well.
make_root() {
    local cache=${root%/*} lock
    if ! command -v apt-get >/dev/null || ! command -v dpkg >/dev/null; then
        system_name='this system'
        unsupported_system
    fi
    as_builder mkdir -p "$cache"
    as_builder touch "$cache/lock"
    exec {lock}<"$cache/lock"
    if ! flock --nonblock "$lock"; then
        say "another dev is preparing $root; waiting for it"
        flock "$lock"
    fi
    if ! root_is_ready; then
        local -a make=(bash "$parts/makeroot.sh" "$root")
        if ((EUID == 0)) || { can_unshare && [[ ! -e $root || -w $root ]]; }; then
            "${make[@]}" || exit 2
        elif may_be_root "bash packaging/dev/makeroot.sh (makes or completes $root, changes nothing else)"; then
            as_root "${make[@]}" || exit 2
        else
            no_rights
        fi
    fi
    exec {lock}<&-
}

no_rights() {
    say "no root rights: sudo is not to be had and the kernel forbids unprivileged user namespaces"
    die "an administrator can allow them: sysctl -w user.max_user_namespaces=15000" \
        "kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0" \
        "(those of the three that exist)"
}
