# shellcheck shell=bash
# Systems other than Debian and Ubuntu: nothing is installed there, but the list of what to install is complete.
# Sourced by ./dev.

# check_elsewhere LANE...: comes back only when everything the lanes need is here.
check_elsewhere() {
    local missing
    missing=$(missing_elsewhere "$@")
    [ -n "$missing" ] || return 0
    {
        printf 'Missing here:\n'
        printf '%s\n' "$missing" | sed 's/^/  /'
        printf '\n'
        how_to_install "$(system_name)"
    } >&2
    exit 1
}

system_name() {
    case $(uname -s) in
        Darwin) printf 'macos\n' ;;
        MINGW* | MSYS* | CYGWIN*) printf 'windows\n' ;;
        *) os_release ID ;;
    esac
}

missing_elsewhere() {
    missing_rust
    local lane
    for lane in "$@"; do
        case $lane in
            run | lint | content) missing_for_build ;;
            unit) missing_for_build; missing_programs exiftool ;;
            fuzz) missing_for_build; missing_for_fuzzing ;;
            papers) missing_for_build; missing_programs python3 ;;
            window | screens) missing_for_build; missing_for_window ;;
            bench) missing_for_build; missing_for_window; missing_programs exiftool vipsthumbnail ;;
        esac
    done | sort -u
}

missing_for_build() {
    case $(system_name) in
        windows) missing_programs perl ;;
        macos) missing_programs cc make perl ;;
        *)
            missing_programs cc make perl pkg-config
            if ! pkg-config --exists webkit2gtk-4.1 2>/dev/null; then printf 'the library webkit2gtk-4.1\n'; fi
            ;;
    esac
}

missing_for_fuzzing() {
    case $(system_name) in
        windows) printf 'Linux or macOS: libFuzzer is built for these. The other lanes run here one by one\n' ;;
        *) missing_programs c++ ;;
    esac
}

missing_for_window() {
    case $(system_name) in
        windows | macos) printf 'Linux: the window tests drive WebKitGTK. The other lanes run here one by one\n' ;;
        *) missing_programs Xvfb xvfb-run xauth dbus-run-session strace WebKitWebDriver ;;
    esac
}

missing_programs() {
    local program
    for program in "$@"; do
        if ! command -v "$program" >/dev/null; then printf 'the program %s\n' "$program"; fi
    done
}

how_to_install() {
    case $1 in
        fedora)
            # dnf takes the path of a program where the name of its package has changed between releases.
            cat <<'END'
On Fedora:
  sudo dnf install gcc gcc-c++ make perl pkgconf-pkg-config webkit2gtk4.1-devel rustup && rustup-init
and for the tests:
  sudo dnf install perl-Image-ExifTool vips-tools python3 strace at-spi2-core /usr/bin/xvfb-run /usr/bin/xauth \
    /usr/bin/dbus-run-session /usr/bin/WebKitWebDriver
END
            ;;
        macos)
            cat <<'END'
On macOS:
  the Xcode command line tools: xcode-select --install
  Rust: rustup, from the Rust project's site
and for the tests:
  ExifTool
END
            ;;
        windows)
            cat <<'END'
On Windows:
  Visual Studio Build Tools with "Desktop development with C++"
  Strawberry Perl (the encryption library is built with it)
  the WebView2 runtime (part of Windows 11)
  Rust: rustup, from the Rust project's site
and for the tests:
  ExifTool
END
            ;;
        *)
            cat <<'END'
Your distribution has these under names of its own:
  a C compiler, make, perl (whole, not a minimal one), pkg-config, WebKitGTK for GTK 3 with libsoup 3 ("4.1"), its
  development files too, and Rust: rustup
and for the tests:
  ExifTool, vipsthumbnail, Python 3.11 or newer, Xvfb with xvfb-run, xauth, dbus, at-spi2-core, strace, WebKitWebDriver
END
            ;;
    esac
}
