// The flat, lossless tree: kinds, tokens, nodes, cursors and typed views. Knows HCL to the last
// blank and Nomad not at all. Spec: hcl/hclsyntax/spec.md of hashicorp/hcl v2.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "jobstamp/source.hpp"

namespace jobstamp {

/// What a token or a node is. Tokens come first, in the order of the spec's lexical part.
enum class Kind : std::uint8_t {
  // tokens without meaning to Nomad
  invalid,          ///< bytes that are no HCL; only in sources with diagnostics
  byte_order_mark,  ///< only as the first token
  newline,          ///< `\n` or `\r\n`
  comment,          ///< `#` and `//` own their line end where there is one; `/* */` does not
  // tokens of expressions and structure
  identifier,
  number,
  open_brace,
  close_brace,
  open_bracket,
  close_bracket,
  open_paren,
  close_paren,
  equals,
  colon,
  double_colon,
  comma,
  dot,
  ellipsis,
  question,
  fat_arrow,
  plus,
  minus,
  star,
  slash,
  percent,
  equal_equal,
  not_equal,
  greater,
  greater_equal,
  less,
  less_equal,
  and_and,
  or_or,
  bang,
  // tokens of templates
  open_quote,
  close_quote,
  quoted_text,         ///< a run of a quoted template; cut where the reference cuts: at `$` and `%`
  open_heredoc,        ///< `<<EOT` or `<<-EOT` with its line end
  close_heredoc,       ///< the marker's line with its blanks, without its line end
  heredoc_text,        ///< at most a line, with its line end; cut at `$` and `%` too
  open_interpolation,  ///< `${` or `${~`
  open_directive,      ///< `%{` or `%{~`
  close_template,      ///< `}` or `~}` of either

  // nodes of structure
  config_file,  ///< child: body
  body,         ///< children: attribute, block, error
  attribute,    ///< name token, `=`, child: expression; without its line end
  block,        ///< type token, children: label..., body; without its line end
  label,        ///< an identifier, or a quoted string without interpolations
  // nodes of expressions
  number_literal,
  variable,  ///< one identifier, `true`, `false` and `null` included
  quoted_template,
  heredoc_template,
  tuple,          ///< children: elements
  object,         ///< children: object_item...
  object_item,    ///< children: key, value
  for_tuple,      ///< children: for_intro, value, [for_condition]
  for_object,     ///< children: for_intro, key, value, [for_condition]
  for_intro,      ///< one or two names; child: collection
  for_condition,  ///< `if` and its expression
  call,           ///< children: arguments; the name is all tokens before `(`
  parenthesized,  ///< child: expression
  unary,          ///< `-` or `!`; child: operand with its traversal
  operation,      ///< children: operands, flat; `precedence_of` says which belong together
  conditional,    ///< children: condition, result if true, result if false
  traversal,      ///< children: what it starts from, then steps
  get_attr,       ///< step `.name`
  legacy_index,   ///< step `.0`
  index,          ///< step `[key]`; child: key
  attr_splat,     ///< step `.*` with the `.name` and `.0` that belong to it, as children
  full_splat,     ///< step `[*]`: every later step belongs to it
  // nodes of templates
  interpolation,  ///< `${ }`; child: expression
  template_if,    ///< children: condition, template_body, [template_body]
  template_for,   ///< children: for_intro, template_body
  template_body,  ///< text tokens, interpolations and directives between two directives
  error,          ///< what nobody understands; only in sources with diagnostics

  none,
};

/// The kind's name as it stands above: "open_brace".
std::string_view name_of(Kind kind);

constexpr bool is_trivia(Kind kind) {
  return kind == Kind::newline || kind == Kind::comment || kind == Kind::byte_order_mark;
}
constexpr bool is_template(Kind kind) { return kind == Kind::quoted_template || kind == Kind::heredoc_template; }
constexpr bool is_template_text(Kind kind) { return kind == Kind::quoted_text || kind == Kind::heredoc_text; }

/// True for an identifier of ASCII alone (spec: Identifiers); those beyond it are identifiers too.
bool is_identifier(std::string_view text);

/// How tight a binary operator binds what stands beside it, all of them to the left (spec: Operations); 0 for any other
/// kind.
int precedence_of(Kind kind);

/// Eight bytes; blanks (spaces and tabs) are the gaps between tokens. A length that does not fit
/// into its 24 bits is found from the tree.
struct Token {
  std::uint32_t begin = 0;
  std::uint32_t kind_and_length = 0;

