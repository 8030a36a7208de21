// From a file's folder upwards, one folder after the other; what was found for a folder is kept, so that a walk over
// thousands of files asks once for each folder.
// SPDX-License-Identifier: Apache-2.0
#include "cli/settings_files.hpp"

#include "cli/inputs.hpp"
#include "cli/paths.hpp"

namespace jobstamp::cli {

static constexpr std::string_view file_name = "/.jobstamp.hcl";

const std::shared_ptr<const FoundSettings>& SettingsFiles::nearest_to(const std::string& path) {
  std::string_view folder = folder_of(path);
  if (last_ == nullptr || folder != last_folder_) {
    last_folder_ = folder;
    last_ = for_folder(real_folder(last_folder_));
  }
  return last_;
}

bool SettingsFiles::exclude(const std::string& path) {
  const Shared& found = nearest_to(path);
  if (found->settings.excludes.empty()) return false;
  std::string full = real_folder(last_folder_) + "/" + path.substr(path.rfind('/') + 1);
  std::string root = found->folder + "/";
  return full.starts_with(root) && is_excluded(found->settings.excludes, full.substr(root.size()));
}

const std::string& SettingsFiles::real_folder(const std::string& folder) {
  auto [place, is_new] = real_folders_.try_emplace(folder);
  if (!is_new) return place->second;
  std::string& real = place->second;
  real = environment_.real_path(folder);
  // A folder that does not exist, of a name for standard input.
  if (!real.starts_with('/')) real = environment_.working_folder() + "/" + real;
  if (real == "/") real.clear();
  return real;
}

// What holds for a folder holds for those in it that end the way up by nothing of their own.
SettingsFiles::Shared SettingsFiles::for_folder(const std::string& folder) {
  auto known = found_.find(folder);
  if (known != found_.end()) return known->second;
  Shared found = right_at(folder);
  auto slash = folder.rfind('/');
  // Without a root where the working folder has no name: it was deleted, or lies too deep.
  if (!found && slash == folder.npos) found = std::make_shared<FoundSettings>();
  if (!found) found = for_folder(folder.substr(0, slash));
  return found_[folder] = found;
}

// What ends the way up in the folder, if anything does.
SettingsFiles::Shared SettingsFiles::right_at(const std::string& folder) {
  auto is_there = [&](std::string_view name) {
    return environment_.kind(folder + std::string(name)) != PathKind::missing;
  };
  if (is_there(file_name)) return read(folder);
  return folder.empty() || is_there("/.git") ? std::make_shared<FoundSettings>() : nullptr;
}

SettingsFiles::Shared SettingsFiles::read(const std::string& folder) {
  std::string path = folder + std::string(file_name);
  std::string here = environment_.working_folder() + "/";
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
