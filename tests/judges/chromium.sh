#!/usr/bin/env bash
# chromium.sh JUDGE: Chromium lays the articles out, JUDGE (judge_chromium) compares. Exit code 77: there is no Chromium.
set -euo pipefail
judge=$1
chromium=$(command -v chromium || command -v chromium-browser || true)
if [ -z "$chromium" ]; then
    echo "SKIPPED: Chromium is not installed (package chromium); our lines were not compared with its lines." >&2
    exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$judge" page "$work/page.html"
# An empty profile, no network, no GPU. It may be root's in a container, so no sandbox either: it opens our page alone.
timeout 120 "$chromium" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
    --disable-background-networking --disable-component-update --disable-sync --disable-dev-shm-usage \
    --font-render-hinting=none --allow-file-access-from-files --user-data-dir="$work/profile" \
    --virtual-time-budget=60000 --dump-dom "file://$work/page.html" >"$work/dom.html" 2>"$work/log" || {
    tail -5 "$work/log" >&2
    echo "Chromium did not lay the page out." >&2
    exit 1
}
"$judge" judge "$work/dom.html"
