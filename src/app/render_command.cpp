// nuqta render: any screen as a picture or as text, without a display.
#include "app/class_render.h"
#include "app/commands.h"
#include "app/game_files.h"
#include "base/files.h"
#include "study/progress_json.h"
#include "ui/arrange.h"
#include "ui/canvas.h"
#include "ui/class_fit.h"
#include "ui/debug_view.h"
#include "ui/game.h"
#include "ui/screens/class_presenter.h"
#include "ui/window.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace nuqta {
namespace {

struct RenderOptions {
    std::string screen;
    std::string language;
    std::string item;
    std::filesystem::path deck;
    std::string size = "1280x720";
    std::string theme; ///< empty: dark, or projector for a class
    int scale = 100;
    double scroll = 0;
    std::string answer = "wrong";
    std::filesystem::path progress;
    std::string beside;
    bool veil = false;
    bool debug = false;
    bool presenter = false;
    ClassScene room;
    std::string output;
};

/// The place of the key among the options on the screen.
std::size_t key_place(const Session& session)
{
    const std::vector<std::size_t>& order = session.showings[session.current].order;
    const std::size_t key = key_index(current_item(session));
    return static_cast<std::size_t>(std::find(order.begin(), order.end(), key) - order.begin());
}

Learner answered(Learner learner, const std::string& how)
{
    if (how == "unknown") {
        return dont_know(std::move(learner), {});
    }
    const std::size_t key = key_place(*learner.session);
    return answer(std::move(learner), how == "right" ? key : (key + 1) % 4, {});
}

/// A sitting played to its end: every third item wrong at first, the first of these wrong again.
Learner played(Learner learner)
{
    std::size_t asked = 0;
    std::size_t returned = 0;
    while (learner.session->phase != Phase::Finished) {
        const bool back = learner.session->showings[learner.session->current].repetition > 0;
        const bool wrong = back ? returned++ == 0 : asked++ % 3 == 1;
        learner = answered(std::move(learner), wrong ? "wrong" : "right");
        learner.session = next(std::move(*learner.session));
    }
    return learner;
}

Result<Session> session_for(const RenderOptions& options, const GameData& data, const std::string& language)
{
    const std::vector<Quiz> quizzes = quizzes_for(data, language);
    for (const Quiz& quiz : quizzes) {
        const Deck& deck = (*data.decks)[quiz.deck];
        if (options.item.empty()) {
            return start(deck, quiz.language, deck.seed, Settings{}.sitting_length);
        }
        for (std::size_t i = 0; i < deck.items.size(); ++i) {
            if (deck.items[i].id == options.item && deck.items[i].wordings.count(quiz.language) == 1) {
                return start_with(deck, quiz.language, deck.seed, {i});
            }
        }
    }
    return Error{ErrorCode::Usage,
                 options.item.empty() ? "no deck has questions in this language"
                                      : "no deck has the item “" + options.item + "” in this language",
                 {}};
}

/// The learner of the file with progress, on the day of the last answer in it.
Result<Done> add_progress(GameState& state, const RenderOptions& options)
{
    if (options.progress.empty()) {
        return Done{};
    }
    const Result<std::string> json = read_file(options.progress);
    if (!json) {
        return json.error();
    }
    Result<Progress> progress = parse_progress(json.value(), options.progress.string());
    if (!progress) {
        return progress.error();
    }
    state.learner.progress = std::move(progress).value();
    for (const auto& [deck, items] : state.learner.progress) {
        for (const auto& [id, item] : items) {
            if (!item.reviews.empty()) {
                state.today = std::max(state.today, item.reviews.back().day);
            }
        }
    }
    return Done{};
}

/// The tag of --beside, empty when it is not given. Fails with Usage when the deck does not have it.
Result<std::string> beside_of(const RenderOptions& options, const GameFiles& files, const Deck& deck)
{
    if (options.beside.empty()) {
        return std::string();
    }
    const auto beside = files.languages.match(options.beside);
    if (!beside) {
        return beside.error();
    }
    const std::string& tag = beside.value()->tag;
    if (std::find(deck.languages.begin(), deck.languages.end(), tag) == deck.languages.end()) {
        return Error{ErrorCode::Usage, "--beside: the article is not there in “" + options.beside + "”", {}};
    }
    return tag;
}

/// The article of the language's first quiz, at the block of the item when one is named.
Result<Done> look_at_article(GameState& state, const RenderOptions& options, const GameFiles& files,
                             const GameData& data)
{
    const std::vector<Quiz> quizzes = quizzes_for(data, state.language);
    if (quizzes.empty()) {
        return Done{};
    }
    state.article.deck = quizzes.front().deck;
    state.article.language = quizzes.front().language;
    state.article.veiled = options.veil;
    const Deck& deck = (*data.decks)[state.article.deck];
    for (const Item& item : deck.items) {
        if (item.id == options.item) {
            state.article.place = item.block;
        }
    }
    const Result<std::string> beside = beside_of(options, files, deck);
    if (!beside) {
        return beside.error();
    }
    state.article.beside = beside.value();
    return Done{};
}

/// The article's first items left out, each for another reason.
GameState with_left_out(const GameData& data, GameState state)
{
    const std::vector<Item>& items = (*data.decks)[state.article.deck].items;
    const std::vector<std::optional<Complaint>> reasons = {std::nullopt, Complaint::Unclear, Complaint::WrongKey};
    for (std::size_t i = 0; i < items.size() && state.article.left_out.size() < reasons.size(); ++i) {
        if (items[i].wordings.count(state.article.language) == 1) {
            const std::optional<Complaint> reason = reasons[state.article.left_out.size()];
            state.article.left_out.push_back({i, !reason, reason});
        }
    }
    for (const LeftOut& one : state.article.left_out) {
        const Deck& deck = (*data.decks)[state.article.deck];
        state.learner =
            mark_item(std::move(state.learner), deck.id, deck.items[one.item].id, one.suspended, one.reported);
    }
    return state;
}

/// A match that is played to the screen, with the options of a class.
Result<GameState> state_of_class(const RenderOptions& options, const GameFiles& files, const GameData& data,
                                 GameState state)
{
    ClassScene room = options.room;
    room.item = options.item;
    if (const std::vector<Quiz> quizzes = quizzes_for(data, state.language); !quizzes.empty()) {
        const Result<std::string> beside = beside_of(options, files, (*data.decks)[quizzes.front().deck]);
        if (!beside) {
            return beside.error();
        }
        room.second = beside.value();
    }
    return class_state_for(room, data, std::move(state));
}

Result<GameState> state_for(const RenderOptions& options, const GameFiles& files, const GameData& data)
{
    const Result<ScreenId> screen = screen_named(options.screen);
    if (!screen) {
        return screen.error();
    }
    const auto language = files.languages.match(options.language);
    if (!language) {
        return language.error();
    }
    GameState state;
    state.screen = screen.value();
    state.language = language.value()->tag;
    state.text_percent = options.scale;
    if (!options.theme.empty()) {
        state.settings.theme = options.theme;
        state.settings.class_theme = options.theme;
    }
    if (is_class_screen(state.screen)) {
        return state_of_class(options, files, data, std::move(state));
    }
    if (const Result<Done> known = add_progress(state, options); !known) {
        return known.error();
    }
    if (const Result<Done> seen = look_at_article(state, options, files, data); !seen) {
        return seen.error();
    }
    if (state.screen == ScreenId::Profiles) {
        state.new_profile = std::string();
    }
    if (state.screen == ScreenId::LeftOut) {
        state = with_left_out(data, std::move(state));
    }
    const bool of_sitting = state.screen == ScreenId::Question || state.screen == ScreenId::Reveal ||
                            state.screen == ScreenId::Report || state.screen == ScreenId::Summary ||
                            state.screen == ScreenId::Unfinished;
    if (of_sitting) {
        Result<Session> session = session_for(options, data, state.language);
        if (!session) {
            return session.error();
        }
        state.learner.session = std::move(session).value();
        if (state.screen == ScreenId::Reveal || state.screen == ScreenId::Report) {
            state.learner = answered(std::move(state.learner), options.answer);
        } else if (state.screen == ScreenId::Summary) {
            state.learner = played(std::move(state.learner));
        }
    }
    return state;
}

Result<Done> save(const Scene& scene, Px scroll, const RenderOptions& options, const GameFiles& files, PixelSize size)
{
    if (std::filesystem::path(options.output).extension() != ".png") {
        return write_file(options.output, dump(scene));
    }
    const auto window = Window::open_unseen({size.width, size.height, false});
    if (!window) {
        return window.error();
    }
    Canvas canvas(window.value()->renderer(), files.fonts);
    canvas.draw(scene, scroll);
    return window.value()->save_png(options.output);
}

Result<Done> render(const RenderOptions& options)
{
    const Result<PixelSize> size = parse_size(options.size);
    if (!size) {
        return size.error();
    }
    const Result<GameFiles> files = load_game_files(options.deck);
    if (!files) {
        return files.error();
    }
    if (const Result<Theme> theme = find_theme(files.value().themes, options.theme); !options.theme.empty() && !theme) {
        return theme.error();
    }
    const std::vector<Deck> decks = playable(files.value().library.decks, files.value().languages);
    GameData data{&files.value().languages, &decks, &files.value().themes};
    if (!decks.empty()) { // so that the library shows what can be removed
        data.added.push_back({decks.front().id + ".json", decks.front().id, {}});
    }
    TextEngine engine(files.value().fonts);
    Frame frame{static_cast<Px>(size.value().width), static_cast<Px>(size.value().height), options.scale / 100.0,
                &files.value().themes.front(), &engine};
    data.fits = [&](const Deck& deck, std::size_t item, const std::string& language, const std::string& second,
                    const ClassChoices& choices) {
        return fits_projector(data, deck, item, language, second, choices, frame);
    };
    const Result<GameState> state = state_for(options, files.value(), data);
    if (!state) {
        return state.error();
    }
    const bool for_teacher = options.presenter && state.value().room.match;
    const ScreenModel model = for_teacher ? present_for_teacher(data, state.value()) : present(data, state.value());
    const Theme& theme =
        theme_or_first(files.value().themes, for_teacher ? state.value().settings.theme : theme_name(state.value()));
    frame.theme = &theme;
    const Scene scene = arrange(model, frame);
    report(engine.diagnostics());
    const Px scroll = std::clamp(options.scroll, 0.0, scene.max_scroll());
    Scene seen = decorated(scene, {model.primary, std::nullopt, scroll}, theme);
    if (options.debug) {
        seen = debugged(std::move(seen), engine, data.languages->all().front());
    }
    return save(seen, scroll, options, files.value(), size.value());
}

} // namespace

