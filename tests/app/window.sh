# Plays the game on a virtual screen with real key events; read (source) by tests that set `program` first. What is on the
# screen is read from the window's title. Waits only for something to happen, each time with a deadline; exit code 77
# means skipped.
packs=$(dirname "$program")/share/nuqta/content/languages
deadline=20 # seconds for anything to happen, far above what is needed

for tool in Xvfb xdotool; do
    command -v "$tool" >/dev/null || {
        echo "SKIPPED: $tool is not installed; ./check installs it" >&2
        exit 77
    }
done

folder=$(mktemp -d)
game=
failures=0

cleanup() {
    [ -z "$game" ] || kill "$game" 2>/dev/null
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null
    rm -rf "$folder"
}
trap cleanup EXIT

fail() {
    echo "  FAILED: $*" >&2
    failures=$((failures + 1))
}

# until_true COMMAND…: runs it again and again until it succeeds or the deadline has passed.
until_true() {
    local end=$((SECONDS + deadline))
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.02
    done
}

# start_screen [SIZE]
start_screen() {
    mkfifo "$folder/display"
    # -noreset: a server that starts anew when its last client leaves may turn the next one away
    Xvfb -displayfd 3 -noreset -screen 0 "${1:-1400x900}x24" -nolisten tcp 3>"$folder/display" 2>"$folder/xvfb.log" &
    screen=$!
    local number
    read -r -t "$deadline" number <"$folder/display" || {
        echo "Xvfb does not start: $(cat "$folder/xvfb.log")" >&2
        exit 1
    }
    export DISPLAY=:$number
    export LC_ALL=C.UTF-8 SDL_VIDEODRIVER=x11
    unset WAYLAND_DISPLAY NUQTA_LANG LANG LC_MESSAGES NUQTA_DATA
}

window() { xdotool search --pid "$game" --name '^Nuqta' 2>/dev/null | tail -n 1; }
has_window() { [ -n "$(window)" ]; }
title() { xdotool getwindowname "$(window)" 2>/dev/null; }
# shellcheck disable=SC2053 # a pattern
title_is() { [[ "$(title)" == $1 ]]; }
title_is_not() { [[ "$(title)" != "$1" ]]; }
has_ended() { ! kill -0 "$game" 2>/dev/null; }
opened_or_ended() { has_window || has_ended; }

# start ARGUMENTS…: opens the game and gives it the keyboard (no window manager does).
start() {
    "$program" --data-dir "$folder/data" "$@" 2>"$folder/err" &
    game=$!
    until_true opened_or_ended && has_window || {
        fail "no window: $(cat "$folder/err")"
        return 1
    }
    xdotool windowfocus --sync "$(window)"
}

press() { xdotool key --clearmodifiers "$1"; }

# text LANGUAGE ID: an interface string without placeholders. progress LANGUAGE NUMBER TOTAL: "Question 1 of 10", in the
# language's own digits. Both as the packs of the program have them.
text() { sed -n "s/^  $2: \"\(.*\)\"\$/\1/p" "$packs/$1.yaml"; }
progress() {
    local pattern
    pattern=$(text "$1" question.progress)
    pattern=${pattern/'{number, number}'/$2}
    echo "${pattern/'{total, number}'/$3}"
}

# expect PATTERN WHAT: the title becomes like the pattern.
expect() {
    until_true title_is "$1" || fail "$2: the title is “$(title)”, not “$1”"
}

# quit: Ctrl+Q ends the game with exit code 0 and without a word.
quit() {
    press ctrl+q
    if ! until_true has_ended; then
        fail "Ctrl+Q does not end the game"
        kill -9 "$game"
    fi
    wait "$game"
    local code=$?
    game=
    [ "$code" -eq 0 ] || fail "the exit code is $code, not 0"
    [ ! -s "$folder/err" ] || fail "standard error says: $(cat "$folder/err")"
}
