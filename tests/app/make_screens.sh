#!/usr/bin/env bash
# Draws every screen in every language of a quiz, for the documentation: make_screens.sh PROGRAM FOLDER
set -euo pipefail
program=$1
folder=$2

mkdir -p "$folder"
for language in fa ar ru zh th; do
    for screen in language home question reveal report summary help settings; do
        "$program" render --screen "$screen" --lang "$language" --size 1280x720 -o "$folder/$screen-$language.png"
    done
done
