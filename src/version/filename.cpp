// Cuts a file name into tokens from left to right, longest first, and weighs them; see filename.hpp.
// SPDX-License-Identifier: Apache-2.0
#include "version/filename.hpp"

#include <algorithm>

#include "version/characters.hpp"
#include "version/extension.hpp"
#include "version/number.hpp"
#include "version/platform.hpp"

namespace jobstamp::version {
namespace {

class Lexer {
 public:
  Lexer(const Text& text, std::vector<Token>& tokens) : text_(text), tokens_(tokens) {}

  void run(std::size_t begin, std::size_t end) {
    for (auto at = begin; at < end;) {
      if (!in_word(text_.shape()[at])) {
        ++at;
        continue;
      }
      bool attached = at != begin && in_word(text_.shape()[at - 1]);
      auto [mark, size] = token(at, text_.shape().substr(at, end - at));
      tokens_.push_back({mark, span_of(at, at + size), attached});
      at += size;
    }
  }

 private:
  struct Found {
    Mark mark;
    std::size_t size;
  };

  Found token(std::size_t at, std::string_view rest) const {
    if (auto size = text_.placeholder_at(at)) return {Mark::placeholder, std::min(size, rest.size())};
    if (auto size = rest[0] == 'v' ? text_.placeholder_at(at + 1) : 0) return {Mark::placeholder, size + 1};
    if (auto size = platform_word(rest)) return {Mark::system, size};
    if (auto number = measure(rest)) return number_token(rest, number.full);
    return word(rest);
  }

  // A number that a piece goes on with (`1.2.${x}`) is known as little as the piece.
  static Found number_token(std::string_view rest, std::size_t size) {
    if (!rest.substr(size).starts_with("."
                                       "\xFF")) {
      return {Mark::number, size};
    }
    return {Mark::unknown, run_of(rest, size + 1)};
  }

  // Letters, cut where a dotted number or unknown text is attached to them.
  static Found word(std::string_view rest) {
    std::size_t letters = 0;
    while (letters < rest.size() && is_letter(rest[letters])) ++letters;
    if (letters > 1 && letters < rest.size()) {
      bool number = measure(rest.substr(letters)).shape == Shape::dotted;
      if (number || rest[letters] == opaque) return {Mark::word, letters};
    }
    auto size = std::max<std::size_t>(run_of(rest, 0), 1);
    return {knows_all(rest.substr(0, size)) ? Mark::word : Mark::unknown, size};
  }

  static std::size_t run_of(std::string_view rest, std::size_t size) {
    while (size < rest.size() && in_word(rest[size]) && rest[size] != covered) ++size;
    return size;
  }

  const Text& text_;
  std::vector<Token>& tokens_;
};

// `:` or `@` behind a NAME; npos if there is none. One at the front is part of it: `@acme`, `%40acme`.
std::size_t designator(std::string_view stem) {
  auto at = stem.find_first_of(":@", stem.starts_with(escaped) ? 3 : 1);
  return stem.empty() ? stem.npos : at;
}

// What stands behind the designator is the version up to platform words.
void designate(const Text& text, FileName& file, std::size_t begin) {
  std::vector<Token> behind;
  Lexer(text, behind).run(begin, file.end);
  if (behind.empty()) return;
  auto rest = std::find_if(behind.begin() + 1, behind.end(), [](const Token& t) { return t.mark == Mark::system; });
  auto span = span_of(begin, rest == behind.end() ? file.end : std::prev(rest)->span.end);
  file.tokens.push_back({knows_all(text.shape(span)) ? Mark::designated : Mark::unknown, span});
  file.tokens.insert(file.tokens.end(), rest, behind.end());
}

// `end`: where the extension begins.
FileName take_apart(const Text& text, Span segment, std::uint32_t end) {
  FileName file{.span = segment, .end = end, .tokens = {}};
  auto at = designator(text.shape({segment.begin, end}));
  bool bare = at == std::string_view::npos;
  auto name_end = bare ? end : segment.begin + at;
  Lexer(text, file.tokens).run(segment.begin, name_end);
  if (!bare) designate(text, file, name_end + 1);
  return file;
}

bool is_dotted(const Text& text, const Token& token) {
  return token.mark == Mark::number && measure(text.shape(token.span)).shape == Shape::dotted;
}

std::optional<std::size_t> last_dotted(const Text& text, const std::vector<Token>& tokens) {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].attached || !is_dotted(text, tokens[i])) continue;
    bool of_platform = found && tokens[i - 1].mark == Mark::system;  // `app-1.2.3-ubuntu-22.04`
    if (!of_platform) found = i;
  }
  return found;
}

