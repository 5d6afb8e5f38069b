#!/usr/bin/env bash
# Plays the game on a virtual screen with real key events: play_test.sh PROGRAM DATA, where DATA is tests/data/cli. What
# is on the screen is read from the window's title. Waits only for something to happen, each time with a deadline; exit
# code 77 means skipped.
set -uo pipefail
program=$1
data=$2
# shellcheck source=window.sh
source "$(dirname "$0")/window.sh"

the_first_start_asks_for_the_language_and_the_next_remembers_it() {
    rm -rf "$folder/data"
    NUQTA_LANG=ru start || return
    expect "Nuqta — $(text ru language.title)" "the first start"
    press Return
    expect "Nuqta — $(text ru home.greeting)" "Enter on the choice"
    quit
    grep -q '"language": "ru"' "$folder/data/preferences.json" || fail "the choice is not kept"
    NUQTA_LANG=fa start || return
    expect "Nuqta — $(text ru language.title)" "the next start"
    press Return
    expect "Nuqta — $(text ru home.greeting)" "Enter on the last choice"
    quit
}

a_sitting_is_played_from_home_to_the_summary() {
    start --lang fa || return
    expect "Nuqta — $(text fa home.greeting)" "Home"
    press Return
    expect "Nuqta — $(progress fa ۱ ۱۰)" "Enter on Home"
    local number=0 before
    while title_is "Nuqta — $(progress fa '*' '*')" && [ "$number" -lt 25 ]; do
        number=$((number + 1))
        press $((number % 4 + 1))
        expect "Nuqta — $(progress fa '*' '*') · *" "an answer"
        before=$(title)
        press Return
        until_true title_is_not "$before" || fail "Enter does not go on from “$before”"
    done
    [ "$number" -ge 10 ] || fail "the sitting had $number questions"
    expect "Nuqta — @($(text fa summary.title)|$(text fa summary.title_all))" "the end"
    quit
}

l_shows_the_same_question_in_another_language() {
    start --lang fa --deck "$data/two-languages.json" || return
    press Return
    expect "Nuqta — $(progress fa ۱ ۱)" "the question"
    press l
    expect "Nuqta — $(progress ru 1 1)" "L"
    press l
    expect "Nuqta — $(progress fa ۱ ۱)" "L again"
    press l
    expect "Nuqta — $(progress ru 1 1)" "L once more"
    press 3
    expect "Nuqta — $(progress ru 1 1) · $(text ru reveal.right)" "the right option, in the same place"
    press Escape
    expect "Nuqta — $(text fa home.greeting)" "Escape"
    quit
}

the_article_is_read_from_home_and_from_an_answer() {
    start --lang fa --deck "$data/two-languages.json" || return
    press a
    expect "Nuqta — چای" "A, the article"
    press v
    press Tab # the hidden fact
    press Return
    press l # beside Russian
    press l # Russian alone
    expect "Nuqta — Чай" "L twice"
    press p
    expect "Nuqta — $(text ru hint.progress)" "P, what is known, as the article"
    press Escape
    press Escape
    expect "Nuqta — $(text fa home.greeting)" "Escape twice"
    press t
    expect "Nuqta — $(text fa choice.title)" "T, the choice"
    press Down # to the first section
    press Return
    press t
    expect "Nuqta — $(progress fa ۱ ۱)" "T again starts"
    press a # not before the answer
    press 1
    expect "Nuqta — $(progress fa ۱ ۲) · $(text fa reveal.wrong)" "a wrong answer"
    press a
    expect "Nuqta — چای" "A, the place of the answer"
    press Return
    expect "Nuqta — $(progress fa ۱ ۲) · $(text fa reveal.wrong)" "Enter, back to the answer"
    press Return
    press 3
    press Return
    expect "Nuqta — $(text fa summary.title)" "the end"
    press p
    expect "Nuqta — $(text fa hint.progress)" "P at the end"
    quit
}

keys_that_mean_nothing_change_nothing() {
    start --lang fa || return
    press Return
    expect "Nuqta — $(progress fa ۱ ۱۰)" "the question"
    press 5
    press x
    press Page_Down
    press F1
    expect "Nuqta — $(text fa help.title)" "F1"
    press Escape
    expect "Nuqta — $(progress fa ۱ ۱۰)" "Escape from the help"
    quit
}

# ticks: processor time the game has used, user and system, in clock ticks of 10 ms.
ticks() {
    local fields
    read -r -a fields <"/proc/$game/stat"
    echo $((fields[13] + fields[14]))
}

stands_still() {
    local before
    before=$(ticks)
    sleep 0.2
    [ "$(ticks)" -eq "$before" ]
}

