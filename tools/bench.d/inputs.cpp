// bench-inputs FOLDER: writes what whole processes are measured on: `files/` (real files, 0000.nomad and so on),
// `many/` (3,000 of them), `small.nomad` (about 5 KB) and, for each SHAPE:MEGABYTES that is named,
// `SHAPE-MEGABYTES.nomad`. SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>

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
void write_many(const fs::path& folder, const std::vector<std::string>& files) {
  for (std::size_t i = 0; i < 3000; ++i) {
    fs::path group = folder / ("group" + std::to_string(i / 30));
    fs::create_directories(group);
    write(group / numbered(i), files[i % files.size()]);
  }
}

/// A canonical job of about 5 KB whose package `main` stands at `MAIN_VERSION`, as sed would find it.
std::string small_file() {
  std::string text = "job \"web\" {\n";
  for (int group = 0; text.size() < 5000; ++group) {
    std::string number = std::to_string(group);
    text +=
        "  group \"g" + number + "\" {\n    count = 2\n    task \"api\" {\n      driver = \"exec\"\n      artifact {\n";
    text += "        source      = \"http://example.com/main:MAIN_VERSION.tar.gz\"\n";
    text +=
        "        destination = \"local/\"\n      }\n      config {\n        command = \"main:MAIN_VERSION/bin/run\"\n";
    text += "        args    = [\"--port\", \"${NOMAD_PORT_http}\"]\n      }\n      # enough for a busy hour\n";
    text += "      resources {\n        cpu    = 500\n        memory = 256\n      }\n    }\n  }\n";
  }
  return text + "}\n";
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
  write_many(folder / "many", files);
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
