// From a template's place in the job to what the client will read, and back: escapes, indents and interpolations of HCL
// shift the places of what is found.
// SPDX-License-Identifier: Apache-2.0
#include "lint/templates/client_template.hpp"

#include <algorithm>
#include <utility>

#include "lint/origin.hpp"

namespace jobstamp::lint {
namespace {

bool is_unfinished(const Item& block) {
  auto job = block.around("job");
  auto waits = [](std::string_view label) { return label.find("{{") != label.npos; };
  return job && std::ranges::any_of(job->labels(), waits);
}

// Most texts without an action are told by how they are written: what HCL fills in is seldom one.
bool may_have_action(Cursor expression, const Delimiters& delimiters) {
  return !expression.children().empty() || expression.text().find(delimiters.left) != std::string_view::npos;
}

// Whether nothing but known values is filled in; HCL could also repeat or choose.
bool are_known(const Item& data, Cursor expression) {
  for (Cursor part : expression.children()) {
    auto inside = part.kind() == Kind::interpolation ? part.child(0) : std::nullopt;
    if (!inside || !as_text(data.subject().evaluate(data, *inside))) return false;
  }
  return true;
}

// Nothing for delimiters that are not known.
std::optional<Delimiters> delimiters_of(const Item& block) {
  Delimiters all;
  auto take = [&](std::string_view name, std::string_view& delimiter) {
    auto item = block.item(name);
    if (!item) return true;
    const Value& value = item->value();
    if (value.is_plain_text() && !value.text.empty()) delimiter = value.text;
    return value.is_plain_text();
  };
  bool are_known = take("left_delimiter", all.left) && take("right_delimiter", all.right);
  return are_known ? std::optional(all) : std::nullopt;
}

}  // namespace

std::optional<ClientTemplate> ClientTemplate::of(const Item& block) {
  auto data = block.item("data");
  if (!data || !data->place().value || is_unfinished(block)) return std::nullopt;
  auto delimiters = delimiters_of(block);
  if (!delimiters || !may_have_action(*data->place().value, *delimiters)) return std::nullopt;
  ClientTemplate all(*data, *delimiters);
  // What HCL fills in or unescapes is seldom a part of an action, and then what is written shows that all is well.
  bool is_told = all.take_written() && (!all.has_something_to_say() || all.is_plain());
  if (is_told) return all;
  all.begin_.reset();
  if (!all.take_value()) return std::nullopt;
  if (all.has_something_to_say()) all.take_decoded();
  return all;
}

void ClientTemplate::read_text(std::string_view text) {
  text_ = text;
  read_ = read_template(text_, delimiters_);
}

// The source itself. The indentation that `<<-` takes from lines is no matter to a template.
bool ClientTemplate::take_written() {
  Cursor expression = *data_.place().value;
  if (!is_template(expression.kind())) return false;
  auto [first, end] = expression.tokens();
  const Tree& tree = expression.tree();
  Span span{tree.span(first).end, tree.span(end - 1).begin};
  std::string_view written = tree.source().bytes().substr(span.begin, span.size());
  bool is_heredoc = expression.kind() == Kind::heredoc_template;
  if (!is_heredoc && written.find('\\') != written.npos) return false;
  begin_ = span.begin;
  read_text(written);
  return true;
}

bool ClientTemplate::is_plain() const { return text_.find("${") == text_.npos && text_.find("%{") == text_.npos; }

bool ClientTemplate::take_value() {
  const Value& value = data_.value();
  if (value.kind != Value::Kind::text || !value.known) return false;
  read_text(value.text);
  return true;
}

// The text with the values of what HCL fills in, and where each byte was written; not where one is not known, or where
// HCL repeats or chooses.
void ClientTemplate::take_decoded() {
  Cursor expression = *data_.place().value;
  if (!is_template(expression.kind())) return;
  if (!are_known(data_, expression)) return;
  std::string text;
  std::vector<std::uint32_t> origin;
  for (const TemplatePart& part : template_parts(expression)) {
    if (part.type == TemplatePart::Type::text) {
      text += part.text.value;
      origin.insert(origin.end(), part.text.origin.begin(), part.text.origin.end() - 1);
      continue;
    }
    text += *as_text(data_.subject().evaluate(data_, *part.expression));
    origin.resize(text.size(), part.expression->span().begin);
  }
  origin.push_back(expression.span().end);
  origin_ = std::move(origin);
  read_ = read_template(text, delimiters_);
}

Span ClientTemplate::span_of(std::size_t begin, std::size_t end) const {
  if (begin_) return {*begin_ + static_cast<std::uint32_t>(begin), *begin_ + static_cast<std::uint32_t>(end)};
  if (!origin_.empty()) return {origin_[begin], std::max(origin_[begin], origin_[end])};
  return data_.value_span();
}

Diagnostic& ClientTemplate::add(Report& report, std::size_t begin, std::size_t end, std::string_view message,
                                std::string help) const {
  auto& found = report.add(span_of(begin, end), std::string(message), std::move(help));
  if (is_written_here()) return found;
  auto lines = std::ranges::count(text_.substr(0, begin), '\n');
  found.message.insert(0, "line " + std::to_string(lines + 1) + " of this template: ");
  note_origin(data_, data_.value(), found);
  return found;
}

std::vector<ClientTemplate> client_templates(const Subject& subject) {
  std::vector<ClientTemplate> found;
  for (Item block : subject.blocks("template")) {
    if (auto each = ClientTemplate::of(block)) found.push_back(std::move(*each));
  }
  return found;
}

}  // namespace jobstamp::lint
