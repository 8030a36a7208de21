// Placeholders: words that a pipeline fills in later (`MAIN_VERSION`, `@@TAG@@`, `{{ .version }}`), and a text in which
// they are covered, so that what stands inside one (`{{ env "A/B" }}`) cannot be taken for a path, a port or a query.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "jobstamp/version.hpp"

namespace jobstamp::version {

/// The placeholders of a text, sorted and disjoint, brackets and all.
std::vector<Span> placeholders(std::string_view text, const Hints& hints);

/// Whether `%40` in a text is a byte of it: in a URL it is.
enum class Escapes { none, percent };

/// A text and the same text with its placeholders covered, byte for byte as long. Views: the text must outlive it. Of
/// an escape, but for the plus of a version, the last byte says what it stands for where that separates, as `@` does.
class Text {
 public:
  Text(std::string_view raw, const Hints& hints, Escapes escapes = Escapes::none);

  std::string_view raw() const { return raw_; }
  std::string_view raw(Span span) const { return raw_.substr(span.begin, span.size()); }
  /// The covered text: what structure is read from.
  std::string_view shape() const { return shape_.empty() ? raw_ : shape_; }
  std::string_view shape(Span span) const { return shape().substr(span.begin, span.size()); }

  /// Size of the placeholder that begins at `offset`; 0 if none does.
  std::size_t placeholder_at(std::size_t offset) const;
  /// True if all of `span` is one placeholder.
  bool is_placeholder(Span span) const { return !span.empty() && placeholder_at(span.begin) == span.size(); }

 private:
  std::string_view raw_;
  std::vector<Span> placeholders_;
  std::string shape_;  ///< empty where nothing is covered: in few texts anything is
};

}  // namespace jobstamp::version
