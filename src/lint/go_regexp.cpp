// Regular expressions as Go's regexp/syntax reads them: what a group, a class, an escape and a repetition look like.
// SPDX-License-Identifier: Apache-2.0
#include "lint/go_regexp.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <system_error>
#include <utility>

#include "jobstamp/diagnostic.hpp"
#include "jobstamp/source.hpp"

namespace jobstamp::lint {
namespace {

constexpr std::uint32_t most_repeats = 1000;
constexpr char32_t last_character = 0x10FFFF;

constexpr std::string_view classes[] = {"alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph",
                                        "lower", "print", "punct", "space", "upper", "word",  "xdigit"};

bool is_one_of(std::string_view set, char c) { return set.find(c) != set.npos; }
bool is_word(char c) { return is_alphanumeric(c) || c == '_'; }

// How often something is repeated.
struct Count {
  std::uint32_t least;
  std::uint32_t most;
  std::size_t size;  ///< of `{2,5}`, in bytes
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
  explicit Reader(std::string_view pattern) : rest_(pattern) {}

  std::optional<RegexpFault> read() {
    while (!rest_.empty() && !fault_) read_one();
    if (open_groups_ > 0) fail("a `(` is never closed", R"(add `)`, or write `\\(` for the character)");
    return std::move(fault_);
  }

 private:
  // The first one counts.
  void fail(std::string what, std::string help) {
    if (!fault_) fault_ = RegexpFault{std::move(what), std::move(help)};
  }

  std::string_view take(std::size_t size) {
    std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(taken.size());
    return taken;
  }
  bool take_if(std::string_view text) { return rest_.starts_with(text) && !take(text.size()).empty(); }
  template <class Test>
  std::string_view take_while(Test test) {
    return take(static_cast<std::size_t>(std::ranges::find_if_not(rest_, test) - rest_.begin()));
  }
  char32_t take_character() {
    Character character = first_character(rest_);
    take(character.size);
    return character.code;
  }
  // What was taken since only `before` was left.
  std::string_view since(std::string_view before) const { return before.substr(0, before.size() - rest_.size()); }

  void read_one() {
    const bool follows_repetition = std::exchange(is_repetition_, false);
    switch (rest_.front()) {
      case '(':
        return open_group();
      case ')':
        return close_group();
      case '|':
        take(1);
        has_operand_ = false;
        return;
      case '*':
      case '+':
      case '?':
        return repeat(1, follows_repetition);
      case '{':
        return read_brace(follows_repetition);
      case '[':
        read_class();
        break;
      case '\\':
        return read_backslash();
      default:
        take_character();
    }
    has_operand_ = true;
  }

  // ---- groups ----

  void open_group() {
    std::string_view all = rest_;
    take(1);
    if (take_if("?")) {
      bool has_name = rest_.starts_with("P<") || rest_.starts_with('<');
      if (!(has_name ? read_name(all) : read_flags(all))) return;
    }
    ++open_groups_;
    has_operand_ = false;
  }

  void close_group() {
    take(1);
    if (open_groups_ == 0) return fail("a `)` closes nothing", R"(delete it, or write `\\)` for the character)");
    --open_groups_;
    has_operand_ = true;
  }

  // `(?P<name>`, `(?<name>`.
  bool read_name(std::string_view all) {
    if (rest_.starts_with("<=") || rest_.starts_with("<!")) return looks_around(all.substr(0, 4));
    take_if("P");
    take(1);
    if (!take_while(is_word).empty() && take_if(">")) return true;
    fail("the name of a group cannot be read", "write `(?P<name>`, with letters, digits and `_` in the name");
    return false;
  }

  // `(?i)`, `(?s-i:`; whether a group begins with them.
  bool read_flags(std::string_view all) {
    if (rest_.starts_with('=') || rest_.starts_with('!')) return looks_around(all.substr(0, 3));
    auto is_flag = [](char c) { return is_one_of("imsU", c); };
    take_while(is_flag);
    bool is_whole = !take_if("-") || !take_while(is_flag).empty();
    if (is_whole && take_if(")")) return false;
    if (is_whole && take_if(":")) return true;
    if (!rest_.empty()) take_character();
    fail("a group cannot begin with " + quoted(since(all)),
         "write `(?:` for a group without a number, or `(?i)` to ignore case");
    return false;
  }

  bool looks_around(std::string_view begin) {
    fail(quoted(begin) + " looks around, which no regular expression of Go can",
         "say what may stand there, or ask for the rest in a second block");
    return false;
  }

  // ---- repetitions ----

  void read_brace(bool follows_repetition) {
    auto count = count_at(rest_);
    if (!count) {
      take(1);
      has_operand_ = true;
      return;
    }
    if (count->least > most_repeats || count->most > most_repeats || count->least > count->most) {
      return fail(quoted(rest_.substr(0, count->size)) + " is no count of repetitions",
                  "write the smaller number first, and at most 1000");
    }
    repeat(count->size, follows_repetition);
  }

  void repeat(std::size_t size, bool follows_repetition) {
    std::string sign = quoted(take(size));
    take_if("?");  // as few as will do
    if (follows_repetition) return fail("what " + sign + " repeats is repeated already", "keep one of the two");
    if (!has_operand_) {
      return fail("there is nothing that " + sign + " could repeat",
                  R"(write `.*` for any text, or `\\` before it for the character)");
    }
    is_repetition_ = true;
  }

