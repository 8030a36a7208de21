// XML 1.0 (w3.org/TR/xml) written as it is told, element by element: attributes first, then what is inside. Elements
// stand a line each, two blanks deeper than the one around them; one that holds text keeps it to the byte.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>

namespace jobstamp {

class XmlWriter {
 public:
  /// Writes the declaration.
  explicit XmlWriter(std::string& out) : out_(out) { out_ += R"(<?xml version="1.0" encoding="UTF-8"?>)"; }

  /// `<name ...>`, what `inside()` writes, `</name>`; or `<name .../>` where that is only attributes.
  template <std::invocable Inside>
  void element(std::string_view name, Inside inside) {
    close_tag();
    out_.append(1, '\n').append(depth_, ' ').append("<").append(name);
    depth_ += 2;
    open_ = true;
    has_text_ = false;
    inside();
    depth_ -= 2;
    if (open_) {
      out_ += "/>";
    } else {
      if (!has_text_) out_.append(1, '\n').append(depth_, ' ');
      out_.append("</").append(name).append(">");
    }
    open_ = has_text_ = false;
  }

  void attribute(std::string_view name, std::string_view value);
  void attribute(std::string_view name, std::size_t value) { attribute(name, std::to_string(value)); }
  void text(std::string_view text);

 private:
  void close_tag() {
    if (open_) out_ += '>';
    open_ = false;
  }

  std::string& out_;
  std::size_t depth_ = 0;
  bool open_ = false;      // in a start tag
  bool has_text_ = false;  // of the innermost element
};

}  // namespace jobstamp
