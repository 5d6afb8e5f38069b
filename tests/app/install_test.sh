#!/usr/bin/env bash
# An installation runs from another folder without the source tree: cmake --install, then the program as a user calls it.
# install_test.sh CMAKE BUILD_FOLDER WORK_FOLDER
set -euo pipefail
cmake=$1 build=$2 work=$3
rm -rf "$work"
"$cmake" --install "$build" --prefix "$work/usr" >/dev/null
unset NUQTA_DATA
export HOME=$work/home XDG_CONFIG_HOME=$work/home/config XDG_DATA_HOME=$work/home/data
mkdir -p "$HOME"
cd "$HOME"
nuqta=$work/usr/bin/nuqta

[ -z "$(find "$work/usr" -type l)" ] || { echo "links into the source tree were installed" >&2; exit 1; }
"$nuqta" --version
printf -- '- **The dance:** A bee dances for 2 minutes.\n- **Distance:** A bee flies up to 5 kilometres.\n' >en.md
"$nuqta" generate en.md -o bees.json >/dev/null
"$nuqta" check bees.json >/dev/null || [ $? -eq 4 ]
"$nuqta" render --screen question --lang fa -o question.txt
grep -q "DeepSeek\|در " question.txt
"$nuqta" export "$work/usr/share/nuqta/decks/deepseek-rival.json" --to html -o sheet.html
for file in share/applications/nuqta.desktop share/metainfo/org.nuqta.Nuqta.metainfo.xml \
    share/icons/hicolor/scalable/apps/nuqta.svg share/man/man1/nuqta.1.gz share/doc/nuqta/copyright \
    share/bash-completion/completions/nuqta share/zsh/vendor-completions/_nuqta; do
    [ -s "$work/usr/$file" ] || { echo "$file is missing" >&2; exit 1; }
done
bash -n "$work/usr/share/bash-completion/completions/nuqta"
