#!/usr/bin/env bash
# Two copies of the game on one profile, one of them in the middle of a question while the other one plays: what both
# answered is kept, and the first says that there is another one: two_copies_test.sh PROGRAM DECK.
set -uo pipefail
program=$1
deck=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

fail() {
    echo "failed: $1" >&2
    exit 1
}

coproc GAME { "$program" --text --lang ru --deck "$deck" --data-dir "$folder/d" 2>&1; }
# shellcheck disable=SC2153 # GAME_PID is the coprocess's
game=$GAME_PID

# types TEXT, then reads what the game says up to WORDS.
type_and_read() {
    local line
    printf '%s\n' "$1" >&"${GAME[1]}"
    while IFS= read -r -t 60 line <&"${GAME[0]}"; do
        [[ $line == *"$2"* ]] && return
    done
    fail "after “$1” the game does not say “$2”"
}

type_and_read '' 'Вопрос 1'
type_and_read '0' 'Вот верный ответ'

# The other copy goes on with the same round, answers its next question and leaves.
other=$(printf '\n0\nb\nq\n' | "$program" --text --lang ru --deck "$deck" --data-dir "$folder/d" 2>&1)
[[ $other == *'Вопрос 2'* ]] || fail "the other copy does not see the round: $other"

type_and_read '' 'Вопрос 2'
type_and_read '0' 'Вот верный ответ'
type_and_read 'b' 'открыт и в другом окне'
printf 'q\n' >&"${GAME[1]}"
wait "$game" || fail "the game ended with $?"

answers=$("$program" progress --export - --data-dir "$folder/d" | grep -o '"at":' | wc -l)
[ "$answers" -eq 3 ] || fail "$answers answers are kept, not 3"
