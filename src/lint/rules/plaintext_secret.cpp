// A password in the job file.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/env_name.hpp"
#include "lint/origin.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

constexpr std::string_view secret_words[] = {"PASSWORD",    "PASSWD",     "PASSPHRASE", "SECRET",         "TOKEN",
                                             "PRIVATE_KEY", "ACCESS_KEY", "API_KEY",    "APIKEY",         "CREDENTIALS",
                                             "SECRET_KEY",  "AUTH_KEY",   "MASTER_KEY", "ENCRYPTION_KEY", "SECRETKEY",
                                             "PRIVATEKEY",  "ACCESSKEY"};
// `TOKEN_FILE`, `SECRET_NAME`: where it is, not what it is.
constexpr std::string_view harmless_ends[] = {
    "FILE",     "PATH",      "NAME",     "URL",       "DIR",      "ENABLED",     "TTL",      "ID",       "TYPE",
    "MODE",     "HOST",      "TIMEOUT",  "EXPIRY",    "ISSUER",   "SIZE",        "LENGTH",   "COUNT",    "HEADER",
    "PREFIX",   "ROLE",      "VERSION",  "USER",      "EXPIRES",  "LIFETIME",    "POLICY",   "STORE",    "ALGORITHM",
    "BACKEND",  "ENGINE",    "KIND",     "AGE",       "AUDIENCE", "SCOPE",       "SCOPES",   "COOKIE",   "ENDPOINT",
    "URI",      "PAGE",      "LINK",     "ROUTE",     "ENCODER",  "ENCODING",    "HASHER",   "PROVIDER", "FIELD",
    "LABEL",    "CLAIM",     "CLAIMS",   "PARAM",     "FORMAT",   "PATTERN",     "REGEX",    "SUBJECT",  "TEMPLATE",
    "STRATEGY", "SECONDS",   "MINUTES",  "INTERVAL",  "DURATION", "LIMIT",       "REQUIRED", "DISABLED", "ALLOWED",
    "LOCATION", "NAMESPACE", "MOUNT",    "REF",       "ARN",      "PARALLELISM", "SUFFIX",   "ADDRESS",  "ADDR",
    "PORT",     "CLASS",     "STRENGTH", "GENERATOR", "VALIDATOR"};
constexpr auto help = "keep it in Vault or a Nomad variable, and render it with a `template`";

// Each of the words has one of these pairs of letters, and most names have none.
constexpr bool may_name_a_secret(std::string_view name) {
  char before = ' ';
  for (char each : name) {
    char letter = upper(each);
    bool is_pair =
        (letter == 'S' && before == 'S') || (letter == 'R' && before == 'C') || (letter == 'E' && before == 'K');
    if (is_pair) return true;
    before = letter;
  }
  return false;
}
static_assert(std::ranges::all_of(secret_words, may_name_a_secret));

// In whole words, but for what stands before them: `PGPASSWORD`, `ADMIN_TOKENS`, `TOKEN2`, and no `TOKENIZER`.
bool has_word(std::string_view key, std::string_view word) {
  for (auto at = key.find(word); at != key.npos; at = key.find(word, at + 1)) {
    auto rest = key.substr(at + word.size());
    bool is_plural = rest == "S";
    rest.remove_prefix(std::min(rest.find_first_not_of("0123456789"), rest.size()));
    if (is_plural || rest.empty() || rest.front() == '_') return true;
  }
  return false;
}

bool names_a_secret(std::string_view name) {
  if (!may_name_a_secret(name)) return false;
  std::string key = env_name_of(name);
  std::string_view last = std::string_view(key).substr(key.rfind('_') + 1);
  bool is_harmless = std::ranges::find(harmless_ends, last) != std::end(harmless_ends);
  return !is_harmless && std::ranges::any_of(secret_words, [&](std::string_view word) { return has_word(key, word); });
}