an_idle_question_costs_nothing() {
    start --lang zh || return
    press Return
    expect "Nuqta — $(progress zh 1 10)" "the question"
    until_true stands_still || fail "the game never comes to rest"
    local before after
    before=$(ticks)
    sleep 3 # the measure itself
    after=$(ticks)
    [ $((after - before)) -le 1 ] || fail "$((after - before)) ticks in 3 idle seconds"
    quit
}

broken_preferences_are_set_aside() {
    mkdir -p "$folder/data"
    echo '{"format": "nuqta-preferences/1", "language": 7' >"$folder/data/preferences.json"
    start --lang ru || return
    expect 'Nuqta — *' "a start"
    [ "$(wc -l <"$folder/err")" -eq 1 ] || fail "not one sentence: $(cat "$folder/err")"
    [ -f "$folder/data/preferences.json.broken" ] || fail "the broken file is gone"
    : >"$folder/err"
    quit
}

newer_preferences_are_not_saved_over() {
    mkdir -p "$folder/data"
    echo '{"format": "nuqta-preferences/2", "language": "fa"}' >"$folder/data/preferences.json"
    cp "$folder/data/preferences.json" "$folder/newer.json"
    NUQTA_LANG=ru start || return
    expect "Nuqta — $(text ru language.title)" "a start"
    press Return
    expect "Nuqta — $(text ru home.greeting)" "Enter on the choice"
    [ "$(wc -l <"$folder/err")" -eq 2 ] || fail "not one sentence at the start and one at the choice: $(cat "$folder/err")"
    : >"$folder/err"
    quit
    cmp -s "$folder/newer.json" "$folder/data/preferences.json" || fail "the newer file was changed"
    rm "$folder/data/preferences.json"
}

a_killed_game_goes_on_at_the_next_question() {
    start --lang th || return
    press Return
    expect "Nuqta — $(progress th 1 10)" "the question"
    press 0
    expect "Nuqta — $(progress th 1 11) · *" "an answer"
    kill -9 "$game"
    wait "$game" 2>/dev/null
    start --lang th || return
    expect "Nuqta — $(text th home.greeting)" "Home"
    press Return
    expect "Nuqta — $(progress th 2 11)" "Enter on the sitting that was left"
    press u
    expect "Nuqta — $(progress th 1 10)" "the answer before taken back"
    quit
}

an_item_is_reported_from_its_answer() {
    start --lang ru || return
    press Return
    expect "Nuqta — $(progress ru 1 10)" "the question"
    press 0
    expect "Nuqta — $(progress ru 1 11) · *" "an answer"
    press r
    expect "Nuqta — $(text ru report.title)" "R"
    press 2
    expect "Nuqta — $(progress ru 1 10) · *" "the reason: the question does not return"
    quit
    "$program" stats --data-dir "$folder/data" | grep -qF '(several-right)' || fail "nuqta stats does not list it"
}

damaged_progress_is_set_aside() {
    mkdir -p "$folder/data/profiles"
    echo 'no database' >"$folder/data/profiles/eve.sqlite"
    start --lang fa --profile eve || return
    press Return
    expect "Nuqta — $(progress fa ۱ ۱۰)" "the question"
    [ "$(wc -l <"$folder/err")" -eq 1 ] || fail "not one sentence: $(cat "$folder/err")"
    [ "$(cat "$folder/data/profiles/eve.sqlite.damaged")" = 'no database' ] || fail "the damaged file is not kept"
    : >"$folder/err"
    quit
}

without_a_place_to_save_the_game_plays_on() {
    rm -rf "$folder/data/profiles"
    : >"$folder/data/profiles" # a file where the folder would be
    start --lang zh || return
    press Return
    expect "Nuqta — $(progress zh 1 10)" "the question"
    press 0
    expect "Nuqta — $(progress zh 1 11) · *" "an answer"
    [ "$(wc -l <"$folder/err")" -eq 1 ] || fail "not one sentence: $(cat "$folder/err")"
    : >"$folder/err"
    quit
    rm "$folder/data/profiles"
}

shopt -s extglob
start_screen
for case in the_first_start_asks_for_the_language_and_the_next_remembers_it \
    a_sitting_is_played_from_home_to_the_summary l_shows_the_same_question_in_another_language \
    the_article_is_read_from_home_and_from_an_answer \
    keys_that_mean_nothing_change_nothing an_idle_question_costs_nothing broken_preferences_are_set_aside \
    newer_preferences_are_not_saved_over a_killed_game_goes_on_at_the_next_question \
    an_item_is_reported_from_its_answer damaged_progress_is_set_aside without_a_place_to_save_the_game_plays_on; do
    before=$failures
    "$case"
    [ "$failures" -eq "$before" ] && echo "ok      ${case//_/ }" || echo "FAILED  ${case//_/ }"
done
[ "$failures" -eq 0 ]
