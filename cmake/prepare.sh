# Shared by ./play and ./check: the Debian packages, and "prepare PRESET PACKAGE…", which installs the missing ones and
# builds. A second run only asks whether anything changed.
build_packages=(g++ cmake ninja-build pkg-config libsdl2-dev libsdl2-ttf-dev libpng-dev libharfbuzz-dev
    libicu-dev libthai-dev libcmark-dev libyaml-cpp-dev nlohmann-json3-dev libcli11-dev libfmt-dev
    libsqlite3-dev libsqlitecpp-dev)
test_packages=(doctest-dev unicode-data xvfb xauth xdotool imagemagick libxml2-utils chromium libpango1.0-dev
    libfribidi-dev libbenchmark-dev)
fuzz_packages=(clang-19 libclang-rt-19-dev llvm-19)
coverage_packages=(lcov)
# Node.js as its makers package it brings npm along, and Debian's npm cannot stand beside it.
command -v npm >/dev/null || test_packages+=(npm)

missing_packages() {
    local installed
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' || true)
    for package in "$@"; do
        grep -qxF "$package" <<<"$installed" || echo "$package"
    done
}

install_packages() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "Missing packages: ${missing[*]}. Install them as root (apt-get install ${missing[*]})." >&2
            exit 1
        }
        root=(sudo)
    fi
    echo "Installing: ${missing[*]}" >&2
    "${root[@]}" apt-get update -qq
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

has_apt() { command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; }

# configure PRESET PACKAGE…: without apt nobody has installed the packages, so a failure names them.
configure() {
    if command -v cmake >/dev/null && cmake --preset "$1" >&2; then
        return
    fi
    shift
    has_apt || echo "This is not Debian or Ubuntu. Install what these packages hold, then run again: $*" >&2
    exit 1
}

prepare() {
    local preset=$1
    shift
    if has_apt; then
        install_packages "$@"
    fi
    local quiet=(--quiet)
    if [ ! -x "build/$preset/nuqta" ]; then
        echo "Building Nuqta; the first time takes a few minutes." >&2
        quiet=()
    fi
    [ -f "build/$preset/build.ninja" ] || configure "$preset" "$@"
    cmake --build --preset "$preset" -- "${quiet[@]}" >&2
}
