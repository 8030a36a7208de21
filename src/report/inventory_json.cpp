// The inventory for programs: one object, its schema in docs/versions.schema.json. Lines and columns from 1, columns
// in UTF-8 bytes; what a site has not is null.
// SPDX-License-Identifier: Apache-2.0
#include <set>

#include "report/json_writer.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp {
namespace {

void write_row(JsonWriter& json, const Source& source, const Entry& entry) {
  Position position = source.position(entry.span.begin);
  json.object([&] {
    json.field("package", entry.package());
    json.array("names", entry.names, [&](const std::string& name) { json.value(name); });
    json.field("version", entry.version);
    json.field("status", name_of(entry.status));
    json.field("kind", name_of(entry.kind));
    json.field("address", entry.address);
    json.field("path", source.name());
    json.field("line", position.line);
    json.field("column", position.column);
    json.field("governed_by", entry.governed_by);
    json.field("reason", entry.reason);
  });
}

void write_summary(JsonWriter& json, const std::vector<InventoryFile>& files) {
  std::size_t sites = 0;
  std::set<std::string> packages;
  for (const auto& file : files) {
    sites += file.entries.size();
    for (const auto& entry : file.entries) {
      if (auto package = entry.package()) packages.insert(*package);
    }
  }
  json.object([&] {
    json.field("files", files.size());
    json.field("sites", sites);
    json.field("packages", packages.size());
  });
}

}  // namespace

std::string inventory_json(const std::vector<InventoryFile>& files, Color) {
  std::string out;
  JsonWriter json(out);
  json.object([&] {
    json.head();
    json.field("command", "versions");
    json.key("rows");
    json.begin('[');
    for (const auto& file : files) {
      for (const auto& entry : file.entries) {
        json.next();
        write_row(json, file.source, entry);
      }
    }
    json.end(']');
    json.field("summary", [&] { write_summary(json, files); });
  });
  return out + '\n';
}

}  // namespace jobstamp
