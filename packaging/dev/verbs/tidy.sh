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

# Tidies the files named on standard input, one a line, as far as the build knows them. They include
# what moc writes: that alone is made before, nothing is compiled.
tidy_files() {
    local folder=$checkout/build/tidy
    mkdir -p "$folder"
    configure tidy "$folder" -DCMAKE_GLOBAL_AUTOGEN_TARGET=ON -DCMAKE_AUTOGEN_ORIGIN_DEPENDS=OFF || return
    ninja -C "$folder" --quiet autogen >&2 || return
    (cd "$checkout" && python3 tests/checks/tidy.py "$folder" "${XDG_CACHE_HOME:-$HOME/.cache}/hexapla/tidied")
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