  static constexpr std::uint32_t long_length = 0xFFFFFF;
  constexpr Token() = default;
  constexpr Token(Kind kind, std::uint32_t offset, std::uint32_t length)
      : begin(offset),
        kind_and_length(static_cast<std::uint32_t>(kind) | (length < long_length ? length : long_length) << 8) {}
  constexpr Kind kind() const { return static_cast<Kind>(kind_and_length & 0xFF); }
  constexpr std::uint32_t length() const { return kind_and_length >> 8; }
};

/// The number and length of a token that is `long_length` or longer.
using LongToken = std::pair<std::uint32_t, std::uint32_t>;

/// Tokens in a row, of a tree or of a part of a source, and the text they lie in. It owns neither.
class TokenList {
 public:
  /// `long_tokens`: those among `tokens`, in order.
  TokenList(std::string_view text, std::span<const Token> tokens, std::span<const LongToken> long_tokens)
      : text_(text), tokens_(tokens), long_tokens_(long_tokens) {}

  std::uint32_t size() const { return static_cast<std::uint32_t>(tokens_.size()); }
  Kind kind(std::uint32_t token) const { return tokens_[token].kind(); }
  Span span(std::uint32_t token) const {
    const Token t = tokens_[token];
    return {t.begin, t.begin + (t.length() < Token::long_length ? t.length() : long_length(token))};
  }
  std::string_view text(std::uint32_t token) const { return text(span(token)); }
  std::string_view text(Span span) const { return {text_.data() + span.begin, span.size()}; }
  /// True for a newline, and for a comment that owns its line end.
  bool ends_line(std::uint32_t token) const {
    return kind(token) == Kind::newline || (kind(token) == Kind::comment && text(token).back() == '\n');
  }
  /// All that the spans are counted in.
  std::string_view text() const { return text_; }

 private:
  std::uint32_t long_length(std::uint32_t token) const;

  std::string_view text_;
  std::span<const Token> tokens_;
  std::span<const LongToken> long_tokens_;
};

/// Half-open range of token numbers.
struct TokenRange {
  std::uint32_t first = 0;
  std::uint32_t end = 0;
  friend constexpr bool operator==(TokenRange, TokenRange) = default;
};

/// Sixteen bytes; nodes stand in pre-order, so a node's subtree is itself and the `size - 1` after it.
struct Node {
  Kind kind = Kind::none;
  std::uint32_t first_token = 0;
  std::uint32_t end_token = 0;
  std::uint32_t size = 1;
};

class Cursor;

/// Tokens and nodes over one source; holds a copy of the source, so views into it live as long as
/// the tree. The tokens, with the blanks between them, spell the source.
class Tree {
 public:
  Tree() = default;
  /// `memory` holds what `tokens` and `nodes` lie in, for as long as a copy of the tree lives; `long_tokens`: those
  /// among `tokens`, in order.
  Tree(Source source, std::shared_ptr<const void> memory, std::span<const Token> tokens, std::span<const Node> nodes,
       std::vector<LongToken> long_tokens);

  const Source& source() const { return source_; }
  std::span<const Token> tokens() const { return tokens_; }
  std::span<const Node> nodes() const { return nodes_; }

  TokenList token_list() const { return {source_.bytes(), tokens_, long_tokens_}; }

  Span span(std::uint32_t token) const {
    const Token t = tokens_[token];
    return t.length() < Token::long_length ? Span{t.begin, t.begin + t.length()} : long_span(token);
  }
  std::string_view text(std::uint32_t token) const { return source_.text(span(token)); }
  Kind kind(std::uint32_t token) const { return tokens_[token].kind(); }
  /// From the first token's first byte to the last one's last; empty for an empty range.
  Span span(TokenRange range) const;

