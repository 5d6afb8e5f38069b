#!/usr/bin/env bash
# Whole matches in the real program: four teams and ten questions in each way to answer, in Persian at 1024×768 and in Thai
# at 1920×1080, by keys and by virtual game pads. On the way the program is stopped like a computer whose lid is closed, a
# pad is pulled out, and the program is killed and started again: class_match_test.sh PROGRAM PADS [LANGUAGE MODE].
# Who answers what is laid down here, and so are the points, which must be those of the results. With NUQTA_PICTURES a
# picture of each stage is kept in that folder.
set -uo pipefail
program=$1
pads=$2
# shellcheck source=class_window.sh
source "$(dirname "$0")/class_window.sh"
command -v import >/dev/null || {
    echo "SKIPPED: ImageMagick is not installed; ./check installs it" >&2
    exit 77
}

declare -A size=([fa]=1024x768 [th]=1920x1080)
buzz_keys=(q i z m)
stopped_at=3   # the questions at which …
unplugged_at=4
killed_at=6
gone_back_at=8

# --- What is seen ---

checksum() { convert "$1" rgb:- | cksum; }

# picture NAME: what the window shows when it does not change any more, in $folder/NAME.png.
picture() {
    local file=$folder/$1.png before=
    until_true eval 'import -window "$(window)" "$file" && now=$(checksum "$file") && [ "$now" = "$before" ] ||
        { before=$now; false; }'
    [ -z "${NUQTA_PICTURES:-}" ] || cp "$file" "$NUQTA_PICTURES/$language-$mode-$question-$1.png"
}
# seen NAME: the picture, when pictures are kept.
seen() { [ -z "${NUQTA_PICTURES:-}" ] || picture "$1"; }

# same_pictures BEFORE AFTER WHAT
same_pictures() {
    [ "$(checksum "$folder/$1.png")" = "$(checksum "$folder/$2.png")" ] || fail "question $question: $3 changed the picture"
}

of_question() { echo "Nuqta — $(of_ten "$language" "$question") · $1"; }
expect_status() { expect "$(of_question "$1")" "question $question"; }
expect_locked() { expect_status "@($(text "$language" class.locked)|$(text "$language" class.nobody))"; }
expect_turn() { expect "$(turn "$language" "$1" "$question" "$2")" "question $question, team $2"; }
expect_answered() {
    local pattern
    pattern=$(text "$language" class.answered)
    pattern=${pattern/'{answered, number}'/$(digits "$language" "$1")}
    expect_status "${pattern/'{teams, number}'/$(digits "$language" 4)}"
}

# --- What is done ---

# key_of PLACE: the number that picks it. right, wrong N: places from 1; the Nth wrong one.
right() { echo $((${places[question - 1]} + 1)); }
wrong() { echo $(((${places[question - 1]} + $1) % 4 + 1)); }

pad() { echo "$*" >"$folder/pads"; }
plug_pads_in() {
    [ "$mode" != secret ] || {
        pad plug 3
        pad plug 4
    }
}
# secret_pick TEAM PLACE: teams 1 and 2 by keys, 3 and 4 by pads, whose four face buttons are numbered as the places.
secret_pick() {
    local second=(7 8 9 0)
    case $1 in
        1) press "$2" ;;
        2) press "${second[$2 - 1]}" ;;
        *) pad press "$1" $(($2 - 1)) ;;
    esac
}
gains() { points[$1]=$((points[$1] + 1000)) && rights[$1]=$((rights[$1] + 1)); }
errs() { wrongs[$1]=$((wrongs[$1] + 1)); }
# stands PLACE: the team with the word picks it, and the pick stands.
stands() {
    local before
    before=$(title)
    press "$1"
    press Return
    until_true title_is_not "$before" || fail "question $question: the pick of $1 does not stand"
}

like_a_closed_lid() {
    picture open
    kill -STOP "$game"
    sleep 1
    kill -CONT "$game"
    sleep 0.1
    picture woken
    same_pictures open woken "sleep"
}

start_game() {
    LD_PRELOAD=$pads NUQTA_PADS=$folder/pads ASAN_OPTIONS=verify_asan_link_order=0 \
        start --lang "$language" --classroom --mode "$mode" --size "${size[$language]}" --reduced-motion
}

