// The table of shapes and the matcher for it; see forms.hpp. A segment of a pattern is a word or a variable;
// `{x**}` takes one or more segments, `{x}.{archive}` leaves an extension that Nomad unpacks, a variable that is bound
// already must stand again. What counts are `repository` (or `owner` and `repo`), `product`, `version`, `moving`.
// SPDX-License-Identifier: Apache-2.0
#include "version/forms.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

#include "version/characters.hpp"
#include "version/extension.hpp"

namespace jobstamp::version {
namespace {

// The first segment of a pattern that is a word; empty if there is none.
constexpr std::string_view first_word(std::string_view pattern) {
  while (!pattern.empty()) {
    auto segment = pattern.substr(0, pattern.find('/'));
    if (segment.find('{') == segment.npos) return segment;
    pattern.remove_prefix(std::min(segment.size() + 1, pattern.size()));
  }
  return pattern;
}

struct Form {
  constexpr Form(std::string_view form, std::string_view at, std::string_view shape)
      : name(form),
        host(at),
        path(shape),
        word(first_word(shape)),
        least(1 + static_cast<std::size_t>(std::ranges::count(shape, '/'))) {}

  std::string_view name;
  std::string_view host;  // empty: any
  std::string_view path;
  std::string_view word;  // a segment of each path that fits; empty: none is sure
  std::size_t least;      // how many segments a path has that fits
};

// First match wins: the closer shape stands before the wider one.
constexpr Form forms[] = {
    {"github-latest", "", "{repository**}/releases/{latest}/download/{file**}"},
    {"github-release", "", "{repository**}/releases/download/{version**}/{file}"},
    {"gitlab-latest", "", "{repository**}/-/releases/permalink/{latest}/{file**}"},
    {"gitlab-release", "", "{repository**}/-/releases/{version}/downloads/{file**}"},
    {"gitlab-archive", "", "{repository**}/-/archive/{version**}/{file}"},
    {"gitlab-raw", "", "{repository**}/-/raw/{version}/{file**}"},
    {"gitlab-artifacts", "", "{repository**}/-/jobs/artifacts/{version}/{kind}/{file**}"},
    {"gitlab-artifacts", "", "{repository**}/-/jobs/artifacts/{version}/{file}"},
    {"gitlab-package", "", "api/v4/projects/{id}/packages/generic/{product}/{version}/{file}"},
    {"gitlab-artifacts", "", "{repository**}/-/jobs/{version}/artifacts/{file**}"},
    {"gitlab-artifacts", "", "api/v4/projects/{product}/jobs/artifacts/{version}/{file**}"},
    {"gitlab-api", "", "api/v4/projects/{product}/repository/{file**}"},
    {"github-raw", "raw.githubusercontent.com", "{owner}/{repo}/refs/tags/{version}/{file**}"},
    {"github-branch", "raw.githubusercontent.com", "{owner}/{repo}/refs/heads/{moving}/{file**}"},
    {"github-raw", "raw.githubusercontent.com", "{owner}/{repo}/{version}/{file**}"},
    {"github-raw", "github.com", "{owner}/{repo}/raw/refs/tags/{version}/{file**}"},
    {"github-branch", "github.com", "{owner}/{repo}/raw/refs/heads/{moving}/{file**}"},
    {"github-raw", "github.com", "{owner}/{repo}/raw/{version}/{file**}"},
    {"github-archive", "codeload.github.com", "{owner}/{repo}/{type}/refs/tags/{version**}"},
    {"github-branch", "codeload.github.com", "{owner}/{repo}/{type}/refs/heads/{moving**}"},
    {"github-archive", "codeload.github.com", "{owner}/{repo}/{type}/{version}"},
    {"github-archive", "api.github.com", "repos/{owner}/{repo}/tarball/{version}"},
    {"github-archive", "api.github.com", "repos/{owner}/{repo}/zipball/{version}"},
    {"github-archive", "", "{owner}/{repo}/archive/refs/tags/{version**}.{archive}"},
    {"github-branch", "", "{owner}/{repo}/archive/refs/heads/{moving**}.{archive}"},
    {"github-archive", "", "{owner}/{repo}/archive/{version}.{archive}"},
    {"github-archive", "github.com", "{owner}/{repo}/archive/refs/tags/{version}/{file}"},
    {"github-archive", "github.com", "{owner}/{repo}/archive/{version}/{file}"},
    {"github-archive", "github.com", "{owner}/{repo}/tarball/{version}"},
    {"github-archive", "github.com", "{owner}/{repo}/zipball/{version}"},
    {"bitbucket-archive", "bitbucket.org", "{owner}/{repo}/get/{version}.{archive}"},
    {"bitbucket-raw", "bitbucket.org", "{owner}/{repo}/raw/{version}/{file**}"},
    {"bitbucket-download", "bitbucket.org", "{owner}/{repo}/downloads/{file}"},
    {"hashicorp", "releases.hashicorp.com", "{product}/{version}/{file}"},
    {"npm", "registry.npmjs.org", "{owner}/{repo}/-/{file}"},
    {"npm", "", "{path**}/{product}/-/{file}"},
    {"npm", "", "{product}/-/{file}"},
    {"maven", "", "{path**}/{product}/{number}/{product}-{number}{rest}"},
};

constexpr std::string_view newest_words[] = {"latest", "nightly", "snapshot", "LATEST", "SNAPSHOT"};
constexpr std::string_view moving_words[] = {"current",        "stable", "edge", "canary", "snapshots",
                                             "main",           "master", "HEAD", "trunk",  "lastSuccessfulBuild",
                                             "lastStableBuild"};

constexpr std::ptrdiff_t most_variables = 6;
static_assert(std::ranges::all_of(forms, [](const Form& form) {
  return std::ranges::count(form.path, '{') <= most_variables;
}));

// What the variables of a pattern stand for, in the order they were met.
class Bindings {
 public:
  const Span* find(std::string_view name) const {
    auto end = all_.begin() + size_;
    auto at = std::find_if(all_.begin(), end, [&](const Binding& binding) { return binding.name == name; });
    return at == end ? nullptr : &at->value;
  }
  Span value(std::string_view name) const {
    const Span* at = find(name);
    return at == nullptr ? Span{} : *at;
  }
  void add(std::string_view name, Span value) { all_[static_cast<std::size_t>(size_++)] = {name, value}; }

