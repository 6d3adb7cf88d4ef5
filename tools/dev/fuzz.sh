# shellcheck shell=bash
# Fuzzing: builds tools/fuzz with the marks libFuzzer needs, makes seeds, and runs the targets. Sourced by ./dev.

# What tells libFuzzer which code was reached, on stable Rust: LLVM's own pass, without a sanitizer.
FUZZ_FLAGS='-C passes=sancov-module -C llvm-args=-sanitizer-coverage-level=4'
FUZZ_FLAGS+=' -C llvm-args=-sanitizer-coverage-inline-8bit-counters -C llvm-args=-sanitizer-coverage-pc-table'
FUZZ_FLAGS+=' -C llvm-args=-sanitizer-coverage-trace-compares'

# What one input may cost: seconds, and MiB of memory for all of the process.
FUZZ_LIMITS='-timeout=10 -rss_limit_mb=512 -max_len=65536'

# What a short run is: from the seeds alone, the same inputs each time as far as libFuzzer can, so that a change is judged
# and not luck.
FUZZ_SHORT='-seed=1 -runs=8000 -max_total_time=120'

# fuzz HOW_LONG [TARGET]: one target, or all of them, as many at once as there are processors. HOW_LONG is said in
# libFuzzer's words.
fuzz() {
    local how_long=$1 target=${2:-} targets
    build_fuzzer
    targets=$("$FUZZER")
    if [ -n "$target" ]; then
        printf '%s\n' "$targets" | grep -x -e "$target" >/dev/null || refuse "dev fuzz: there is no target '$target'."
        targets=$target
    fi
    export FUZZER FUZZ_FOLDER FUZZ_LIMITS FUZZ_SHORT FUZZ_DICT=$root/tools/fuzz/words.dict
    export -f fuzz_one
    printf '%s\n' "$targets" | xargs -P "$(getconf _NPROCESSORS_ONLN)" -I '{}' bash -c 'fuzz_one "$@"' fuzz '{}' "$how_long"
}

# What build scripts and macros do is not of interest: with --target they go without the marks.
build_fuzzer() {
    local host
    host=$(rustc --version --verbose | sed -n 's/^host: //p')
    FUZZ_FOLDER=$CARGO_TARGET_DIR/fuzz
    FUZZER=$FUZZ_FOLDER/$host/release/fuzz
    make_seeds
    RUSTFLAGS=$FUZZ_FLAGS cargo build --manifest-path tools/fuzz/Cargo.toml --release --locked \
        --target "$host" --target-dir "$FUZZ_FOLDER"
}

# The tests of the formats leave their files where they are told to.
make_seeds() {
    rm -rf "$FUZZ_FOLDER/seeds" "$FUZZ_FOLDER/canaries"
    CANARIES=$FUZZ_FOLDER/canaries cargo test --workspace --locked --quiet --test formats
    cargo build --workspace --locked --example corpus
    "$CARGO_TARGET_DIR/debug/examples/corpus" "$FUZZ_FOLDER/seeds" "$FUZZ_FOLDER/canaries" crates/photos/tests/fixtures
}

# fuzz_one TARGET HOW_LONG: one line when nothing is found; else what libFuzzer says, and where the input lies.
fuzz_one() {
    local target=$1 how_long=$2 folder log
    folder=$FUZZ_FOLDER/corpus/$target
    if [ "$how_long" = "$FUZZ_SHORT" ]; then
        folder=$FUZZ_FOLDER/short/$target
        rm -rf "$folder"
    fi
    log=$FUZZ_FOLDER/$target.log
    mkdir -p "$folder" "$FUZZ_FOLDER/seeds/$target" "$FUZZ_FOLDER/found"
    # shellcheck disable=SC2086 # both are several words
    if FUZZ=$target "$FUZZER" $FUZZ_LIMITS $how_long -print_final_stats=1 -dict="$FUZZ_DICT" \
        -artifact_prefix="$FUZZ_FOLDER/found/$target-" "$folder" "$FUZZ_FOLDER/seeds/$target" >"$log" 2>&1; then
        printf '%-10s %9s inputs, %s MiB\n' "$target" \
            "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" \
            "$(sed -n 's/^stat::peak_rss_mb: *//p' "$log")"
    else
        grep -v '^#' "$log" | tail -n 40 >&2
        printf '%s found something; the whole story is in %s\n' "$target" "$log" >&2
        return 1
    fi
}
