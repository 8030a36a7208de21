// Texts of other tools that stand in a job file: version control, template engines, YAML, a form to fill in.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "parse/idioms.hpp"

namespace jobstamp::parsing {
namespace {

struct Engine {
  std::string_view open;
  std::string_view close;
  std::string_view name;
  std::string_view help;
};

constexpr std::array<Engine, 5> engines = {{
    {"${{", "}}", "a template of another tool", "let that tool fill it in first and use the result"},
    {"[[", "]]", "a Levant or nomad-pack template",
     "render it first (`nomad-pack render`, `levant render`) and use the result"},
    {"{{", "}}", "a Go or Jinja template",
     "render it first and use the result; inside a string or heredoc `{{ }}` may stay"},
    {"{%", "%}", "a Jinja template", "render it first and use the result"},
    {"{#", "#}", "a Jinja template", "render it first and use the result"},
}};

/// A list of lists has `[[` too: what stands behind that is a value, or the inner list ends before the outer one.
bool is_list_of_lists(std::string_view from_open, std::size_t close) {
  const bool value =
      from_open.size() > 2 && std::string_view("\"[{0123456789").find(from_open[2]) != std::string_view::npos;
  return value || from_open.find(']') < close;
}

/// Where near the trouble, on its line, a tag of `engine` stands at or before it. In a heredoc it may stay, and in a
/// string that holds all of it.
std::optional<std::uint32_t> tag_on_line(const Scene& scene, const Engine& engine) {
  const auto begin = scene.trouble.offset - static_cast<std::uint32_t>(scene.behind().size());
  const std::string_view near = scene.line.substr(begin - scene.line_start, 2 * Scene::far);
  const std::size_t open = near.find(engine.open);
  if (open == std::string_view::npos || open > scene.behind().size() + 1) return std::nullopt;
  const std::string_view from_open = near.substr(open);
  const std::size_t close = from_open.find(engine.close);
  const bool comment = engine.open == "{#" && scene.ahead().starts_with(engine.open);  // which may have several lines
  if (close == std::string_view::npos && !comment) return std::nullopt;
  if (engine.open == "[[" && is_list_of_lists(from_open, close)) return std::nullopt;
  const Kind kind = kind_at(scene, begin + open);
  const bool in_string = kind == Kind::quoted_text && kind_at(scene, begin + open + close) == kind;
  if (kind == Kind::heredoc_text || in_string) return std::nullopt;
  return begin + static_cast<std::uint32_t>(open);
}

}  // namespace

std::optional<Diagnostic> conflict_marker(const Scene& scene) {
  constexpr std::array<std::string_view, 4> markers = {"<<<<<<<", "|||||||", "=======", ">>>>>>>"};
  const auto begins = [&](std::string_view marker) { return scene.line.starts_with(marker); };
  if (std::none_of(markers.begin(), markers.end(), begins)) return std::nullopt;
  return at({scene.line_start, scene.line_start + 7}, "a merge conflict was left in this file",
            "choose one side and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`");
}

std::optional<Diagnostic> text_template(const Scene& scene) {
  for (const Engine& engine : engines) {
    const std::optional<std::uint32_t> open = tag_on_line(scene, engine);
    if (!open) continue;
    const std::string tags = "`" + std::string(engine.open) + " " + std::string(engine.close) + "`";
    return at({*open, *open + 2}, tags + " makes this " + std::string(engine.name) + ", which is no HCL yet",
              std::string(engine.help));
  }
  return std::nullopt;
}

std::optional<Diagnostic> interpolated_label(const Scene& scene) {
  const bool interpolation = scene.ahead().starts_with("${");
  if (!scene.wants(Wanted::quote) || (!interpolation && !scene.ahead().starts_with("%{"))) return std::nullopt;
  if (scene.trouble.opener != scene.trouble.offset && !interpolation) return std::nullopt;
  return at_trouble(
      scene, 2, "a block's label is fixed text: it takes no `${ }`",
      "write the name out; if another tool fills it in (Terraform's `templatefile`), use the rendered file");
}

std::optional<Diagnostic> terraform_template(const Scene& scene) {
  const bool interpolation = scene.ahead().starts_with("${");
  if (scene.wants(Wanted::quote) || (!interpolation && !scene.ahead().starts_with("%{"))) return std::nullopt;
  return at_trouble(
      scene, 2, interpolation ? "`${ }` stands only inside quotes" : "`%{ }` stands only inside a string or heredoc",
      interpolation ? "write the expression alone, without `${` and `}`; if this is a template for Terraform's "
                      "`templatefile`, use the rendered file"
                    : "if this is a template for Terraform's `templatefile`, use the rendered file");
}

std::optional<Diagnostic> placeholder(const Scene& scene) {
  constexpr std::array<std::array<std::string_view, 2>, 5> shapes = {
      {{"<", ">"}, {"@@", "@@"}, {"@", "@"}, {"%", "%"}, {"$", ""}}};
  const std::string_view rest = scene.rest_of_line();
  if (!scene.wants(Wanted::value) && !scene.wants(Wanted::item_rest)) return std::nullopt;
  for (const auto& [open, close] : shapes) {
    if (!rest.starts_with(open)) continue;
    const auto in_name = [open = open](char c) {
      return stands_in_word(c) || c == '-' || c == '.' || (c == ' ' && open == "<");
    };
    const auto begin = rest.begin() + static_cast<std::ptrdiff_t>(open.size());
    const auto end = std::find_if_not(begin, rest.end(), in_name);
    const auto length = static_cast<std::size_t>(end - rest.begin());
    if (end == begin || !rest.substr(length).starts_with(close)) continue;
    const std::string_view shown = rest.substr(0, length + close.size());
    return at_trouble(scene, shown.size(), quoted(shown) + " still waits for a value",
                      "put the value there, in quotes if it is text");
  }
  return std::nullopt;
}

std::optional<Diagnostic> yaml_colon(const Scene& scene) {
  if (!scene.wants_argument()) return std::nullopt;
  if (scene.ahead().starts_with("==")) return at_trouble(scene, 2, "an argument is set with one `=`", "write `=`");
  if (!scene.ahead().starts_with(':')) return std::nullopt;
  return at_trouble(scene, 1, "an argument is set with `=`, not with `:`", "write `=`");
}

std::optional<Diagnostic> dotted_name(const Scene& scene) {
  if (!scene.wants_argument() || !scene.ahead().starts_with('.')) return std::nullopt;
  return at_trouble(scene, 1, "the name of an argument has no dots",
                    "set an object, `name = { key = ... }`, or use a block");
}

}  // namespace jobstamp::parsing
