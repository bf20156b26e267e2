#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs one command in a Debian kept in a folder:
#     enter.sh [--environment FILE] ROOT UID GID CHECKOUT DIRECTORY root|user COMMAND...
# To be started by unshare, in a mount namespace of its own: whatever is mounted here is gone with
# the last process. The new file system is put together on a tmpfs, from the system folders of ROOT
# (/usr /etc /var) and everything else as it is outside, so that all paths mean the same and ROOT
# itself is not touched. "root": called by root, works as UID; "user": called by an ordinary user in
# a user namespace, goes back to his own number.
set -euo pipefail
PATH=$PATH:/usr/sbin:/sbin

declare -a environment=()
if [[ $1 == --environment ]]; then
    mapfile -d '' environment <"$2"
    rm -f "$2"
    export "${environment[@]}"
    shift 2
fi
readonly root=$1 uid=$2 gid=$3 checkout=$4 directory=$5 by=$6
shift 6
readonly stage=$root/mnt

declare -a folders=("$stage/.outside")
mounts=''

# Notes that SOURCE shall appear at TARGET of the new file system. All is made and mounted at once,
# at the end: every programme started counts in the time that each call of dev takes.
show() {
    mounts+="${1// /\\040} $stage${2// /\\040} none rbind 0 0"$'\n'
}

# The folders of the system come from ROOT.
show_system() {
    local name
    for name in usr etc var; do
        folders+=("$stage/$name")
        show "$root/$name" "/$name"
    done
}

# All others come from outside.
show_outside() {
    local path
    for path in /*; do
        case ${path#/} in
            usr | etc | var | bin | sbin | lib | lib?? | libx32 | boot | lost+found) continue ;;
        esac
        if [[ -L $path ]]; then
            ln -s "$(readlink "$path")" "$stage$path"
        elif [[ -d $path ]]; then
            folders+=("$stage$path")
            show "$path" "$path"
        fi
    done
}

# Places of the caller that lie in a system folder, such as a home below /var. The folder to put
# them on is made in ROOT.
show_strays() {
    local path
    for path in "$checkout" "$directory" "${HOME:-/}" "${TMPDIR:-/tmp}"; do
        case $path in
            /usr/* | /etc/* | /var/*)
                [[ $path != /var/tmp && -d $path ]] || continue
                mkdir -p "$root$path" 2>/dev/null || {
                    echo "dev: $path cannot be shown inside $root: work outside of /usr, /etc and /var" >&2
                    exit 2
                }
                show "$path" "$path"
                ;;
        esac
    done
}

# Who is who, and where the network is.
show_accounts() {
    local name accounts=''
    for name in group resolv.conf hosts machine-id; do
        [[ ! -f /etc/$name || ! -f $root/etc/$name ]] || show "/etc/$name" "/etc/$name"
    done
    IFS= read -r -d '' accounts </etc/passwd || true
    if [[ $'\n'$accounts =~ $'\n'[^:]*:[^:]*:$uid: ]]; then
        show /etc/passwd /etc/passwd
    else
        { printf '%s' "$accounts"; getent passwd "$uid" || echo "builder:x:$uid:$gid::$HOME:/bin/bash"; } >"$stage/.passwd"
        show "$stage/.passwd" /etc/passwd
    fi
}

# Unbindable: else the tmpfs would turn up in itself when the folder that holds ROOT is shown.
mount -t tmpfs -o mode=755 --make-unbindable hexapla "$stage"
show_system
show_outside
show_strays
show_accounts
mkdir "${folders[@]}"
cp -P "$root"/{bin,sbin,lib*} "$stage/"
printf '%s' "$mounts" >"$stage/.mounts"
mount -a -T "$stage/.mounts" || [[ -x $stage/usr/bin/env ]]

declare -a last=(env --chdir="$directory") change=(chroot "$stage")
((${#environment[@]} == 0)) || last+=(-i "${environment[@]}")
cd "$stage"
# A root that was changed by pivoting, unlike by chroot, lets processes make namespaces of their own.
if pivot_root . .outside 2>/dev/null; then
    hash -r
    umount -l /.outside
    change=()
    [[ $by != user ]] || last+=(unshare --user "--map-user=$uid" "--map-group=$gid" --)
fi
[[ $by != root || $uid == 0 ]] || last+=(setpriv "--reuid=$uid" "--regid=$gid" --init-groups --)
exec "${change[@]}" "${last[@]}" "$@"
