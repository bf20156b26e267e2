# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Finds Debian 13 on the mirrors this system's apt is already set up with. apt itself reads its
# sources, in whichever of its two formats they are. Sourced by makeroot.sh, after failures.sh.

: "${suite:?}" "${log:?}"

# Writes the sources and keys of the tree $1; sets mirror.
write_sources() {
    local tree=$1 uri security=''
    local -a candidates
    mapfile -t candidates < <(mirror_candidates)
    mirror=''
    for uri in "${candidates[@]}"; do
        [[ $mirror ]] || ! carries "$uri" "$suite" || mirror=$uri
        [[ $security ]] || ! carries "$uri" "$suite-security" || security=$uri
    done
    [[ $mirror ]] || no_mirror "${candidates[@]}"
    {
        printf 'Types: deb\nURIs: %s\nSuites: %s %s-updates\nComponents: main\n' "$mirror" "$suite" "$suite"
        [[ -z $security ]] ||
            printf '\nTypes: deb\nURIs: %s\nSuites: %s-security\nComponents: main\n' "$security" "$suite"
    } >"$tree/etc/apt/sources.list.d/hexapla.sources"
    rm -f "$tree/etc/apt/sources.list"
    find_keyring "$tree"
}

# The archives this system knows, each once. A mirror of Ubuntu often carries Debian next to it.
mirror_candidates() {
    local uri
    if [[ ${HEXAPLA_DEBIAN_MIRROR:-} ]]; then
        printf '%s\n' "${HEXAPLA_DEBIAN_MIRROR%/}"
        return
    fi
    apt-get --print-uris update 2>/dev/null | sed -n "s|^'\([^']*\)/dists/.*|\1|p" | awk '!seen[$0]++' |
        while read -r uri; do
            case $uri in
                mirror+file:*) first_of_list "${uri#mirror+file:}" ;;
                */ubuntu) printf '%s\n' "${uri%/ubuntu}/debian" ;;
                cdrom:*) ;;
                *) printf '%s\n' "$uri" ;;
            esac
        done
}

# Cloud images keep their mirrors in a file of addresses, each with its options.
first_of_list() {
    local path=${1#//} uri rest
    while read -r uri rest; do
        [[ -z $uri || $uri == \#* ]] || { printf '%s\n' "${uri%/}"; return; }
    done <"$path"
}

# Whether the archive at $1 has Debian's suite $2. Verified later, by apt, against the keyring.
carries() {
    local release
    release=$(mktemp -d)
    /usr/lib/apt/apt-helper -o APT::Sandbox::User=root -o Acquire::Retries=1 \
        -o Acquire::http::Timeout=20 -o Acquire::https::Timeout=20 \
        download-file "$1/dists/$2/InRelease" "$release/InRelease" >>"$log" 2>&1 &&
        grep -q '^Origin: Debian$' "$release/InRelease"
    local found=$?
    rm -rf "$release"
    return "$found"
}

no_mirror() {
    local reason tried=${*:-none; are there apt sources?}
    reason=$(reason_of_connection)
    if [[ $reason ]]; then
        say "no package mirror can be reached: $reason"
        die "(tried: $tried) Is the network up, and the proxy if apt has one?"
    fi
    die "none of this system's package sources carries Debian 13 (tried: $tried):" \
        "set HEXAPLA_DEBIAN_MIRROR to a Debian mirror"
}

# Debian's keys, from this system or, elsewhere, from the package that its own apt vouches for.
find_keyring() {
    local keyring=/usr/share/keyrings/debian-archive-keyring.gpg folder
    local target=$1/etc/apt/trusted.gpg.d/debian-archive-keyring.gpg
    if [[ -r $keyring ]]; then
        cp "$keyring" "$target"
        return
    fi
    folder=$(mktemp -d)
    if ! (cd "$folder" && apt-get -o APT::Sandbox::User=root download debian-archive-keyring &&
        dpkg-deb --extract debian-archive-keyring_*.deb .) >>"$log" 2>&1; then
        rm -rf "$folder"
        die "Debian's keys are not here: install the package debian-archive-keyring"
    fi
    cp "$folder$keyring" "$target"
    rm -rf "$folder"
}
