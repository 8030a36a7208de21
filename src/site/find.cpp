// Finds the sites of every task: its images, its artifacts, and what follows them (VERSIONS.md: "Sites",
// "Commands follow their artifact"). What a text says is the version room's answer; here it is only
// decided which text is asked about, and against which artifact.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/site.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "site/site_places.hpp"

namespace jobstamp {
namespace {

/// A text in which an artifact's file may be named.
struct Word {
  SiteKind kind;
  PlaceId at;
  Pieces pieces;
  version::Words apart = version::Words::command;
};

/// What of an artifact its followers are read against.
struct Delivery {
  std::uint32_t artifact;
  std::string destination;
  bool renamed = false;
  bool shared = false;  ///< it lands in the allocation's directory, which every task of the group sees
};

class Finder {
 public:
  Finder(const Inputs& inputs, const version::Hints& hints) : inputs_(inputs), hints_(hints) {}
  Sites run();

 private:
  /// What one task holds.
  struct Task {
    std::vector<Delivery> deliveries;
    std::vector<Word> words;
  };

  Task task(std::uint32_t file, std::uint32_t scope);
  void artifact(PlaceId block, Task& task);
  void ref(std::uint32_t source, PlaceId at);
  void checksum(Artifact& artifact, PlaceId source);
  version::Reading checksum_reading(const Artifact& artifact, const std::string& text) const;
  void destination(std::uint32_t source, PlaceId at);
  void word(PlaceId at, SiteKind kind, Task& task);
  void image(PlaceId at, Task& task);
  void follow(const Word& word, const Delivery& delivery);
  void share(const std::vector<Scope>& scopes, const std::vector<std::pair<std::uint32_t, Task>>& tasks);

  std::uint32_t add(Site site);
  std::optional<PlaceId> inside(PlaceId around, std::string_view name) const;
  std::string text_of(std::optional<PlaceId> at) const { return at ? legible(read(inputs_, *at)) : std::string(); }

