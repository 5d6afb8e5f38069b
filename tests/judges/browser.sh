# Shared by chromium.sh and side_by_side.sh: "browser" finds Chromium, "browse PROFILE ARGUMENT…" runs it without a window.
browser() { command -v chromium || command -v chromium-browser; }

# An empty profile, no network, no GPU. It may be root's in a container, so no sandbox either: it opens our pages alone.
browse() {
    local profile=$1
    shift
    timeout 120 "$(browser)" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
        --disable-background-networking --disable-component-update --disable-sync --disable-dev-shm-usage \
        --font-render-hinting=none --allow-file-access-from-files --user-data-dir="$profile" \
        --virtual-time-budget=60000 "$@"
}
