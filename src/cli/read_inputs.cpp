// All is read before anything is looked at: what one file declares can be what another one means.
// SPDX-License-Identifier: Apache-2.0
#include "cli/read_inputs.hpp"

#include <algorithm>
#include <utility>

namespace jobstamp::cli {

ReadInputs read_inputs(const std::vector<std::string>& operands, const Arguments& arguments, Console& console,
                       Environment& environment) {
  Inputs found = find_inputs(operands, arguments, {}, environment);
  if (!found.usage_error.empty()) return {{}, {}, std::move(found.usage_error)};
  for (const auto& remark : found.remarks) console.remark(remark);
  std::vector<Loaded> all(found.all.size());
  console.for_each(all.size(), [&](std::size_t i) { all[i] = load(std::move(found.all[i]), environment); });
  drop_repeated(all, environment);
  ReadInputs inputs{{}, std::move(found.problems), ""};
  for (Loaded& loaded : all) {
    if (loaded.gone) continue;
    if (loaded.problem) {
      inputs.problems.push_back(std::move(*loaded.problem));
    } else {
      inputs.all.push_back(std::move(loaded));
    }
  }
  return inputs;
}

std::vector<std::string> own_placeholders(const std::vector<Loaded>& all) {
  std::vector<std::string> words;
  for (const auto& loaded : all) {
    for (const auto& word : loaded.input.settings->placeholders) {
      if (std::ranges::find(words, word) == words.end()) words.push_back(word);
    }
  }
  return words;
}

std::vector<JobInput> job_inputs(const std::vector<Loaded>& all) {
  std::vector<JobInput> inputs;
  inputs.reserve(all.size());
  for (const auto& loaded : all) inputs.push_back({loaded.source, loaded.input.only_with_job});
  return inputs;
}

}  // namespace jobstamp::cli
