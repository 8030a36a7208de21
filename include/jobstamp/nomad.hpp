// What Nomad calls things: jobs, groups and tasks, the address of a place in them, and what Nomad's
// scheduler does to a running job when that place changes. Facts: hashicorp/nomad, jobspec2 and
// scheduler (../shared/schema). Where Nomad changes, this room changes and no other.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <forward_list>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "jobstamp/syntax.hpp"

namespace jobstamp {

/// What becomes of running allocations, from harmless to harmful; `unknown` where the open source
/// code does not decide.
enum class Effect { none, in_place, count, destructive, new_job, rejected, unknown };

/// The effect as a report spells it: "in-place".
std::string_view name_of(Effect effect);

/// What a change at the schema path `path` ("job.group.task.artifact.source") does to a service job.
/// Outside a job: `none`, for a literal there acts through the places that read it.
Effect effect_at(std::string_view path);

/// What another label of the block at `path` does.
Effect effect_of_label(std::string_view path);

/// When a task that runs hears of a change that Nomad makes in place.
enum class Reach : std::uint8_t { at_once, next_task_start, new_allocation };

/// That of a change at the schema path `path`, if its effect is `in_place`.
Reach reach_at(std::string_view path);

/// A job, a group or a task, or the file around them. A `sidecar_task` is a task of that name; a task
/// of a `dynamic` block that has no literal label is called `*`.
struct Scope {
  enum class Level : std::uint8_t { file, job, group, task } level = Level::file;
  std::string job, group, task;  ///< names down to this scope; empty below it
  std::uint32_t parent = 0;      ///< the scope around this one; the file's own is 0
  std::uint32_t block = 0;       ///< the place that opens it: the block, or the `content` of a `dynamic` one
};

/// The group that the scope lies in, empty for a job's own: a task right under a job stands in a group of its own name.
const std::string& group_of(const Scope& scope);

/// A block, an attribute, an item of an object or an element of a tuple.
struct Place {
  Cursor node;                    ///< block, attribute, object_item, or the element itself
  std::optional<Cursor> value;    ///< the expression; none for a block
  std::string_view name;          ///< block type, attribute or key; an element's number
  std::uint32_t parent = 0;       ///< number of the place around it; its own for the outermost
  std::uint32_t size = 1;         ///< itself and everything in it, which follows it
  std::uint32_t scope = 0;        ///< number of the innermost scope that it stands in
  std::uint32_t number = 0;       ///< how many blocks spelled like it stand before it; which element of its tuple it is
  std::uint32_t first_label = 0;  ///< among the outline's labels
  std::uint32_t label_count = 0;

  /// Made where it stands: there are many, and a copy of each would cost as much as finding it.
  Place(Cursor its_node, std::optional<Cursor> its_value, std::string_view its_name, std::uint32_t around,
        std::uint32_t in_scope, std::uint32_t element = 0)
      : node(its_node), value(its_value), name(its_name), parent(around), scope(in_scope), number(element) {}

  bool is_element() const { return value && node == *value; }
};

/// All places of a file in source order, each before what stands in it. Lives as long as the tree.
struct Outline {
  std::vector<Place> places;
  std::vector<Scope> scopes;
  std::vector<std::string_view> labels;  ///< decoded, of one block after the other
  std::forward_list<std::string> made;   ///< names and labels that are not in the source as they are decoded

  Outline() = default;
  Outline(Outline&&) = default;
  Outline& operator=(Outline&&) = default;
  Outline(const Outline&) = delete;  // its names are views into what it holds
  Outline& operator=(const Outline&) = delete;
  ~Outline();  ///< the thread's next one gets the memory of its places

  const Scope& scope_of(const Place& place) const { return scopes[place.scope]; }
  std::span<const std::string_view> labels_of(const Place& place) const {
    return std::span(labels).subspan(place.first_label, place.label_count);
  }
  /// True for a `dynamic` block that stands for others; at the top of a file it is a name like any other.
  bool is_dynamic(std::uint32_t place) const {
    const Place& it = places[place];
    return it.node.kind() == Kind::block && it.name == "dynamic" && it.parent != place;
  }
  /// The first place called `name` right inside another one, if there is any.
  std::optional<std::uint32_t> inside(std::uint32_t around, std::string_view name) const {
    const std::uint32_t end = around + places[around].size;
    for (std::uint32_t inner = around + 1; inner < end; inner += places[inner].size) {
      if (places[inner].name == name) return inner;
    }
    return std::nullopt;
  }
  /// `job.web.group.webs.task.frontend.artifact[0].source`. Made anew by each call, as is the path.
  std::string address(std::uint32_t place) const;
  /// `job.group.task.artifact.source`: no labels, numbers or `dynamic`.
  std::string path(std::uint32_t place) const;
};

/// How many outlines a thread keeps the memory of, for its next ones.
inline constexpr std::size_t outlines_at_hand = 8;

/// Walks a tree: blocks in any depth, `dynamic` blocks through their `content`, objects and tuples
/// that are written out. What a call or a `for` would make is not walked.
Outline outline(const Tree& tree);

/// The same job by job, for whoever looks at each job once: a file can have thousands of them. Places, scopes and
/// labels from outside the jobs come first and stay.
class OutlineByJob {
 public:
  /// Takes in all but the jobs. `tree` and `outline`, which is empty, must outlive it.
  OutlineByJob(const Tree& tree, Outline& outline);
  /// Puts the next job into the outline, in the place of the one before. False if there is none.
  bool next();
  /// The number of the first scope that is the job's.
  std::uint32_t first_scope() const { return scopes_; }

