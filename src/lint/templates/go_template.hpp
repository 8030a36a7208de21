// A template as the client reads it when a task starts: Go's text/template with the functions of consul-template. The
// server looks into none, so that what is wrong with one shows when the allocation fails.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/templates/go_tokens.hpp"

namespace jobstamp::lint {

/// What is wrong with a template. Offsets count its bytes.
struct TemplateFault {
  struct Note {
    std::size_t begin;
    std::size_t end;
    std::string_view text;
  };
  std::size_t begin;
  std::size_t end;
  std::string message;
  std::string help = {};
  std::optional<Note> note = std::nullopt;
};

/// Where a template names a function.
struct TemplateCall {
  std::string_view name;
  std::size_t begin;
};

struct ReadTemplate {
  /// In the order in which they are met. Nothing is said of what stands behind a fault of structure.
  std::vector<TemplateFault> faults;
  std::vector<TemplateCall> denied;  ///< what clients do not run
};

/// Takes what Go's parser takes (text/template/parse), but for two templates of one name; what shows only when one is
/// executed is not told, the number of a function's arguments excepted. Of numbers the size is not looked at, of
/// parentheses within a thousand others nothing, nor what stands behind them.
ReadTemplate read_template(std::string_view text, const Delimiters& delimiters);

}  // namespace jobstamp::lint