  std::ptrdiff_t size() const { return size_; }
  void shrink(std::ptrdiff_t size) { size_ = size; }

 private:
  struct Binding {
    std::string_view name;
    Span value;
  };
  std::array<Binding, most_variables> all_;
  std::ptrdiff_t size_ = 0;
};

class Matcher {
 public:
  Matcher(const Text& text, const std::vector<Span>& path) : text_(text), path_(path) {}

  // Matches `pattern`, of one segment or more, against the path from segment `s` on.
  bool run(std::string_view pattern, Bindings& bindings, std::size_t s = 0) const {
    auto slash = pattern.find('/');
    auto first = pattern.substr(0, slash);
    bool many = first.find("**}") != first.npos;
    const auto before = bindings.size();
    for (auto last = s; last < path_.size(); ++last) {
      bindings.shrink(before);
      bool fits = segment(first, {path_[s].begin, path_[last].end}, bindings);
      bool ends = slash == pattern.npos;
      if (fits && (ends ? last + 1 == path_.size() : run(pattern.substr(slash + 1), bindings, last + 1))) return true;
      if (!many) break;
    }
    bindings.shrink(before);
    return false;
  }

 private:
  // Matches `pattern` against all of `span`, from the left.
  bool segment(std::string_view pattern, Span span, Bindings& bindings) const {
    while (!pattern.empty()) {
      if (pattern[0] != '{') {
        auto word = pattern.substr(0, pattern.find('{'));
        if (!eat(word, span)) return false;
        pattern.remove_prefix(word.size());
        continue;
      }
      auto close = pattern.find('}');
      auto name = pattern.substr(1, close - 1);
      pattern.remove_prefix(close + 1);
      if (!variable(name, pattern, span, bindings)) return false;
    }
    return span.empty();
  }