 private:
  struct Job {
    Cursor block;
    std::uint32_t number;  ///< as in `Place`
  };

  Outline* outline_;
  std::vector<Job> jobs_;
  std::size_t next_ = 0;
  std::uint32_t places_, scopes_, labels_;  ///< how many stay
};

/// Nomad's job schema as data: what may stand in which block (jobspec2, api, nomad/structs, drivers). Texts live as
/// long as the program. An empty text, a null and a zero mean that the facts say nothing.
namespace schema {

enum class Type : std::uint8_t {
  string,
  integer,
  boolean,
  duration,  ///< "1h30m", or a number of nanoseconds
  strings,   ///< a list
  integers,
  string_maps,  ///< a list of maps of texts; a driver takes a block or a map for it too
  integer_maps,
  string_map,
  any,
  type_expression,
  identifier,
};

/// As people write it: "list of strings".
std::string_view name_of(Type type);

/// Who refuses a job that lacks the attribute: the parser, the server, the client when the task starts, or nobody in
/// good order (`code`).
enum class Required : std::uint8_t { no, parser, validation, client, code };

/// When `${attr.x}` and the like in a text are replaced: never, on the client with the task's environment, by the
/// scheduler with a node's attributes, or on the client as part of a driver's configuration.
enum class FilledIn : std::uint8_t { never, task, node, config };

struct Deprecation {
  std::string_view since = {}, replaced_by = {}, ignored_since = {}, effect = {};
};

/// Permitted values where another attribute has the value `when`.
struct Choice {
  std::string_view when = {};
  std::span<const std::string_view> values = {};
};

struct Attribute {
  std::string_view name = {};
  Type type = Type::any;
  std::string_view doc = {};
  Required required = Required::no;
  std::string_view required_when = {};            ///< a condition in words; `required` holds only then
  std::string_view standard = {};                 ///< what absence means
  std::span<const std::string_view> values = {};  ///< the only ones permitted
  std::string_view chosen_by = {};                ///< `type`: the attribute that narrows them to `choices`
  std::span<const Choice> choices = {};
  std::span<const std::string_view> examples = {};  ///< of an open set
  std::string_view min = {}, max = {};              ///< inclusive; a number, a duration, or words
  std::string_view max_by_default = {};             ///< a server can allow more
  std::uint16_t max_length = 0;                     ///< in characters
  std::string_view pattern = {};
  std::span<const std::string_view> job_types = {};
  std::string_view since = {};  ///< first release that has it; empty: before 0.5.0
  Deprecation deprecated = {};
  FilledIn filled_in = FilledIn::never;
  std::string_view trap = {};  ///< accepted, and then?
  std::string_view note = {};
  bool not_empty = false;
  bool constant = false;  ///< read without variables and functions
  bool enterprise = false;
  bool undocumented = false;
  bool secret = false;
  bool text_only = false;         ///< a duration that a number cannot stand for
  bool values_from_docs = false;  ///< the code that checks them is not open
};

/// A block within a block.
struct Child {
  std::string_view name = {};     ///< its keyword
  std::string_view block = {};    ///< id of what it is; "@label": what its label names
  std::uint8_t min = 0, max = 0;  ///< how often; `max` 0: as often as one likes
  std::string_view min_note = {}, min_unless = {};
  std::span<const std::string_view> job_types = {};
  std::string_view since = {};
  Deprecation deprecated = {};
  std::string_view trap = {}, note = {}, doc = {};
};

struct KnownKey {
  std::string_view name = {}, doc = {};
};

/// What its inside is: the attributes and blocks listed, or keys of the writer's own.
enum class BodyKind : std::uint8_t { fixed, map };

/// How a driver's option may be written: as a block, as several, as a map; always as an attribute too.
enum class Form : std::uint8_t { none, block, block_list, map };

struct Block {
  /// Unique: "ingress_service"; the file itself is "", the options of a driver "driver.docker".
  std::string_view id = {};
  std::string_view name = {};  ///< its keyword: "service"
  std::string_view doc = {};
  std::span<const Attribute> attributes = {};
  std::span<const Child> blocks = {};
  std::span<const std::string_view> labels = {};  ///< what each label means; their number is exact
  std::string_view label_pattern = {};
  Form form = Form::none;
  BodyKind body = BodyKind::fixed;
  Type value = Type::any;     ///< of each key of a map
  bool as_attribute = false;  ///< a map that may also be written `NAME = { ... }`
  bool nested_blocks = false;
  bool enterprise = false;
  bool constant = false;
  std::span<const KnownKey> known_keys = {};
  std::string_view key_note = {};
  std::span<const std::string_view> aliases = {};  ///< other keywords of the same block
  FilledIn filled_in = FilledIn::never;
  std::string_view since = {}, note = {}, trap = {};

