// JSON (RFC 8259) written as it is told, key by key: a syntax tree or ten thousand findings never stand in memory a
// second time as a document. Two blanks of indentation, or all on one line; keys keep the order in which they come.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>

namespace jobstamp {

class JsonWriter {
 public:
  enum class Layout { lines, compact };
  explicit JsonWriter(std::string& out, Layout layout = Layout::lines)
      : out_(out), compact_(layout == Layout::compact) {}

  /// `{ ... }` with the members that `members()` writes by `field`.
  template <class Members>
  void object(Members members) {
    begin('{');
    members();
    end('}');
  }

  /// `[ ... ]` with an element for each of `range`, written by `write(element)`.
  template <class Range, class Write>
  void array(const Range& range, Write write) {
    begin('[');
    for (const auto& element : range) {
      next();
      write(element);
    }
    end(']');
  }

  /// The same for whoever hears of the inner things one by one: `{` or `[`, then `key` or `next` before each, then the
  /// bracket that closes it.
  void begin(char open) {
    out_ += open;
    depth_ += 2;
    empty_ = true;
  }
  void end(char close) {
    depth_ -= 2;
    if (!empty_) new_line();
    empty_ = false;
    out_ += close;
  }
  void key(std::string_view name) {
    next();
    value(name);
    out_ += compact_ ? ":" : ": ";
  }
  void next() {
    if (!empty_) out_ += ',';
    empty_ = false;
    new_line();
  }

  void value(std::string_view text);
  void value(const char* text) { value(std::string_view(text)); }
  void value(const std::string& text) { value(std::string_view(text)); }
  void value(bool truth) { out_ += truth ? "true" : "false"; }
  void value(std::unsigned_integral auto number) { out_ += std::to_string(number); }
  void value(std::nullptr_t) { out_ += "null"; }
  template <class T>
  void value(const std::optional<T>& maybe) {
    maybe ? value(*maybe) : value(nullptr);
  }

  /// The members that every document begins with: of which form it is, and who wrote it.
  void head();

  /// `"name": ` and what `write()` writes, or a plain value.
  void field(std::string_view name, std::invocable auto write) {
    key(name);
    write();
  }
  template <class T>
  void field(std::string_view name, const T& plain) requires(!std::invocable<T>) {
    key(name);
    value(plain);
  }
  template <class Range, class Write>
  void array(std::string_view name, const Range& range, Write write) {
    key(name);
    array(range, write);
  }

 private:
  void new_line() {
    if (!compact_) out_.append(1, '\n').append(depth_, ' ');
  }

  std::string& out_;
  bool compact_;
  std::size_t depth_ = 0;
  bool empty_ = true;
};

}  // namespace jobstamp
