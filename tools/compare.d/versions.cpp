// The inventory is that of the shipped binary, file by file, for a file belongs to itself. What it should hold comes
// from the reference's trees; the rules below are written anew, so that a mistake in ours is not asked to judge itself.
// SPDX-License-Identifier: Apache-2.0
#include "versions.hpp"

#include <algorithm>
#include <array>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "cases.hpp"
#include "count.hpp"
#include "deployed.hpp"
#include "reference.hpp"

namespace jobstamp::compare {
namespace {

using Rows = nlohmann::json;

/// A file and what both programs say of it.
struct File {
  std::string name;
  std::vector<Value> values;
  std::map<std::string, Expression> by_address;
  Rows rows;
};

/// One row and the file it is of.
struct Row {
  const File& file;
  const nlohmann::json& json;

  std::string text(const char* field) const { return json[field].is_null() ? "" : json[field].get<std::string>(); }
  bool has(const char* field) const { return !json[field].is_null(); }
  /// The text at the row's address where it is one string; else empty.
  std::string literal() const {
    auto found = file.by_address.find(text("address"));
    bool is_string = found != file.by_address.end() && found->second.is_string();
    return is_string ? found->second.parts[0].text : "";
  }
};

bool stands_in_the_file(const Row& row) { return row.file.by_address.contains(row.text("address")); }

bool status_agrees(const Row& row) {
  std::string status = row.text("status");
  bool has_one = status == "pinned" || status == "floating" || status == "placeholder";
  bool is_computed = status == "computed";  // perhaps only its name
  bool agrees = is_computed || row.has("version") == has_one;
  return agrees && row.has("reason") == is_computed && (has_one || is_computed || status == "unversioned");
}

bool kind_agrees(const Row& row) {
  static const std::map<std::string, std::vector<std::string>> places = {
      {"artifact", {"].source"}},
      {"ref", {".options.ref", ".options.rev"}},
      {"checksum", {".options.checksum", "].source"}},
      {"destination", {"].destination"}},
      {"image", {".config.image"}},
      {"command", {".config.command"}},
      {"args", {".config.args["}},
      {"class_path", {".config.class_path"}},
      {"jar", {".config.jar_path"}},
      {"load", {".config.load"}},
      {"image_path", {".config.image_path"}},
      {"path", {".config."}},
      {"variable", {"variable.", "variables."}},
      {"local", {"locals."}},
      {"meta", {".meta."}},
      {"env", {".env."}}};
  auto known = places.find(row.text("kind"));
  std::string address = row.text("address");
  return known != places.end() && std::any_of(known->second.begin(), known->second.end(), [&](const std::string& part) {
           return address.find(part) != address.npos;
         });
}

// docker's reference: `[registry[:port]/]path[:tag][@digest]` (../shared/design/ARTIFACTS.md part 7).
bool image_agrees(const Row& row) {
  std::string image = row.literal();
  if (row.text("kind") != "image" || image.empty()) return true;
  if (std::size_t scheme = image.find("://"); scheme != image.npos) image.erase(0, scheme + 3);
  std::string digest;
  if (std::size_t at = image.find('@'); at != image.npos) {
    digest = image.substr(at);
    image.erase(at);
  }
  std::size_t colon = image.rfind(':');
  bool is_tag = colon != image.npos && image.find('/', colon) == image.npos;
  std::string tag = is_tag ? image.substr(colon + 1) : "";
  if (is_tag) image.erase(colon);
  return row.text("version") == tag + digest && row.text("package") == image.substr(image.rfind('/') + 1);
}

bool names_stand_in_the_text(const Row& row) {
  std::string text = row.literal();
  bool is_own = row.text("kind") == "artifact" && !text.empty() && row.has("package");
  return !is_own || text.find(row.text("package")) != text.npos;
}

bool version_stands_in_the_text(const Row& row) {
  std::string text = row.literal();
  std::string version = row.text("version");
  if (text.empty() || version.empty() || row.has("governed_by")) return true;
  for (std::size_t at = text.find("%2B"); at != text.npos; at = text.find("%2B")) text.replace(at, 3, "+");
  return text.find(version) != text.npos;
}

bool governor_is_a_row(const Row& row) {
  if (!row.has("governed_by")) return true;
  return std::any_of(row.file.rows.begin(), row.file.rows.end(), [&](const nlohmann::json& other) {
    return other["address"] == row.json["governed_by"] && other["names"] == row.json["names"];
  });
}

/// The address of the group around a place.
std::string group_of(const std::string& address) {
  std::size_t group = address.find(".group.");
  return address.substr(0, address.find(".task.", group == address.npos ? 0 : group));
}

// What follows an artifact has one of that name in its group.
bool artifact_is_a_row(const Row& row) {
  static const std::vector<std::string> alone = {"artifact", "image", "variable", "local", "meta", "env"};
  if (std::find(alone.begin(), alone.end(), row.text("kind")) != alone.end()) return true;
  return std::any_of(row.file.rows.begin(), row.file.rows.end(), [&](const nlohmann::json& other) {
    return other["kind"] == "artifact" && other["names"] == row.json["names"] &&
           group_of(other["address"]) == group_of(row.text("address"));
  });
}

bool is_there_once(const Row& row) {
  return std::count_if(row.file.rows.begin(), row.file.rows.end(), [&](const nlohmann::json& other) {
           return other["address"] == row.json["address"] && other["kind"] == row.json["kind"] &&
                  other["names"] == row.json["names"] && other["line"] == row.json["line"];
         }) == 1;
}

/// What holds for every row that is a site.
struct Rule {
  std::string_view question;
  bool (*holds)(const Row&);
};

constexpr std::array rules = {
    Rule{"a row stands where the reference sees a value", stands_in_the_file},
    Rule{"its status agrees with its version and its reason", status_agrees},
    Rule{"its kind is that of its place", kind_agrees},
    Rule{"an image is taken apart as docker does", image_agrees},
    Rule{"a source has the package in its text", names_stand_in_the_text},
    Rule{"a literal has the version in its text", version_stands_in_the_text},
    Rule{"what governs a row is one", governor_is_a_row},
    Rule{"what follows an artifact has one in its group", artifact_is_a_row},
    Rule{"no row is there twice", is_there_once},
};

std::vector<File> read_files() {
  Reference reference("sexpr");
  std::vector<File> files;
  for (const std::string& name : names_in(accepted_files)) {
    std::string path = std::string(accepted_files).append("/").append(name);
    File file{name, values_in(read_expressions(reference.ask(read_file(path)).text)), {}, {}};
    for (const Value& value : file.values) file.by_address.emplace(value.address, value.expression);
    std::string told = output_of("build/release/jobstamp versions --format json '" + path + "' 2>/dev/null", 0);
    file.rows = nlohmann::json::parse(told, nullptr, false).value("rows", Rows::array());
    files.push_back(std::move(file));
  }
  return files;
}

bool lists_all(const std::vector<File>& files, std::string_view kind, bool (*is_it)(const std::string&)) {
  Count count;
  for (const File& file : files) {
    for (const Value& value : file.values) {
      if (!is_it(value.address)) continue;
      bool listed = std::any_of(file.rows.begin(), file.rows.end(),
                                [&](const nlohmann::json& row) { return row["address"] == value.address; });
      count.add(listed, file.name, value.address + " is no row");
    }
  }
  return count.full("every " + std::string(kind) + " that the reference sees is a row");
}

bool holds_for_all(const std::vector<File>& files, const Rule& rule) {
  Count count;
  for (const File& file : files) {
    for (const nlohmann::json& row : file.rows) count.add(rule.holds({file, row}), file.name, row.dump());
  }
  return count.full(std::string(rule.question));
}

}  // namespace

bool compare_versions() {
  std::vector<File> files = read_files();
  bool images = lists_all(files, "config.image", is_image);
  bool sources = lists_all(files, "artifact.source", is_source);
  bool rows = true;
  for (const Rule& rule : rules) rows = holds_for_all(files, rule) && rows;
  return images && sources && rows;
}

}  // namespace jobstamp::compare
