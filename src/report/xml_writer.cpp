// Characters of XML: those that are markup become entities, and those that XML 1.0 cannot hold in any spelling (most
// control characters, U+FFFE and U+FFFF, bytes that are no UTF-8) are shown as `full` shows them.
// SPDX-License-Identifier: Apache-2.0
#include "report/xml_writer.hpp"

#include "report/hex.hpp"

#include "jobstamp/source.hpp"

namespace jobstamp {
namespace {

// Empty for what stands for itself. Blanks other than spaces would come out of an attribute as spaces.
std::string_view entity_of(char32_t code) {
  switch (code) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\t':
      return "&#9;";
    case '\n':
      return "&#10;";
    case '\r':
      return "&#13;";
    default:
      return {};
  }
}

bool is_unspeakable(char32_t code) { return code < 0x20 || code == 0xFFFE || code == 0xFFFF; }

void append_escaped(std::string& out, std::string_view text) {
  while (!text.empty()) {
    Character next = first_character(text);
    auto entity = entity_of(next.code);
    if (!next.valid) {
      append_hex(out += "\\x", text.front());
    } else if (!entity.empty()) {
      out += entity;
    } else if (is_unspeakable(next.code)) {
      append_hex(out += "\\u", next.code, 4);
    } else {
      out += text.substr(0, next.size);
    }
    text.remove_prefix(next.size);
  }
}

}  // namespace

void XmlWriter::attribute(std::string_view name, std::string_view value) {
  out_.append(" ").append(name).append("=\"");
  append_escaped(out_, value);
  out_ += '"';
}

void XmlWriter::text(std::string_view text) {
  close_tag();
  has_text_ = true;
  append_escaped(out_, text);
}

}  // namespace jobstamp
