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
        know_system
        if wants_native && native_is_installed; then
            as_builder mkdir -p "$cache"
            as_builder tee "$native_stamp" <<<"$package_list" >/dev/null
            run_natively "$@"
        fi
        may_enter_root
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

# Reads what this system calls itself, into ID, VERSION_ID, ID_LIKE and system_name. Without apt it
# is of no use.
know_system() {
    local NAME=''
    ID='' VERSION_ID='' ID_LIKE=''
    # shellcheck source=/dev/null
    [[ ! -r /etc/os-release ]] || source /etc/os-release
    system_name=${NAME:-this system}${VERSION_ID:+ $VERSION_ID}
    if ! command -v apt-get >/dev/null || ! command -v dpkg >/dev/null; then
        unsupported_system
    fi
}

# Whether the system's own packages are new enough. Names of releases decide when apt has no lists
# yet, as on a machine just installed.
wants_native() {
    case ${HEXAPLA_ENVIRONMENT:-} in
        native) return 0 ;;
        root) return 1 ;;
    esac
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
    say "$system_name has no apt, by which dev sets itself up on Debian, Ubuntu and their kin. Install the"
    say "packages below by hand and call HEXAPLA_INSIDE=native ./dev"
    [[ "$ID $ID_LIKE" == *arch* ]] || say "Fedora: sudo dnf install $(package_names fedora)"
    [[ "$ID $ID_LIKE" == *fedora* ]] || say "Arch: sudo pacman -S --needed $(package_names arch)"
    exit 2
}

# Installs what is missing. False only when that needs rights nobody here has.
native_is_installed() {
    local missing
    missing=$(missing_packages '')
    [[ $missing ]] || return 0
    local -a names
    read -ra names <<<"${missing//$'\n'/ }"
    say "$system_name is new enough to build Hexapla; these packages are missing:"
    say "  ${names[*]}"
    if ! may_be_root "installing them (apt-get update, apt-get install)"; then
        can_unshare || die "no root rights here; ask an administrator to run: apt-get install ${names[*]}"
        say "no root rights here: keeping a Debian 13 in your cache instead"
        return 1
    fi
    install_natively "${names[@]}"
}

# What apt says goes to a log. Others that hold apt's locks, such as the unattended upgrade of a
# machine just started, are waited for; what an interrupted call left half-done is finished first.
install_natively() {
    local started=$SECONDS log=$builder_cache/hexapla/native.log
    # shellcheck source=packaging/dev/failures.sh
    source "$parts/failures.sh"
    local -a quietly=(env LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive)
    local -a apt=("${quietly[@]}" apt-get -y -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=600
        -o Dpkg::Options::=--force-confold)
    prepare_cache
    as_builder tee "$log" </dev/null
    say "  reading the package lists"
    # Of several sources one may be out of order; whether it matters is seen in the next step.
    as_root "${apt[@]}" update </dev/null >>"$log" 2>&1 || true
    say "  installing (how far it is: $log)"
    as_root "${quietly[@]}" dpkg --force-confold --configure -a </dev/null >>"$log" 2>&1 || true
    as_root "${apt[@]}" --fix-broken install --no-install-recommends "$@" </dev/null >>"$log" 2>&1 ||
        fail "installing the packages failed"
    exec {environment_lock}<&-
    say "done in $((SECONDS - started)) s"
}

# ---- Debian 13 in the cache ------------------------------------------------------------------

root_is_ready() { stamp_holds "$root/.packages"; }

# Whether it can be entered is asked before it is made.
may_enter_root() {
    ((EUID != 0)) || unshare --mount true 2>/dev/null ||
        die "this container forbids private mounts: allow them (--privileged) or build on Debian 13 itself"
}

# The cache, and the lock that only one dev at a time holds to change the environment.
prepare_cache() {
    local cache=$builder_cache/hexapla
    { as_builder mkdir -p "$cache" && as_builder touch "$cache/lock"; } || die "$cache cannot be written to"
    exec {environment_lock}<"$cache/lock"
    if ! flock --nonblock "$environment_lock"; then
        say "another dev is preparing the build environment; waiting for it"
        flock "$environment_lock"
    fi
}

# Makes the Debian 13 or brings it up to the package list, once, whoever else is trying as well.
make_root() {
    prepare_cache
    if ! root_is_ready; then
        local -a make=(bash "$parts/makeroot.sh" "$root")
        if ((EUID == 0)) || { can_unshare && [[ ! -e $root || -w $root ]]; }; then
            "${make[@]}" || exit
        elif may_be_root "bash packaging/dev/makeroot.sh (makes or completes $root, changes nothing else)"; then
            as_root "${make[@]}" || exit
        else
            no_rights
        fi
    fi
    exec {environment_lock}<&-
}

no_rights() {
    say "no root rights: sudo is not to be had and unprivileged user namespaces are forbidden here"
    die "an administrator can allow them: sysctl -w user.max_user_namespaces=15000" \
        "kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0" \
        "(those of the three that exist)"
}
