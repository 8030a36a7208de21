// The templates that a client renders for its tasks, as far as the file tells what they are.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/report.hpp"
#include "lint/subject.hpp"
#include "lint/templates/go_template.hpp"

namespace jobstamp::lint {

class ClientTemplate {
 public:
  /// Of a block whose `data` and delimiters are known, and may have an action; a job that another tool is to fill in
  /// first has none, since that tool's tags may look the same.
  static std::optional<ClientTemplate> of(const Item& block);

  const ReadTemplate& read() const { return read_; }
  /// Where those bytes were written: the whole value, if they come from elsewhere.
  Span span_of(std::size_t begin, std::size_t end) const;
  /// A finding there. Of a text from elsewhere it says the template's line, and notes where the text is written.
  Diagnostic& add(Report& report, std::size_t begin, std::size_t end, std::string_view message, std::string help) const;

 private:
  ClientTemplate(const Item& data, const Delimiters& delimiters) : data_(data), delimiters_(delimiters) {}
  void read_text(std::string_view text);
  bool is_written_here() const { return begin_ || !origin_.empty(); }
  bool has_something_to_say() const { return !read_.faults.empty() || !read_.denied.empty(); }
  bool take_written();
  bool is_plain() const;
  bool take_value();
  void take_decoded();

  Item data_;
  Delimiters delimiters_;
  std::string_view text_;               ///< a part of the source, or of a value
  std::optional<std::uint32_t> begin_;  ///< of the text in the source
  std::vector<std::uint32_t> origin_;   ///< of a text that is neither: where each byte was written, and its end
  ReadTemplate read_;
};

/// All of the file, in source order.
std::vector<ClientTemplate> client_templates(const Subject& subject);

}  // namespace jobstamp::lint
