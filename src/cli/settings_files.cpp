// From a file's folder upwards, one folder after the other; what was found for a folder is kept, so that a walk over
// thousands of files asks once for each folder.
// SPDX-License-Identifier: Apache-2.0
#include "cli/settings_files.hpp"

#include "cli/inputs.hpp"

namespace jobstamp::cli {
namespace {

constexpr const char* file_name = ".jobstamp.hcl";

// A path as its folder and its name.
struct Parts {
  std::string folder, name;
};

Parts parts_of(const std::string& path) {
  auto slash = path.rfind('/');
  if (slash == path.npos) return {".", path};
  return {slash == 0 ? "/" : path.substr(0, slash), path.substr(slash + 1)};
}

std::string below(const std::string& folder, std::string_view name) {
  return folder.ends_with('/') ? folder + std::string(name) : folder + "/" + std::string(name);
}

}  // namespace

std::shared_ptr<const FoundSettings> SettingsFiles::nearest_to(const std::string& path) {
  return for_folder(real_folder(parts_of(path).folder));
}

bool SettingsFiles::exclude(const std::string& path) {
  Shared found = nearest_to(path);
  if (found->settings.excludes.empty()) return false;
  auto [folder, name] = parts_of(path);
  std::string full = below(real_folder(folder), name);
  std::string root = below(found->folder, "");
  return full.starts_with(root) && is_excluded(found->settings.excludes, full.substr(root.size()));
}

const std::string& SettingsFiles::real_folder(const std::string& folder) {
  auto [place, is_new] = real_folders_.try_emplace(folder);
  if (!is_new) return place->second;
  place->second = environment_.real_path(folder);
  // A folder that does not exist, of a name for standard input.
  if (!place->second.starts_with('/')) place->second = below(environment_.working_folder(), place->second);
  return place->second;
}

SettingsFiles::Shared SettingsFiles::for_folder(const std::string& folder) {
  auto known = found_.find(folder);
  if (known != found_.end()) return known->second;
  Shared found;
  if (environment_.kind(below(folder, file_name)) == PathKind::file) {
    found = read(folder);
  } else if (folder == "/" || environment_.kind(below(folder, ".git")) != PathKind::missing) {
    found = std::make_shared<FoundSettings>();
  } else {
    found = for_folder(parts_of(folder).folder);
  }
  return found_[folder] = found;
}

SettingsFiles::Shared SettingsFiles::read(const std::string& folder) {
  std::string path = below(folder, file_name);
  std::string here = below(environment_.working_folder(), "");
  auto content = environment_.read(path);
  std::string shown = path.starts_with(here) ? path.substr(here.size()) : path;
  auto found = std::make_shared<FoundSettings>();
  found->folder = folder;
  if (!content.ok()) {
    problems_.push_back(file_error(shown, "cannot read these settings: " + content.error));
    return found;
  }
  Source source(shown, std::move(content.value.bytes));
  ReadSettings read = read_settings(source);
  found->settings = std::move(read.settings);
  if (!read.diagnostics.empty()) problems_.push_back({source, std::move(read.diagnostics)});
  return found;
}

}  // namespace jobstamp::cli