# In the middle of a question: no warning, half a line in the journal; the same question is seen again.
killed_and_started_again() {
    picture before
    local known
    known=$(events)
    kill -9 "$game"
    wait "$game" 2>/dev/null
    game=
    printf '{"n":99,"ev' >>"$matches/current.jsonl"
    start_game || return
    plug_pads_in
    press Return
    expect "Nuqta — $(text "$language" class.paused)" "the match is offered again"
    seen paused
    [ "$(events)" -eq $((known + 1)) ] || fail "$(events) lines of the journal, not $known and the pause"
    press Return
    until_true title_is "$1" || fail "question $question: the title is “$(title)”, not “$1”"
    picture again
    same_pictures before again "a kill"
}

disturbed() {
    case $question in
        "$stopped_at") like_a_closed_lid ;;
        "$killed_at") killed_and_started_again "$(title)" ;;
    esac
}

# Each question begins with the next team; none, one or two teams are wrong before one is right; at the seventh all pass.
answer_turns() {
    local team=$(((question - 1) % 4 + 1)) tries=$((question % 3)) try
    expect_turn class.turn_of "$team"
    disturbed
    if [ "$question" -eq 7 ]; then
        for try in 1 2 3 4; do press 0; done
        return
    fi
    for ((try = 1; try <= tries; try++)); do
        stands "$(wrong "$try")"
        errs "$team"
        team=$((team % 4 + 1))
        expect_turn class.passed_to "$team"
        [ "$try" -gt 1 ] || seen passed
    done
    press "$(right)"
    sleep 0.05
    seen picked
    press Return
    gains "$team"
}

# One team presses, every second question in vain and then another; at the fifth two press within 50 ms, and the one with
# fewer points, or the first, has the word.
answer_buzz() {
    local team=$((question * 3 % 4 + 1))
    expect_status "$(text "$language" class.press)"
    disturbed
    if [ "$question" -eq 5 ]; then
        xdotool key --delay 5 i q
        expect_status "*$(team "$language" 1)*$(team "$language" 2)*"
        seen tie
        team=$((points[1] <= points[2] ? 1 : 2))
    else
        press "${buzz_keys[team - 1]}"
        expect_status "*$(team "$language" "$team")*"
    fi
    sleep 0.1 # nobody picks while others may still have pressed at the same time
    if [ $((question % 2)) -eq 0 ]; then
        stands "$(wrong 1)"
        errs "$team"
        team=$((team % 4 + 1))
        press "${buzz_keys[team - 1]}"
        expect_status "*$(team "$language" "$team")*"
        sleep 0.1
    fi
    stands "$(right)"
    gains "$team"
}

# Team T is right unless question + T is a multiple of three. At the second question team 3 changes its mind; at the fourth
# its pad is pulled out and plugged in again.
answer_secret() {
    local team
    for team in 1 2 3 4; do
        expect_answered $((team - 1))
        [ "$team" -ne 3 ] || disturbed
        if [ "$question$team" = "${unplugged_at}3" ]; then
            pad unplug 3
            expect "Nuqta — $(text "$language" class.paused)" "a pad is gone"
            seen unplugged
            pad plug 3
            press Return
            expect_answered 2
        fi
        [ "$question$team" != 23 ] || secret_pick 3 "$(wrong 2)"
        if [ $(((question + team) % 3)) -eq 0 ]; then
            secret_pick "$team" "$(wrong 1)"
            errs "$team"
        else
            secret_pick "$team" "$(right)"
            gains "$team"
        fi
    done
    expect_answered 4
    seen answered
    press Return
}

