// Options one by one, each to its place in SetOptions.
// SPDX-License-Identifier: Apache-2.0
#include "cli/set_wishes.hpp"

#include <algorithm>
#include <map>

#include "cli/git_version.hpp"
#include "cli/inputs.hpp"
#include "cli/versions_file.hpp"

namespace jobstamp::cli {
namespace {

// `NAME=VALUE`, neither empty.
std::optional<Wish> read_wish(std::string_view text) {
  auto equals = text.find('=');
  if (equals == 0 || equals == text.npos || equals + 1 == text.size()) return std::nullopt;
  return Wish{std::string(text.substr(0, equals)), std::string(text.substr(equals + 1))};
}

constexpr std::size_t site_kinds = static_cast<std::size_t>(SiteKind::literal);  // `literal` is no kind to choose

std::string unknown_kind(const std::string& word) {
  std::vector<std::string_view> known;
  std::string all;
  for (std::size_t kind = 0; kind < site_kinds; ++kind) {
    known.push_back(name_of(static_cast<SiteKind>(kind)));
    all.append(all.empty() ? "" : ", ").append(known.back());
  }
  auto near = nearest(word, known);
  std::string text = "`--only` knows no kind " + quoted(word);
  return near.empty() ? text + ": it is one of " + all : text + "; did you mean " + quoted(near.front()) + "?";
}

class Reader {
 public:
  Reader(const Arguments& arguments, Environment& environment) : arguments_(arguments), environment_(environment) {}

  Wishes read(const SetOperands& operands, const std::vector<std::string>& inputs) {
    SetOptions& options = wishes_.options;
    options.versions = operands.versions;
    read_pairs("checksum", "NAME=ALGORITHM:HEX", options.checksums);
    read_pairs("image", "NAME=REFERENCE", options.images);
    read_pairs("at", "ADDRESS=VALUE", options.at);
    read_files();
    read_kinds();
    options.jobs = arguments_.values("job");
    options.groups = arguments_.values("group");
    options.tasks = arguments_.values("task");
    options.from = arguments_.value("from");
    options.separator = arguments_.value("separator").value_or("");
    options.shared = arguments_.has("shared");
    options.raw = arguments_.has("raw");
    options.allow_missing = arguments_.has("allow-missing");
    read_versions_files();
    read_git(operands.paths, inputs);
    bool asks = !options.versions.empty() || !options.defaults.empty() || !options.files.empty() ||
                !options.checksums.empty() || !options.images.empty() || !options.at.empty();
    if (!asks && wishes_.problems.empty()) refuse("nothing to set: name at least one NAME=VERSION");
    return std::move(wishes_);
  }

 private:
  // The first thing that is wrong is the one that is told.
  void refuse(std::string text) {
    if (wishes_.usage_error.empty()) wishes_.usage_error = std::move(text);
  }

  void read_pairs(std::string_view option, std::string_view form, std::vector<Wish>& wishes) {
    for (const auto& value : arguments_.values(option)) {
      auto wish = read_wish(value);
      if (!wish)
        return refuse("`--" + std::string(option) + "` needs " + std::string(form) + ", found " + quoted(value));
      wishes.push_back(std::move(*wish));
    }
  }

  void read_files() {
    std::vector<Wish> named;
    read_pairs("file", "NAME=PATH", named);
    for (auto& [name, path] : named) {
      auto hash = environment_.hash(path);
      if (hash.ok()) {
        wishes_.options.files.push_back({name, hash.value});
      } else {
        wishes_.problems.push_back(file_error(path, "cannot read it: " + hash.error));
      }
    }
  }

  void read_kinds() {
    for (const auto& value : arguments_.values("only")) {
      for (std::size_t begin = 0; begin <= value.size();) {
        std::size_t end = std::min(value.find(',', begin), value.size());
        std::string word = value.substr(begin, end - begin);
        auto kind = site_kind(word);
        if (!kind || *kind == SiteKind::literal) return refuse(unknown_kind(word));
        wishes_.options.only.push_back(*kind);
        begin = end + 1;
      }
    }
  }

  void read_versions_files() {
    std::map<std::string, std::string> first;  // where a name stands
    for (const auto& path : arguments_.values("versions")) {
      auto file = read_versions_file(path, environment_);
      for (auto& wish : file.wishes) {
        auto [known, is_new] = first.emplace(wish.name, path);
        if (!is_new) {
          std::string also = known->second == path ? "twice" : "already in " + quoted(known->second);
          wishes_.problems.push_back(
              file_error(path, quoted(wish.name) + " is set " + also, "keep the one that is meant"));
        }
        wishes_.options.defaults.push_back(std::move(wish));
      }
      if (file.problem) wishes_.problems.push_back(std::move(*file.problem));
    }
  }

  void read_git(const std::vector<std::string>& paths, const std::vector<std::string>& inputs) {
    const auto& names = arguments_.values("git");
    if (names.empty()) return;
    GitQuestion question = {paths.empty() || paths.front() == "-" ? "." : paths.front(), inputs,
                            arguments_.has("allow-dirty")};
    auto version = git_version(question, environment_);
    if (!version.ok()) {
      auto findings = file_error(question.path, "`--git`: " + version.error);
      findings.about = Findings::About::call;
      wishes_.problems.push_back(std::move(findings));
    }
    for (const auto& name : names) wishes_.options.versions.push_back({name, version.value});
  }

  const Arguments& arguments_;
  Environment& environment_;
  Wishes wishes_;
};

}  // namespace

Result<SetOperands> sort_operands(const Arguments& arguments) {
  Result<SetOperands> sorted;
  const auto& words = arguments.operands;
  std::size_t at = 0;
  for (; at < arguments.operands_before_dashes && words[at].find('=') != std::string::npos; ++at) {
    auto wish = read_wish(words[at]);
    if (!wish) return {{}, quoted(words[at]) + ": NAME=VERSION has something on both sides of `=`"};
    sorted.value.versions.push_back(std::move(*wish));
  }
  sorted.value.paths.assign(words.begin() + static_cast<std::ptrdiff_t>(at), words.end());
  return sorted;
}

Wishes read_wishes(const Arguments& arguments, const SetOperands& operands, const std::vector<std::string>& inputs,
                   Environment& environment) {
  return Reader(arguments, environment).read(operands, inputs);
}

}  // namespace jobstamp::cli
