#!/usr/bin/env bash
# side_by_side.sh JUDGE FOLDER: the hard paragraphs of every language as we set them and, to the right, as Chromium does,
# one picture a language in FOLDER, to be looked at. JUDGE is judge_pictures; "ninja side_by_side" runs this.
set -euo pipefail
judge=$1
folder=$2
. "$(dirname "${BASH_SOURCE[0]}")/browser.sh"
if ! browser >/dev/null; then
    echo "Chromium is not installed (package chromium)." >&2
    exit 1
fi
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$judge" "$folder" | while read -r tag width height; do
    browse "$work/profile" --hide-scrollbars --disable-lcd-text --window-size="$width,$height" \
        --screenshot="$folder/$tag.png" "file://$folder/$tag.html" 2>"$work/log" </dev/null || {
        tail -5 "$work/log" >&2
        exit 1
    }
    echo "$folder/$tag.png"
done
