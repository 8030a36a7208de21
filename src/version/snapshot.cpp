// See snapshot.hpp.
// SPDX-License-Identifier: Apache-2.0
#include "version/snapshot.hpp"

#include <algorithm>

#include "version/characters.hpp"

namespace jobstamp::version {
namespace {

constexpr std::string_view mark = "-SNAPSHOT";
constexpr std::string_view time_shape = "-00000000.000000-0";  // `0` is any digit

bool fits(char c, char shape) { return shape == '0' ? is_digit(c) : c == shape; }

// The size of `-20260102.030405-7` at the start of `text`; 0 if there is none.
std::size_t time_size(std::string_view text) {
  if (text.size() < time_shape.size()) return 0;
  if (!std::ranges::equal(text.substr(0, time_shape.size()), time_shape, fits)) return 0;
  auto end = std::find_if_not(text.begin() + time_shape.size(), text.end(), is_digit);
  return static_cast<std::size_t>(end - text.begin());
}

}  // namespace

std::string_view snapshot_base(std::string_view version) {
  for (auto dash = version.find('-'); dash != version.npos; dash = version.find('-', dash + 1)) {
    auto size = time_size(version.substr(dash));
    if (size != 0 && dash + size == version.size()) return version.substr(0, dash);
  }
  return {};
}

std::optional<Choice> snapshot(const Download& download) {
  if (download.directories.empty() || !download.file) return std::nullopt;
  auto raw = [&](Span span) { return download.text.raw(span); };
  auto directory = download.directories.back();
  if (!raw(directory).ends_with(mark)) return std::nullopt;
  auto base = raw(directory).substr(0, directory.size() - mark.size());
  auto file = download.file->span;
  auto at = raw(file).find("-" + std::string(base) + "-");
  if (base.empty() || at == std::string_view::npos) return std::nullopt;
  auto begin = file.begin + at + 1;
  auto size = time_size(raw({static_cast<std::uint32_t>(begin + base.size()), file.end}));
  if (size == 0) return std::nullopt;
  auto build = span_of(begin, begin + base.size() + size);
  Place of_directory{.span = directory, .ground = Ground::path, .of_snapshots = true};
  return Choice{.version = std::string(raw(build)),
                .prefix = {},
                .places = {of_directory, {.span = build, .ground = Ground::path}}};
}

bool has_snapshots(const Download& download) { return download.fit && download.fit->form == "maven"; }

}  // namespace jobstamp::version
