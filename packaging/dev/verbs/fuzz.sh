# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later

: "${checkout:?}"

# Every target has its seeds in tests/fuzz/corpus/TARGET and what once broke it in
# tests/fuzz/regressions/TARGET; what the fuzzer finds on the way stays in build/fuzz/corpus/TARGET,
# what breaks a reader in build/fuzz/artifacts.
verb_fuzz() {
    local seconds=60 wanted='' program ran=0 failed=0
    while (($#)); do
        case $1 in
            --seconds) needs_value fuzz "$@"; seconds=$2; shift 2 ;;
            -*) die "fuzz: unknown option $1" ;;
            *) wanted=${1#fuzz_}; shift ;;
        esac
    done
    [[ $seconds =~ ^[1-9][0-9]{0,8}$ ]] || die "fuzz: --seconds is a whole number from 1, such as 60"
    [[ -z $wanted || -d $checkout/tests/fuzz/corpus/$wanted ]] || die "fuzz: no target called $wanted"
    build fuzz || exit 2
    # Targets that need files need them quickly.
    [[ ! -w /dev/shm ]] || export TMPDIR=/dev/shm
    for program in "$checkout"/build/fuzz/bin/fuzz_*; do
        [[ -x $program ]] || continue
        [[ -z $wanted || ${program##*/fuzz_} == "$wanted" ]] || continue
        ran=$((ran + 1))
        fuzz_one "$program" "$seconds" || failed=$((failed + 1))
    done
    ((ran)) || die "fuzz: no target was built"
    say "fuzz: $ran targets, $failed failed"
    ((failed == 0))
}

fuzz_one() {
    local target=${1##*/fuzz_} folder=$checkout/build/fuzz seeds
    local -a corpus=("$folder/corpus/$target")
    mkdir -p "${corpus[0]}" "$folder/artifacts"
    for seeds in "$checkout"/tests/fuzz/{corpus,regressions}/"$target"; do
        [[ ! -d $seeds ]] || corpus+=("$seeds")
    done
    say "fuzzing $target for $2 s"
    "$1" -max_total_time="$2" -print_final_stats=1 -rss_limit_mb=4096 -timeout=20 \
        -artifact_prefix="$folder/artifacts/$target-" "${corpus[@]}"
}
