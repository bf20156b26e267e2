# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads packaging/packages.txt. A stamp is a file holding the Debian names an environment was made
# for; comparing it with the list needs no hash and no programme. Sourced; wants $checkout.

: "${checkout:?}"

# Sets package_list to the Debian names, one a line.
read_packages() {
    local debian rest
    package_list=''
    while read -r debian rest; do
        [[ -z $debian || $debian == \#* || $debian == - ]] || package_list+=$debian$'\n'
    done <"$checkout/packaging/packages.txt"
    package_list=${package_list%$'\n'}
}

stamp_holds() {
    local stamp=''
    [[ -r $1 ]] || return 1
    IFS= read -r -d '' stamp <"$1" || true
    [[ ${stamp%$'\n'} == "$package_list" ]]
}

# The names for a system that dev cannot set up itself: package_names fedora|arch.
package_names() {
    local debian fedora arch name names=''
    while read -r debian fedora arch; do
        [[ $debian && $debian != \#* ]] || continue
        name=$fedora
        [[ $1 == fedora ]] || name=$arch
        [[ $name == - ]] || names+=" $name"
    done <"$checkout/packaging/packages.txt"
    printf '%s' "${names# }"
}

# Prints the listed packages that are not installed in the system below ROOT ('' for this one).
missing_packages() {
    local installed
    installed=$(dpkg-query --admindir="$1/var/lib/dpkg" -W \
        -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p' || true)
    sort -u <<<"$package_list" | comm -23 - <(sort -u <<<"$installed")
}
