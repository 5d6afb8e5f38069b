#!/usr/bin/env bash
# Other people's readers over our exports: Moodle XML by xmllint, GIFT by gift-pegjs (npm). Exit 77 when one of them
# cannot be had: ctest then says that the test was skipped.
# judges.sh NUQTA DECKS WORK_FOLDER
set -euo pipefail
nuqta=$1 decks=$2 work=$3
version=1.0.2

skip() {
    echo "SKIPPED: $1" >&2
    exit 77
}

command -v xmllint >/dev/null || skip "xmllint is not installed (Debian: libxml2-utils)"
command -v npm >/dev/null || skip "npm is not installed (Debian: npm)"
mkdir -p "$work"
if [ ! -d "$work/node_modules/gift-pegjs" ]; then
    echo '{"private": true}' >"$work/package.json"
    npm install --prefix "$work" --no-audit --no-fund --loglevel=error "gift-pegjs@$version" || skip "gift-pegjs cannot be installed"
fi
cat >"$work/count.mjs" <<'JS'
// Each file must be questions of four options with one right one, and as many as the second argument says.
import { parse } from "gift-pegjs";
import { readFileSync } from "node:fs";
const [file, expected] = process.argv.slice(2);
const questions = parse(readFileSync(file, "utf8")).filter((question) => question.type !== "Category");
const right = questions.filter((question) => question.type === "MC" && question.choices.length === 4 &&
    question.choices.filter((choice) => choice.isCorrect).length === 1 && question.globalFeedback !== null);
console.log(`${file}: ${right.length} of ${questions.length} questions, ${expected} expected`);
process.exit(right.length === questions.length && right.length === Number(expected) ? 0 : 1);
JS

for deck in deepseek-summit:fa deepseek-summit:ru deepseek-summit:th deepseek-summit:zh deepseek-rival:ar; do
    name=${deck%%:*} tag=${deck##*:}
    base=$work/$name-$tag
    for format in gift moodle-xml csv; do
        "$nuqta" export "$decks/$name.json" --to "$format" --lang "$tag" -o "$base.$format"
    done
    rows=$(($(wc -l <"$base.csv") - 1))
    node "$work/count.mjs" "$base.gift" "$rows"
    xmllint --noout "$base.moodle-xml"
    xml=$(xmllint --xpath 'count(//question[@type="multichoice"][count(answer[@fraction="100"])=1 and count(answer)=4])' "$base.moodle-xml")
    echo "$base.moodle-xml: $xml of $rows questions"
    [ "$xml" -eq "$rows" ]
done
