# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later

: "${checkout:?}"

verb_tidy() {
    case ${1:-} in
        '') tidy_files < <(cd "$checkout" && git ls-files -- '*.cpp') ;;
        --changed) tidy_files < <(changed_sources) ;;
        *) die "tidy: the only option is --changed" ;;
    esac
}

# Tidies the files named on standard input, one a line, as far as the build knows them.
tidy_files() {
    local -a files
    local folder=$checkout/build/tidy
    configure_tidy || return
    mapfile -t files < <(sort -u | grep -Fxf <(known_files "$folder") || true)
    say "tidy: ${#files[@]} files"
    ((${#files[@]})) || return 0
    ninja -C "$folder" --quiet autogen >&2 || return
    (cd "$checkout" && printf '%s\0' "${files[@]}" |
        xargs -0 -n 1 -P "$(nproc)" clang-tidy-19 -p "$folder" --quiet --extra-arg=-Wno-unknown-warning-option \
            2> >(grep -v '^[0-9]* warnings\? \(generated\|treated\)\|^Suppressed\|^Use -header-filter' >&2))
}

# The sources include what moc writes: that alone is made before tidying, nothing is compiled.
configure_tidy() {
    mkdir -p "$checkout/build/tidy"
    configure tidy "$checkout/build/tidy" -DCMAKE_GLOBAL_AUTOGEN_TARGET=ON -DCMAKE_AUTOGEN_ORIGIN_DEPENDS=OFF
}

known_files() {
    sed -n "s|^ *\"file\": \"$checkout/\(.*\)\",\?\$|\1|p" "$1/compile_commands.json"
}

# The sources changed since the branch left main, on main itself by the last landing, and by hand
# since; for a header, the sources that include it.
changed_sources() {
    local base file
    cd "$checkout" || return
    base=$(changed_since)
    {
        if [[ $base ]]; then git diff --name-only "$base"; else git ls-files; fi
        git ls-files --others --exclude-standard
    } | while IFS= read -r file; do
        case $file in
            *.cpp) printf '%s\n' "$file" ;;
            *.h) git grep -lF "#include \"$file\"" -- '*.cpp' || true ;;
        esac
    done
}

# Prints the commit to compare with; nothing where there is no earlier one: then all files count.
changed_since() {
    local main base
    for main in origin/main main; do
        base=$(git merge-base HEAD "$main" 2>/dev/null) || continue
        [[ $base == "$(git rev-parse HEAD)" ]] || { printf '%s' "$base"; return; }
        break
    done
    git rev-parse --quiet --verify HEAD^1 || true
}
