// An option that the task's driver does not know.
// SPDX-License-Identifier: Apache-2.0
#include "lint/names.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static bool is_no_option(const Meaning& meaning) {
  return is_unknown(meaning) && schema::is_driver(*meaning.around) && meaning.around->body != schema::BodyKind::map &&
         meaning.around->form != schema::Form::map;
}

static void check_item(const Item& item, Report& report) {
  const Meaning& meaning = item.meaning();
  Kind kind = item.place().node.kind();
  if (kind != Kind::attribute && kind != Kind::block && kind != Kind::object_item) return;
  if (item.name() == "dynamic" || item.name() == "content" || knows(*meaning.around, item.name())) return;
  std::string title = title_of(*meaning.around);
  auto& found =
      report.add(item.name_span(), quoted(item.name()) + " is not among " + title, advice_on(item, item.name()));
  if (title.starts_with('`')) found.message = title + " takes no " + quoted(item.name());
}

extern const Rule unknown_driver_option = {
    .code = "unknown-driver-option",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "an option that the task's driver does not know",
    .why = "Nomad takes the job, and every allocation of it fails: only the client looks into `config`.",
    .instead =
        "task \"server\" {\n  driver = \"docker\"\n  config {\n"
        "    image = \"redis:7.2.4\"\n    ports = [\"redis\"]\n  }\n}\n",
    .source = "drivers/*/driver.go hclspec; nomad/job_endpoint_hooks.go jobValidate; #9287, #11492, #17953",
    .check = each_place(is_no_option, check_item),
};

}  // namespace jobstamp::lint