  // ---- classes ----

  void read_class() {
    take(1);
    take_if("^");
    for (bool is_first = true; !fault_ && (is_first || !rest_.starts_with(']')); is_first = false) {
      if (rest_.empty()) return fail("a `[` is never closed", R"(add `]`, or write `\\[` for the character)");
      read_element();
    }
    take_if("]");
  }

  void read_element() {
    if (read_named_class() || read_letter_class()) return;
    std::string_view all = rest_;
    char32_t first = read_bound();
    bool is_range = rest_.starts_with('-') && rest_.size() > 1 && rest_[1] != ']';
    if (fault_ || !is_range) return;
    take(1);
    char32_t last = read_bound();
    if (last < first) {
      fail("the range " + quoted(since(all)) + " ends before it begins",
           "write the smaller one first; `-` itself stands first or last in `[…]`");
    }
  }

  char32_t read_bound() { return rest_.starts_with('\\') ? read_escape() : take_character(); }

  // `[:alpha:]`, `[:^alpha:]`.
  bool read_named_class() {
    std::size_t end = rest_.find(":]", 2);
    if (!rest_.starts_with("[:") || end == rest_.npos) return false;
    std::string_view all = take(end + 2);
    std::string_view name = all.substr(2, end - 2);
    if (name.starts_with('^')) name.remove_prefix(1);
    if (std::ranges::find(classes, name) == std::ranges::end(classes)) {
      fail(quoted(all) + " is no class of characters", "write for example `[:alpha:]`, `[:digit:]` or `[:space:]`");
    }
    return true;
  }

  // `\d`, `\S`, `\pL`, `\p{Greek}`.
  bool read_letter_class() {
    if (!rest_.starts_with('\\') || rest_.size() < 2 || !is_one_of("dDsSwWpP", rest_[1])) return false;
    std::string_view all = take(2);
    if (!is_one_of("pP", all[1])) return true;
    bool is_whole = rest_.starts_with('{') ? rest_.find('}') != rest_.npos : !rest_.empty();
    if (!is_whole) fail(quoted(all) + " lacks its name", R"(write for example `\\pL` or `\\p{Greek}`)");
    if (is_whole) rest_.starts_with('{') ? take(rest_.find('}') + 1).size() : take_character();
    return true;
  }

  // ---- escapes ----

  void read_backslash() {
    if (take_if("\\Q")) {
      std::string_view literal = take(std::min(rest_.find("\\E"), rest_.size()));
      take_if("\\E");
      has_operand_ |= !literal.empty();
      return;
    }
    bool is_bound = rest_.size() > 1 && is_one_of("AbBz", rest_[1]);
    if (is_bound) take(2);
    if (!is_bound && !read_letter_class()) read_escape();
    has_operand_ = true;
  }

  // The character that stands for; any, after a fault.
  char32_t read_escape() {
    std::string_view all = rest_;
    take(1);
    if (rest_.empty()) {
      fail("it ends with a lone backslash", R"(write `\\\\` for the character)");
      return 0;
    }
    const char front = rest_.front();
    if (front == 'x') return read_hex(all);
    bool is_number = front == '0' || (is_octal(front) && rest_.size() > 1 && is_octal(rest_[1]));
    if (is_number) return read_octal();
    char32_t code = take_character();
    if (std::size_t control = std::string_view("abtnvfr").find(front);
        control != std::string_view::npos && front != 'b') {
      return U'\a' + static_cast<char32_t>(control);
    }
    if (code < 0x80 && !is_alphanumeric(front)) return code;
    if (is_digit(front)) {
      fail(quoted(since(all)) + " refers back to a group, which no regular expression of Go can",
           "write out what may stand there");
    } else {
      fail(quoted(since(all)) + " means nothing", "leave the backslash out");
    }
    return 0;
  }

  char32_t read_octal() {
    char32_t code = 0;
    for (int i = 0; i < 3 && !rest_.empty() && is_octal(rest_.front()); ++i) {
      code = code * 8 + static_cast<char32_t>(take(1).front() - '0');
    }
    return code;
  }

  // `\x41`, `\x{1F600}`.
  char32_t read_hex(std::string_view all) {
    take(1);
    std::string_view digits = rest_;
    bool is_whole = true;
    if (take_if("{")) {
      digits = take(std::min(rest_.find('}'), rest_.size()));
      is_whole = take_if("}");
    } else {
      for (int i = 0; i < 2 && !rest_.empty(); ++i) take_character();
      digits = since(digits);
      is_whole = digits.size() == 2;
    }
    std::uint32_t code = 0;
    auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
    bool is_number = error == std::errc() && end == digits.data() + digits.size();
    if (is_whole && is_number && code <= last_character) return code;
    fail(quoted(since(all)) + " is no character", R"(write `\\x41` or `\\x{1F600}`)");
    return 0;
  }

  std::string_view rest_;
  std::size_t open_groups_ = 0;
  bool has_operand_ = false;    ///< something stands before that can be repeated
  bool is_repetition_ = false;  ///< it was repeated
  std::optional<RegexpFault> fault_;
};

}  // namespace

std::optional<RegexpFault> fault_of_regexp(std::string_view pattern) { return Reader(pattern).read(); }

}  // namespace jobstamp::lint
