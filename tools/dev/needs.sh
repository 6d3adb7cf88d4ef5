# shellcheck shell=bash
# What each command needs from the system, and how it gets there after a question. Sourced by ./dev.

# Debian's and Ubuntu's names. `a|b` is one need with two names: releases differ, the first known one is taken.
NEEDS_BUILD=(build-essential make perl 'pkg-config|pkgconf' libwebkit2gtk-4.1-dev ca-certificates)
# Reads photos too, and is asked what it sees; see crates/photos/tests/oracle.
NEEDS_UNIT=(libimage-exiftool-perl)
NEEDS_PAPERS=(python3 python3-venv)
# Others that read, clean and shrink photos: what ours is compared with.
NEEDS_BENCH=(libimage-exiftool-perl libvips-tools)
NEEDS_WINDOW=(xvfb xauth dbus at-spi2-core strace 'webkit2gtk-driver|webkitgtk-webdriver')

# What ./dev was asked, set by it: whether --yes was said, and the command itself, to be repeated to the reader.
yes=no
asked='./dev '

# rustup's own installer, for releases that do not package rustup.
RUSTUP_SCRIPT=https://sh.rustup.rs

# prepare LANE...: comes back only when everything the lanes need is here.
prepare() {
    if ! on_debian; then
        check_elsewhere "$@"
        return
    fi
    local packages rust
    packages=$(missing_packages "$@")
    rust=$(missing_rust)
    [ -n "$packages$rust" ] || return 0
    ask_to_install "$packages" "$rust"
    # Also for Rust alone: whether rustup is packaged here is known only from fresh lists.
    if can_be_root; then fresh_lists; fi
    if [ -n "$packages" ]; then install_packages "$packages"; fi
    if [ -n "$rust" ]; then install_rust; fi
}

on_debian() {
    case " $(os_release ID) $(os_release ID_LIKE) " in
        *' debian '* | *' ubuntu '*) ;;
        *) return 1 ;;
    esac
}

# A field of the file in which a Linux system says what it is.
os_release() {
    [ -r /etc/os-release ] || return 0
    # shellcheck source=/dev/null
    (. /etc/os-release && printf '%s\n' "${!1:-}")
}

packages_for() {
    case $1 in
        format) ;;
        run | lint | content | fuzz) printf '%s\n' "${NEEDS_BUILD[@]}" ;;
        unit) printf '%s\n' "${NEEDS_BUILD[@]}" "${NEEDS_UNIT[@]}" ;;
        papers) printf '%s\n' "${NEEDS_BUILD[@]}" "${NEEDS_PAPERS[@]}" ;;
        window | screens) printf '%s\n' "${NEEDS_BUILD[@]}" "${NEEDS_WINDOW[@]}" ;;
        bench) printf '%s\n' "${NEEDS_BUILD[@]}" "${NEEDS_WINDOW[@]}" "${NEEDS_BENCH[@]}" ;;
    esac
}

# The needs of these lanes that no installed package fills, one a line.
missing_packages() {
    local lane need
    for lane in "$@"; do packages_for "$lane"; done | sort -u | while read -r need; do
        any_installed "$need" || printf '%s\n' "$need"
    done
}

any_installed() {
    local name
    for name in ${1//|/ }; do
        if is_installed "$name"; then return 0; fi
    done
    return 1
}

# Here and below not `grep -q`: it leaves early, and with pipefail a writer cut off counts as a failure.
is_installed() {
    dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -x installed >/dev/null
}

apt_knows() {
    LC_ALL=C apt-cache policy "$1" 2>/dev/null | grep 'Candidate: [^(]' >/dev/null
}

# The first name of a need that apt can install, or the first at all, so that apt itself says what is wrong.
name_here() {
    local name
    for name in ${1//|/ }; do
        if apt_knows "$name"; then
            printf '%s\n' "$name"
            return
        fi
    done
    printf '%s\n' "${1%%|*}"
}

# A personal source that does not answer is no reason to stop: the installation finds out whether anything is lacking.
fresh_lists() {
    as_root apt-get update || printf 'Some package lists did not come; going on with those that are here.\n' >&2
}

install_packages() {
    local need names=()
    for need in $1; do names+=("$(name_here "$need")"); done
    if ! can_be_root; then
        printf 'This needs root, and there is no sudo here. As root:\n  apt-get install %s\n' "${names[*]}" >&2
        exit 1
    fi
    # A fresh Ubuntu installs its own updates in the first minutes: wait for its lock.
    if ! as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-install-recommends -o DPkg::Lock::Timeout=300 "${names[@]}" </dev/null; then
        printf 'apt-get could not install that. Debian 12, Ubuntu 22.04 or newer have all of it.\n' >&2
        exit 1
    fi
}

can_be_root() {
    [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# Says what will happen before anything does. Nothing was changed if this does not come back.
ask_to_install() {
    local packages=$1 rust=$2 answer
    printf 'Missing here:\n' >&2
    printf '%s\n%s\n' "$packages" "$rust" | sed '/^$/d; s/|/ or /; s/^/  /' >&2
    if [ "$yes" = yes ]; then return; fi
    if ! [ -t 0 ]; then
        printf 'There is no terminal to ask on. This installs it:\n  %s--yes\n' "$asked" >&2
        exit 1
    fi
    read -r -p 'Install this now? [y/N] ' answer
    case $answer in
        [yYjJ]*) ;;
        *)
            printf 'Nothing was installed.\n' >&2
            exit 1
            ;;
    esac
}

# --- Rust ---

# Cargo.toml says which Rust is the oldest that will do; this asks there.
oldest_rust() {
    sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml
}

# One line about what is wrong with the Rust that is here, or nothing.
missing_rust() {
    local here oldest
    oldest=$(oldest_rust)
    if ! here=$(rustc --version 2>/dev/null) || ! cargo --version >/dev/null 2>&1; then
        printf 'Rust %s or newer, by rustup\n' "$oldest"
        return
    fi
    here=$(printf '%s' "$here" | cut -d ' ' -f 2)
    if ! printf '%s\n%s\n' "$oldest" "$here" | sort -V -C; then
        printf 'Rust %s or newer, by rustup (here is %s, which is too old)\n' "$oldest" "$here"
    elif ! { cargo fmt --version && cargo clippy --version; } >/dev/null 2>&1; then
        printf 'rustfmt and clippy, by rustup\n'
    fi
}

install_rust() {
    if ! command -v rustup >/dev/null; then install_rustup; fi
    hash -r
    rustup toolchain install stable --profile minimal --component rustfmt --component clippy
    rustup default stable
    if [ -n "$(missing_rust)" ]; then
        printf 'rustup is here, but still missing: %s\n' "$(missing_rust)" >&2
        exit 1
    fi
}

# The distribution's rustup where there is one. It would push a packaged Rust out, so then the script, which lives
# beside it in the home directory.
install_rustup() {
    if can_be_root && apt_knows rustup && ! any_installed 'rustc|cargo'; then
        install_packages rustup
        return
    fi
    local script
    script=$(mktemp)
    if ! curl --proto '=https' --tlsv1.2 --silent --show-error --fail --output "$script" "$RUSTUP_SCRIPT"; then
        printf 'rustup could not be fetched. Any Rust %s or newer will do, with cargo, rustfmt and clippy.\n' \
            "$(oldest_rust)" >&2
        exit 1
    fi
    sh "$script" -y --profile minimal --default-toolchain none
    rm -f "$script"
}
