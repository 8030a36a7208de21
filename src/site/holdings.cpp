// See holdings.hpp.
// SPDX-License-Identifier: Apache-2.0
#include "site/holdings.hpp"

#include <utility>

#include "site/artifacts.hpp"
#include "site/walk.hpp"

namespace jobstamp::site {
namespace {

class Holder {
 public:
  Holder(const Inputs& inputs, version::Readings& readings, std::uint32_t file, Sites& found)
      : inputs_(inputs), readings_(readings), file_(file), found_(found) {}

  Holding hold(std::uint32_t scope) {
    Holding holding{.scope = scope, .first_artifact = artifacts(), .end_artifact = 0, .image_files = {}};
    walk(inputs_.files[file_].outline, scope, task, [&](std::uint32_t place, const SitePlace& row) {
      take(*row.kind, {file_, place}, holding);
    });
    holding.end_artifact = artifacts();
    return holding;
  }

 private:
  void take(SiteKind kind, PlaceId at, Holding& holding) {
    if (kind == SiteKind::image) {
      if (is_file(at)) {
        holding.image_files.push_back(at);
      } else {
        refuse_tag(at, holding.scope);
      }
    } else if (!inputs_.place(at).value) {
      find_artifact(inputs_, readings_, at, found_);
    }
  }

  // An image that is none is a site.
  bool is_file(PlaceId at) {
    Pieces pieces = read(inputs_, at);
    if (pieces.empty()) return false;
    const version::Reading& reading = readings_.image(image_text(pieces));
    if (reading.image->file) return true;
    add_image(at, std::move(pieces), reading, found_);
    return false;
  }

  // `machinectl` names an image by a word, which `consul:2.0.0` is not.
  void refuse_tag(PlaceId at, std::uint32_t scope) {
    if (found_.all.empty() || found_.all.back().at != at || !found_.all.back().reading.insertion) return;
    auto driver = inputs_.inside({file_, inputs_.files[file_].outline.scopes[scope].block}, "driver");
    if (!driver || legible(read(inputs_, *driver)) != "nspawn") return;
    version::Reading& reading = found_.all.back().reading;
    reading.insertion.reset();
    reading.reason = "an image of nspawn is the name of a machine, which has no version";
  }

  std::uint32_t artifacts() const { return static_cast<std::uint32_t>(found_.artifacts.size()); }

  const Inputs& inputs_;
  version::Readings& readings_;
  std::uint32_t file_;
  Sites& found_;
};

}  // namespace

std::string image_text(const Pieces& pieces) {
  std::string text = legible(pieces);
  const auto& literal = pieces.back().literal;
  if (literal && literal->kind() == Kind::heredoc_template) text.resize(text.find_last_not_of(" \t\r\n") + 1);
  return text;
}

void add_image(PlaceId at, Pieces pieces, const version::Reading& reading, Sites& found) {
  Site& site = found.all.emplace_back();
  site.kind = SiteKind::image;
  site.at = at;
  site.pieces = std::move(pieces);
  site.reading = reading;
}

std::vector<Holding> holdings(const Inputs& inputs, version::Readings& readings, std::uint32_t file,
                              std::uint32_t first_scope, Sites& found) {
  Holder holder(inputs, readings, file, found);
  const auto& scopes = inputs.files[file].outline.scopes;
  std::vector<Holding> all;
  for (std::uint32_t scope = first_scope; scope < scopes.size(); ++scope) {
    if (scopes[scope].level != Scope::Level::task) continue;
    Holding holding = holder.hold(scope);
    if (holding.gives() || !holding.image_files.empty()) all.push_back(std::move(holding));
  }
  return all;
}

}  // namespace jobstamp::site