// `vault:secret/data/db#password`, `file:///run/secrets/db`, `arn:aws:...`: where it is. An address may have a password
// of its own in it.
bool is_reference(std::string_view text) {
  static constexpr std::string_view schemes[] = {"arn", "awssm",     "env", "file", "op",
                                                 "ref", "secretref", "ssm", "vault"};
  std::string_view scheme = text.substr(0, text.find(':'));
  bool is_scheme = scheme.size() > 1 && scheme.size() < text.size() &&
                   scheme.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789+-") == scheme.npos;
  if (!is_scheme) return false;
  std::string_view rest = text.substr(scheme.size() + 1);
  bool is_path = rest.find('/') != rest.npos && !(rest.starts_with("//") && rest.find('@') != rest.npos);
  return is_path || std::ranges::find(schemes, scheme) != std::end(schemes);
}

// `********`, `xxxxxxxx`.
bool is_masked(std::string_view text) { return text.find_first_not_of(text.front()) == text.npos; }

// Templates, paths, switches and numbers are no secrets; neither is what waits to be replaced.
bool is_secret_text(std::string_view text) {
  static constexpr std::string_view marks[] = {"{{", "[[", "${", "<", "@@", "%%"};
  static constexpr std::string_view switches[] = {"true", "false", "yes", "no", "on", "off", "none", "null"};
  auto stands = [&](std::string_view mark) { return text.find(mark) != text.npos; };
  bool is_word = text.size() >= 4 && text.find_first_of(" \t\n") == text.npos &&
                 text.find_first_not_of("0123456789.") != text.npos;
  return is_word && !text.starts_with('/') && !text.starts_with("local/") && !text.starts_with("secrets/") &&
         !text.starts_with("http") && std::ranges::none_of(marks, stands) && !is_reference(text) && !is_masked(text) &&
         std::ranges::find(switches, text) == std::end(switches) && !version::is_placeholder(text);
}

void check_item(const Item& item, Report& report) {
  if (!names_a_secret(item.name())) return;
  const Value& value = item.value();
  if (!value.is_plain_text() || !is_secret_text(value.text)) return;
  auto& found = report.add(item.value_span(), quoted(item.name()) + " stands in this file in plain text", help);
  note_origin(item, value, found);
}

bool has_private_key(std::string_view text) {
  if (text.find("PRIVATE KEY-----") == text.npos) return false;  // letters are found sooner than dashes
  auto begin = text.find("-----BEGIN ");
  return begin != text.npos && text.substr(begin, 60).find("PRIVATE KEY-----") != text.npos;
}

void check_keys(const Item& block, Report& report) {
  for (Item item : block.items()) check_item(item, report);
}

void check_task(const Item& task, Report& report) {
  auto config = task.item("config");
  auto auth = config ? config->item("auth") : std::nullopt;
  auto password = auth ? auth->item("password") : std::nullopt;
  if (password) check_item(*password, report);
}

void check_template(const Item& block, Report& report) {
  auto data = block.item("data");
  bool may_have_one = data && data->place().value && has_private_key(data->place().value->text());
  if (!may_have_one || !has_private_key(data->value().text)) return;
  report.add(data->name_span(), "a private key stands in this template", help);
}

}  // namespace

extern const Rule plaintext_secret = {
    .code = "plaintext-secret",
    .severity = Severity::warning,
    .group = Group::values,
    .what = "a password, token or key in plain text",
    .why = "Job files live in repositories, and whoever may read the job in Nomad reads the secret too.",
    .instead =
        "template {\n"
        "  data        = \"DB_PASSWORD={{ with nomadVar \\\"nomad/jobs/web\\\" }}{{ .password }}{{ end }}\"\n"
        "  destination = \"secrets/db.env\"\n  env         = true\n}\n",
    .source = "lint only",
    .check = {each_block("env", check_keys), each_block("meta", check_keys), each_block("task", check_task),
              each_block("template", check_template)},
};

}  // namespace jobstamp::lint