template <class Test>
std::optional<std::size_t> first(const std::vector<Token>& tokens, Test test) {
  auto at = std::ranges::find_if(tokens, test);
  return at == tokens.end() ? std::nullopt : std::optional(static_cast<std::size_t>(at - tokens.begin()));
}

}  // namespace

FileName take_apart(const Text& text, Span segment) {
  auto size = extension(text.shape(segment));
  return take_apart(text, segment,
                    size < segment.size() ? segment.end - static_cast<std::uint32_t>(size) : segment.end);
}

FileName take_directory_apart(const Text& text, Span segment) { return take_apart(text, segment, segment.end); }

std::optional<std::size_t> choose(const Text& text, const FileName& file) {
  const auto& tokens = file.tokens;
  auto is = [&](Mark mark) { return [mark](const Token& token) { return token.mark == mark; }; };
  if (auto found = first(tokens, is(Mark::designated))) return found;
  auto later = [&](const Token& token) { return token.mark == Mark::placeholder && &token != tokens.data(); };
  if (auto found = first(tokens, later)) return found;
  if (auto found = last_dotted(text, tokens)) return found;
  auto separate = [](const Token& token) { return token.mark == Mark::number && !token.attached; };
  if (auto found = first(tokens, separate)) return found;
  if (auto found = first(tokens, is(Mark::placeholder))) return found;
  return first(tokens, is(Mark::number));
}

Span name_before(const Text& text, const FileName& file, std::uint32_t version) {
  auto is_system = [](const Token& token) { return token.mark == Mark::system; };
  auto names_processor = [&](const Token& token) { return is_system(token) && is_processor(text.shape(token.span)); };
  auto end = std::ranges::find_if(file.tokens, [&](const Token& token) { return token.span.end > version; });
  // `linux-amd64-app` begins with platform words, `windows-exporter` with a part of its name.
  auto begin = std::find_if_not(file.tokens.begin(), end, is_system);
  bool all_system = begin == end && version == file.end;
  if (!all_system && std::none_of(file.tokens.begin(), begin, names_processor)) begin = file.tokens.begin();
  // A processor ends the name wherever it stands; `linux` in `amazon-linux-agent` may be part of it.
  auto cut = std::find_if(begin, end, names_processor);
  while (cut != begin && is_system(*std::prev(cut)) && std::prev(cut) != file.tokens.begin()) --cut;
  return begin == cut ? Span{file.span.begin, file.span.begin} : Span{begin->span.begin, std::prev(cut)->span.end};
}

Insertion insertion(const Text& text, const FileName& file, Span name, const Hints& hints) {
  Insertion made{.offset = name.end, .before = {}, .after = {}, .ground = Ground::path};
  if (name.empty()) {
    made.after = "-";
  } else if (name.end == file.span.end) {
    made.before = hints.separator;
  } else {
    char next = text.shape()[name.end];
    bool separator = name.end < file.end && (next == '-' || next == '_' || next == ':' || next == '@');
    made.before = separator ? std::string(1, next) : "-";
    bool bare = separator && name.end + 1 == file.end;  // `main:` waits for its version
    if (bare) made = {.offset = name.end + 1, .before = {}, .after = {}, .ground = Ground::path};
  }
  return made;
}

Place place_at(const Text& text, Span span, Ground ground) {
  Place place{.span = span, .ground = ground};
  auto raw = text.raw(span);
  place.v =
      !raw.empty() && lower(raw[0]) == 'v' && (is_counted(raw) || text.is_placeholder({span.begin + 1, span.end}));
  place.keeps_v = place.v || is_counted(raw);
  if (place.v) ++place.span.begin;
  if (raw.find("%2B") != raw.npos || raw.find("%2b") != raw.npos) place.plus = Plus::percent;
  return place;
}

}  // namespace jobstamp::version
