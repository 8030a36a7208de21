// See download.hpp.
// SPDX-License-Identifier: Apache-2.0
#include "version/download.hpp"

#include <algorithm>
#include <iterator>

#include "version/characters.hpp"

namespace jobstamp::version {
namespace {

// What a parameter means to the downloader, and so never holds the version (ARTIFACTS.md part 3).
constexpr std::string_view own_keys[] = {
    "checksum",         "archive",     "sshkey", "depth", "region", "aws_access_key_id", "aws_access_key_secret",
    "aws_access_token", "aws_profile",
};

std::vector<std::string> names_by_shape(const Text& text, const std::optional<Fit>& fit) {
  if (!fit) return {};
  auto names = fit->repository.empty() ? std::vector<std::string>{} : repository_names(text.raw(fit->repository));
  auto product = text.raw(fit->product);
  if (!product.empty() && knows_all(product)) names.emplace_back(product);
  return names;
}

bool is_amazon(const Text& text, const Url& url) {
  return url.getter == Getter::s3 || text.shape(url.host).find("amazonaws.com") != std::string_view::npos;
}

std::optional<Span> object_id(const Text& text, const Url& url) {
  if (url.getter == Getter::gcs) return url.fragment;
  if (auto id = url.parameter(text, "versionId")) return id;
  return is_amazon(text, url) ? url.parameter(text, "version") : std::nullopt;
}

// `builds%2Fapp-1.2.3.zip`, as stores name an object, arrives as `app-1.2.3.zip`.
void cut_last(std::string_view raw, std::vector<Span>& path) {
  for (;;) {
    const Span last = path.back();
    auto slash = std::min(raw.find("%2F", last.begin), raw.find("%2f", last.begin));
    if (slash == raw.npos || slash + 3 >= last.end) return;
    path.back().begin = static_cast<std::uint32_t>(slash) + 3;
    if (slash > last.begin) path.insert(std::prev(path.end()), {last.begin, static_cast<std::uint32_t>(slash)});
  }
}

void sort_path(Download& download) {
  const auto& fit = download.fit;
  download.path = download.url.path;
  auto tag_end = fit ? std::max(fit->version.end, fit->moving.end) : 0;
  bool has_file = !download.path.empty() && tag_end <= download.path.back().begin;
  if (has_file) {
    cut_last(download.text.raw(), download.path);
    download.file = take_apart(download.text, download.path.back());
  }
  auto path = download.path;
  if (!path.empty()) path.pop_back();
  auto behind = fit ? std::min(fit->behind, path.size()) : 0;
  download.directories.assign(path.begin() + static_cast<std::ptrdiff_t>(behind), path.end());
  std::ranges::copy(download.url.subdirectory, std::back_inserter(download.directories));
}

}  // namespace

Download sort_parts(const Text& text, const Url& url) {
  auto shape = fit(text, url);
  Download download{.text = text,
                    .url = url,
                    .fit = shape,
                    .path = {},
                    .file = {},
                    .directories = {},
                    .query = {},
                    .names = names_by_shape(text, shape),
                    .object = object_id(text, url),
                    .amazon = is_amazon(text, url)};
  sort_path(download);
  for (const auto& one : url.query) {
    bool own = std::ranges::find(own_keys, text.raw(one.key)) != std::end(own_keys);
    if (!own && download.object != one.value) download.query.push_back(one);
  }
  return download;
}

}  // namespace jobstamp::version
