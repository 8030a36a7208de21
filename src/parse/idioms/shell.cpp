// Expansions of a shell, `${NAME:-default}`, in a text that HCL reads first: the most frequent mistake in the scripts
// and templates of real job files. And `${{ name }}`, of GitHub's workflows or of a price in a Go template.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "parse/idioms.hpp"

namespace jobstamp::parsing {
namespace {

/// An expansion in its text: `${X:-y}` and how many bytes of it HCL understands.
struct Expansion {
  std::string_view text;
  std::size_t understood;
};

/// Bytes of a name or a number, or 0.
std::size_t name_length(std::string_view text) {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), stands_in_word) - text.begin());
}

/// Operators of a shell that stand behind a name, some of which are HCL's too: but here HCL did not come through.
bool begins_with_operator(std::string_view text) {
  constexpr std::string_view operators = ":^%#/?=";
  if (text.empty() || text.starts_with("==") || text.starts_with("::")) return false;
  if (text[0] == ',') return text.starts_with(",,") || text.starts_with(",}");
  if (text[0] == '@') return text.size() > 2 && text[2] == '}';
  return operators.find(text[0]) != std::string_view::npos;
}

/// How much of what stands behind `${` is HCL, if a shell alone understands the rest.
std::optional<std::size_t> understood_length(std::string_view inner) {
  const std::size_t name = name_length(inner);
  const std::string_view rest = inner.substr(name);
  constexpr std::string_view signs = "@*#?$!-";
  if (name == 0) {
    const bool sign = rest.size() > 1 && signs.find(rest[0]) != std::string_view::npos && rest[1] == '}';
    const bool length = rest.size() > 1 && rest[0] == '#' && name_length(rest.substr(1)) != 0;
    return sign || length ? std::optional<std::size_t>(0) : std::nullopt;
  }
  const bool array = rest.starts_with("[@") || rest.starts_with("[*") || rest.starts_with("[$");
  if (array) return name + 1;
  return begins_with_operator(rest) ? std::optional(name) : std::nullopt;
}

/// Behind the `}` that closes the `${` at the start of `text`, on its line.
std::optional<std::size_t> end_of_expansion(std::string_view text) {
  int depth = 0;
  for (std::size_t at = 1; at < text.size() && text[at] != '\n'; ++at) {
    if (text[at] == '{') ++depth;
    if (text[at] == '}' && --depth == 0) return at + 1;
  }
  return std::nullopt;
}

/// `${{ name }}`; to HCL it is an object.
bool is_doubled(std::string_view expansion) { return expansion.starts_with("${{") && expansion.ends_with("}}"); }

std::optional<Expansion> expansion_at(std::string_view text) {
  if (!text.starts_with("${")) return std::nullopt;
  text = text.substr(0, Scene::far);
  const std::optional<std::size_t> end = end_of_expansion(text);
  if (end && is_doubled(text.substr(0, *end))) return Expansion{text.substr(0, *end), 2};
  const std::optional<std::size_t> understood = understood_length(text.substr(2));
  return end && understood ? std::optional(Expansion{text.substr(0, *end), 2 + *understood}) : std::nullopt;
}

/// With each `${` escaped, and in quotes each `"`.
std::string escaped(std::string_view text, bool in_quotes) {
  std::string all;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.substr(at).starts_with("${")) all += '$';
    if (in_quotes && text[at] == '"') all += '\\';
    all += text[at];
  }
  return all;
}

/// The last `${` on the trouble's line before it, or the one that it belongs to: `#` and `//` begin a comment, and what
/// follows that is noticed on a later line.
std::uint32_t opener_of(const Scene& scene) {
  const std::string_view behind = scene.behind();
  const std::size_t opener = behind.rfind("${");
  if (opener == std::string_view::npos) return scene.trouble.opener;
  return scene.trouble.offset - static_cast<std::uint32_t>(behind.size() - opener);
}

/// Whether the text that the byte at `offset` stands in is one in quotes, as far back as one looks.
bool is_in_quotes(const Tree& tree, std::uint32_t offset) {
  constexpr std::uint32_t far = 1000;
  int depth = 0;
  const std::uint32_t end = first_token_from(tree, offset);
  for (std::uint32_t token = end; token-- > end - std::min(end, far);) {
    const Kind kind = tree.kind(token);
    if (kind == Kind::close_quote || kind == Kind::close_heredoc) ++depth;
    if ((kind == Kind::open_quote || kind == Kind::open_heredoc) && depth-- == 0) return kind == Kind::open_quote;
  }
  return false;
}

bool is_escaped(std::string_view text, std::size_t opener) { return opener > 0 && text[opener - 1] == '$'; }

/// A script has many: those in the lines that were skipped because of this one, as far as one looks at once.
void note_others(const Scene& scene, Diagnostic& diagnostic) {
  constexpr std::size_t most = 8;
  const auto count = static_cast<std::uint32_t>(scene.tree.tokens().size());
  std::uint32_t last = scene.token;
  while (last < count && scene.tree.kind(last) == Kind::heredoc_text) ++last;
  if (last == scene.token) return;
  const std::string_view text = scene.text.substr(0, scene.tree.span(last - 1).end);
  for (std::size_t at = text.find("${", diagnostic.span.end); at != std::string_view::npos;
       at = text.find("${", at + 2)) {
    const std::optional<Expansion> other = is_escaped(text, at) ? std::nullopt : expansion_at(text.substr(at));
    if (!other) continue;
    const auto begin = static_cast<std::uint32_t>(at);
    diagnostic.notes.push_back({{begin, begin + static_cast<std::uint32_t>(other->text.size())}, "and here"});
    if (diagnostic.notes.size() == most) return;
  }
}

}  // namespace

std::optional<Diagnostic> shell_expansion(const Scene& scene) {
  const std::uint32_t opener = opener_of(scene);
  const std::optional<Expansion> expansion = expansion_at(scene.text.substr(opener));
  if (!expansion || is_escaped(scene.text, opener)) return std::nullopt;
  const auto close = static_cast<std::uint32_t>(opener + expansion->text.size() - 1);
  const bool within = scene.trouble.offset <= close;
  if (!within && opener >= scene.line_start) return std::nullopt;
  const bool other = is_doubled(expansion->text);
  const std::string shown = quoted(expansion->text);
  const std::string mend = "write " + quoted(escaped(expansion->text, is_in_quotes(scene.tree, opener)));
  const auto stop = static_cast<std::uint32_t>(opener + expansion->understood);
  const std::uint32_t begin = within ? std::max(stop, scene.trouble.offset) : stop;
  Diagnostic diagnostic =
      other ? at({opener, close + 1}, shown + " is another tool's, but HCL reads `${ }` first",
                 mend + " for that tool to see")
            : at({begin, std::max(close, begin + 1)}, shown + " is an expansion of a shell, but HCL reads `${ }` first",
                 mend + " for a shell to see");
  note_others(scene, diagnostic);
  return diagnostic;
}

}  // namespace jobstamp::parsing
