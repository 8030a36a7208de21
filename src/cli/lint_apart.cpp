// A batch of files at a time, from their names to what is said of them: memory is used again from batch to batch. Of a
// thousand files that all are held to the end the page faults cost a tenth of the call.
// SPDX-License-Identifier: Apache-2.0
#include "cli/lint_apart.hpp"

#include <algorithm>
#include <atomic>
#include <utility>

#include "cli/lint_inputs.hpp"
#include "cli/walk.hpp"

namespace jobstamp::cli {
namespace {

class Looking {
 public:
  Looking(std::vector<Input>& inputs, const LintPlan& plan, const RenderOptions& options, Console& console,
          Environment& environment)
      : inputs_(inputs),
        plan_(plan),
        options_(options),
        console_(console),
        environment_(environment),
        all_(inputs.size()) {}

  std::optional<std::vector<LookedAt>> run() {
    std::size_t batch = lint_batch(all_.size());
    // The first file of a batch stands for all of it, so that whoever counts counts files.
    console_.for_each(all_.size(), [&](std::size_t i) {
      if (i % batch == 0 && !have_variables_) look_at(i, std::min(i + batch, all_.size()));
    });
    if (have_variables_) {
      give_back();
      return std::nullopt;
    }
    drop_repeated(all_, environment_, &LookedAt::loaded);
    return std::move(all_);
  }

 private:
  void look_at(std::size_t first, std::size_t end) {
    std::vector<LookedAt*> read;
    std::vector<LintInput> sources;
    read.reserve(end - first);
    sources.reserve(end - first);
    for (std::size_t i = first; i < end; ++i) {
      Loaded& loaded = all_[i].loaded;
      loaded = load(std::move(inputs_[i]), environment_);
      if (!is_linted(loaded)) continue;
      read.push_back(&all_[i]);
      sources.push_back(lint_input(loaded));
      loaded.source = Source();
    }
    auto files = lint_few(sources, plan_);
    for (std::size_t n = 0; n < files.size(); ++n) keep(*read[n], files[n]);
  }

  void keep(LookedAt& kept, LintFile& file) {
    if (file.is_variable_file) have_variables_ = true;
    kept.broken = file.broken && !file.left_out;
    if (file.diagnostics.empty()) return;
    kept.worst = std::ranges::max_element(file.diagnostics, {}, &Diagnostic::severity)->severity;
    if (auto lines = console_.format().lines) {
      kept.told = lines({file.source, std::move(file.diagnostics)}, options_);
    } else {
      kept.loaded.source = file.source;
      kept.diagnostics = std::move(file.diagnostics);
    }
  }

  void give_back() {
    for (std::size_t i = 0; i < all_.size(); ++i) {
      if (inputs_[i].settings == nullptr) inputs_[i] = std::move(all_[i].loaded.input);
    }
  }

  std::vector<Input>& inputs_;
  const LintPlan& plan_;
  const RenderOptions& options_;
  Console& console_;
  Environment& environment_;
  std::vector<LookedAt> all_;
  std::atomic<bool> have_variables_ = false;
};

}  // namespace

bool may_be_apart(const std::vector<Input>& inputs) {
  return std::ranges::all_of(inputs, [](const Input& input) {
    return !input.standard_input && (input.only_with_job || kind_of_name(input.path) == NameKind::job);
  });
}

std::optional<std::vector<LookedAt>> look_apart(std::vector<Input>& inputs, const LintPlan& plan,
                                                const RenderOptions& options, Console& console,
                                                Environment& environment) {
  return Looking(inputs, plan, options, console, environment).run();
}

}  // namespace jobstamp::cli
