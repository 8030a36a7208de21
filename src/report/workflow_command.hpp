// One line that GitHub Actions reads on standard output: `::LEVEL name=value,name=value::MESSAGE`, with the
// escapes of actions/toolkit (packages/core/src/command.ts).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "report/hex.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp {

class WorkflowCommand {
 public:
  WorkflowCommand(std::string& out, std::string_view level) : out_(out) { out_.append("::").append(level); }

  void property(std::string_view name, std::string_view value) {
    out_.append(1, first_ ? ' ' : ',').append(name).append("=");
    for (char c : value) append_escaped(c, "%\r\n:,");
    first_ = false;
  }
  void property(std::string_view name, std::uint32_t value) { property(name, std::to_string(value)); }

  /// Ends the command. The log that it stands in is a terminal's too.
  void message(std::string_view text) {
    out_ += "::";
    for (std::size_t begin = 0, end = 0; end != text.npos; begin = end + 1) {
      end = text.find('\n', begin);
      if (begin > 0) out_ += "%0A";
      for (char c : visible(text.substr(begin, end - begin))) append_escaped(c, "%");
    }
    out_ += '\n';
  }

 private:
  void append_escaped(char c, std::string_view special) {
    if (special.find(c) == special.npos) {
      out_ += c;
    } else {
      append_hex(out_ += '%', c, capital_digits);
    }
  }

  std::string& out_;
  bool first_ = true;
};

}  // namespace jobstamp
