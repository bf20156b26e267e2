# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Who builds, and who may do what only root may. Sourced by dev, outside the environment.

# Sets builder_uid, builder_gid, builder_home and builder_cache: the person whose checkout this is.
# Called by root (through sudo, or in someone's checkout) dev builds as that person, so that nothing
# in the checkout ends up owned by root.
find_builder() {
    builder_uid=$EUID
    builder_gid=${GROUPS[0]}
    builder_home=$HOME
    builder_cache=${XDG_CACHE_HOME:-$HOME/.cache}
    ((EUID == 0)) || return 0
    local uid entry
    uid=${SUDO_UID:-$(stat -c %u "$checkout")}
    ((uid != 0)) && entry=$(getent passwd "$uid") || return 0
    builder_uid=$uid
    IFS=: read -r _ _ _ builder_gid _ builder_home _ <<<"$entry"
    builder_cache=$builder_home/.cache
    unset XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME
}

as_builder() {
    if ((EUID == builder_uid)); then
        "$@"
    else
        setpriv --reuid="$builder_uid" --regid="$builder_gid" --init-groups -- "$@"
    fi
}

# Whether this user may make a private world of his own without any rights.
can_unshare() { unshare --user --map-root-user --mount true 2>/dev/null; }

# Whether as_root will work; says what for and asks before sudo is used the first time.
may_be_root() {
    ((EUID != 0)) || return 0
    command -v sudo >/dev/null || return 1
    local agreed=$builder_cache/hexapla/sudo-agreed answer=''
    if [[ ${HEXAPLA_ASSUME_YES:-} == 1 || -e $agreed ]]; then
        sudo -n true 2>/dev/null || { [[ -t 0 ]] && sudo -v; }
        return
    fi
    if ! [[ -t 0 && -t 2 ]]; then
        say "root rights are needed for: $1"
        die "not on a terminal, so not asking: set HEXAPLA_ASSUME_YES=1 to let dev use sudo"
    fi
    say "root rights are needed for: $1"
    read -rp 'dev: use sudo for it, now and when it is needed again? [y/N] ' answer
    [[ $answer == [yY]* ]] || die "nothing done"
    sudo -v || return 1
    mkdir -p "${agreed%/*}"
    : >"$agreed"
}

# Sudo forgets the environment; of it, apt wants to know the proxies.
as_root() {
    if ((EUID == 0)); then
        "$@"
        return
    fi
    local name
    local -a told=()
    for name in {http,https,ftp,no,all}_proxy HEXAPLA_DEBIAN_MIRROR; do
        [[ -z ${!name:-} ]] || told+=("$name=${!name}")
    done
    sudo env "${told[@]}" "$@"
}
