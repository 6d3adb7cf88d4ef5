# shellcheck shell=bash
# What ./dev builds and tests, lane by lane. Sourced by ./dev.
#
# Every cargo call here says --workspace, also where one package would do: cargo chooses the features of shared crates
# by what is named on the command line, and `-p one-package` would compile a hundred of them a second time.

TEST_LANES=(format lint unit fuzz papers window)

# A clean clone is built once and thrown away: what makes the next build faster only costs time and disk there.
if [ -n "${CI:-}" ]; then export CARGO_INCREMENTAL=0; fi

is_lane() {
    case " ${TEST_LANES[*]} " in *" $1 "*) ;; *) return 1 ;; esac
}

# timed LANE [NAME]: heading, lane, seconds. A failing lane ends everything with its own exit code.
timed() {
    local lane=$1 start=$SECONDS status
    shift
    printf '\n== %s ==\n' "$lane"
    # In `if` or `||` bash would ignore -e inside the lane, and a lane whose first half fails would pass.
    set +e
    (
        set -e
        "lane_$lane" "$@"
    )
    status=$?
    set -e
    if [ "$status" -ne 0 ]; then
        printf '== %s failed after %s s ==\n' "$lane" "$((SECONDS - start))" >&2
        exit "$status"
    fi
    printf '== %s: %s s ==\n' "$lane" "$((SECONDS - start))"
}

lane_format() {
    cargo fmt --all -- --check
}

# Before the build, so that a warning is known after minutes. Build scripts and macros it compiles are used again.
lane_lint() {
    cargo clippy --workspace --all-targets --locked -- -D warnings
}

lane_unit() {
    build_everything
    tests_without_window "$@"
}

# Enough to find what a change has broken outright; `./dev fuzz` for longer.
lane_fuzz() {
    fuzz "$FUZZ_SHORT" "${1:-}"
}

# For whoever edits the content: structure, words, manners and readability, and nothing else.
lane_content() {
    local failed=0
    cargo build --workspace --bin schnappschutz-cli --test words
    "$CARGO_TARGET_DIR/debug/schnappschutz-cli" content check --from "$root" --lang en || failed=1
    RUST_BACKTRACE=0 cargo test --quiet --workspace --test words 2>&1 |
        grep -E '^(de|en)/' | sort -u && failed=1
    [ "$failed" -eq 0 ] && printf 'The words are in order.\n'
    return "$failed"
}

lane_papers() {
    local papers=$CARGO_TARGET_DIR/papers
    build_everything
    install_validators
    rm -rf "$papers"
    "$CARGO_TARGET_DIR/debug/examples/samples" "$papers"
    real_papers "$papers"
    "$CARGO_TARGET_DIR/tools/venv/bin/python" tests/papers/validate.py "$papers"/*.pdf
}

# Every paper in both languages as the command line makes it; what a family fills also for an invented family.
real_papers() {
    local cli=$CARGO_TARGET_DIR/debug/schnappschutz-cli paper lang
    for lang in de en; do
        for paper in $("$cli" papers list --json | sed 's/.*"paper":"\([^"]*\)".*/\1/'); do
            "$cli" papers make "$paper" --lang "$lang" --country DE -o "$1/empty-$paper-$lang.pdf"
        done
        for paper in plan show; do
            "$cli" papers make "$paper" --lang "$lang" --answers tests/papers/family.json -o "$1/family-$paper-$lang.pdf"
        done
    done
}

lane_window() {
    build_everything
    window_tests "$@"
}

lane_screens() {
    build_everything
    SCREENS_DIR=${SCREENS_DIR:-$root/docs/screens} window_tests screens
}

lane_bench() {
    build_for_bench
    on_a_screen "$CARGO_TARGET_DIR/release/bench" "$@"
}

# --- building ---

build_everything() {
    cargo build --workspace --all-targets --locked
}

# The program alone would be built with fewer features in shared crates, and `./dev test` would build them again; a test
# target along with it makes both choose the same. `rules` is the smallest.
build_program() {
    cargo build --workspace --bin schnappschutz --test rules
}

# The program, the empty window it is compared with, and what compares them. Minutes, the first time.
build_for_bench() {
    cargo build --release --workspace --locked --bin schnappschutz --example empty_window --bin bench
}

# Into target/, not into the system. Made anew when the pinned versions change.
install_validators() {
    local venv=$CARGO_TARGET_DIR/tools/venv pins=tests/papers/requirements.txt
    if cmp -s "$pins" "$venv/installed.txt"; then return; fi
    if ! python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
        printf 'The PDF validators need Python 3.11 or newer; here is %s.\n' "$(python3 --version)" >&2
        exit 1
    fi
    rm -rf "$venv"
    python3 -m venv "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$pins"
    cp "$pins" "$venv/installed.txt"
}

# --- testing: cargo-nextest where it is installed, else cargo's own runner over the same test targets ---

tests_without_window() {
    if has_nextest; then
        cargo nextest run --workspace --locked -E 'not binary_id(house-tests::window)' "$@"
        return
    fi
    local name targets=()
    for name in $(test_targets_without_window); do targets+=(--test "$name"); done
    cargo test --workspace --locked --no-fail-fast --lib --bins "${targets[@]}" -- "$@"
}

window_tests() {
    if has_nextest; then
        on_a_screen cargo nextest run --workspace --locked --test window "$@"
    else
        # One window at a time, as .config/nextest.toml says: two would fight for the focus.
        on_a_screen cargo test --workspace --locked --test window -- --test-threads=1 "$@"
    fi
}

has_nextest() {
    cargo nextest --version >/dev/null 2>&1
}

# cargo cannot be told "every test target but one", so they are named.
test_targets_without_window() {
    cargo metadata --no-deps --format-version 1 |
        grep -o '"kind":\["test"\],"crate_types":\["bin"\],"name":"[^"]*"' | cut -d '"' -f 12 | grep -vx window
}

# A screen nobody looks at and a bus of its own, so that a test never meets the desktop of whoever runs it. The
# accessibility bridge stays off: it would look for a bus that is not there. The screen stays when its last window goes:
# without -noreset it would begin anew, and hang up on the next test.
on_a_screen() {
    env -u WAYLAND_DISPLAY GDK_BACKEND=x11 NO_AT_BRIDGE=1 LIBGL_ALWAYS_SOFTWARE=1 \
        dbus-run-session -- xvfb-run -a -s '-screen 0 1280x900x24 -noreset' "$@"
}
