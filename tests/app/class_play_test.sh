#!/usr/bin/env bash
# Four teams play in turns with real keys, the game is killed in the middle of a question, and the match goes on where it
# was; then a match in each of the other ways to answer: class_play_test.sh PROGRAM. Right answers are not known here:
# teams try the options from the first on.
set -uo pipefail
program=$1
# shellcheck source=class_window.sh
source "$(dirname "$0")/class_window.sh"

# one_try KEY: the team with the word picks an option, and the pick stands.
one_try() {
    local before
    before=$(title)
    press "$1"
    press Return
    until_true title_is_not "$before" || fail "the pick of $1 does not stand: “$(title)”"
}

# answer LANGUAGE NUMBER: teams try options until the question is locked.
answer() {
    local key
    for key in 1 2 3 4; do
        title_is "$(locked "$1" "$2")" && return
        one_try "$key"
    done
    expect "$(locked "$1" "$2")" "the question is decided"
}

# to_next LANGUAGE NUMBER: from the lock over reveal and scores to question NUMBER with its options.
to_next() {
    press Return
    until_true title_is_not "$(locked "$1" $(($2 - 1)))" || fail "no reveal"
    press Return
    expect "Nuqta — $(text "$1" class.scores)" "the scores"
    press Return
    expect "Nuqta — $(of_ten "$1" "$2") · $(text "$1" class.read)" "question $2 alone"
    press Return
}

a_match_is_played_killed_and_resumed() {
    rm -rf "$folder/data"
    start --lang "$1" --classroom || return
    expect "Nuqta — $(text "$1" class.title)" "the set-up"
    press Return
    expect "Nuqta — $(text "$1" class.ready)" "Enter begins"
    press Return
    expect "Nuqta — $(of_ten "$1" 1) · $(text "$1" class.read)" "the question alone"
    press Return
    expect "$(turn "$1" class.turn_of 1 1)" "team 1"
    answer "$1" 1
    to_next "$1" 2
    expect "$(turn "$1" class.turn_of 2 2)" "question 2 begins with team 2"
    press 3 # picked, but it does not stand yet
    until_true test "$(events)" -gt 8
    sleep 0.3
    local known
    known=$(events)
    kill -9 "$game"
    wait "$game" 2>/dev/null
    game=
    printf '{"n":99,"ev' >>"$matches/current.jsonl" # what a power cut leaves

    start --lang "$1" --classroom || return
    press Return
    expect "Nuqta — $(text "$1" class.paused)" "the match is offered, and waits"
    [ "$(events)" -eq $((known + 1)) ] || fail "$(events) lines of the journal, not $known and the pause"
    press Return
    expect "$(turn "$1" class.turn_of 2 2)" "the same question, the same team"
    press Return # the pick is there
    until_true title_is_not "$(turn "$1" class.turn_of 2 2)" || fail "the pick was lost"
    answer "$1" 2
    to_next "$1" 3
    expect "$(turn "$1" class.turn_of 3 3)" "team 3"
    press n
    expect "Nuqta — $(of_ten "$1" 4) · $(text "$1" class.read)" "the question is skipped"
    press u
    expect "$(turn "$1" class.turn_of 3 3)" "and not skipped"
    press f
    expect "$(podium "$1")" "the end now"
    press Return
    expect "Nuqta — $(text "$1" class.results)" "the results"
    local teams questions
    teams=$(find "$matches/results" -name '*-teams.csv')
    questions=$(find "$matches/results" -name '*-questions.csv')
    [ "$(wc -l <"$teams")" -eq 5 ] || fail "the table of teams: $(cat "$teams")"
    [ "$(wc -l <"$questions")" -eq 3 ] || fail "the table of questions: $(cat "$questions")"
    grep -q "$(team "$1" 4)" "$teams" || fail "no fourth team in $(cat "$teams")"
    [ ! -e "$matches/current.jsonl" ] || fail "the match is still offered"
    quit
}

# begin LANGUAGE MODE: to the first question with its options.
begin() {
    rm -rf "$folder/data"
    start --lang "$1" --classroom --mode "$2" || return
    press Return
    expect "Nuqta — $(text "$1" class.ready)" "Enter begins"
    press Return
    expect "Nuqta — $(of_ten "$1" 1) · $(text "$1" class.read)" "the question alone"
    press Return
    until_true title_is_not "Nuqta — $(of_ten "$1" 1) · $(text "$1" class.read)" || fail "no options"
}

# to_the_end LANGUAGE: finishes now, and looks for the files.
to_the_end() {
    press f
    expect "$(podium "$1")" "the end now"
    press Return
    expect "Nuqta — $(text "$1" class.results)" "the results"
    [ -n "$(find "$matches/results" -name '*-questions.csv')" ] || fail "no results"
    quit
}

