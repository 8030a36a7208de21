// The first step of everything: bytes become a tree, or it is said that they are no text of ours.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/pipeline.hpp"

#include "pipeline/encoding.hpp"

namespace jobstamp {

std::string_view foreign_encoding(std::string_view bytes) {
  using namespace std::literals;
  if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv)) return "UTF-32";
  if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv)) return "UTF-16";
  bool is_wide = bytes.size() >= 4 && (bytes[0] == '\0') != (bytes[1] == '\0') &&
                 (bytes[0] == '\0') == (bytes[2] == '\0') && (bytes[1] == '\0') == (bytes[3] == '\0');
  return is_wide ? "UTF-16" : "";
}

Parsed read_source(Source source) {
  auto encoding = foreign_encoding(source.bytes());
  if (encoding.empty()) return parse(std::move(source));
  Parsed parsed = parse(Source(source.name(), ""));
  parsed.diagnostics = {{.code = "hcl-syntax",
                         .message = "this file is " + std::string(encoding) + ", and HCL is UTF-8",
                         .help = "save it as UTF-8: `iconv -f " + std::string(encoding) + " -t UTF-8`"}};
  return parsed;
}

bool has_job(const Tree& tree) {
  for (Cursor item : body_of(tree).items()) {
    auto block = Block::from(item);
    if (block && block->type() == "job") return true;
  }
  return false;
}

}  // namespace jobstamp
