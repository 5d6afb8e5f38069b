#!/usr/bin/env bash
# tests/bench/start.sh [BUILD [RUNS]]: how the game starts, beside a window with one rectangle and beside KWordQuiz
# (package kwordquiz, left out where it is not installed), on a screen of its own; then a redraw, memory and idling.
# BUILD is build/check unless given, RUNS is 15: the programs take turns, and the medians are printed. A program has
# started when the first pixel of the screen changes, and is steady when none changes any more for a second; the game is
# told to begin with the Return key as soon as it shows something.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$(cd "${1:-$root/build/check}" && pwd)
runs=${2:-15}
width=1280
height=720

for tool in Xvfb xdotool "$build/bench_first_frame" "$build/bench_rectangle" "$build/bench_redraw"; do
    command -v "$tool" >/dev/null || {
        echo "$tool is missing: ./check installs and builds what this needs" >&2
        exit 1
    }
done

folder=$(mktemp -d)
game=
cleanup() {
    [ -z "$game" ] || kill "$game" 2>/dev/null || true
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || true
    rm -rf "$folder"
}
trap cleanup EXIT

mkfifo "$folder/display"
Xvfb -displayfd 3 -noreset -screen 0 "${width}x${height}x24" -nolisten tcp 3>"$folder/display" 2>"$folder/xvfb.log" &
screen=$!
read -r -t 20 number <"$folder/display"
export DISPLAY=:$number LC_ALL=C.UTF-8 SDL_VIDEODRIVER=x11 QT_QPA_PLATFORM=xcb HOME=$folder
unset WAYLAND_DISPLAY NUQTA_LANG NUQTA_DATA XDG_DATA_HOME XDG_CONFIG_HOME

nuqta=("$build/nuqta" --size "${width}x$height" --data-dir "$folder/progress" --reduced-motion --lang)

# measured NAME [--return] COMMAND…: appends "first steady" in milliseconds to the file NAME.
measured() {
    local name=$1
    shift
    "$build/bench_first_frame" "$@" 2>>"$folder/errors" >>"$folder/$name" || true
}

# median NAME COLUMN
median() { cut -d' ' -f"$2" "$folder/$1" | sort -n | awk '{v[NR] = $1} END {print (v[int((NR+1)/2)] + v[int((NR+2)/2)]) / 2}'; }

row() { printf '%-44s %10s %10s %8s  %s\n' "$@"; }

# ratio A B: to two places
ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.2f", a / b}'; }

start_table() {
    local name round
    local others=(rectangle)
    command -v kwordquiz >/dev/null && others+=(kwordquiz)
    for ((round = 0; round <= runs; round++)); do # the first round warms the file cache
        measured rectangle "$build/bench_rectangle" $width $height
        measured nuqta-zh --return "${nuqta[@]}" zh
        measured nuqta-fa --return "${nuqta[@]}" fa
        if [ "${#others[@]}" -gt 1 ]; then
            measured kwordquiz kwordquiz
        fi
        if [ "$round" -eq 0 ]; then
            rm "$folder/rectangle" "$folder"/nuqta-?? "$folder"/kwordquiz 2>/dev/null || true
        fi
    done
    row "start, medians of $runs runs" "first ms" "steady ms" "" ""
    for name in "${others[@]}" nuqta-zh nuqta-fa; do
        row "  $name" "$(median "$name" 1)" "$(median "$name" 2)" "" ""
    done
    row "" "first" "steady" "wanted" ""
    for name in nuqta-zh nuqta-fa; do
        row "  $name / rectangle" "$(ratio "$(median $name 1)" "$(median rectangle 1)")" \
            "$(ratio "$(median $name 2)" "$(median rectangle 2)")" "<= 2" "steady question"
        if [ "${#others[@]}" -gt 1 ]; then
            row "  $name / kwordquiz" "$(ratio "$(median $name 1)" "$(median kwordquiz 1)")" \
                "$(ratio "$(median $name 2)" "$(median kwordquiz 2)")" "<= 0.4" "steady question"
        fi
    done
}

# ticks PID: processor time used, in clock ticks
ticks() { awk '{print $14 + $15}' "/proc/$1/stat"; }

at_rest_table() {
    local window before after used pss
    "${nuqta[@]}" zh 2>>"$folder/errors" &
    game=$!
    window=$(xdotool search --sync --pid "$game" --name '^Nuqta' | tail -n 1)
    sleep 1
    xdotool key --window "$window" Return
    sleep 2
    before=$(ticks "$game")
    sleep 20
    after=$(ticks "$game")
    used=$(awk -v t=$((after - before)) -v hz="$(getconf CLK_TCK)" 'BEGIN {printf "%.1f", 100 * t / hz / 20}')
    pss=$(awk '/^Pss:/ {printf "%.1f", $2 / 1024}' "/proc/$game/smaps_rollup")
    row "a Chinese question at rest ($(xdotool getwindowname "$window"))" "" "" "" ""
    row "  processor over 20 s, %" "$used" "" "0" ""
    row "  PSS, MB" "$pss" "" "<= 60" ""
    kill "$game"
    wait "$game" || true
    game=
}

redraw_table() {
    row "a whole picture, 1920x1080" "ms" "" "wanted" ""
    "$build/bench_redraw" --benchmark_format=csv 2>/dev/null | sed -n 's/^"\(redraw[^"]*\)",[^,]*,\([^,]*\),.*/\1 \2/p' |
        while read -r name time; do
            row "  $name" "$(printf '%.1f' "$time")" "" "<= 10" ""
        done
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then # tests/bench/run takes only the means
    start_table
    redraw_table
    at_rest_table
    [ ! -s "$folder/errors" ] || sort "$folder/errors" | uniq -c | sort -rn | head -5 >&2
fi
