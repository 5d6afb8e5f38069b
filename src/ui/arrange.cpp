// Each body to its function, and what is drawn over any screen.
#include "ui/arrange.h"

#include "ui/screens/screens.h"

namespace nuqta {
namespace {

/// One row a screen: the body's type chooses the function.
struct ArrangeBody {
    const ScreenModel& model;
    const Frame& frame;

    /// What a class looks at is as large as the screen allows, whatever size the player's own texts have.
    Frame hall() const
    {
        Frame frame_of_hall = frame;
        frame_of_hall.text_scale = 1;
        return frame_of_hall;
    }

    Scene operator()(const LanguageModel& body) const { return arrange_language(model, body, frame); }
    Scene operator()(const HomeModel& body) const { return arrange_home(model, body, frame); }
    Scene operator()(const QuestionModel& body) const { return arrange_question(model, body, frame); }
    Scene operator()(const RevealModel& body) const { return arrange_reveal(model, body, frame); }
    Scene operator()(const SummaryModel& body) const { return arrange_summary(model, body, frame); }
    Scene operator()(const HelpModel& body) const { return arrange_help(model, body, frame); }
    Scene operator()(const SettingsModel& body) const { return arrange_settings(model, body, frame); }
    Scene operator()(const ReaderModel& body) const { return arrange_reader(model, body, frame); }
    Scene operator()(const ProgressModel& body) const { return arrange_progress(model, body, frame); }
    Scene operator()(const ChoiceModel& body) const { return arrange_choice(model, body, frame); }
    Scene operator()(const ProfilesModel& body) const { return arrange_profiles(model, body, frame); }
    Scene operator()(const ClassSetupModel& body) const { return arrange_class_setup(model, body, frame); }
    Scene operator()(const ClassTeamsModel& body) const { return arrange_class_teams(model, body, frame); }
    Scene operator()(const ClassPreviewModel& body) const { return arrange_class_preview(model, body, frame); }
    Scene operator()(const ClassLobbyModel& body) const { return arrange_class_lobby(model, body, hall()); }
    Scene operator()(const ClassQuestionModel& body) const { return arrange_class_question(model, body, hall()); }
    Scene operator()(const ClassRevealModel& body) const { return arrange_class_reveal(model, body, hall()); }
    Scene operator()(const ClassScoresModel& body) const { return arrange_class_scores(model, body, hall()); }
    Scene operator()(const ClassPodiumModel& body) const { return arrange_class_podium(model, body, hall()); }
    Scene operator()(const ClassResultsModel& body) const { return arrange_class_results(model, body, frame); }
    Scene operator()(const ClassPresenterModel& body) const { return arrange_class_presenter(model, body, frame); }
    Scene operator()(const ClassPauseModel& body) const { return arrange_class_pause(model, body, frame); }
};

/// The part of the content that is in view, as a bar on the end side.
Card scroll_bar(const Scene& scene, Px scroll, const Theme& theme)
{
    constexpr Px k_width = 6;
    const Box& view = scene.view;
    const Px height = view.height * view.height / scene.content_height;
    const Px y = view.y + (view.height - height) * scroll / scene.max_scroll();
    const Px x = scene.right_to_left ? view.x - 2 * k_width : view.x + view.width + k_width;
    return {{x, y, k_width, height}, k_width / 2, theme.muted, theme.muted, 0};
}

} // namespace

Scene arrange(const ScreenModel& model, const Frame& frame)
{
    return std::visit(ArrangeBody{model, frame}, model.body);
}

Scene decorated(Scene scene, const Attention& attention, const Theme& theme)
{
    const std::optional<Action>& focus = attention.focus;
    constexpr Px k_ring = 3;
    const Colour nothing{0, 0, 0, 0};
    if (const auto& region = attention.hover) {
        scene.drawables.push_back({Card{region->box, region->radius, theme.hover, nothing, 0}, region->scrolls});
    }
    if (const Region* region = focus ? region_of(scene, *focus) : nullptr; region != nullptr) {
        const Px out = k_ring + 2;
        const Box box{region->box.x - out, region->box.y - out, region->box.width + 2 * out,
                      region->box.height + 2 * out};
        scene.drawables.push_back({Card{box, region->radius + out, nothing, theme.focus, k_ring}, region->scrolls});
    }
    if (scene.max_scroll() > 0) {
        scene.drawables.push_back({scroll_bar(scene, attention.scroll, theme), false});
    }
    return scene;
}

} // namespace nuqta
