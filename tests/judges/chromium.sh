#!/usr/bin/env bash
# chromium.sh JUDGE: Chromium lays the articles out, JUDGE (judge_chromium) compares. Exit code 77: there is no Chromium.
set -euo pipefail
judge=$1
. "$(dirname "${BASH_SOURCE[0]}")/browser.sh"
if ! browser >/dev/null; then
    echo "SKIPPED: Chromium is not installed (package chromium); our lines were not compared with its lines." >&2
    exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$judge" page "$work/page.html"
browse "$work/profile" --dump-dom "file://$work/page.html" >"$work/dom.html" 2>"$work/log" || {
    tail -5 "$work/log" >&2
    echo "Chromium did not lay the page out." >&2
    exit 1
}
"$judge" judge "$work/dom.html"