  const Inputs& inputs_;
  const version::Hints& hints_;
  Sites found_;
};

/// True if the text reaches into the directory that all tasks of an allocation share.
bool in_shared_directory(const Pieces& pieces) {
  std::string text = shown(pieces);
  return text.find("NOMAD_ALLOC_DIR") != text.npos || text.starts_with("../alloc/") || text.starts_with("/alloc/");
}

Sites Finder::run() {
  for (std::uint32_t file = 0; file < inputs_.files.size(); ++file) {
    const auto& scopes = inputs_.files[file].outline.scopes;
    std::vector<std::pair<std::uint32_t, Task>> tasks;
    for (std::uint32_t scope = 0; scope < scopes.size(); ++scope) {
      if (scopes[scope].level == Scope::Level::task) tasks.emplace_back(scope, task(file, scope));
    }
    share(scopes, tasks);
  }
  return std::move(found_);
}

Finder::Task Finder::task(std::uint32_t file, std::uint32_t scope) {
  const Outline& outline = inputs_.files[file].outline;
  std::uint32_t block = outline.scopes[scope].block;
  std::size_t prefix = outline.places[block].path.size() + 1;
  Task task;
  for (std::uint32_t number = block + 1; number < block + outline.places[block].size; ++number) {
    const Place& place = outline.places[number];
    if (place.scope != scope || place.path.size() <= prefix) continue;
    std::string_view path = std::string_view(place.path).substr(prefix);
    if (path == "artifact" && !place.value) artifact({file, number}, task);
    if (auto kind = site::kind_at(path)) word({file, number}, *kind, task);
  }
  for (const Word& word : task.words) {
    for (const Delivery& delivery : task.deliveries) follow(word, delivery);
  }
  return task;
}

void Finder::artifact(PlaceId block, Task& task) {
  auto source = inside(block, "source");
  if (!source) return;
  Pieces pieces = read(inputs_, *source);
  version::Reading reading = version::read_artifact(legible(pieces), hints_);
  Artifact artifact{
      add({SiteKind::artifact, *source, std::move(pieces), std::move(reading), {}, false}), block, {}, {}, {}, {}};
  found_.all[artifact.site].artifact = static_cast<std::uint32_t>(found_.artifacts.size());
  artifact.options = inside(block, "options");
  artifact.destination = inside(block, "destination");
  std::optional<PlaceId> filename;
  if (artifact.options) {
    if (auto at = inside(*artifact.options, "ref")) ref(artifact.site, *at);
    if (auto at = inside(*artifact.options, "rev")) ref(artifact.site, *at);
    filename = inside(*artifact.options, "filename");
  }
  checksum(artifact, *source);
  if (artifact.destination) destination(artifact.site, *artifact.destination);
  bool is_file = text_of(inside(block, "mode")) == "file";
  bool shared = artifact.destination && in_shared_directory(read(inputs_, *artifact.destination));
  bool renamed = filename.has_value() || (is_file && artifact.destination.has_value());
  auto number = static_cast<std::uint32_t>(found_.artifacts.size());
  task.deliveries.push_back({number, text_of(artifact.destination), renamed, shared});
  found_.artifacts.push_back(artifact);
}

// `ref` is git's, `rev` is Mercurial's; where the getter cannot be told, either counts.
void Finder::ref(std::uint32_t source, PlaceId at) {
  using version::Getter;
  Getter getter = found_.all[source].reading.getter;
  Getter wanted = inputs_.place(at).name == "ref" ? Getter::git : Getter::hg;
  if (getter != wanted && getter != Getter::none) return;
  Pieces pieces = read(inputs_, at);
  version::Reading reading = version::read_ref(legible(pieces), found_.all[source].reading, hints_);
  add({SiteKind::ref, at, std::move(pieces), std::move(reading), found_.all[source].artifact, false});
  Site& artifact = found_.all[source];
  artifact.set_elsewhere = true;
  artifact.reading.version = found_.all.back().reading.version;
  artifact.reading.status = found_.all.back().reading.status;
  artifact.reading.places.clear();
  artifact.reading.insertion.reset();
}

// What `options` says replaces what the query says (ARTIFACTS.md part 1).
void Finder::checksum(Artifact& artifact, PlaceId source) {
  auto in_options = artifact.options ? inside(*artifact.options, "checksum") : std::nullopt;
  auto in_query = found_.all[artifact.site].reading.checksum;
  if (!in_options && !in_query) return;
  PlaceId at = in_options.value_or(source);
  Pieces pieces = read(inputs_, at);
  std::string text = legible(pieces);
  artifact.digest = in_options ? Span{0, static_cast<std::uint32_t>(text.size())} : *in_query;
  version::Reading reading = checksum_reading(artifact, text.substr(artifact.digest.begin, artifact.digest.size()));
  bool set_elsewhere = !reading.settable();
  artifact.checksum = add({SiteKind::checksum, at, std::move(pieces), std::move(reading),
                           found_.all[artifact.site].artifact, set_elsewhere});
}

// A digest is set by its own wish; the address of a file of digests (`file:https://…/1.2.3/SHA256SUMS`)
// moves with the version that it names. In a query it is one of the source's own places.
version::Reading Finder::checksum_reading(const Artifact& artifact, const std::string& text) const {
  const version::Reading& source = found_.all[artifact.site].reading;
  version::Reading reading;
  reading.names = source.names;
  reading.identity = source.identity;
  reading.version = text;
  reading.status = text.find(version::opaque) == text.npos ? version::Status::pinned : version::Status::computed;
  bool moves = text.starts_with("file:") && !source.version.empty() && artifact.digest.begin == 0;
  if (moves) reading.places = version::find(text, source.version, version::Ground::path);
  if (moves) reading.version = source.version;
  return reading;
}

void Finder::destination(std::uint32_t source, PlaceId at) {
  Pieces pieces = read(inputs_, at);
  version::Reading reading = version::read_destination(legible(pieces), found_.all[source].reading, hints_);
  if (reading.settable())
    add({SiteKind::destination, at, std::move(pieces), std::move(reading), found_.all[source].artifact, false});
}

void Finder::word(PlaceId at, SiteKind kind, Task& task) {
  if (kind == SiteKind::image) return image(at, task);
  Pieces pieces = read(inputs_, at);
  if (pieces.empty()) return;
  Word word{kind, at, std::move(pieces)};
  bool after_class_path = false;
  if (kind == SiteKind::args && !task.words.empty() && task.words.back().kind == SiteKind::args) {
    std::string before = shown(task.words.back().pieces);
    after_class_path = before == "-cp" || before == "-classpath" || before == "--class-path";
  }
  if (kind == SiteKind::class_path || after_class_path) word.apart = version::Words::class_path;
  task.words.push_back(std::move(word));
}

void Finder::image(PlaceId at, Task& task) {
  Pieces pieces = read(inputs_, at);
  if (pieces.empty()) return;
  version::Reading reading = version::read_image(legible(pieces), hints_);
  if (reading.image && reading.image->file) {
    task.words.push_back({SiteKind::image, at, std::move(pieces)});
  } else {
    add({SiteKind::image, at, std::move(pieces), std::move(reading), {}, false});
  }
}

void Finder::follow(const Word& word, const Delivery& delivery) {
  const version::Reading& source = found_.all[found_.artifacts[delivery.artifact].site].reading;
  version::Reading reading =
      version::read_word(legible(word.pieces), source, delivery.destination, delivery.renamed, word.apart, hints_);
  if (reading.settable()) add({word.kind, word.at, word.pieces, std::move(reading), delivery.artifact, false});
}

// What lies in the allocation's directory can be named by every task of the group.
void Finder::share(const std::vector<Scope>& scopes, const std::vector<std::pair<std::uint32_t, Task>>& tasks) {
  for (const auto& [from, giver] : tasks) {
    for (const auto& [to, taker] : tasks) {
      if (from == to || scopes[from].parent != scopes[to].parent) continue;
      for (const Delivery& delivery : giver.deliveries) {
        for (const Word& word : taker.words) {
          if (delivery.shared && in_shared_directory(word.pieces)) follow(word, delivery);
        }
      }
    }
  }
}

std::uint32_t Finder::add(Site site) {
  found_.all.push_back(std::move(site));
  return static_cast<std::uint32_t>(found_.all.size() - 1);
}

std::optional<PlaceId> Finder::inside(PlaceId around, std::string_view name) const {
  const auto& places = inputs_.files[around.file].outline.places;
  std::uint32_t end = around.place + places[around.place].size;
  for (std::uint32_t number = around.place + 1; number < end; number += places[number].size) {
    if (places[number].name == name) return PlaceId{around.file, number};
  }
  return std::nullopt;
}

}  // namespace

Sites find_sites(const Inputs& inputs, const version::Hints& hints) { return Finder(inputs, hints).run(); }

}  // namespace jobstamp
