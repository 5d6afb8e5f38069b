# What a match says in the window's title; read (source) by tests of matches that set `program` first.
# shellcheck source=window.sh
source "$(dirname "${BASH_SOURCE[0]}")/window.sh"

matches=$folder/data/classroom/default

# digits LANGUAGE NUMBER: as Persian has them; the other language here writes 0–9.
digits() {
    local number=$2 i
    local persian=(۰ ۱ ۲ ۳ ۴ ۵ ۶ ۷ ۸ ۹)
    [ "$1" = fa ] && for i in 0 1 2 3 4 5 6 7 8 9; do number=${number//$i/${persian[i]}}; done
    echo "$number"
}
# of_ten LANGUAGE NUMBER: "Question 1 of 10".
of_ten() { progress "$1" "$(digits "$1" "$2")" "$(digits "$1" 10)"; }

# team LANGUAGE NUMBER: the usual name of a team.
team() { local pattern; pattern=$(text "$1" class.team); echo "${pattern/'{number, number}'/$(digits "$1" "$2")}"; }
# turn LANGUAGE ID NUMBER TEAM: the title while a team has the word at question NUMBER.
turn() {
    local pattern
    pattern=$(text "$1" "$2")
    echo "Nuqta — $(of_ten "$1" "$3") · ${pattern/'{team}'/$'\u2068'$(team "$1" "$4")$'\u2069'}"
}
# locked LANGUAGE NUMBER, read_alone LANGUAGE NUMBER: the title when no more answers come, and when there are none yet.
locked() { echo "Nuqta — $(of_ten "$1" "$2") · $(text "$1" class.locked)"; }
read_alone() { echo "Nuqta — $(of_ten "$1" "$2") · $(text "$1" class.read)"; }
# podium LANGUAGE: the title at the end: winners, nobody who scored, or no teams.
podium() { echo "Nuqta — @($(text "$1" class.podium)|$(text "$1" class.no_points)|$(text "$1" class.well_done))"; }
# Lines of the journal.
events() { wc -l <"$matches/current.jsonl"; }
