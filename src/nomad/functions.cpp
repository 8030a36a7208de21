// Nomad's functions as data: those that a job file may call (hashicorp/nomad aa026cc99c, jobspec2/functions.go;
// collected in ../shared/schema/job-functions.txt, which a test compares where it is), and Terraform's that it may not.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "jobstamp/nomad.hpp"

namespace jobstamp::schema {
namespace {

// Sorted by name.
constexpr Function rows[] = {
    {.name = "abs", .parameters = "(num)", .min = 1, .max = 1},
    {.name = "abspath", .parameters = "(path)", .min = 1, .max = 1, .reads_files = true},
    {.name = "base64decode", .parameters = "(str)", .min = 1, .max = 1},
    {.name = "base64encode", .parameters = "(str)", .min = 1, .max = 1},
    {.name = "basename", .parameters = "(path)", .min = 1, .max = 1, .reads_files = true},
    {.name = "bcrypt", .parameters = "(str, cost...)", .min = 1, .max = 2, .varies = true},
    {.name = "can", .parameters = "(expression)", .min = 1, .max = 1},
    {.name = "ceil", .parameters = "(num)", .min = 1, .max = 1},
    {.name = "chomp", .parameters = "(str)", .min = 1, .max = 1},
    {.name = "chunklist", .parameters = "(list, size)", .min = 2, .max = 2},
    {.name = "cidrhost", .parameters = "(prefix, hostnum)", .min = 2, .max = 2},
    {.name = "cidrnetmask", .parameters = "(prefix)", .min = 1, .max = 1},
    {.name = "cidrsubnet", .parameters = "(prefix, newbits, netnum)", .min = 3, .max = 3},
    {.name = "cidrsubnets", .parameters = "(prefix, newbits...)", .min = 1, .max = Function::any_number},
    {.name = "coalesce", .parameters = "(vals...)", .min = 1, .max = Function::any_number},
    {.name = "coalescelist", .parameters = "(vals...)", .min = 1, .max = Function::any_number},
    {.name = "compact", .parameters = "(list)", .min = 1, .max = 1},
    {.name = "concat", .parameters = "(seqs...)", .min = 1, .max = Function::any_number},
    {.name = "contains", .parameters = "(list, value)", .min = 2, .max = 2},
    {.name = "convert", .parameters = "(value, type)", .min = 2, .max = 2},
    {.name = "csvdecode", .parameters = "(str)", .min = 1, .max = 1},
    {.name = "dirname", .parameters = "(path)", .min = 1, .max = 1, .reads_files = true},
    {.name = "distinct", .parameters = "(list)", .min = 1, .max = 1},
    {.name = "element", .parameters = "(list, index)", .min = 2, .max = 2},
    {.name = "file", .parameters = "(path)", .min = 1, .max = 1, .reads_files = true},
    {.name = "filebase64", .parameters = "(path)", .min = 1, .max = 1, .since = "1.3.2", .reads_files = true},
    {.name = "fileexists", .parameters = "(path)", .min = 1, .max = 1, .reads_files = true},
    {.name = "fileset", .parameters = "(path, pattern)", .min = 2, .max = 2, .reads_files = true},
    {.name = "flatten", .parameters = "(list)", .min = 1, .max = 1},
    {.name = "floor", .parameters = "(num)", .min = 1, .max = 1},
    {.name = "format", .parameters = "(format, args...)", .min = 1, .max = Function::any_number},
    {.name = "formatdate", .parameters = "(format, time)", .min = 2, .max = 2},
    {.name = "formatlist", .parameters = "(format, args...)", .min = 1, .max = Function::any_number},
    {.name = "indent", .parameters = "(spaces, str)", .min = 2, .max = 2},
    {.name = "index", .parameters = "(collection, key)", .min = 2, .max = 2},
    {.name = "join", .parameters = "(separator, lists...)", .min = 2, .max = Function::any_number},
    {.name = "jsondecode", .parameters = "(str)", .min = 1, .max = 1},
    {.name = "jsonencode", .parameters = "(val)", .min = 1, .max = 1},
    {.name = "keys", .parameters = "(inputMap)", .min = 1, .max = 1},
    {.name = "length", .parameters = "(collection)", .min = 1, .max = 1},
    {.name = "log", .parameters = "(num, base)", .min = 2, .max = 2},
    {.name = "lookup", .parameters = "(inputMap, key, default)", .min = 3, .max = 3},
    {.name = "lower", .parameters = "(str)", .min = 1, .max = 1},
    {.name = "max", .parameters = "(numbers...)", .min = 1, .max = Function::any_number},
    {.name = "md5", .parameters = "(str)", .min = 1, .max = 1},
    {.name = "merge", .parameters = "(maps...)", .min = 0, .max = Function::any_number},
    {.name = "min", .parameters = "(numbers...)", .min = 1, .max = Function::any_number},
    {.name = "parseint", .parameters = "(number, base)", .min = 2, .max = 2},
    {.name = "pathexpand", .parameters = "(path)", .min = 1, .max = 1, .reads_files = true},
    {.name = "pow", .parameters = "(num, power)", .min = 2, .max = 2},
    {.name = "range", .parameters = "(params...)", .min = 1, .max = 3},
    {.name = "regex_replace", .parameters = "(str, pattern, replace)", .min = 3, .max = 3},
    {.name = "replace", .parameters = "(str, substr, replace)", .min = 3, .max = 3},
    {.name = "reverse", .parameters = "(str)", .min = 1, .max = 1},
    {.name = "rsadecrypt", .parameters = "(ciphertext, privatekey)", .min = 2, .max = 2},
    {.name = "setintersection", .parameters = "(first_set, other_sets...)", .min = 1, .max = Function::any_number},
    {.name = "setproduct", .parameters = "(sets...)", .min = 2, .max = Function::any_number},
    {.name = "setunion", .parameters = "(first_set, other_sets...)", .min = 1, .max = Function::any_number},
    {.name = "sha1", .parameters = "(str)", .min = 1, .max = 1},
    {.name = "sha256", .parameters = "(str)", .min = 1, .max = 1},
    {.name = "sha512", .parameters = "(str)", .min = 1, .max = 1},
    {.name = "signum", .parameters = "(num)", .min = 1, .max = 1},
    {.name = "slice", .parameters = "(list, start_index, end_index)", .min = 3, .max = 3},
    {.name = "sort", .parameters = "(list)", .min = 1, .max = 1},
    {.name = "split", .parameters = "(separator, str)", .min = 2, .max = 2},
    {.name = "strlen", .parameters = "(str)", .min = 1, .max = 1, .since = "1.4.0"},
    {.name = "strrev", .parameters = "(str)", .min = 1, .max = 1},
    {.name = "substr", .parameters = "(str, offset, length)", .min = 3, .max = 3},
    {.name = "timeadd", .parameters = "(timestamp, duration)", .min = 2, .max = 2},
    {.name = "title", .parameters = "(str)", .min = 1, .max = 1},
    {.name = "trim", .parameters = "(str, cutset)", .min = 2, .max = 2},
    {.name = "trimprefix", .parameters = "(str, prefix)", .min = 2, .max = 2},
    {.name = "trimspace", .parameters = "(str)", .min = 1, .max = 1},
    {.name = "trimsuffix", .parameters = "(str, suffix)", .min = 2, .max = 2},
    {.name = "try", .parameters = "(expressions...)", .min = 1, .max = Function::any_number},
    {.name = "upper", .parameters = "(str)", .min = 1, .max = 1},
    {.name = "urlencode", .parameters = "(str)", .min = 1, .max = 1},
    {.name = "uuidv4", .parameters = "()", .min = 0, .max = 0, .varies = true},
    {.name = "uuidv5", .parameters = "(namespace, name)", .min = 2, .max = 2},
    {.name = "values", .parameters = "(mapping)", .min = 1, .max = 1},
    {.name = "yamldecode", .parameters = "(src)", .min = 1, .max = 1},
    {.name = "yamlencode", .parameters = "(value)", .min = 1, .max = 1},
    {.name = "zipmap", .parameters = "(keys, values)", .min = 2, .max = 2},
};

// What people bring from Terraform, and what does the same here; empty: nothing does.
constexpr Foreign foreign_rows[] = {
    {"alltrue", ""},
    {"anytrue", ""},
    {"base64gzip", ""},
    {"base64sha256", ""},
    {"base64sha512", ""},
    {"endswith", ""},
    {"env", ""},
    {"filebase64sha256", ""},
    {"filebase64sha512", ""},
    {"filemd5", ""},
    {"filesha1", ""},
    {"filesha256", ""},
    {"filesha512", ""},
    {"matchkeys", ""},
    {"nonsensitive", ""},
    {"one", ""},
    {"plantimestamp", ""},
    {"regex", ""},
    {"regexall", ""},
    {"sensitive", ""},
    {"setsubtract", ""},
    {"startswith", "substr(s, 0, strlen(p)) == p"},
    {"strcontains", ""},
    {"sum", ""},
    {"templatefile", ""},
    {"templatestring", ""},
    {"textdecodebase64", ""},
    {"textencodebase64", ""},
    {"timecmp", ""},
    {"timestamp", ""},
    {"tobool", "convert(v, bool)"},
    {"tolist", "convert(v, list(string))"},
    {"tomap", "convert(v, map(string))"},
    {"tonumber", "convert(v, number)"},
    {"toset", "convert(v, set(string))"},
    {"tostring", "convert(v, string)"},
    {"transpose", ""},
    {"type", ""},
    {"uuid", "uuidv4()"},
};

}  // namespace

std::span<const Function> functions() { return rows; }

const Function* function(std::string_view name) {
  const auto* found = std::ranges::lower_bound(rows, name, {}, &Function::name);
  return found == std::end(rows) || found->name != name ? nullptr : found;
}

const Foreign* terraform_function(std::string_view name) {
  const auto* found = std::ranges::find(foreign_rows, name, &Foreign::name);
  return found == std::end(foreign_rows) ? nullptr : found;
}

}  // namespace jobstamp::schema