teams_buzz() {
    begin th buzz || return
    expect "Nuqta — $(of_ten th 1) · $(text th class.press)" "who knows?"
    press z
    expect "Nuqta — $(of_ten th 1) · *$(team th 3)*" "team 3 was first"
    sleep 0.1 # others may still press at the same time; nobody picks before
    one_try 1
    press q
    until_true title_is "*$(team th 1)*" || title_is "$(locked th 1)" || fail "team 1 cannot answer: “$(title)”"
    local known
    known=$(title)
    kill -STOP "$game"
    sleep 0.3
    kill -CONT "$game"
    title_is "$known" || fail "stopping it changed “$known” to “$(title)”"
    to_the_end th
}

teams_answer_in_secret() {
    begin fa secret || return
    local before
    before=$(title)
    press 2
    until_true title_is_not "$before" || fail "the first answer is not counted"
    before=$(title)
    press 9
    until_true title_is_not "$before" || fail "the second answer is not counted"
    press Return
    expect "$(locked fa 1)" "locked"
    press Return
    until_true title_is_not "$(locked fa 1)" || fail "no reveal"
    to_the_end fa
}

hands_are_counted() {
    begin ru hands || return
    for number in 4 12 0 7; do
        for ((i = 0; i < ${#number}; i++)); do press "${number:i:1}"; done
        press Return
    done
    expect "Nuqta — $(of_ten ru 1) · $(text ru class.counted)" "all hands"
    press Return
    expect "$(locked ru 1)" "locked"
    press Return
    until_true title_is_not "$(locked ru 1)" || fail "no reveal"
    press f
    expect "Nuqta — *" "the end"
    grep -q '"event":"count".*"number":12' "$matches/current.jsonl" || fail "the journal: $(cat "$matches/current.jsonl")"
    press Return
    expect "Nuqta — $(text ru class.results)" "the results"
    quit
}

# window_named BEGINNING: the window that is seen whose title begins so.
window_named() {
    local one
    for one in $(xdotool search --onlyvisible --pid "$game" 2>/dev/null); do
        [[ "$(xdotool getwindowname "$one")" != "$1"* ]] || echo "$one"
    done
}
window() { window_named 'Nuqta —'; }
teacher_window() { window_named 'Nuqta: '; }
has_teacher_window() { [ -n "$(teacher_window)" ]; }
has_no_teacher_window() { [ -z "$(teacher_window)" ]; }

# The teacher's window comes with the match, its keys can be clicked, and it goes with the match.
the_teacher_has_a_window() {
    rm -rf "$folder/data"
    start --lang ru --classroom --presenter --reduced-motion || return
    expect "Nuqta — $(text ru class.title)" "the set-up"
    has_no_teacher_window || fail "it is there before the match"
    press Return
    expect "Nuqta — $(text ru class.ready)" "Enter begins"
    until_true has_teacher_window || fail "no window for the teacher"
    press Return
    expect "$(read_alone ru 1)" "keys mean the same"
    xdotool mousemove --window "$(teacher_window)" 480 612 # the row of keys
    local place
    for place in 120 160 200 240 280 320; do
        title_is "$(read_alone ru 1)" || break
        xdotool mousemove --window "$(teacher_window)" "$place" 612 click 1
        sleep 0.1
    done
    title_is_not "$(read_alone ru 1)" || fail "a click on its keys does nothing"
    press f
    expect "$(podium ru)" "the end now"
    press Return
    expect "Nuqta — $(text ru class.results)" "the results"
    until_true has_no_teacher_window || fail "it stays after the match"
    quit
}

# What was set up is there the next time; what the command line said is not.
the_set_up_is_remembered() {
    rm -rf "$folder/data"
    start --lang ru --classroom || return
    expect "Nuqta — $(text ru class.title)" "the set-up"
    press Escape
    expect "Nuqta — $(text ru home.greeting)" "Home"
    quit
    sed -i 's/"mode": "turns"/"mode": "hands"/; s/"timer": 0/"timer": 60/; s/"teams": 4/"teams": 3/' "$folder/data/preferences.json"
    start --lang ru --classroom --mode buzz || return
    press Return
    expect "Nuqta — $(text ru class.ready)" "Enter begins"
    grep -q '"mode":"buzz".*"timer":60' "$matches/current.jsonl" || fail "$(head -c 300 "$matches/current.jsonl")"
    [ "$(head -n 1 "$matches/current.jsonl" | grep -o '"colour"' | wc -l)" -eq 3 ] || fail "not three teams"
    quit
    grep -q '"mode": "hands"' "$folder/data/preferences.json" || fail "--mode was remembered"
}

in_persian() { a_match_is_played_killed_and_resumed fa; }
in_thai() { a_match_is_played_killed_and_resumed th; }

shopt -s extglob
start_screen
for case in in_persian in_thai teams_buzz teams_answer_in_secret hands_are_counted the_teacher_has_a_window the_set_up_is_remembered; do
    before=$failures
    "$case"
    [ "$failures" -eq "$before" ] && echo "ok      a match: ${case//_/ }" || echo "FAILED  a match: ${case//_/ }"
done
[ "$failures" -eq 0 ]
