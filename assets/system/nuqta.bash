# Completion for bash.
_nuqta() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    case $before in
    --lang) mapfile -t COMPREPLY < <(compgen -W "ar en fa ru th zh" -- "$word") && return ;;
    --theme) mapfile -t COMPREPLY < <(compgen -W "dark light contrast projector" -- "$word") && return ;;
    --to) mapfile -t COMPREPLY < <(compgen -W "anki csv gift html moodle-xml" -- "$word") && return ;;
    --screen) mapfile -t COMPREPLY < <(compgen -W "language home question reveal summary help report settings reader progress choose left-out unfinished profiles library removal class-setup class-teams class-preview class-lobby class-read class-question class-lock class-reveal class-scores class-podium class-results class-pause" -- "$word") && return ;;
    esac
    local options="--help"
    case ${COMP_WORDS[1]-} in
    generate) options+=" -o --output --seed --lang --json" ;;
    facts | check) options+=" --lang --json" ;;
    export) options+=" --to --lang --seed -o --output" ;;
    render) options+=" --screen --lang --item --deck --size --theme --scale --scroll --answer --progress --beside --veil --mode --teams --timer --presenter --debug -o --output" ;;
    add) options+=" --lang --data-dir" ;;
    remove) options+=" --data-dir" ;;
    doctor) options+=" --data-dir" ;;
    stats) options+=" --json --lang --deck --profile --data-dir" ;;
    progress) options+=" --export --import --backup --ask-again --profile --data-dir" ;;
    layout) options+=" --lang --px --width --json --stages" ;;
    *)
        [ "$COMP_CWORD" -eq 1 ] && options+=" play add remove generate facts check doctor export render layout stats progress --version"
        options+=" --lang --deck --size --theme --profile --data-dir --fullscreen --text --reduced-motion --classroom --mode --presenter"
        ;;
    esac
    if [[ $word == -* || $COMP_CWORD -eq 1 ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
    fi
    [ ${#COMPREPLY[@]} -gt 0 ] || mapfile -t COMPREPLY < <(compgen -f -- "$word")
}
complete -o filenames -F _nuqta nuqta
