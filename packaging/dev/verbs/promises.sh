# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later

: "${checkout:?}" "${parts:?}"

# The tests of what projects promise, as often as the promises are made: hundreds of killed processes,
# thousands of damaged files. Their figures are part of the answer.
verb_promises() {
    (($# <= 1)) || die "promises: takes one name at most"
    [[ ${1:-} != -* ]] || die "promises: unknown option $1"
    # shellcheck source=packaging/dev/verbs/test.sh
    source "$parts/verbs/test.sh"
    build asan -k 0 || exit 2
    cd "$checkout" || return
    local folder=$checkout/build/asan
    rm -f "$folder/promises.xml"
    as_tests_want_it
    # Qt Test gives a test five minutes; tried to the full, some take longer where others build meanwhile.
    export QTEST_FUNCTION_TIMEOUT=7200000 HEXAPLA_PROMISES=full
    ctest --test-dir "$folder" --label-regex '^promises$' ${1:+-R "$1"} --verbose \
        --parallel "$(nproc)" --timeout 7200 --no-tests=error --test-output-size-passed 1000000 \
        --test-output-size-failed 1000000 --output-junit "$folder/promises.xml" || true
    python3 tests/checks/testreport.py "$folder/promises.xml"
}