void add_render(CLI::App& program, int& code)
{
    const auto options = std::make_shared<RenderOptions>();
    CLI::App* command = program.add_subcommand("render", "Draw a screen into a file, without a display");
    command
        ->add_option("--screen", options->screen,
                     "language, home, question, reveal, report, summary, help, "
                     "settings, reader, progress, choose, left-out, unfinished, profiles, library or removal")
        ->required();
    command->add_option("--lang", options->language, "Language of the quiz")->required();
    command->add_option("--item", options->item, "The item to show, by its id");
    command->add_option("--deck", options->deck, "A deck instead of all that are installed");
    command->add_option("--size", options->size, "WIDTHxHEIGHT in pixels")->capture_default_str();
    command->add_option("--theme", options->theme, "dark, light, contrast or projector; dark, for a class projector");
    command->add_option("--scale", options->scale, "Text size in percent")
        ->check(CLI::Range(k_min_text_percent, k_max_text_percent))
        ->capture_default_str();
    command->add_option("--scroll", options->scroll, "Pixels by which the content is scrolled up")
        ->capture_default_str();
    command->add_option("--answer", options->answer, "What the reveal answers: right, wrong or unknown")
        ->check(CLI::IsMember({"right", "wrong", "unknown"}))
        ->capture_default_str();
    command->add_option("--progress", options->progress,
                        "What the learner knows, as nuqta progress --export writes it");
    command->add_option("--beside", options->beside, "A second language in the reader, or on a class's projector");
    command->add_flag("--veil", options->veil, "Hide the facts in the reader");
    command->add_flag("--presenter", options->presenter, "Of a class: the teacher's window instead of the class's");
    command->add_flag("--debug", options->debug,
                      "Show boxes, baselines, runs and fonts of all text, and the glyph atlas");
    command->add_option("--mode", options->room.mode, "Of a class: hands, turns, buzz or secret")
        ->check(CLI::IsMember({"hands", "turns", "buzz", "secret"}))
        ->capture_default_str();
    command->add_option("--teams", options->room.teams, "Of a class")->check(CLI::Range(2, 8))->capture_default_str();
    command->add_option("--timer", options->room.timer, "Of a class: seconds; 0: none")
        ->check(CLI::Range(0, k_longest_timer))
        ->capture_default_str();
    command->add_option("-o,--output", options->output, "out.png, or a text of all that is on the screen; - prints it")
        ->required();
    command->callback([options, &code] {
        const Result<Done> rendered = render(*options);
        code = rendered ? k_exit_done : report(rendered.error());
    });
}

} // namespace nuqta
