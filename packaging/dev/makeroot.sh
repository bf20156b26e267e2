#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes a Debian 13 in the folder ROOT with the packages of packaging/packages.txt, or adds what that
# list gained since:
#     makeroot.sh ROOT
# By root it is an ordinary Debian; an ordinary user makes it inside a user namespace, where the
# packages' scripts believe to be root by fakeroot and every file is simply the user's.
#
# This system's own apt fetches everything, with its own mirror, proxies, certificates and
# credentials; what runs inside ROOT never sees the network. That is also why no debootstrap needs
# to be installed first. ROOT appears under its name only when it is complete.
set -euo pipefail
PATH=$PATH:/usr/sbin:/sbin
umask 022
export LC_ALL=C.UTF-8 # what apt says is looked through

checkout=$(cd -P -- "${BASH_SOURCE[0]%/*}/../.." && printf '%s' "$PWD")
readonly checkout root=$1 suite=trixie needed_mb=4000
readonly log=$root.log
# shellcheck source=packaging/dev/failures.sh
source "$checkout/packaging/dev/failures.sh"
# shellcheck source=packaging/dev/packages.sh
source "$checkout/packaging/dev/packages.sh"
# shellcheck source=packaging/dev/sources.sh
source "$checkout/packaging/dev/sources.sh"

say() { printf 'dev: %s\n' "$*" >&2; }
die() {
    say "$@"
    exit 2
}

# Removes a half-made root. Mounts exist only in namespaces that are gone by now; should one be
# there all the same, its files are not ours to remove.
remove_tree() {
    [[ -e $1 ]] || return 0
    ! grep -q " ${1// /\\\\040}/" /proc/self/mountinfo || die "something is mounted below $1: not removing it"
    rm -rf --one-file-system -- "$1"
}

check_machine() {
    local architecture free
    architecture=$(dpkg --print-architecture)
    case $architecture in
        amd64 | arm64 | armhf | ppc64el | riscv64 | s390x) ;;
        *) die "Debian 13 does not exist for this machine's architecture, $architecture" ;;
    esac
    free=$(df -Pm "${root%/*}" | awk 'NR == 2 { print $4 }')
    ((free >= needed_mb)) || die "$free MB are free in ${root%/*}, $needed_mb are needed"
}

# ---- the apt of this system, working on another tree -------------------------------------------

# Writes apt's configuration for the tree $1: of this system's, only how things are acquired.
write_apt_configuration() {
    local tree=$1 folder
    for folder in etc/apt/{apt.conf.d,preferences.d,sources.list.d,trusted.gpg.d} var/lib/dpkg \
        var/lib/apt/lists/partial var/cache/apt/archives/partial; do
        mkdir -p "$tree/$folder"
    done
    [[ -e $tree/var/lib/dpkg/status ]] || : >"$tree/var/lib/dpkg/status"
    {
        apt-config dump | grep -E '^Acquire::' | grep -v '^Acquire::IndexTargets\|^Acquire::Changelogs'
        printf '%s "%s";\n' Dir "$tree/" Dir::Etc::netrc /etc/apt/auth.conf \
            Dir::Etc::netrcparts /etc/apt/auth.conf.d Dir::Log /dev/null \
            APT::Architecture "$(dpkg --print-architecture)" APT::Install-Recommends false \
            APT::Sandbox::User root Acquire::Languages none Acquire::Retries 3 \
            Acquire::IndexTargets::deb::Translations::DefaultEnabled false \
            Acquire::IndexTargets::deb::DEP-11::DefaultEnabled false
    } >"$apt_configuration"
}

outer_apt() {
    APT_CONFIG=$apt_configuration DEBIAN_FRONTEND=noninteractive \
        apt-get -y -o Dpkg::Use-Pty=0 "$@" >>"$log" 2>&1
}

# ---- inside the tree ------------------------------------------------------------------------

# Runs a command with the tree $1 as its root, in namespaces that vanish with it.
inside() {
    local tree=$1
    shift
    local -a unshare=(unshare --mount) fake=()
    if ((EUID != 0)); then
        unshare=(unshare --user --map-root-user --mount)
        # Without the variable it tries the real change of owner first, and is refused.
        fake=(env FAKEROOTDONTTRYCHOWN=1 fakeroot-sysv --)
    fi
    # shellcheck disable=SC2016 # expands inside
    "${unshare[@]}" bash -euc '
        tree=$1; shift
        mount -t tmpfs -o mode=755 hexapla "$tree/dev"
        for device in null zero full random urandom tty; do
            : >"$tree/dev/$device"; mount --bind "/dev/$device" "$tree/dev/$device"
        done
        mkdir "$tree/dev/shm"
        ln -s /proc/self/fd "$tree/dev/fd"
        mount --rbind /proc "$tree/proc"
        exec chroot "$tree" "$@"' - "$tree" \
        env -i HOME=/root TERM=dumb PATH=/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin \
        LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive DEBCONF_NONINTERACTIVE_SEEN=true \
        "${fake[@]}" "$@" >>"$log" 2>&1 </dev/null
}

