#!/usr/bin/env bash
# tests/coverage.sh BUILD: what the tests that ran in a build with counters reached of src. Prints lines and functions by
# folder and in all, and writes BUILD/untested.txt: every line that no test runs, with its source.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$1
lcov --quiet --capture --directory "$build/src" --base-directory "$root" --no-external --output-file "$build/all.info" \
    2>"$build/lcov.log"
lcov --quiet --extract "$build/all.info" "$root/src/*" --output-file "$build/src.info" 2>>"$build/lcov.log"

awk -F '[:,]' -v src="$root/src/" '
    /^SF:/ {
        file = substr($0, 4)
        folder = substr(file, length(src) + 1)
        sub("/.*", "", folder)
    }
    /^DA:/ {lines[folder]++; all++; if ($3 > 0) {hit[folder]++; reached++}}
    /^FNF:/ {functions += $2}
    /^FNH:/ {called += $2}
    END {
        printf "%-10s %8s %8s %7s\n", "folder", "lines", "run", "%"
        for (f in lines) {printf "%-10s %8d %8d %7.1f\n", f, lines[f], hit[f], 100 * hit[f] / lines[f] | "sort"}
        close("sort")
        printf "%-10s %8d %8d %7.1f\n", "all lines", all, reached, 100 * reached / all
        printf "%-10s %8d %8d %7.1f\n", "functions", functions, called, 100 * called / functions
    }' "$build/src.info"

awk -F '[:,]' '/^SF:/ {file = substr($0, 4)} /^DA:/ && $3 == 0 {print file ":" $2}' "$build/src.info" |
    while IFS=: read -r file line; do
        printf '%s:%d: %s\n' "${file#"$root"/}" "$line" "$(sed -n "${line}p" "$file")"
    done >"$build/untested.txt"
echo "$(wc -l <"$build/untested.txt") lines no test runs: $build/untested.txt"
