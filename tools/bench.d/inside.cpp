// bench-inside: what is inside the process, by Google Benchmark. `STEP/SHAPE/MEGABYTES` is a step over one text of
// that shape; `STEP/files` is the step over every real file by itself, as its users have them. It takes Google
// Benchmark's own arguments.
// SPDX-License-Identifier: Apache-2.0
#include <benchmark/benchmark.h>
#include <malloc.h>

#include <cstring>
#include <string>
#include <vector>

#include "jobstamp/format.hpp"
#include "jobstamp/lint.hpp"
#include "jobstamp/parse.hpp"
#include "jobstamp/pipeline.hpp"
#include "jobstamp/site.hpp"
#include "real_files.hpp"
#include "shapes.hpp"

namespace jobstamp::bench {
namespace {

/// A text, parsed once, and a verb to be timed on it.
struct Text {
  explicit Text(std::string bytes) : source("bench.nomad", std::move(bytes)) {}
  const Tree& tree() {
    if (!parsed) parsed = parse(source);
    return parsed->tree;
  }
  Source source;
  std::optional<Parsed> parsed;
};

struct Step {
  const char* name;
  void (*run)(Text&);
};

void recognise(Text& text) {
  const auto hear = [](const TokensRead&) { return AfterItem::go_on; };
  benchmark::DoNotOptimize(read_tokens(text.source.bytes(), {}, hear));
}
void make_tree(Text& text) { benchmark::DoNotOptimize(parse(text.source)); }
void print_tree(Text& text) {
  std::string out;
  print(text.tree(), out);
  benchmark::DoNotOptimize(out);
}
void judge(Text& text) { benchmark::DoNotOptimize(is_canonical(text.tree())); }
void format(Text& text) { benchmark::DoNotOptimize(format_source(text.source)); }
void sites(Text& text) { benchmark::DoNotOptimize(find_sites(inputs_of({&text.tree()}))); }
void ask_rules(Text& text) { benchmark::DoNotOptimize(lint::lint(inputs_of({&text.tree()}), 0, {})); }
void copy(Text& text) {
  std::string out(text.source.size(), '\0');
  std::memcpy(out.data(), text.source.bytes().data(), out.size());
  benchmark::DoNotOptimize(out);
}

// One line a step.
constexpr Step steps[] = {
    {"recognise", recognise}, {"tree", make_tree}, {"print", print_tree}, {"judge", judge},
    {"format", format},       {"sites", sites},    {"lint", ask_rules},   {"memcpy", copy},
};

/// Runs a step over some texts, made anew where the last call had others; once before the clock starts, since a large
/// text is gone through but once, and would pay for the first touch of memory what a small one pays a thousandth of.
/// For the same reason the heap keeps what it has (`keep_memory`).
void time_step(benchmark::State& state, const Step& step, std::vector<Text>& texts) {
  std::size_t bytes = 0;
  for (Text& text : texts) bytes += text.source.size(), text.tree(), step.run(text);
  for (auto _ : state) {
    for (Text& text : texts) step.run(text);
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * state.iterations());
}

void add_files(const Step& step) {
  benchmark::RegisterBenchmark((step.name + std::string("/files")).c_str(), [&step](benchmark::State& state) {
    std::vector<Text> texts;
    for (auto& file : real_files(6)) texts.emplace_back(std::move(file));
    time_step(state, step, texts);
  });
}

void add_shape(const Step& step, const Shape& shape, std::size_t megabytes) {
  auto name = std::string(step.name).append("/").append(shape.name) + "/" + std::to_string(megabytes);
  benchmark::RegisterBenchmark(name.c_str(), [&step, &shape, megabytes](benchmark::State& state) {
    std::vector<Text> texts;
    texts.emplace_back(shape.make(megabytes * 1'000'000));
    time_step(state, step, texts);
  });
}

// glibc gives a large piece back to the kernel as soon as it is freed, and each round would touch its pages anew.
void keep_memory() {
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TRIM_THRESHOLD, -1);
}

}  // namespace
}  // namespace jobstamp::bench

int main(int argc, char** argv) {
  using namespace jobstamp::bench;
  keep_memory();
  for (const Step& step : steps) add_files(step);
  for (const Shape& shape : shapes()) {
    for (std::size_t megabytes : {1, 8, 64, 256}) {
      for (const Step& step : steps) add_shape(step, shape, megabytes);
    }
  }
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  benchmark::RunSpecifiedBenchmarks();
}
