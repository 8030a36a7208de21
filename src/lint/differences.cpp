// Walks the two outlines side by side. An attribute is compared as a whole, but for objects that are written out in
// both revisions: their entries are compared one by one.
// SPDX-License-Identifier: Apache-2.0
#include "lint/differences.hpp"

#include <algorithm>
#include <map>

#include "lint/same.hpp"
#include "lint/standard.hpp"

namespace jobstamp::lint {
namespace {

using Kind = Difference::Kind;

// The places of a job by address, without what the job itself is called.
struct Places {
  explicit Places(const Item& of) : job(of), address(of.address()) {}

  std::string key(const Item& item) const { return item.address().substr(address.size()); }
  void add_all(const Subject& subject) {
    std::uint32_t end = job.number() + job.place().size;
    for (std::uint32_t each = job.number() + 1; each < end; ++each)
      by_key.emplace(key(subject.item(each)), subject.item(each));
  }
  const Item* find(const std::string& wanted) const {
    auto found = by_key.find(wanted);
    return found == by_key.end() ? nullptr : &found->second;
  }

  Item job;
  std::string address;
  std::map<std::string, Item> by_key;
};

bool is_object(const Item& item) { return item.place().value && item.place().value->kind() == jobstamp::Kind::object; }

// A group more or less leaves the others as they are; a task more or less is another group.
Effect effect_of_block(const Item& block) {
  std::string path = block.path();
  if (path == "job.group") return Effect::count;
  Effect effect = effect_of_label(path);
  for (Item each : block.items()) {
    effect = std::max(effect, each.is_block() ? effect_of_block(each) : effect_at(each.path()));
  }
  return effect;
}

// An entry of `meta` may be overridden further down, where it then changes nothing.
bool may_be_overridden(const Subject& after, const Item& item) {
  std::string path = item.path();
  if (!path.starts_with("job.meta.") && !path.starts_with("job.group.meta.")) return false;
  std::string ending = ".meta." + std::string(item.name());
  return std::ranges::any_of(after.items(), [&](const Item& each) {
    std::string other = each.name() == item.name() ? each.path() : "";
    return other.ends_with(ending) && other.size() > path.size();
  });
}

class Comparison {
 public:
  Comparison(const Subject& before, const Subject& after, const Item& old_job, const Item& new_job)
      : before_(before), after_(after), old_(old_job), new_(new_job) {
    old_.add_all(before);
    new_.add_all(after);
  }

  std::vector<Difference> run() {
    std::uint32_t end = new_.job.number() + new_.job.place().size;
    for (std::uint32_t each = new_.job.number() + 1; each < end;) each += see_new(after_.item(each));
    end = old_.job.number() + old_.job.place().size;
    for (std::uint32_t each = old_.job.number() + 1; each < end;) each += see_old(before_.item(each));
    std::ranges::stable_sort(found_, {}, [](const Difference& each) { return span_of(each).begin; });
    return std::move(found_);
  }

 private:
  // How many places are done with it.
  std::uint32_t see_new(const Item& now) {
    const Item* then = old_.find(new_.key(now));
    if (!then) {
      add(Kind::added, now, now, !says_the_standard(now));
      return now.place().size;
    }
    if (now.is_block() || (is_object(now) && is_object(*then))) return 1;
    Same same = is_same(*then, now);
    if (same != Same::yes) add(Kind::changed, now, now, same == Same::no);
    return now.place().size;
  }

  std::uint32_t see_old(const Item& then) {
    const Item* now = new_.find(old_.key(then));
    if (now && (then.is_block() || (is_object(then) && is_object(*now)))) return 1;
    if (!now) add(Kind::removed, around(then), then, !says_the_standard(then));
    return then.place().size;
  }

  // The innermost place around what was removed that is still there.
  Item around(const Item& removed) const {
    for (auto each = removed.parent(); each; each = each->parent()) {
      if (const Item* now = new_.find(old_.key(*each))) return *now;
      if (*each == old_.job) break;
    }
    return new_.job;
  }

  void add(Kind kind, const Item& at, const Item& what, bool is_certain) {
    bool is_whole = what.is_block() && kind != Kind::changed;
    Effect effect = is_whole ? effect_of_block(what) : effect_at(what.path());
    is_certain = is_certain && !what.is_generated() && !may_be_overridden(after_, what);
    found_.push_back({kind, at, std::string(what.name()), what.path(), group_of(at.scope()), effect, is_certain});
  }

  const Subject& before_;
  const Subject& after_;
  Places old_, new_;
  std::vector<Difference> found_;
};

}  // namespace

std::vector<Difference> differences(const Subject& before, const Subject& after) {
  auto then = before.job();
  auto now = after.job();
  if (!then || !now || !changed_identity(before, after).empty()) return {};
  return Comparison(before, after, *then, *now).run();
}

Span span_of(const Difference& difference) {
  bool is_value = difference.kind == Kind::changed;
  return is_value ? difference.at.value_span() : difference.at.name_span();
}

}  // namespace jobstamp::lint
