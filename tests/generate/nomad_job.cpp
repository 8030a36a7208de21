// Bodies by the schema: what must be there, a few of the things that may be, and now and then a mistake of the kinds
// that people make.
// SPDX-License-Identifier: Apache-2.0
#include "generate/nomad_job.hpp"

#include <vector>

namespace jobstamp::generate {
namespace {

using schema::Attribute;
using schema::Block;
using schema::Child;

constexpr std::string_view variables = R"(variable "text" {
  type    = string
  default = "t"
}
variable "number" {
  type    = number
  default = 3
}
variable "flag" {
  type    = bool
  default = true
}
variable "while" {
  default = "30s"
}
variable "texts" {
  type    = list(string)
  default = ["a", "b"]
}
variable "map" {
  type    = map(string)
  default = { a = "b" }
}
locals {
  name  = "n-${var.text}"
  three = var.number
}
)";

class JobDraft {
 public:
  JobDraft(Choices& choices, std::size_t mistakes) : choices_(choices), mistakes_(mistakes) {}

  std::string file() {
    text_ = variables;
    block("job", *schema::block("job"), {});
    return std::move(text_);
  }

 private:
  // One that is still to be made, at one of the next places.
  bool errs() {
    if (mistakes_ == 0 || !choices_.one_in(12)) return false;
    --mistakes_;
    return true;
  }

  void line(const std::string& text) { text_.append(2 * depth_, ' ').append(text).append("\n"); }

  void attribute(const Attribute& attribute) {
    std::string name(attribute.name);
    if (errs()) name += choices_.pick({"s", "_x", "X"});
    line(name + " = " + (errs() ? strange_value(choices_) : value_of(choices_, attribute)));
  }

  bool wants(const Attribute& attribute) {
    bool is_needed =
        attribute.required == schema::Required::parser || attribute.required == schema::Required::validation;
    if (is_needed && attribute.required_when.empty()) return !errs();
    bool is_odd = !attribute.deprecated.since.empty() || !attribute.trap.empty() || attribute.enterprise;
    return choices_.one_in(is_odd ? 40 : 7);
  }

  void attributes(const Block& block) {
    for (const Attribute& each : block.attributes) {
      if (each.name == "driver" && block.id == "task") {
        line("driver = \"" + driver_ + "\"");
      } else if (wants(each)) {
        attribute(each);
        if (errs()) attribute(each);
      }
    }
  }

  std::size_t times(const Child& child) {
    bool is_frame = child.name == "group" || (child.name == "task" && depth_ > 1) || child.name == "config";
    bool is_needed = child.min > 0 || is_frame || (child.name == "network" && depth_ == 2);
    if (is_needed) return errs() ? 0 : 1;
    if (depth_ > 5 || child.name == "dynamic" || (child.name == "task" && depth_ == 1)) return 0;
    if (!choices_.one_in(9)) return 0;
    return child.max != 1 || errs() ? 1 + choices_.below(2) : 1;
  }

  const Block* block_of(const Child& child) {
    if (child.name == "config" && child.block == "config") return schema::driver(driver_);
    return schema::block(child.block);
  }

  void blocks(const Block& block) {
    for (const Child& child : block.blocks) {
      if (child.name == "task") driver_ = choices_.pick({"docker", "exec", "raw_exec", "java", "qemu", "docker"});
      const Block* meant = block_of(child);
      if (!meant) continue;
      for (std::size_t n = times(child); n > 0; --n) this->block(child.name, *meant, std::to_string(n));
    }
  }

  std::string labels(const Block& block, const std::string& number) {
    std::size_t count = block.labels.size();
    if (errs()) count = count == 0 ? 1 : choices_.below(2) * 2;
    std::string out;
    for (std::size_t n = 0; n < count; ++n) {
      std::string_view name =
          block.id == "port" ? choices_.pick({"http", "admin"}) : choices_.pick({"web", "db", "api"});
      out += " \"" + std::string(name) + (block.id == "port" ? "" : number) + "\"";
    }
    return out;
  }

  void keys() {
    for (std::size_t n = choices_.below(3); n > 0; --n) {
      std::string name(choices_.pick({"KEY", "name", "\"a.b\"", "x"}));
      if (name[0] != '"' || errs())
        line(name + std::to_string(n) + " = " + (errs() ? strange_value(choices_) : "\"v\""));
    }
  }

  void block(std::string_view name, const Block& block, const std::string& number) {
    std::string keyword(name);
    if (errs()) keyword += choices_.pick({"s", "x", "_"});
    bool as_attribute = errs() && block.labels.empty();
    line(keyword + labels(block, number) + (as_attribute ? " = {" : " {"));
    ++depth_;
    attributes(block);
    blocks(block);
    if (block.body == schema::BodyKind::map) keys();
    if (errs()) line("foreign = " + strange_value(choices_));
    --depth_;
    line("}");
  }

  Choices& choices_;
  std::size_t mistakes_;
  std::size_t depth_ = 0;
  std::string text_;
  std::string driver_ = "docker";
};

}  // namespace

std::string nomad_job(Choices& choices, std::size_t most_mistakes) {
  std::size_t mistakes = choices.below(most_mistakes + 1);
  return JobDraft(choices, mistakes).file();
}

}  // namespace jobstamp::generate
