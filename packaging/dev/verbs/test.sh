# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later

: "${checkout:?}" "${parts:?}"

# Every check and every test. A step that fails does not keep the next from running.
verb_test() {
    local regex=''
    while (($#)); do
        case $1 in
            -R) needs_value test "$@"; regex=$2; shift 2 ;;
            *) die "test: the only option is -R REGEX" ;;
        esac
    done
    cd "$checkout" || return
    as_tests_want_it
    summary=() failed_steps=0
    if [[ -z $regex ]]; then
        step 'format' check_format
        step 'shell scripts' shellcheck -x dev .ci/run packaging/dev/*.sh packaging/dev/verbs/*.sh
        step 'licences' reuse lint --quiet
        step 'unused files' python3 tests/checks/unusedfiles.py
        step 'core alone' build core-only -k 0
    fi
    step 'build' build asan -k 0
    [[ $regex ]] || step 'tidy' tidy_changed
    step 'tests' run_ctest "$regex"
    report
}

step() {
    local name=$1 started=$SECONDS word=ok
    shift
    printf '\n==== %s\n' "$name"
    "$@" 2>&1 || { word=FAILED; failed_steps=$((failed_steps + 1)); }
    summary+=("$(printf '%-14s %-6s %4d s' "$name" "$word" $((SECONDS - started)))")
}

check_format() {
    # shellcheck source=packaging/dev/verbs/format.sh
    source "$parts/verbs/format.sh"
    verb_format --check
}

tidy_changed() {
    # shellcheck source=packaging/dev/verbs/tidy.sh
    source "$parts/verbs/tidy.sh"
    verb_tidy --changed
}

# The answers of the sanitizers are errors; what the libraries below us leak on purpose is not. No strict checks of
# strings: md4c searches from every line break, and each search would measure the file to its end.
as_tests_want_it() {
    export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
    unset QT_SCALE_FACTOR QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME LANGUAGE
    export ASAN_OPTIONS=detect_stack_use_after_return=1:check_initialization_order=1:detect_leaks=1
    export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
    export LSAN_OPTIONS=suppressions=$checkout/tests/support/leaks.txt:print_suppressions=0
}

run_ctest() {
    local folder=$checkout/build/asan
    rm -f "$folder/ctest.xml"
    ctest --test-dir "$folder" --output-on-failure --parallel "$(nproc)" --timeout 300 --no-tests=error \
        --test-output-size-passed 1000000 --test-output-size-failed 1000000 \
        --output-junit "$folder/ctest.xml" ${1:+-R "$1"}
}

report() {
    printf '\n==== summary\n'
    printf '%s\n' "${summary[@]}"
    local status=0
    python3 tests/checks/testreport.py "$checkout/build/asan/ctest.xml" || status=1
    ((failed_steps == 0)) || status=1
    exit "$status"
}