# The hands for each option, and the share of right ones that comes of them.
answer_hands() {
    local place number i all=0 key=0
    disturbed
    for place in 1 2 3 4; do
        number=$(((question * 7 + place * 5) % 13))
        all=$((all + number))
        [ "$place" -ne "$(right)" ] || key=$number
        for ((i = 0; i < ${#number}; i++)); do press "${number:i:1}"; done
        [ "$place" -ne 3 ] || seen counting
        press Return
    done
    expect_status "$(text "$language" class.counted)"
    press Return
    share=$(((200 * key + all) / (2 * all)))
}

# --- The match ---

# From a question with its options to the screen before the next question.
one_question() {
    press Return
    until_true title_is_not "$(read_alone "$language" "$question")" || fail "question $question: no options"
    [ "$question" -ne 1 ] || seen open
    "answer_$mode"
    expect_locked
    seen locked
    local locked reveal
    locked=$(title)
    press Return
    until_true title_is_not "$locked" || fail "question $question: no reveal"
    reveal=$(title)
    if [ "$mode" = hands ]; then
        local pattern
        pattern=$(text "$language" class.percent_right)
        expect_status "${pattern/'{percent, number}'/$(digits "$language" "$share")}"
    fi
    seen reveal
    if [ "$question" -eq "$gone_back_at" ]; then
        picture first
        press BackSpace
        expect "$locked" "back"
        press Return
        expect "$reveal" "and on again"
        picture second
        same_pictures first second "going back and on"
    fi
    press Return
    [ "$mode" = hands ] || {
        expect "Nuqta — $(text "$language" class.scores)" "the scores"
        seen scores
        press Return
    }
}

# has_row TEAM FILE: the table of teams has its points, and how often it was right and wrong.
has_row() {
    local row
    row=$(grep "$(team "$language" "$1")" "$2" | cut -d, -f3-5)
    [ "$row" = "${points[$1]},${rights[$1]},${wrongs[$1]}" ] ||
        fail "team $1 has $row, not ${points[$1]},${rights[$1]},${wrongs[$1]}"
}

results_are_written() {
    local questions team
    questions=$(find "$matches/results" -name '*-questions.csv')
    [ "$(wc -l <"$questions")" -eq 11 ] || fail "the table of questions: $(cat "$questions")"
    [ "$mode" != hands ] || return 0
    for team in 1 2 3 4; do has_row "$team" "$(find "$matches/results" -name '*-teams.csv')"; done
}

# Thai and Chinese side by side, as they were set up at the last start.
set_up_two_languages() {
    mkdir -p "$folder/data"
    echo '{"format": "nuqta-preferences/1", "class": {"second": "zh"}}' >"$folder/data/preferences.json"
}

# a_match LANGUAGE MODE
a_match() {
    language=$1 mode=$2 question=0
    points=(0 0 0 0 0) rights=(0 0 0 0 0) wrongs=(0 0 0 0 0)
    rm -rf "$folder/data"
    [ "$language $mode" != "th turns" ] || set_up_two_languages
    start_game || return
    expect "Nuqta — $(text "$language" class.title)" "the set-up"
    plug_pads_in
    seen setup
    press Return
    expect "Nuqta — $(text "$language" class.ready)" "Enter begins"
    seen lobby
    mapfile -t places < <(head -n 1 "$matches/current.jsonl" | grep -o '"key":[0-9]' | cut -d: -f2)
    [ "$language $mode" != "th turns" ] || head -n 1 "$matches/current.jsonl" | grep -q '"second":"zh"' ||
        fail "there is no second language"
    [ "${#places[@]}" -eq 10 ] || fail "${#places[@]} questions, not 10"
    press Return
    for ((question = 1; question <= 10; question++)); do
        expect "$(read_alone "$language" "$question")" "question $question alone"
        [ "$question" -ne 1 ] || seen alone
        one_question
        [ "$failures" -eq "$before" ] || return
    done
    expect "$(podium "$language")" "the podium"
    seen podium
    press Return
    expect "Nuqta — $(text "$language" class.results)" "the results"
    seen results
    results_are_written
    [ ! -e "$matches/current.jsonl" ] || fail "the match is still offered"
    quit
}

shopt -s extglob
start_screen 1920x1080
mkfifo "$folder/pads"
exec 9<>"$folder/pads" # so that writing to it never waits for a reader
xdotool mousemove 0 0
for one in ${3:-fa th}; do
    for way in ${4:-turns buzz secret hands}; do
        before=$failures
        a_match "$one" "$way"
        [ "$failures" -eq "$before" ] && echo "ok      ten questions: $one $way" || echo "FAILED  ten questions: $one $way"
        [ -z "$game" ] || kill -9 "$game"
        game=
    done
done
[ "$failures" -eq 0 ]
