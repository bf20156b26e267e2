# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later

: "${checkout:?}"

verb_format() {
    case ${1:-} in
        '') format_sources -i ;;
        --check) format_sources --dry-run --Werror ;;
        *) die "format: the only option is --check" ;;
    esac
}

format_sources() {
    (cd "$checkout" && sources_of_ours | xargs -0r -n 20 -P "$(nproc)" clang-format-19 "$@")
}

# All C++ files, new ones included, NUL after each.
sources_of_ours() {
    git ls-files -z --cached --others --exclude-standard -- '*.cpp' '*.h' |
        while IFS= read -r -d '' file; do [[ ! -e $file ]] || printf '%s\0' "$file"; done
}