  /// The config_file node. A tree made by `parse` always has one.
  Cursor root() const;

 private:
  Span long_span(std::uint32_t token) const;

  Source source_;
  std::shared_ptr<const void> memory_;
  std::span<const Token> tokens_;
  std::span<const Node> nodes_;
  std::vector<LongToken> long_tokens_;
};

class Children;

/// A node's place in a tree. As cheap to copy as a pointer; lives as long as the tree.
class Cursor {
 public:
  Cursor(const Tree& tree, std::uint32_t index) : tree_(&tree), index_(index) {}

  const Tree& tree() const { return *tree_; }
  std::uint32_t index() const { return index_; }
  Kind kind() const { return node().kind; }
  TokenRange tokens() const { return {node().first_token, node().end_token}; }
  Span span() const { return tree_->span(tokens()); }
  /// The source text from first to last token, comments between them included.
  std::string_view text() const { return tree_->source().text(span()); }
  Children children() const;
  /// The child number `n` from 0, if there are so many.
  std::optional<Cursor> child(std::size_t n) const;
  /// The first token of `kind` that is this node's own and no child's; `nullopt` if there is none.
  std::optional<std::uint32_t> own_token(Kind kind) const;
  /// True if its first token is of `kind`.
  bool begins_with(Kind kind) const {
    return node().first_token < node().end_token && tree_->kind(node().first_token) == kind;
  }
  friend bool operator==(Cursor a, Cursor b) { return a.tree_ == b.tree_ && a.index_ == b.index_; }

 private:
  const Node& node() const { return tree_->nodes()[index_]; }
  const Tree* tree_;
  std::uint32_t index_;
};

/// A node's children in source order.
class Children {
 public:
  class iterator {
   public:
    using value_type = Cursor;
    using difference_type = std::ptrdiff_t;
    using iterator_category = std::forward_iterator_tag;
    using pointer = const Cursor*;
    using reference = Cursor;
    iterator(const Tree* tree, std::uint32_t index) : tree_(tree), index_(index) {}
    Cursor operator*() const { return {*tree_, index_}; }
    iterator& operator++() {
      index_ += tree_->nodes()[index_].size;
      return *this;
    }
    friend bool operator==(iterator a, iterator b) { return a.index_ == b.index_; }

   private:
    const Tree* tree_;
    std::uint32_t index_;
  };
  Children(const Tree& tree, std::uint32_t first, std::uint32_t end) : tree_(&tree), first_(first), end_(end) {}
  iterator begin() const { return {tree_, first_}; }
  iterator end() const { return {tree_, end_}; }
  bool empty() const { return first_ == end_; }

 private:
  const Tree* tree_;
  std::uint32_t first_;
  std::uint32_t end_;
};

inline Children Cursor::children() const { return {*tree_, index_ + 1, index_ + node().size}; }
inline std::optional<Cursor> Cursor::child(std::size_t n) const {
  for (Cursor child : children()) {
    if (n-- == 0) return child;
  }
  return std::nullopt;
}
inline Cursor Tree::root() const { return {*this, 0}; }

// ---- typed views: each is empty-handed, never wrong, on a broken tree ----

/// `name = expression`.
class Attribute {
 public:
  static std::optional<Attribute> from(Cursor node) {
    if (node.kind() != Kind::attribute || !node.begins_with(Kind::identifier)) return std::nullopt;
    return Attribute(node);
  }
  Cursor node() const { return node_; }
  std::string_view name() const { return node_.tree().text(name_token()); }
  std::uint32_t name_token() const { return node_.tokens().first; }
  std::optional<Cursor> value() const { return node_.child(0); }

 private:
  explicit Attribute(Cursor node) : node_(node) {}
  Cursor node_;
};

/// The items of a block or of the file.
class Body {
 public:
  explicit Body(Cursor node) : node_(node) {}
  Cursor node() const { return node_; }
  Children items() const { return node_.children(); }
  /// The attribute called `name`; the first, where a broken file repeats it.
  std::optional<Attribute> attribute(std::string_view name) const;

