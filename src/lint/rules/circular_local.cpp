// A local that is made of itself, whether at once or by way of others.
// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <optional>
#include <vector>

#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

/// A local, what it is made of, and how far the walk along that has come.
struct Local {
  std::vector<const Reference*> references = {};
  std::size_t next = 0;
  bool is_open = false;  ///< the walk is somewhere in what it is made of
};

class Walk {
 public:
  Walk(const Subject& subject, Report& report) : subject_(subject), report_(report) {}

  void run() {
    for (const Reference& each : subject_.uses().references) {
      if (each.root != "local" || !each.at) continue;
      if (auto around = local_around(*each.at)) locals_[*around].references.push_back(&each);
    }
    for (auto& [place, local] : locals_) go_from(place);
  }

 private:
  std::optional<std::uint32_t> local_around(const Item& item) const {
    for (std::optional<Item> each = item; each; each = each->parent()) {
      auto found = subject_.declared().locals.find(each->name());
      if (found != subject_.declared().locals.end() && found->second == each->number()) return found->second;
    }
    return std::nullopt;
  }

  // A list of those that are open in place of calls within calls: a file may have any number of locals.
  void go_from(std::uint32_t first) {
    std::vector<std::uint32_t> open;
    enter(first, open);
    while (!open.empty()) {
      Local& local = locals_[open.back()];
      if (local.next == local.references.size()) {
        local.is_open = false;
        open.pop_back();
      } else {
        step(*local.references[local.next++], open);
      }
    }
  }

  void step(const Reference& reference, std::vector<std::uint32_t>& open) {
    auto target = subject_.declared().locals.find(reference.name);
    if (target == subject_.declared().locals.end() || !locals_.contains(target->second)) return;
    if (!locals_[target->second].is_open) return enter(target->second, open);
    auto& found = report_.add(reference.expression.span(), "the local " + quoted(reference.name) + " is made of itself",
                              "set one of them on its way without the others");
    found.notes.push_back({subject_.item(target->second).name_span(), "it begins here"});
  }

  void enter(std::uint32_t place, std::vector<std::uint32_t>& open) {
    Local& local = locals_[place];
    if (local.next == local.references.size()) return;
    local.is_open = true;
    open.push_back(place);
  }

  const Subject& subject_;
  Report& report_;
  std::map<std::uint32_t, Local> locals_;  ///< by place: those that are made of any
};

void check(const Subject& subject, Report& report) { Walk(subject, report).run(); }

}  // namespace

extern const Rule circular_local = {
    .code = "circular-local",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a local that is made of itself",
    .why = "Nomad's parser refuses the job, and says of one of the locals that it is not there.",
    .instead = "locals {\n  name = \"web\"\n  host = \"${local.name}.example.com\"\n}\n",
    .source = "jobspec2 (locals are evaluated until none is left)",
    .check = once_with("locals", check),
};

}  // namespace jobstamp::lint
