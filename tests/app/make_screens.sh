#!/usr/bin/env bash
# Draws every screen in every language of a quiz, for the documentation: make_screens.sh PROGRAM LEARNER FOLDER, where
# LEARNER is tests/study/simulated_learner: some screens are of someone who has learnt for four days.
set -euo pipefail
program=$1
learner=$2
folder=$3
decks=$(dirname "$program")/share/nuqta/decks

mkdir -p "$folder"
progress=$(mktemp)
trap 'rm -f "$progress"' EXIT
"$learner" 4 "$decks"/*.json >"$progress"

# draw NAME SCREEN OPTION…: a picture of the screen in each language.
draw() {
    local name=$1 screen=$2 language
    shift 2
    for language in fa ar ru zh th; do
        "$program" render --screen "$screen" --lang "$language" --size 1280x720 "$@" -o "$folder/$name-$language.png"
    done
}

for screen in language home question reveal report summary help settings choose left-out unfinished profiles library removal; do
    draw "$screen" "$screen"
done
for screen in class-setup class-lobby class-question class-reveal class-scores class-podium class-results; do
    draw "$screen" "$screen"
done
draw progress progress --progress "$progress"
draw reader reader --progress "$progress" --scroll 600
draw veiled reader --progress "$progress" --scroll 600 --veil