  const Attribute* attribute(std::string_view wanted) const;
  /// The block called `wanted` in it, an alias included.
  const Child* child(std::string_view wanted) const;
};

/// An attribute that older releases took and that is a parse error now.
struct Removed {
  std::string_view path = {};                ///< "service.check.id"
  std::string_view last = {}, removed = {};  ///< releases
};

/// All blocks, sorted by id.
std::span<const Block> blocks();
/// The block called by `id`, or null.
const Block* block(std::string_view id);
/// The options of a task driver, or null for one that the schema does not know.
const Block* driver(std::string_view name);
/// True for the options of a task driver, which the driver reads and Nomad does not.
inline bool is_driver(const Block& block) { return block.id.starts_with("driver."); }
std::span<const Removed> removed();

/// A function that a job file may call while it is parsed.
struct Function {
  static constexpr std::uint8_t any_number = 0xFF;
  std::string_view name = {};
  std::string_view parameters = {};  ///< "(separator, str)"
  /// A letter for each parameter, the last one for all that follow: `s` string, `n` number, `l` list, `m` map,
  /// `c` list or map, `.` anything. From what each function says of itself (go-cty Params) and does with the rest.
  std::string_view takes = {};
  char gives = '.';               ///< as in `takes`, and `b` boolean
  std::uint8_t min = 0, max = 0;  ///< arguments
  std::string_view since = "1.0.0";
  bool reads_files = false;  ///< works with the command line alone, not where a server parses the job
  bool varies = false;       ///< gives another value each time
};

/// All functions, sorted by name.
std::span<const Function> functions();
/// The function called `name`, or null.
const Function* function(std::string_view name);

/// One of Terraform's that Nomad lacks, and what does the same; empty where nothing does.
struct Foreign {
  std::string_view name = {}, instead = {};
};

/// The function of Terraform's called `name`, if Nomad lacks it.
const Foreign* terraform_function(std::string_view name);

/// A function that a task's template may call where the client renders it (Go's text/template, consul-template).
struct TemplateFunction {
  static constexpr std::uint8_t any_number = 0xFF;
  std::string_view name = {};
  std::uint8_t min = 0, max = 0;  ///< arguments, what is piped into it included
  bool is_denied = false;         ///< unless a client's `template.function_denylist` says otherwise
};

/// All of them, sorted by name.
std::span<const TemplateFunction> template_functions();
/// The one called `name`, or null.
const TemplateFunction* template_function(std::string_view name);

/// All time zones that IANA knows, sorted, old names included.
std::span<const std::string_view> time_zones();
bool is_time_zone(std::string_view name);

}  // namespace schema

/// What the schema says of a place. All null where nothing is known: within an unknown block, in a map, or in the
/// options of a driver that nobody knows.
struct Meaning {
  const schema::Block* around = nullptr;         ///< what it stands in
  const schema::Block* block = nullptr;          ///< what it is: a block, or an option written as an attribute
  const schema::Child* child = nullptr;          ///< that block's row in `around`
  const schema::Attribute* attribute = nullptr;  ///< what it is, for an attribute

  friend bool operator==(const Meaning&, const Meaning&) = default;
};

/// The number of a meaning among `all_meanings()`.
using MeaningNumber = std::uint16_t;

/// All that a place can mean, which the schema knows beforehand: the first is that of a place of which nothing is
/// known. They live as long as the program.
std::span<const Meaning> all_meanings();

/// One for each place of the outline. `driver_of` gives the name of a task's driver, or an empty text where it cannot
/// be known; it is asked with the number of the task's `driver` place. The text lives until the next question.
std::vector<MeaningNumber> meanings(const Outline& outline,
                                    const std::function<std::string_view(std::uint32_t)>& driver_of);

/// A path as the task sees it, from its own directory on: `local/app`, and `alloc/app` for what all tasks share
/// (client/allocdir).
struct TaskPath {
  std::string base;  ///< a variable that it begins with and that nobody knows here: `${var.dir}`, `$HOME`
  std::string rest;
  bool absolute = false;
};

/// Reads a path in which references are spelled out: `${NOMAD_TASK_DIR}/app`, `/local/app`, `local/x/../app`.
TaskPath task_path(std::string_view text);

}  // namespace jobstamp
