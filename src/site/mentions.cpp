// Texts that name an artifact's file and that nobody sets, in its task and in the group around that: the group's own
// services check what any of its tasks has. The other tasks see what lies in the directory that all share.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "site/artifacts.hpp"
#include "site/walk.hpp"

namespace jobstamp {
namespace {

using Artifacts = std::vector<std::uint32_t>;

/// The first of those behind `first` that stands in another task.
std::uint32_t end_of_task(const Inputs& inputs, const Sites& sites, std::uint32_t first) {
  const PlaceId begin = sites.artifacts[first].block;
  std::uint32_t end = first + 1;
  for (; end < sites.artifacts.size(); ++end) {
    PlaceId at = sites.artifacts[end].block;
    if (at.file != begin.file || inputs.place(at).scope != inputs.place(begin).scope) break;
  }
  return end;
}

// Most of these texts are long and name nothing: what is written tells so, unless a reference or an escape makes some
// of the text.
bool may_name(const Place& place, const version::Delivered& seen) {
  std::string_view written = place.value->text();
  bool is_all = is_template(place.value->kind()) && written.find("${") == written.npos &&
                written.find("%{") == written.npos &&
                (place.value->kind() == Kind::heredoc_template || written.find('\\') == written.npos);
  return !is_all || seen.may_be_named_in(written);
}

class Finder {
 public:
  Finder(const Inputs& inputs, const Sites& sites, const version::Hints& hints)
      : inputs_(inputs), sites_(sites), hints_(hints) {}

  /// Looks for some artifacts of one task.
  void look_for(const Artifacts& artifacts) {
    PlaceId block = sites_.artifacts[artifacts.front()].block;
    std::uint32_t task = inputs_.place(block).scope;
    const auto& scopes = inputs_.files[block.file].outline.scopes;
    std::uint32_t group = scopes[task].parent;
    if (scopes[group].level >= Scope::Level::group) look_in(block.file, group, artifacts, Whose::own);
    look_in(block.file, task, artifacts, Whose::own);
    const Artifacts shared = those_shared(artifacts);
    if (shared.empty() || scopes[group].level < Scope::Level::group) return;
    for (std::uint32_t other : tasks_in(block.file, group)) {
      if (other != task) look_in(block.file, other, shared, Whose::another);
    }
  }

  std::vector<Mention> take() { return std::move(found_); }

 private:
  /// Whose text it is: the artifact's task's and its group's, or another task's.
  enum class Whose : std::uint8_t { own, another };

  Artifacts those_shared(const Artifacts& artifacts) const {
    Artifacts shared;
    auto is_shared = [&](std::uint32_t artifact) { return site::delivery_of(inputs_, sites_, artifact).shared; };
    std::copy_if(artifacts.begin(), artifacts.end(), std::back_inserter(shared), is_shared);
    return shared;
  }

  /// All of a file's tasks are looked at once, when the first group asks.
  const std::vector<std::uint32_t>& tasks_in(std::uint32_t file, std::uint32_t group) {
    auto [tasks, is_new] = tasks_.try_emplace(file);
    const auto& scopes = inputs_.files[file].outline.scopes;
    for (std::uint32_t scope = 0; is_new && scope < scopes.size(); ++scope) {
      if (scopes[scope].level == Scope::Level::task) tasks->second[scopes[scope].parent].push_back(scope);
    }
    return tasks->second[group];
  }

  void look_in(std::uint32_t file, std::uint32_t scope, const Artifacts& artifacts, Whose whose) {
    for (std::uint32_t artifact : artifacts) {
      const site::Delivery delivery = site::delivery_of(inputs_, sites_, artifact);
      const version::Delivered seen = site::delivered(sites_, delivery, hints_);
      site::walk(inputs_.files[file].outline, scope, site::beside_sites,
                 [&](std::uint32_t place, const site::SitePlace& row) {
                   look_at({file, place}, row, seen, delivery, whose);
                 });
    }
  }

  void look_at(PlaceId at, const site::SitePlace& row, const version::Delivered& seen, const site::Delivery& delivery,
               Whose whose) {
    const Place& place = inputs_.place(at);
    if (!place.value || !may_name(place, seen)) return;
    const Pieces pieces = read(inputs_, at);
    if (pieces.empty() || (whose == Whose::another && !site::may_be_shared(pieces))) return;
    site::Surroundings around;
    around.use = row.use;
    version::Reading reading =
        site::read_word(pieces, legible(pieces), version::Words::command, around, seen, delivery);
    if (whose == Whose::another) site::keep_shared(pieces, reading);
    const std::size_t before = found_.size();
    auto take = [&](Span span, Naming naming) {
      found_.push_back({at, delivery.artifact, word_span(inputs_, at, pieces, span), naming});
    };
    for (const version::Place& each : reading.places) take(each.span, Naming::version);
    if (reading.insertion) take({reading.insertion->offset, reading.insertion->offset}, Naming::file);
    for (const version::Insertion& each : reading.also) take({each.offset, each.offset}, Naming::file);
    for (Span word : reading.doubtful) take(word, Naming::perhaps);
    site::keep_one_a_line(inputs_, found_, before);
  }

  const Inputs& inputs_;
  const Sites& sites_;
  const version::Hints& hints_;
  std::vector<Mention> found_;
  std::map<std::uint32_t, std::map<std::uint32_t, std::vector<std::uint32_t>>> tasks_;  ///< by file and group
};

}  // namespace

// A line is shown as a whole, so that one of its words is enough.
void site::keep_one_a_line(const Inputs& inputs, std::vector<Mention>& all, std::size_t first) {
  if (all.size() < first + 2) return;
  const auto begin = all.begin() + static_cast<std::ptrdiff_t>(first);
  std::stable_sort(begin, all.end(), [](const Mention& a, const Mention& b) { return a.word.begin < b.word.begin; });
  const Source& source = inputs.files[all[first].at.file].tree->source();
  auto line = [&](const Mention& mention) { return source.position(mention.word.begin).line; };
  all.erase(std::unique(begin, all.end(), [&](const Mention& a, const Mention& b) { return line(a) == line(b); }),
            all.end());
}

std::vector<Mention> find_mentions(const Inputs& inputs, const Sites& sites, const version::Hints& hints,
                                   const std::function<bool(const Artifact&)>& wanted) {
  Finder finder(inputs, sites, hints);
  for (std::uint32_t first = 0, end = 0; first < sites.artifacts.size(); first = end) {
    end = end_of_task(inputs, sites, first);
    Artifacts artifacts;
    for (std::uint32_t each = first; each < end; ++each) {
      if (wanted(sites.artifacts[each])) artifacts.push_back(each);
    }
    if (!artifacts.empty()) finder.look_for(artifacts);
  }
  std::vector<Mention> found = finder.take();
  for (const Mention& each : sites.doubtful) {
    if (wanted(sites.artifacts[each.artifact])) found.push_back(each);
  }
  return found;
}

}  // namespace jobstamp
