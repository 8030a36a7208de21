// Groups and repetitions as Go's regexp/syntax reads them; classes and escapes are classes.cpp's.
// SPDX-License-Identifier: Apache-2.0
#include "lint/regexps/go_regexp.hpp"

#include <charconv>
#include <cstdint>
#include <system_error>

#include "jobstamp/diagnostic.hpp"
#include "lint/regexps/classes.hpp"

namespace jobstamp::lint {
namespace {

constexpr std::uint32_t most_repeats = 1000;

bool is_word(char c) { return is_alphanumeric(c) || c == '_'; }
bool is_flag(char c) { return std::string_view("imsU").find(c) != std::string_view::npos; }

// How often something is repeated.
struct Count {
  std::uint32_t least;
  std::uint32_t most;
  std::size_t size;  // of `{2,5}`, in bytes
};

// The number of ones at the front, which may be too large for anything; a zero begins none.
std::optional<std::uint32_t> take_number(std::string_view& text) {
  std::string_view digits = text.substr(0, std::min(text.find_first_not_of("0123456789"), text.size()));
  if (digits.empty() || (digits.size() > 1 && digits.front() == '0')) return std::nullopt;
  text.remove_prefix(digits.size());
  std::uint32_t number = 0;
  auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return error == std::errc() ? number : most_repeats + 1;
}

// `{2}`, `{2,}`, `{2,5}` at the front; any other brace is a character like others.
std::optional<Count> count_at(std::string_view text) {
  std::string_view rest = text.substr(1);
  auto least = take_number(rest);
  if (!least) return std::nullopt;
  auto most = least;
  if (rest.starts_with(',')) {
    rest.remove_prefix(1);
    if (!rest.starts_with('}')) most = take_number(rest);
  }
  if (!most || !rest.starts_with('}')) return std::nullopt;
  return Count{*least, *most, text.size() - rest.size() + 1};
}

class Reader {
 public:
  explicit Reader(std::string_view pattern) : at_(pattern) {}

  std::optional<RegexpFault> read() {
    while (!at_.is_at_end() && !at_.fault()) read_one();
    if (open_groups_ > 0) at_.fail("a `(` is never closed", R"(add `)`, or write `\\(` for the character)");
    return at_.fault();
  }

 private:
  void read_one() {
    const bool follows_repetition = std::exchange(is_repetition_, false);
    switch (at_.rest().front()) {
      case '(':
        return open_group();
      case ')':
        return close_group();
      case '|':
        at_.take(1);
        has_operand_ = false;
        return;
      case '*':
      case '+':
      case '?':
        return repeat(1, follows_repetition);
      case '{':
        return read_brace(follows_repetition);
      case '[':
        read_class(at_);
        break;
      case '\\':
        return read_backslash();
      default:
        at_.take_character();
    }
    has_operand_ = true;
  }

  void read_backslash() {
    if (at_.take_if("\\Q")) {
      std::string_view literal = at_.take(std::min(at_.rest().find("\\E"), at_.rest().size()));
      at_.take_if("\\E");
      has_operand_ |= !literal.empty();
      return;
    }
    bool is_bound = at_.take_if("\\A") || at_.take_if("\\b") || at_.take_if("\\B") || at_.take_if("\\z");
    if (!is_bound && !read_letter_class(at_)) read_escape(at_);
    has_operand_ = true;
  }

  // ---- groups ----

  void open_group() {
    std::string_view all = at_.rest();
    at_.take(1);
    if (at_.take_if("?")) {
      bool has_name = at_.is_at("P<") || at_.is_at("<");
      if (!(has_name ? read_name(all) : read_flags(all))) return;
    }
    ++open_groups_;
    has_operand_ = false;
  }

  void close_group() {
    at_.take(1);
    if (open_groups_ == 0) return at_.fail("a `)` closes nothing", R"(delete it, or write `\\)` for the character)");
    --open_groups_;
    has_operand_ = true;
  }

  // `(?P<name>`, `(?<name>`; whether it is one.
  bool read_name(std::string_view all) {
    if (at_.is_at("<=") || at_.is_at("<!")) return looks_around(all.substr(0, 4));
    at_.take_if("P");
    at_.take(1);
    if (!at_.take_while(is_word).empty() && at_.take_if(">")) return true;
    at_.fail("the name of a group cannot be read", "write `(?P<name>`, with letters, digits and `_` in the name");
    return false;
  }

  // `(?i)`, `(?s-i:`; whether a group begins with them.
  bool read_flags(std::string_view all) {
    if (at_.is_at("=") || at_.is_at("!")) return looks_around(all.substr(0, 3));
    at_.take_while(is_flag);
    bool is_whole = !at_.take_if("-") || !at_.take_while(is_flag).empty();
    if (is_whole && at_.take_if(")")) return false;
    if (is_whole && at_.take_if(":")) return true;
    if (!at_.is_at_end()) at_.take_character();
    at_.fail("a group cannot begin with " + quoted(at_.since(all)),
             "write `(?:` for a group without a number, or `(?i)` to ignore case");
    return false;
  }

  bool looks_around(std::string_view begin) {
    at_.fail(quoted(begin) + " looks around, which no regular expression of Go can",
             "say what may stand there, or ask for the rest in a second block");
    return false;
  }

  // ---- repetitions ----

  void read_brace(bool follows_repetition) {
    auto count = count_at(at_.rest());
    if (!count) {
      at_.take(1);
      has_operand_ = true;
      return;
    }
    if (count->least > most_repeats || count->most > most_repeats || count->least > count->most) {
      return at_.fail(quoted(at_.take(count->size)) + " is no count of repetitions",
                      "write the smaller number first, and at most 1000");
    }
    repeat(count->size, follows_repetition);
  }

  void repeat(std::size_t size, bool follows_repetition) {
    std::string sign = quoted(at_.take(size));
    at_.take_if("?");  // as few as will do
    if (follows_repetition) return at_.fail("what " + sign + " repeats is repeated already", "keep one of the two");
    if (!has_operand_) {
      return at_.fail("there is nothing that " + sign + " could repeat",
                      R"(write `.*` for any text, or `\\` before it for the character)");
    }
    is_repetition_ = true;
  }

  RegexpCursor at_;
  std::size_t open_groups_ = 0;
  bool has_operand_ = false;    // something stands before that can be repeated
  bool is_repetition_ = false;  // it was repeated
};

}  // namespace

std::optional<RegexpFault> fault_of_regexp(std::string_view pattern) { return Reader(pattern).read(); }

}  // namespace jobstamp::lint
