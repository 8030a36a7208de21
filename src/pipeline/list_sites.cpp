// Parse all, then look for sites in all of them together: a variable file of the call can hold what another file's site
// is made from. Nothing is changed.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "jobstamp/pipeline.hpp"

namespace jobstamp {

// Which file each tree is of; none where one is broken, for what it declares is not known then.
static std::vector<std::size_t> listed(const std::vector<ListedFile>& files) {
  bool broken = std::ranges::any_of(files, [](const ListedFile& file) { return has_errors(file.diagnostics); });
  std::vector<std::size_t> numbers;
  for (std::size_t i = 0; i < files.size() && !broken; ++i) {
    if (!files[i].left_out) numbers.push_back(i);
  }
  return numbers;
}

std::vector<ListedFile> list_sites(const std::vector<JobInput>& inputs, const ForEach& for_each,
                                   const version::Hints& hints) {
  std::vector<ListedFile> files(inputs.size());
  std::vector<Parsed> parsed(inputs.size());
  for_each(inputs.size(), [&](std::size_t i) {
    files[i].source = inputs[i].source;
    parsed[i] = read_source(inputs[i].source);
    files[i].left_out = inputs[i].only_with_job && !has_job(parsed[i].tree);
    if (!files[i].left_out) files[i].diagnostics = std::move(parsed[i].diagnostics);
  });
  std::vector<std::size_t> numbers = listed(files);
  std::vector<const Tree*> trees;
  trees.reserve(numbers.size());
  for (std::size_t number : numbers) trees.push_back(&parsed[number].tree);
  for (Entry& entry : inventory(trees, hints)) {
    files[numbers[entry.at.file]].entries.push_back(std::move(entry));
  }
  return files;
}

}  // namespace jobstamp
