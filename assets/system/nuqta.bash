# Completion for bash.
_nuqta() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    case $before in
    --lang) mapfile -t COMPREPLY < <(compgen -W "ar en fa ru th zh" -- "$word") && return ;;
    --theme) mapfile -t COMPREPLY < <(compgen -W "dark light contrast projector" -- "$word") && return ;;
    --to) mapfile -t COMPREPLY < <(compgen -W "anki csv gift html moodle-xml" -- "$word") && return ;;
    --screen) mapfile -t COMPREPLY < <(compgen -W "language home question reveal summary help report settings reader progress choose" -- "$word") && return ;;
    esac
    local options="--help"
    case ${COMP_WORDS[1]-} in
    generate) options+=" -o --output --seed --lang --json" ;;
    facts | check) options+=" --lang --json" ;;
    export) options+=" --to --lang --seed -o --output" ;;
    render) options+=" --screen --lang --item --size --theme --progress --beside --veil --debug -o" ;;
    layout) options+=" --lang --px --width --json --stages" ;;
    *)
        [ "$COMP_CWORD" -eq 1 ] && options+=" play add generate facts check doctor export render layout --version"
        options+=" --lang --deck --size --theme --data-dir --fullscreen --text --reduced-motion"
        ;;
    esac
    if [[ $word == -* || $COMP_CWORD -eq 1 ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
    fi
    [ ${#COMPREPLY[@]} -gt 0 ] || mapfile -t COMPREPLY < <(compgen -f -- "$word")
}
complete -o filenames -F _nuqta nuqta
