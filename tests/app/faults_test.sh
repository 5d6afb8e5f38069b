#!/usr/bin/env bash
# What the machine can do to the game: faults_test.sh PROGRAM. Each must end in a sentence in the player's language or in
# nothing to be noticed, and must lose no answer. docs/faults.md lists them. What is said is read from the game as plain
# text, what is shown from the window's title. Exit code 77 means skipped.
set -uo pipefail
program=$1
# shellcheck source=window.sh
source "$(dirname "$0")/window.sh"

# answers FOLDER: how many answers the progress in this data folder has.
answers() { "$program" progress --data-dir "$1" --export - 2>/dev/null | grep -c '"picked":'; }

# begin_text ARGUMENTS…: the game as plain text, typed into by say and read by heard.
begin_text() {
    rm -f "$folder/typed" "$folder/said"
    mkfifo "$folder/typed"
    "$program" --text "$@" <"$folder/typed" >"$folder/said" 2>"$folder/err" &
    game=$!
    exec 4>"$folder/typed"
}
say() { echo "$1" >&4; }
heard() { grep -qF -- "$1" "$folder/said"; }
expect_words() { until_true heard "$1" || fail "$2: not said: “$1”"; }
end_text() {
    exec 4>&-
    wait "$game" || fail "the exit code is $?, not 0"
    game=
}

# beginning LANGUAGE ID: an interface string up to its first placeholder.
beginning() {
    local words
    words=$(text "$1" "$2")
    echo "${words%%\{*}"
}

# Runs this script again for the one case, in namespaces where a disk of its own can be mounted.
on_a_full_disk_an_answer_is_kept_as_soon_as_there_is_room() {
    unshare --map-root-user --mount true 2>/dev/null || {
        echo "  not tried: no disk can be mounted here" >&2
        return
    }
    unshare --map-root-user --mount bash "$0" "$program" fill_a_disk || fail "on a full disk"
}

fill_a_disk() {
    local disk=$folder/disk
    mkdir "$disk"
    mount -t tmpfs -o size=1m none "$disk" || exit 1
    begin_text --lang ru --data-dir "$disk"
    say ""
    expect_words "$(beginning ru question.progress)" "the first question"
    cat /dev/zero >"$disk/filler" 2>/dev/null
    say 1
    expect_words "$(text ru reveal.unsaved)" "an answer while the disk is full"
    say b
    expect_words "$(beginning ru notice.unsaved)" "Home while the disk is full"
    rm "$disk/filler"
    say 1  # back to the answer
    say "" # to the next question
    say 0
    end_text
    [ "$(answers "$disk")" -eq 2 ] || fail "$(answers "$disk") answers are kept, not both"
    umount "$disk"
}

choices_that_cannot_be_kept_are_told() {
    : >"$folder/file"
    XDG_CONFIG_HOME=$folder/file XDG_DATA_HOME=$folder/xdg XDG_STATE_HOME=$folder/xdg NUQTA_LANG=th begin_text
    say ""
    expect_words "$(beginning th notice.choices_unsaved)" "Home after a choice"
    say ""
    expect_words "$(beginning th question.progress)" "the game goes on"
    end_text
}

without_a_sound_device_the_game_plays_on_in_silence() {
    SDL_AUDIODRIVER=none start --lang fa || return
    press Return
    expect "Nuqta — $(progress fa ۱ ۱۰)" "the question"
    press 1
    expect "Nuqta — $(progress fa '*' '*') · *" "an answer, with its sound"
    quit
}

without_a_graphics_processor_the_game_is_the_same() {
    rm -rf "$folder/data"
    LIBGL_DRIVERS_PATH=/nowhere start --lang zh || return
    press Return
    expect "Nuqta — $(progress zh 1 10)" "the question"
    ! grep -q 'libGLX\|libvulkan\|_dri.so' "/proc/$game/maps" || fail "it asks for a graphics processor"
    quit
}

in_windows_of_any_size_the_game_goes_on() {
    rm -rf "$folder/data"
    start --lang ru --size 16384x320 || return
    press Return
    expect "Nuqta — $(progress ru 1 10)" "the question, 16,384 pixels wide"
    local size
    for size in "1 1" "320 16384" "16384 1" "1280 720"; do
        # shellcheck disable=SC2086 # two numbers
        xdotool windowsize "$(window)" $size
        press l
    done
    press 1
    expect "Nuqta — $(progress ru '*' '*') · *" "an answer after all of them"
    quit
}

a_terminated_game_loses_nothing() {
    rm -rf "$folder/data"
    start --lang fa || return
    press Return
    expect "Nuqta — $(progress fa ۱ ۱۰)" "the question"
    press 0
    expect "Nuqta — $(progress fa ۱ ۱۱) · *" "an answer"
    press equal
    until_true grep -q '"text_percent": 110' "$folder/data/preferences.json" || fail "the text size is not kept"
    kill -TERM "$game"
    wait "$game"
    local code=$?
    [ "$code" -eq 143 ] || fail "SIGTERM: the exit code is $code"
    [ "$(answers "$folder/data")" -eq 1 ] || fail "the answer is not kept"
    start --lang fa || return
    press Return
    expect "Nuqta — $(progress fa ۲ ۱۱)" "where it was"
    quit
}

shopt -s extglob
if [ "${2:-}" = fill_a_disk ]; then
    fill_a_disk
    exit "$failures"
fi
start_screen
for case in on_a_full_disk_an_answer_is_kept_as_soon_as_there_is_room choices_that_cannot_be_kept_are_told \
    without_a_sound_device_the_game_plays_on_in_silence without_a_graphics_processor_the_game_is_the_same \
    in_windows_of_any_size_the_game_goes_on a_terminated_game_loses_nothing; do
    before=$failures
    "$case"
    [ "$failures" -eq "$before" ] && echo "ok      ${case//_/ }" || echo "FAILED  ${case//_/ }"
done
[ "$failures" -eq 0 ]
