// As Go's regexp/syntax has them with its Perl flags. Within `[…]` an escape may also bound a range.
// SPDX-License-Identifier: Apache-2.0
#include "lint/regexps/classes.hpp"

#include <charconv>
#include <cstdint>
#include <system_error>

#include "jobstamp/diagnostic.hpp"

namespace jobstamp::lint {
namespace {

constexpr char32_t last_character = 0x10FFFF;

constexpr std::string_view names[] = {"alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph",
                                      "lower", "print", "punct", "space", "upper", "word",  "xdigit"};

// `[:alpha:]`, `[:^alpha:]`, if one comes next.
bool read_named_class(RegexpCursor& at) {
  std::size_t end = at.rest().find(":]", 2);
  if (!at.is_at("[:") || end == std::string_view::npos) return false;
  std::string_view all = at.take(end + 2);
  std::string_view name = all.substr(2, end - 2);
  if (name.starts_with('^')) name.remove_prefix(1);
  if (std::ranges::find(names, name) == std::ranges::end(names)) {
    at.fail(quoted(all) + " is no class of characters", "write for example `[:alpha:]`, `[:digit:]` or `[:space:]`");
  }
  return true;
}

char32_t read_bound(RegexpCursor& at) { return at.is_at("\\") ? read_escape(at) : at.take_character(); }

// One character, or a range.
void read_element(RegexpCursor& at) {
  std::string_view all = at.rest();
  char32_t first = read_bound(at);
  bool is_range = at.is_at("-") && at.rest().size() > 1 && !at.is_at("-]");
  if (at.fault() || !is_range) return;
  at.take(1);
  char32_t last = read_bound(at);
  if (last < first) {
    at.fail("the range " + quoted(at.since(all)) + " ends before it begins",
            "write the smaller one first; `-` itself stands first or last in `[…]`");
  }
}

char32_t read_octal(RegexpCursor& at) {
  constexpr int most = 3;
  char32_t code = 0;
  for (int i = 0; i < most && !at.is_at_end() && is_octal(at.rest().front()); ++i) {
    code = code * 8 + static_cast<char32_t>(at.take(1).front() - '0');
  }
  return code;
}

// The digits of `41` or `{1F600}`; none where they are not all there.
std::string_view take_digits(RegexpCursor& at) {
  if (at.take_if("{")) {
    std::string_view digits = at.take(std::min(at.rest().find('}'), at.rest().size()));
    return at.take_if("}") ? digits : "";
  }
  std::string_view digits = at.rest();
  for (int i = 0; i < 2 && !at.is_at_end(); ++i) at.take_character();
  digits = at.since(digits);
  return digits.size() == 2 ? digits : "";
}

// `\x41`, `\x{1F600}`, of which `all` begins with the backslash.
char32_t read_hex(RegexpCursor& at, std::string_view all) {
  at.take(1);
  std::string_view digits = take_digits(at);
  std::uint32_t code = 0;
  auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
  bool is_number = error == std::errc() && end == digits.data() + digits.size();
  if (is_number && code <= last_character) return code;
  at.fail(quoted(at.since(all)) + " is no character", R"(write `\\x41` or `\\x{1F600}`)");
  return 0;
}

}  // namespace

void read_class(RegexpCursor& at) {
  at.take(1);
  at.take_if("^");
  for (bool is_first = true; !at.fault() && (is_first || !at.is_at("]")); is_first = false) {
    if (at.is_at_end()) return at.fail("a `[` is never closed", R"(add `]`, or write `\\[` for the character)");
    if (!read_named_class(at) && !read_letter_class(at)) read_element(at);
  }
  at.take_if("]");
}

bool read_letter_class(RegexpCursor& at) {
  std::string_view rest = at.rest();
  constexpr std::string_view letters = "dDsSwWpP";
  if (!at.is_at("\\") || rest.size() < 2 || letters.find(rest[1]) == letters.npos) return false;
  std::string_view all = at.take(2);
  if (all[1] != 'p' && all[1] != 'P') return true;
  std::size_t end = at.rest().find('}');
  if (at.is_at("{") && end != std::string_view::npos) {
    at.take(end + 1);
  } else if (!at.is_at("{") && !at.is_at_end()) {
    at.take_character();
  } else {
    at.fail(quoted(all) + " lacks its name", R"(write for example `\\pL` or `\\p{Greek}`)");
  }
  return true;
}

char32_t read_escape(RegexpCursor& at) {
  constexpr std::string_view controls = "atnvfr";
  constexpr std::string_view meant = "\a\t\n\v\f\r";
  std::string_view all = at.rest();
  at.take(1);
  if (at.is_at_end()) {
    at.fail("it ends with a lone backslash", R"(write `\\\\` for the character)");
    return 0;
  }
  const char front = at.rest().front();
  if (front == 'x') return read_hex(at, all);
  bool is_number = front == '0' || (is_octal(front) && at.rest().size() > 1 && is_octal(at.rest()[1]));
  if (is_number) return read_octal(at);
  char32_t code = at.take_character();
  if (auto control = controls.find(front); control != controls.npos) return static_cast<char32_t>(meant[control]);
  if (code < 0x80 && !is_alphanumeric(front)) return code;
  if (is_digit(front)) {
    at.fail(quoted(at.since(all)) + " refers back to a group, which no regular expression of Go can",
            "write out what may stand there");
  } else {
    at.fail(quoted(at.since(all)) + " means nothing", "leave the backslash out");
  }
  return 0;
}

}  // namespace jobstamp::lint
