// What `.jobstamp.hcl` says, key by key: a row says what a key is called and who reads it. Whatever is not understood
// is an error, for a setting that is not heard is worse than none. Documented for users in docs/settings.md.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <utility>

#include "jobstamp/pipeline.hpp"

namespace jobstamp {
namespace {

template <class Rows>
std::vector<std::string_view> names_of(const Rows& rows) {
  std::vector<std::string_view> names;
  names.reserve(rows.size());
  for (const auto& row : rows) names.push_back(row.name);
  return names;
}

// A release as Nomad writes it: 1.9.3, or 1.9.
bool is_release(std::string_view text) {
  if (text.find_first_not_of("0123456789.") != text.npos || text.find("..") != text.npos) return false;
  auto dots = std::ranges::count(text, '.');
  return (dots == 1 || dots == 2) && text.front() != '.' && text.back() != '.';
}

class Reader {
 public:
  ReadSettings read(const Tree& tree) {
    for (Cursor item : body_of(tree).items()) {
      auto block = Block::from(item);
      auto attribute = Attribute::from(item);
      std::string_view name = block ? block->type() : attribute ? attribute->name() : std::string_view();
      auto key = std::ranges::find(keys, name, &Key::name);
      Span head = tree.span(item.tokens().first);
      if (key == keys.end()) {
        complain(head, "there is no setting " + quoted(name),
                 suggestion(name, names_of(keys), "it is one of " + listed(names_of(keys), " or ")));
      } else if (block.has_value() != (key->read_block != nullptr)) {
        std::string form = block ? "is no block" : "is a block";
        complain(head, quoted(name) + " " + form, "write " + quoted(key->form));
      } else if (block) {
        (this->*key->read_block)(*block);
      } else {
        (this->*key->read_value)(*attribute);
      }
    }
    return std::move(read_);
  }

 private:
  struct Key {
    std::string_view name;
    std::string_view form;
    void (Reader::*read_value)(const Attribute&) = nullptr;
    void (Reader::*read_block)(const Block&) = nullptr;
  };
  static const std::array<Key, 4> keys;

  void read_rules(const Block& block) {
    if (!block.body()) return;
    for (Cursor item : block.body()->items()) {
      auto attribute = Attribute::from(item);
      if (!attribute) {
        complain(item.span(), "a rule is no block", "write `image-latest = \"off\"`");
        continue;
      }
      std::string_view code = attribute->name();
      if (!lint::rule(code)) {
        complain(item.tree().span(attribute->name_token()), lint::no_such_rule(code));
      } else if (auto text = text_of(*attribute->value())) {
        read_level(code, *text, *attribute->value());
      }
    }
  }

  void read_level(std::string_view code, const std::string& text, Cursor value) {
    auto level = lint::read_level(text);
    if (level) return read_.settings.rules.push_back({std::string(code), *level});
    complain(value.span(), lint::no_such_level(text));
  }

  void read_excludes(const Attribute& attribute) { read_list(attribute, read_.settings.excludes); }
  void read_placeholders(const Attribute& attribute) { read_list(attribute, read_.settings.placeholders); }

  void read_nomad(const Attribute& attribute) {
    auto text = text_of(*attribute.value());
    if (!text) return;
    if (is_release(*text)) {
      read_.settings.nomad = *text;
    } else {
      complain(attribute.value()->span(), quoted(*text) + " is no release of Nomad", "write it like `\"1.9.3\"`");
    }
  }

  void read_list(const Attribute& attribute, std::vector<std::string>& into) {
    Cursor value = *attribute.value();
    if (value.kind() != Kind::tuple) {
      std::string name(attribute.name());
      return complain(value.span(), quoted(name) + " is a list of texts",
                      "put brackets around it: `" + name + " = [...]`");
    }
    for (Cursor element : value.children()) {
      auto text = text_of(element);
      if (text && text->empty()) complain(element.span(), "this text is empty", "delete it");
      if (text && !text->empty()) into.push_back(std::move(*text));
    }
  }

  std::optional<std::string> text_of(Cursor value) {
    bool quoted = value.kind() == Kind::quoted_template || value.kind() == Kind::heredoc_template;
    auto text = quoted ? literal_string(value) : std::nullopt;
    if (!text) complain(value.span(), "a text in quotes is expected here, without `${ }`", "");
    return text;
  }

  void complain(Span span, lint::Unknown word) { complain(span, std::move(word.message), std::move(word.help)); }

  void complain(Span span, std::string message, std::string help) {
    read_.diagnostics.push_back(
        {.code = "settings", .span = span, .message = std::move(message), .help = std::move(help)});
  }

  ReadSettings read_;
};

const std::array<Reader::Key, 4> Reader::keys = {{
    {"rules", "rules { RULE = \"LEVEL\" }", nullptr, &Reader::read_rules},
    {"exclude", "exclude = [\"PATTERN\"]", &Reader::read_excludes},
    {"nomad", "nomad = \"VERSION\"", &Reader::read_nomad},
    {"placeholders", "placeholders = [\"WORD\"]", &Reader::read_placeholders},
}};

}  // namespace

ReadSettings read_settings(const Source& source) {
  Parsed parsed = read_source(source);
  if (!parsed.ok()) return {{}, std::move(parsed.diagnostics)};
  return Reader().read(parsed.tree);
}

}  // namespace jobstamp
