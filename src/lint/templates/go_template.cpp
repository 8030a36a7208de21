// Actions one after the other; a stack holds the blocks that are open, so that any number of them may be. What is said
// of a fault is our own, since Go's words are for people who write Go.
// SPDX-License-Identifier: Apache-2.0
#include "lint/templates/go_template.hpp"

#include <utility>

#include "lint/report.hpp"
#include "lint/templates/go_cursor.hpp"
#include "lint/templates/go_pipelines.hpp"

namespace jobstamp::lint {
namespace {

using Kind = GoToken::Kind;

/// A block that waits for its `end`.
struct Open {
  std::string_view word;                 ///< `if`, `with`, `range`, `define` or `block`
  const GoToken* action;                 ///< its left delimiter
  const GoToken* name;                   ///< the word
  std::vector<std::string_view> hidden;  ///< variables of the text around a `define` or `block`
  std::size_t variables;                 ///< how many there were before it
  bool in_range;                         ///< whether the text around it stands in a `range`
  bool has_else = false;

  bool is_template() const { return word == "define" || word == "block"; }
};

class Reader {
 public:
  Reader(std::string_view text, const GoTokens& tokens) : cursor_(text, tokens), pipelines_(cursor_) {}

  ReadTemplate run() {
    bool goes_on = true;
    while (goes_on && !cursor_.is(Kind::end)) goes_on = cursor_.is(Kind::left) ? action() : text_or_wrong();
    if (goes_on && !open_.empty() && !pipelines_.has_other_end()) never_closed();
    return std::move(cursor_.read);
  }

 private:
  void never_closed() {
    const Open& last = open_.back();
    auto& fault = cursor_.note_fault(*last.action, "this " + quoted(last.word) + " has no `end`",
                                     "add `{{ end }}` where it ends");
    fault.end = last.name->end;
  }

  bool text_or_wrong() {
    if (cursor_.is(Kind::wrong)) return cursor_.unexpected();
    cursor_.pass();
    return true;
  }

  bool action() {
    const GoToken& left = cursor_.token();
    cursor_.pass();
    cursor_.pass_blanks();
    if (!cursor_.is(Kind::word)) return pipelines_.read(Kind::right);
    const GoToken& name = cursor_.token();
    const std::string_view word = cursor_.word();
    if (word == "if" || word == "with" || word == "range") return opens(left);
    if (word == "else") return otherwise();
    if (word == "end") return end();
    if (word == "define" && open_.empty()) return define(left);
    if (word == "block") return block(left);
    if (word == "template") return template_name(name) && (cursor_.passes(Kind::right) || pipelines_.read(Kind::right));
    if (word == "break" || word == "continue") return leaves_range();
    return pipelines_.read(Kind::right);
  }

  // ---- blocks ----

  void open(const GoToken& left, const GoToken& name) {
    open_.push_back({cursor_.text_of(name), &left, &name, {}, pipelines_.variables.size(), in_range_});
  }
  /// Templates of their own see nothing of the text around them.
  void open_template(const GoToken& left, const GoToken& name) {
    open(left, name);
    open_.back().hidden = std::exchange(pipelines_.variables, {});
    in_range_ = false;
  }

  bool opens(const GoToken& left) {
    const bool is_range = cursor_.is_word("range");
    open(left, cursor_.token());
    cursor_.pass();
    if (!pipelines_.read(Kind::right, is_range)) return false;
    if (is_range) in_range_ = true;
    return true;
  }

  bool otherwise() {
    const GoToken& name = cursor_.token();
    cursor_.pass();
    cursor_.pass_blanks();
    if (open_.empty()) return cursor_.fail(name, "this `else` belongs to nothing", "delete it, or an `end` above");
    Open& around = open_.back();
    if (around.is_template()) return cursor_.fail(name, quoted(around.word) + " has no `else`");
    if (around.has_else) return second_else(name, around);
    if (cursor_.is_word(around.word) && around.word != "range") {
      cursor_.pass();
      return pipelines_.read(Kind::right);
    }
    around.has_else = true;
    in_range_ = around.in_range;
    return cursor_.passes(Kind::right) || cursor_.unexpected();
  }

  bool second_else(const GoToken& name, const Open& around) {
    auto& fault = cursor_.note_fault(name, "this " + quoted(around.word) + " has its `else` already");
    fault.note = {around.action->begin, around.name->end, "it begins here"};
    return false;
  }

  bool end() {
    const GoToken& name = cursor_.token();
    cursor_.pass();
    if (open_.empty())
      return cursor_.fail(name, "this `end` closes nothing", "delete it, or look for one too many above");
    Open closed = std::move(open_.back());
    open_.pop_back();
    in_range_ = closed.in_range;
    if (closed.is_template()) pipelines_.variables = std::move(closed.hidden);
    pipelines_.variables.resize(closed.variables);
    return cursor_.passes(Kind::right) || cursor_.unexpected();
  }

  bool leaves_range() {
    const GoToken& name = cursor_.token();
    cursor_.pass();
    if (!cursor_.passes(Kind::right)) return cursor_.unexpected();
    return in_range_ || cursor_.fail(name, quoted(cursor_.text_of(name)) + " stands in no `range`");
  }

  // ---- templates of their own ----

  bool define(const GoToken& left) {
    const GoToken& name = cursor_.token();
    if (!template_name(name)) return false;
    if (!cursor_.passes(Kind::right)) return cursor_.unexpected();
    open_template(left, name);
    return true;
  }

  bool block(const GoToken& left) {
    const GoToken& name = cursor_.token();
    if (!template_name(name) || !pipelines_.read(Kind::right)) return false;
    open_template(left, name);
    return true;
  }

  bool template_name(const GoToken& word) {
    cursor_.pass();
    cursor_.pass_blanks();
    if (cursor_.is(Kind::wrong)) return cursor_.unexpected();
    if (!cursor_.is(Kind::string) && !cursor_.is(Kind::raw_string)) {
      return cursor_.fail(word, quoted(cursor_.text_of(word)) + " takes the name of a template, in quotes");
    }
    pipelines_.literal();
    cursor_.pass();
    return true;
  }

  GoCursor cursor_;
  GoPipelines pipelines_;
  std::vector<Open> open_;
  bool in_range_ = false;
};

}  // namespace

ReadTemplate read_template(std::string_view text, const Delimiters& delimiters) {
  const GoTokens tokens = go_tokens(text, delimiters);
  return Reader(text, tokens).run();
}

}  // namespace jobstamp::lint
