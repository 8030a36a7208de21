// What lies in the gaps between tokens is changed, and nothing else: heredocs and strings stay as they are.
// SPDX-License-Identifier: Apache-2.0
#include "real_files.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "jobstamp/format.hpp"
#include "jobstamp/parse.hpp"
#include "jobstamp/pipeline.hpp"

namespace jobstamp::bench {
namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> files_below(const fs::path& folder) {
  std::vector<fs::path> found;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && entry.path().extension() != ".txt") found.push_back(entry.path());
  }
  std::ranges::sort(found);
  return found;
}

bool can_be_joined(const std::string& text) {
  Parsed parsed = parse(Source("", text));
  if (!parsed.ok() || !text.ends_with('\n') || text.find('\r') != text.npos) return false;
  for (Cursor item : body_of(parsed.tree).items()) {
    if (!Block::from(item)) return false;
  }
  return has_job(parsed.tree);
}

bool begins_line(const Tree& tree, std::uint32_t token) { return token == 0 || tree.text(token - 1).ends_with('\n'); }

/// The text with each gap before a token replaced by what `gap_before` gives.
template <class Gap>
std::string with_gaps(const std::string& text, Gap gap_before) {
  Parsed parsed = parse(Source("", text));
  const Tree& tree = parsed.tree;
  std::string out;
  std::uint32_t end = 0;
  for (std::uint32_t token = 0; token < tree.tokens().size(); ++token) {
    Span span = tree.span(token);
    out += gap_before(tree, token, std::string_view(text).substr(end, span.begin - end));
    out += tree.text(token);
    end = span.end;
  }
  return out.append(text, end);
}

std::vector<std::string> joinable_below(const fs::path& folder, unsigned seed) {
  std::vector<std::string> files;
  for (const auto& path : files_below(folder)) {
    std::string text = read_file(path);
    if (can_be_joined(text)) files.push_back(std::move(text));
  }
  std::mt19937 random(seed);
  std::ranges::shuffle(files, random);
  return files;
}

}  // namespace

std::vector<std::string> real_files(unsigned seed) {
  const fs::path shared = "../shared/corpus/accepted";
  return joinable_below(fs::exists(shared) ? shared : fs::path("corpus"), seed);
}

std::vector<std::string> middling_files(unsigned seed) {
  const fs::path shared = "../shared/bumps/cases";
  std::vector<std::string> files = real_files(seed);
  if (fs::exists(shared)) std::ranges::move(joinable_below(shared, seed), std::back_inserter(files));
  std::ranges::sort(files);
  files.erase(std::unique(files.begin(), files.end()), files.end());
  auto is_middling = [](const std::string& file) { return file.size() > 3500 && file.size() < 7500; };
  if (std::ranges::any_of(files, is_middling)) std::erase_if(files, std::not_fn(is_middling));
  return files;
}

std::string canonical(const std::string& text) {
  std::string out;
  print(parse(Source("", text)).tree, out);
  return out;
}

std::string flush_left(const std::string& text) {
  return with_gaps(text, [](const Tree& tree, std::uint32_t token, std::string_view gap) {
    return begins_line(tree, token) ? std::string() : std::string(gap);
  });
}

std::string with_tabs(const std::string& text) {
  return with_gaps(text, [](const Tree& tree, std::uint32_t token, std::string_view gap) {
    if (begins_line(tree, token)) return std::string((gap.size() + 1) / 2, '\t');
    bool beside_equals = tree.kind(token) == Kind::equals || tree.kind(token - 1) == Kind::equals;
    return beside_equals ? std::string("\t") : std::string(gap);
  });
}

}  // namespace jobstamp::bench
