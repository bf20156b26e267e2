# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later

: "${checkout:?}"

verb_package() {
    no_arguments package "$@"
    build release || exit 2
    mkdir -p "$checkout/build/packages"
    (cd "$checkout/build/release" && cpack -G DEB -B "$checkout/build/packages" >&2) || exit 1
    ls -1 "$checkout"/build/packages/*.deb
}
