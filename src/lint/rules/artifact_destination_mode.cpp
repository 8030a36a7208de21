// A destination that is meant as a file and becomes a directory.
// SPDX-License-Identifier: Apache-2.0
#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

std::string_view extension_of(std::string_view file) {
  auto dot = file.rfind('.');
  bool is_word = dot != file.npos && dot > 0 && file.size() - dot <= 6 && file.size() - dot > 1;
  return is_word && file.find_first_not_of("0123456789", dot + 1) != file.npos ? file.substr(dot) : "";
}

// The file's own name, or its extension, is no name for a directory.
bool looks_like(std::string_view destination, std::string_view file) {
  std::string_view name = last_segment(destination);
  if (name.empty() || file.empty()) return false;
  return name == file || (!extension_of(name).empty() && extension_of(name) == extension_of(file));
}

std::vector<Edit> file_mode(const Fetch& fetch) { return add_attributes(fetch.block.place().node, {{"mode", "file"}}); }

void check_fetch(const Subject& subject, const Fetch& fetch, Report& report) {
  auto destination = fetch.block.item("destination");
  bool is_file = !fetch.is_repository() && fetch.is_unpacked() == false && version::knows_all(fetch.reading().file);
  if (!destination || !is_file || fetch.mode() != "any") return;
  std::string text = legible(read(subject.inputs(), destination->id()));
  if (!looks_like(text, fetch.reading().file)) return;
  auto& found =
      report.add(destination->value_span(),
                 quoted(last_segment(text)) + " becomes a directory that holds " + quoted(fetch.reading().file),
                 "add `mode = \"file\"`");
  if (fetch.block.item("mode")) return;
  found.fix = Fix{"fetch it as a file", {}};
  for (const Edit& edit : file_mode(fetch)) found.fix->edits.add(edit);
}

}  // namespace

extern const Rule artifact_destination_mode = {
    .code = "artifact-destination-mode",
    .severity = Severity::warning,
    .group = Group::supply,
    .what = "a destination that looks like a file and becomes a directory",
    .why =
        "With the default mode `any` a destination is the directory that the download is put into, "
        "so the command finds a directory where it expects its file.",
    .instead =
        "artifact {\n  source      = \"https://example.com/app-1.2.3.jar\"\n"
        "  destination = \"local/app.jar\"\n  mode        = \"file\"\n}\n",
    .source = "client/allocrunner/taskrunner/getter; #2092",
    .fixes = Fixes::some,
    .check = each_fetch(check_fetch),
};

}  // namespace jobstamp::lint
