// Sets them with the program's own fonts. Apart from who draws them: HarfBuzz's and SDL2_ttf's handles share names.
#include "judges/hard_paragraphs.h"

#include "text/golden.h"
#include "text/setting.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <iterator>

namespace fs = std::filesystem;

namespace nuqta::test {

std::vector<std::string> hard_languages()
{
    const std::vector<Language>& all = languages().all();
    std::vector<std::string> tags;
    std::transform(all.begin(), all.end(), std::back_inserter(tags), [](const Language& one) { return one.tag; });
    return tags;
}

std::vector<HardParagraph> hard_paragraphs(const std::string& tag, Px widest)
{
    constexpr double scale = 1.5; // easier to see
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(test_data() / "stages" / tag)) {
        files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    TextEngine engine(fonts());
    std::vector<HardParagraph> paragraphs;
    for (const fs::path& file : files) {
        Golden golden = read_golden(file, tag);
        golden.options.size = std::round(golden.options.size * scale);
        golden.options.max_width = std::min(golden.options.max_width * scale, widest);
        const Layout& layout = engine.lay_out(golden.paragraph, golden.options);
        paragraphs.push_back({golden.paragraph, layout});
    }
    return paragraphs;
}

std::shared_ptr<const FontLibrary> hard_fonts()
{
    return fonts();
}

} // namespace nuqta::test
