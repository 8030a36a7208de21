// Follows Go's scanner in what ends where; what it finds wrong is said in our own words.
// SPDX-License-Identifier: Apache-2.0
#include "lint/templates/go_tokens.hpp"

#include <algorithm>
#include <utility>

#include "jobstamp/source.hpp"

namespace jobstamp::lint {
namespace {

using Kind = GoToken::Kind;

constexpr std::string_view trims = "-";  // beside a delimiter, with a blank on its other side

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

class Scanner {
 public:
  Scanner(std::string_view text, const Delimiters& delimiters) : text_(text), delimiters_(delimiters) {}

  GoTokens run() {
    tokens_.reserve(64);
    while (!is_done_) {
      if (in_action_) {
        inside();
      } else {
        outside();
      }
    }
    return {std::move(tokens_), wrong_, advice_};
  }

 private:
  bool at_end() const { return at_ == text_.size(); }
  char byte(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  bool stands(std::string_view word, std::size_t ahead = 0) const {
    return at_ + ahead <= text_.size() && text_.substr(at_ + ahead).starts_with(word);
  }

  void push(Kind kind) {
    tokens_.push_back({kind, static_cast<std::uint32_t>(begin_), static_cast<std::uint32_t>(at_)});
  }
  void add(Kind kind) {
    push(kind);
    begin_ = at_;
  }
  void add(Kind kind, std::size_t size) {
    at_ += size;
    add(kind);
  }
  void fail(std::string_view wrong, std::string_view advice = "") {
    push(Kind::wrong);
    wrong_ = wrong;
    advice_ = advice;
    is_done_ = true;
  }

  // ---- between actions ----

  void outside() {
    at_ = std::min(text_.find(delimiters_.left, at_), text_.size());
    if (at_ > begin_) add(Kind::text);
    if (at_end()) {
      add(Kind::end);
      is_done_ = true;
      return;
    }
    at_ += delimiters_.left.size();
    if (stands(trims) && is_blank(byte(1))) at_ += 2;
    if (stands("/*")) return comment();
    add(Kind::left);
    in_action_ = true;
    depth_ = 0;
  }

  void comment() {
    const std::size_t end = text_.find("*/", at_ + 2);
    if (end == text_.npos) return fail("this comment does not end", "close it with `*/` and the delimiter");
    at_ = end + 2;
    const std::size_t closing = right_delimiter();
    if (closing == 0) {
      return fail("a comment has its action to itself", "put the closing delimiter right behind `*/`");
    }
    at_ += closing;
    begin_ = at_;
  }

  // ---- in an action ----

  /// How many bytes close the action here; 0 if none do.
  std::size_t right_delimiter() const {
    if (is_blank(byte()) && stands(trims, 1) && stands(delimiters_.right, 2)) return 2 + delimiters_.right.size();
    return stands(delimiters_.right) ? delimiters_.right.size() : 0;
  }

  void inside() {
    if (const std::size_t closing = right_delimiter(); closing != 0) {
      if (depth_ != 0) return fail("a parenthesis is still open where this action ends", "close it with `)`");
      in_action_ = false;
      return add(Kind::right, closing);
    }
    if (at_end()) return unclosed();
    if (is_blank(byte())) return blanks();
    switch (byte()) {
      case '=':
        return add(Kind::assign, 1);
      case ':':
        return stands(":=") ? add(Kind::declare, 2) : single("`:` stands only in `:=`");
      case '|':
        return add(Kind::pipe, 1);
      case '"':
        return quoted('"', Kind::string);
      case '\'':
        return quoted('\'', Kind::character);
      case '`':
        return raw_string();
      case '$':
        return name(Kind::variable);
      case '(':
        ++depth_;
        return add(Kind::open, 1);
      case ')':
        return close();
      default:
        return word_or_number();
    }
  }

  void unclosed() {
    while (tokens_.back().kind != Kind::left) tokens_.pop_back();
    begin_ = tokens_.back().begin;
    at_ = tokens_.back().end;
    tokens_.pop_back();
    bool is_usual = delimiters_.right == Delimiters().right;
    fail("this action does not end", is_usual ? "close it with `}}`" : "close it with the `right_delimiter`");
  }

  void single(std::string_view wrong, std::string_view advice = "") {
    at_ += first_character(text_.substr(at_)).size;
    fail(wrong, advice);
  }

  void blanks() {
    while (!at_end() && is_blank(byte()) && right_delimiter() == 0) ++at_;
    add(Kind::blanks);
  }

  void close() {
    if (depth_ == 0) return single("this `)` closes nothing", "delete it");
    --depth_;
    add(Kind::close, 1);
  }

  void quoted(char quote, Kind kind) {
    for (++at_; !at_end() && byte() != '\n'; ++at_) {
      if (byte() == quote) return add(kind, 1);
      if (byte() == '\\' && byte(1) != '\n' && at_ + 1 < text_.size()) ++at_;
    }
    fail(kind == Kind::string ? "this text is not closed on its line" : "this `'` opens a character that is not closed",
         kind == Kind::string ? "close it with `\"`; a text of several lines stands in backquotes"
                              : "text stands in `\"`");
  }

  void raw_string() {
    const std::size_t end = text_.find('`', at_ + 1);
    if (end == text_.npos) {
      ++at_;
      return fail("this text is not closed", "close it with a backquote");
    }
    at_ = end + 1;
    add(Kind::raw_string);
  }

  void word_or_number() {
    const char c = byte();
    if (c == '.' && !is_digit(byte(1))) return name(Kind::field);
    if (c == '.' || c == '+' || c == '-' || is_digit(c)) return number();
    if (is_named()) return name(Kind::word);
    if (c > ' ' && c < '\x7F') return add(Kind::other, 1);
    single("this character cannot stand in an action");
  }

  bool is_named() const {
    const char c = byte();
    if (is_ascii(c)) return is_alphanumeric(c) || c == '_';
    return is_letter_or_digit(first_character(text_.substr(at_)).code);
  }
  void skip_named() {
    while (is_named()) at_ += first_character(text_.substr(at_)).size;
  }

  /// Whether what follows may stand right behind a name.
  bool ends_name() const {
    constexpr std::string_view ends = " \t\r\n.,|:)(";
    return at_end() || ends.find(byte()) != ends.npos || stands(delimiters_.right);
  }

  void name(Kind kind) {
    if (kind != Kind::word) ++at_;
    skip_named();
    if (!ends_name()) return bad_name(kind);
    add(kind == Kind::field && at_ == begin_ + 1 ? Kind::dot : kind);
  }

  void bad_name(Kind kind) {
    const bool is_dashed = byte() == '-' && kind == Kind::field;
    begin_ = at_;
    single("this character cannot stand in a name, nor right behind it",
           is_dashed ? "a key with a dash is asked for by `index`: `index . \"my-key\"`" : "put a blank before it");
  }

  // ---- numbers: what is wrong with one that ends rightly is for its reader ----

  void number() {
    if (!part_of_number()) return bad_number();
    if (byte() == '+' || byte() == '-') {
      if (!part_of_number() || text_[at_ - 1] != 'i') return bad_number();
    }
    add(Kind::number);
  }

  void bad_number() {
    skip_named();
    fail("this is no number");
  }

  void run_of(std::string_view digits) {
    while (!at_end() && digits.find(byte()) != digits.npos) ++at_;
  }
  bool one_of(std::string_view bytes) {
    if (at_end() || bytes.find(byte()) == bytes.npos) return false;
    ++at_;
    return true;
  }

  struct Base {
    std::string_view digits;
    std::string_view exponents;
  };
  Base base_of_number() {
    if (one_of("0")) {
      if (one_of("xX")) return {"0123456789abcdefABCDEF_", "pP"};
      if (one_of("oO")) return {"01234567_", ""};
      if (one_of("bB")) return {"01_", ""};
    }
    return {"0123456789_", "eE"};
  }

  bool part_of_number() {
    one_of("+-");
    const Base base = base_of_number();
    run_of(base.digits);
    if (one_of(".")) run_of(base.digits);
    if (one_of(base.exponents)) {
      one_of("+-");
      run_of("0123456789_");
    }
    one_of("i");
    return !is_named();
  }

  std::string_view text_;
  Delimiters delimiters_;
  std::vector<GoToken> tokens_;
  std::string_view wrong_;
  std::string_view advice_;
  std::size_t begin_ = 0;  ///< of the token that is being read
  std::size_t at_ = 0;
  std::size_t depth_ = 0;  ///< of parentheses
  bool in_action_ = false;
  bool is_done_ = false;
};

}  // namespace

GoTokens go_tokens(std::string_view text, const Delimiters& delimiters) { return Scanner(text, delimiters).run(); }

}  // namespace jobstamp::lint
