#!/usr/bin/env bash
# LibreOffice opens the tables of a match's results: every character is right, and nothing is a formula.
# spreadsheet.sh MAKER, where MAKER writes the tables and what must be seen of them. Without LibreOffice: exit 77.
set -euo pipefail
maker=$1
command -v soffice >/dev/null || {
    echo "SKIPPED: LibreOffice is not installed (Debian: libreoffice-calc-nogui)" >&2
    exit 77
}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$maker" "$folder"

# convert FILTER FILE…: as its dialog would read them, which takes the byte order mark for UTF-8; without that mark in a
# cell, and in what FILTER writes.
convert() {
    local filter=$1
    shift
    soffice --headless "-env:UserInstallation=file://$folder/profile" --infilter='Text - txt - csv (StarCalc):44,34,76,1' \
        --convert-to "$filter" --outdir "$folder/out" "$@" >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }
}
convert 'txt:Text - txt - csv (StarCalc):9,,76,1,,0,false,true,false' "$folder"/*.csv
convert fods "$folder"/*.csv

failures=0
fail() {
    echo "FAILED: $*" >&2
    failures=$((failures + 1))
}
for table in "$folder"/*.csv; do
    name=$(basename "$table" .csv)
    seen=$folder/out/$name.txt
    ! grep -q table:formula "$folder/out/$name.fods" || fail "$name: there is a formula"
    case $name in
        *-teams) diff <(tr '\t' '\n' <"$seen") "$folder/$name.cells" >&2 || fail "$name: not the cells that were written" ;;
        *) while IFS= read -r cell; do
            tr '\t' '\n' <"$seen" | grep -qxF -- "$cell" || fail "$name: no cell “$cell”"
        done <"$folder/$name.cells" ;;
    esac
done
echo "$(soffice --version 2>/dev/null): $(ls "$folder"/*.csv | wc -l) tables, $(cat "$folder"/*.cells | wc -l) cells, $failures faults"
[ "$failures" -eq 0 ]