  bool eat(std::string_view word, Span& span) const {
    if (!text_.raw(span).starts_with(word)) return false;
    span.begin += static_cast<std::uint32_t>(word.size());
    return true;
  }

  bool variable(std::string_view name, std::string_view behind, Span& span, Bindings& bindings) const {
    if (name.ends_with("**")) name.remove_suffix(2);
    if (const Span* bound = bindings.find(name)) return eat(text_.raw(*bound), span);
    auto size = span.size();
    if (behind == ".{archive}") {
      auto archive = extension(text_.shape(span));
      if (archive == 0 || archive >= size || !unpacks(text_.raw(span))) return false;
      size -= static_cast<std::uint32_t>(archive);
    } else if (!behind.empty()) {
      return false;
    }
    Span value{span.begin, span.begin + size};
    if (name == "number" && !has_digit(value)) return false;
    if (name == "rest" && goes_on(text_.raw(value))) return false;
    if (name == "latest" && text_.raw(value) != name) return false;
    bindings.add(name, value);
    span.begin += size;
    return name == "rest" || size != 0;
  }

  // `.0` behind `3.3`: then that is only the beginning of a number.
  static bool goes_on(std::string_view rest) {
    if (rest.starts_with('.')) rest.remove_prefix(1);
    return !rest.empty() && is_digit(rest.front());
  }

  // A directory with a digit or a placeholder in it may be a version, others are names.
  bool has_digit(Span span) const {
    return std::ranges::any_of(text_.shape(span), [](char c) { return is_digit(c) || c == covered; });
  }

  const Text& text_;
  const std::vector<Span>& path_;
};

Fit fit_of(const Form& form, const Bindings& bindings, const Url& url) {
  Fit fit{.form = form.name,
          .repository = bindings.value("repository"),
          .product = bindings.value("product"),
          .version = bindings.value("version"),
          .moving = bindings.value("moving")};
  if (const Span* repo = bindings.find("repo")) fit.repository = {bindings.value("owner").begin, repo->end};
  if (const Span* number = bindings.find("number")) fit.version = *number;
  if (const Span* latest = bindings.find("latest")) fit.moving = *latest;
  auto names = std::max(fit.repository.end, fit.product.end);
  fit.behind =
      static_cast<std::size_t>(std::ranges::count_if(url.path, [&](Span segment) { return segment.begin < names; }));
  return fit;
}

}  // namespace

std::optional<Fit> fit(const Text& text, const Url& url) {
  constexpr std::size_t longest_path = 64;  // in segments; the matcher tries every way to share them out
  if (url.path.size() > longest_path) return std::nullopt;
  auto host = text.shape(url.host);
  host = host.substr(0, host.find(':', host.find('@') == host.npos ? 0 : host.find('@')));
  auto has = [&](std::string_view word) {
    return std::ranges::any_of(url.path, [&](Span segment) { return text.raw(segment) == word; });
  };
  for (const auto& form : forms) {
    if (form.least > url.path.size() || (!form.host.empty() && host != form.host)) continue;
    if (!form.word.empty() && !has(form.word)) continue;
    Bindings bindings;
    if (Matcher(text, url.path).run(form.path, bindings)) return fit_of(form, bindings, url);
  }
  return std::nullopt;
}

std::vector<std::string> repository_names(std::string_view path) {
  if (path.ends_with(".git")) path.remove_suffix(4);
  std::vector<std::string> names;
  for (auto slash = path.size(); slash != path.npos && slash != 0;) {
    slash = path.rfind('/', slash - 1);
    auto name = slash == path.npos ? path : path.substr(slash + 1);
    if (!knows_all(name)) break;
    names.emplace_back(name);
  }
  return names;
}

bool is_moving(std::string_view word) {
  bool moves = std::ranges::find(moving_words, word) != std::end(moving_words);
  return moves || is_never_name(word) || word.ends_with("-SNAPSHOT");
}

bool is_never_name(std::string_view word) { return std::ranges::find(newest_words, word) != std::end(newest_words); }

}  // namespace jobstamp::version