 private:
  Cursor node_;
};

/// `type "label" { body }`.
class Block {
 public:
  static std::optional<Block> from(Cursor node) {
    if (node.kind() != Kind::block || !node.begins_with(Kind::identifier)) return std::nullopt;
    return Block(node);
  }
  Cursor node() const { return node_; }
  std::string_view type() const { return node_.tree().text(type_token()); }
  std::uint32_t type_token() const { return node_.tokens().first; }
  /// Decoded label texts in order.
  std::vector<std::string> labels() const;
  std::optional<Body> body() const;

 private:
  explicit Block(Cursor node) : node_(node) {}
  Cursor node_;
};

/// The file's body.
Body body_of(const Tree& tree);

// ---- meaning of literals ----

/// A piece of template text: what it says, and where in the source each byte of that came from.
struct DecodedText {
  std::string value;
  /// `origin[i]` is the source offset that `value[i]` was written at; one more entry holds the end.
  /// All bytes of an escape, `$${` included, come from where it begins.
  std::vector<std::uint32_t> origin;
};

/// A template taken apart at its top level and below, in source order, as `~` and `<<-` leave it.
struct TemplatePart {
  enum class Type { text, interpolation, directive } type = Type::text;
  TokenRange tokens;                 ///< the text tokens, or those of the interpolation or of `%{ ... }`
  DecodedText text;                  ///< for text
  std::optional<Cursor> expression;  ///< for an interpolation
};

/// The flat parts of a quoted_template, heredoc_template or quoted label. Text tokens that stand side by side are
/// one part, which may say nothing; `~` and `<<-` have done their work (spec: Template Literals, Template
/// Directives; hclsyntax/parser_template.go).
std::vector<TemplatePart> template_parts(Cursor node);

/// The decoded text of a template without interpolations or directives, else `nullopt`.
std::optional<std::string> literal_string(Cursor node);

/// The text of a quoted template or a label, if it says no other bytes than are written there: nothing is decoded, and
/// the view is one into the source. Else `nullopt`.
std::optional<std::string_view> plain_text(Cursor node);

/// The bytes that a text token's source text stands for: escapes undone, nothing trimmed. An escape
/// that is none is kept as it is written; `bad_escape` has the first one's place.
DecodedText decode_text(const Tree& tree, std::uint32_t token, std::optional<Span>* bad_escape = nullptr);

/// Hears what a tree means, as the reference's parser sees it: nodes with names, texts and further nodes as their
/// parts, called as in the S-expression (../shared/reference/README.md). Spans lie in the tree's source; those of what
/// nobody wrote, such as a splat's `it`, are empty.
class MeaningListener {
 public:
  virtual ~MeaningListener() = default;
  /// `(node ...`: all that is heard up to the `close` that belongs to it are its parts, names before all others.
  virtual void open(std::string_view node, Span span) = 0;
  virtual void close() = 0;
  /// A name: of an attribute, a type or label, a root, a step, a function, a variable of a loop.
  virtual void name(std::string_view name) = 0;
  /// `(string TEXT)`: decoded, not normalised.
  virtual void string(std::string_view text, Span span) = 0;
  /// `(number TEXT)`: as it is written.
  virtual void number(std::string_view text, Span span) = 0;
  /// `true`, `false`, `null`, and `it`, the element of a splat.
  virtual void word(std::string_view word, Span span) = 0;
};

/// Tells a tree without errors to `listener`, in source order.
void tell_meaning(const Tree& tree, MeaningListener& listener);

/// The tree as the reference's S-expression (../shared/reference/README.md), for trees without errors.
std::string sexpr(const Tree& tree);

/// The same piece by piece: that of a large tree is larger than its source.
void sexpr(const Tree& tree, const std::function<void(std::string_view)>& take);

/// Kinds and quoted tokens, one a line, indented: what every parse case shows.
std::string dump(const Tree& tree);

}  // namespace jobstamp
