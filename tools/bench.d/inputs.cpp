// bench-inputs FOLDER: writes what whole processes are measured on: `files/` (real files, 0000.nomad and so on),
// `many/` (3,000 of them), `jobs/` (1,000 of those of about 5 KB), `small.nomad` (about 5 KB) and, for each
// SHAPE:MEGABYTES that is named, `SHAPE-MEGABYTES.nomad`.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "real_files.hpp"
#include "shapes.hpp"

namespace jobstamp::bench {
namespace {

namespace fs = std::filesystem;

void write(const fs::path& path, const std::string& text) {
  std::ofstream file(path, std::ios::binary);
  file << text;
  if (!file.flush()) throw std::runtime_error("cannot write " + path.string());
}

std::string numbered(std::size_t number) {
  std::string digits = std::to_string(number);
  return std::string(4 - std::min<std::size_t>(digits.size(), 4), '0') + digits + ".nomad";
}

/// Thirty files a folder, as a repository of jobs has them.
void write_many(const fs::path& folder, std::size_t count, const std::vector<std::string>& files) {
  for (std::size_t i = 0; i < count; ++i) {
    fs::path group = folder / ("group" + std::to_string(i / 30));
    fs::create_directories(group);
    write(group / numbered(i), files[i % files.size()]);
  }
}

/// A task of about 1.2 KB, half of it a template.
std::string task(const std::string& name, const std::string& what_it_runs) {
  std::string text = "task \"" + name + "\" {\ndriver = \"exec\"\n" + what_it_runs;
  text += "# enough for a busy hour\nresources {\ncpu = 500\nmemory = 256\n}\ntemplate {\ndata = <<EOT\n";
  for (int line = 0; line < 12; ++line) text += "server backend-" + std::to_string(line) + " check ${attr.node}\n";
  text += "EOT\ndestination = \"local/app.conf\"\nchange_mode = \"restart\"\n}\nenv {\nLOG_LEVEL = \"info\"\n";
  text += "LISTEN = \"0.0.0.0:${NOMAD_PORT_http}\"\n}\n";
  return text + "service {\nname = \"" + name + "\"\nport = \"http\"\ntags = [\"urlprefix-/\", \"http\"]\n}\n}\n";
}

/// A canonical job of about 5 KB: six tasks, of which one runs `main` at `MAIN_VERSION`, as sed would find it.
std::string small_file() {
  std::string main = "artifact {\nsource = \"http://example.com/main:MAIN_VERSION\"\ndestination = \"local/\"\n}\n";
  main += "config {\ncommand = \"main:MAIN_VERSION\"\nargs = [\"--port\", \"${NOMAD_PORT_http}\"]\n}\n";
  std::string text = "job \"web\" {\ngroup \"webs\" {\ncount = 2\n" + task("main", main);
  for (int i = 0; text.size() < 4300; ++i) {
    text += task("helper" + std::to_string(i), "config {\ncommand = \"/usr/bin/helper\"\n}\n");
  }
  return text + "}\n}\n";
}

void write_shape(const fs::path& folder, const std::string& wish) {
  auto colon = wish.find(':');
  const Shape* shape = find_shape(wish.substr(0, colon));
  if (shape == nullptr || colon == wish.npos) throw std::runtime_error("no such shape: " + wish);
  fs::path path = folder / (wish.substr(0, colon) + "-" + wish.substr(colon + 1) + ".nomad");
  if (!fs::exists(path)) write(path, shape->make(std::stoul(wish.substr(colon + 1)) * 1'000'000));
}

void write_inputs(const fs::path& folder) {
  auto files = real_files(6);
  fs::create_directories(folder / "files");
  for (std::size_t i = 0; i < files.size(); ++i) write(folder / "files" / numbered(i), files[i]);
  write_many(folder / "many", 3000, files);
  write_many(folder / "jobs", 1000, middling_files(6));
  write(folder / "small.nomad", canonical(small_file()));
}

}  // namespace
}  // namespace jobstamp::bench

int main(int argc, char** argv) {
  using namespace jobstamp::bench;
  try {
    if (argc < 2) throw std::runtime_error("bench-inputs FOLDER [SHAPE:MEGABYTES...]");
    if (!fs::exists(fs::path(argv[1]) / "small.nomad")) write_inputs(argv[1]);
    for (int i = 2; i < argc; ++i) write_shape(argv[1], argv[i]);
  } catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
    return 2;
  }
}
