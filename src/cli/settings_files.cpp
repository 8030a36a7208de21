// From a file's folder upwards, one folder after the other; what was found for a folder is kept, so that a walk over
// thousands of files asks once for each folder.
// SPDX-License-Identifier: Apache-2.0
#include "cli/settings_files.hpp"

#include "cli/inputs.hpp"

namespace jobstamp::cli {
namespace {

constexpr std::string_view file_name = "/.jobstamp.hcl";

std::string_view folder_of(std::string_view path) {
  auto slash = path.rfind('/');
  if (slash == path.npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

}  // namespace

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

SettingsFiles::Shared SettingsFiles::for_folder(const std::string& folder) {
  auto known = found_.find(folder);
  if (known != found_.end()) return known->second;
  for (std::string at = folder;; at.resize(at.rfind('/'))) {
    if (Shared found = right_at(at)) return found_[folder] = std::move(found);
  }
}

// What ends the way up in the folder `at`, if anything does. It lends its string to the paths that are asked for: this
// is done in every call, for a file that most have not.
SettingsFiles::Shared SettingsFiles::right_at(std::string& at) {
  auto is_there = [&, size = at.size()](std::string_view name) {
    bool there = environment_.kind(at.append(name)) != PathKind::missing;
    at.resize(size);
    return there;
  };
  auto known = found_.find(at);
  if (known != found_.end()) return known->second;
  if (is_there(file_name)) return found_[at] = read(at);
  return at.empty() || is_there("/.git") ? std::make_shared<FoundSettings>() : nullptr;
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