inner_apt() {
    inside "$1" apt-get -y -o Dpkg::Use-Pty=0 -o APT::Sandbox::User=root \
        -o APT::Install-Recommends=false --no-download "${@:2}"
}

write_settings() {
    local tree=$1
    printf '%s\n' 'force-unsafe-io' 'path-exclude=/usr/share/man/*' 'path-exclude=/usr/share/info/*' \
        'path-exclude=/usr/share/doc/*' 'path-exclude=/usr/share/locale/*' >"$tree/etc/dpkg/dpkg.cfg.d/hexapla"
    printf '#!/bin/sh\nexit 101\n' >"$tree/usr/sbin/policy-rc.d"
    chmod 755 "$tree/usr/sbin/policy-rc.d"
}

# The base system: unpacked first, so that its own dpkg can then install it properly.
install_base() {
    local tree=$1 name deb
    local -a base
    mapfile -t base < <(cd "$tree/var/cache/apt/archives" && printf '%s\n' *.deb)
    for name in bin sbin lib lib64; do
        mkdir -p "$tree/usr/$name"
        ln -s "usr/$name" "$tree/$name"
    done
    for deb in "${base[@]}"; do
        dpkg-deb --extract "$tree/var/cache/apt/archives/$deb" "$tree" >>"$log" 2>&1 ||
            fail "unpacking $deb failed"
    done
    mkdir -p "$tree/etc/dpkg/dpkg.cfg.d" "$tree"/{dev,proc,sys,tmp,run,mnt}
    write_settings "$tree"
    cp "$tree/usr/share/base-passwd/passwd.master" "$tree/etc/passwd"
    cp "$tree/usr/share/base-passwd/group.master" "$tree/etc/group"
    inside "$tree" dpkg --install --force-depends "${base[@]/#//var/cache/apt/archives/}" ||
        fail "installing the base system failed"
}

# The files that enter.sh puts the outer ones upon must exist.
finish() {
    local tree=$1 name
    inside "$tree" apt-get clean || true
    rm -rf "$tree"/var/lib/apt/lists/*
    # Made by a user they would run as that user for everybody, and nothing here needs them.
    find "$tree" -xdev -type f -perm /6000 -exec chmod ug-s {} +
    for name in resolv.conf hosts machine-id; do
        [[ ! -L $tree/etc/$name ]] || rm -f "$tree/etc/$name"
        [[ -e $tree/etc/$name ]] || : >"$tree/etc/$name"
    done
    printf '%s\n' "$package_list" >"$tree/.packages"
}

# ---- the two ways -----------------------------------------------------------------------------

make() {
    local started=$SECONDS
    partial=$root.partial
    local -a packages
    mapfile -t packages <<<"$package_list"
    say "making a Debian 13 to build in, once: $root (about 2.5 GB and a few minutes)"
    check_machine
    remove_tree "$partial"
    mkdir -p "$partial"
    write_apt_configuration "$partial"
    write_sources "$partial"
    say "  reading the package lists of $mirror"
    outer_apt update || fail "reading the package lists failed"
    # enter.sh calls mount and umount from inside; fakeroot is only needed without rights.
    say "  fetching the base system"
    outer_apt --download-only install '?essential' apt mount fakeroot ||
        fail "fetching the base system failed"
    say "  installing the base system"
    install_base "$partial"
    say "  fetching ${#packages[@]} packages and what they depend on"
    outer_apt --download-only install "${packages[@]}" || fail "fetching the packages failed"
    say "  installing them"
    inner_apt "$partial" install "${packages[@]}" || fail "installing the packages failed"
    finish "$partial"
    mv -T "$partial" "$root"
    say "done in $((SECONDS - started)) s"
}

complete() {
    local missing
    missing=$(missing_packages "$root")
    if [[ $missing ]]; then
        local -a packages
        mapfile -t packages <<<"$missing"
        say "adding to $root: ${packages[*]}"
        write_apt_configuration "$root"
        write_sources "$root"
        outer_apt update || fail "reading the package lists failed"
        outer_apt --download-only install "${packages[@]}" || fail "fetching the packages failed"
        inner_apt "$root" install "${packages[@]}" || fail "installing the packages failed"
    fi
    finish "$root"
}

cleanup() {
    [[ -z ${apt_configuration:-} ]] || rm -f "$apt_configuration"
    [[ -z ${partial:-} ]] || remove_tree "$partial"
}

trap cleanup EXIT
trap 'exit 130' INT TERM HUP
read_packages
rm -f "$log" # maybe root's, from another time
: >"$log"
apt_configuration=$(mktemp)
if [[ -d $root ]]; then
    complete
else
    make
fi
