// Nomad's functions as data: those that a job file may call (hashicorp/nomad aa026cc99c, jobspec2/functions.go;
// collected in ../shared/schema/job-functions.txt, which a test compares where it is), and Terraform's that it may not.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "jobstamp/nomad.hpp"

namespace jobstamp::schema {
namespace {

// Sorted by name.
constexpr Function rows[] = {
    {.name = "abs", .parameters = "(num)", .takes = "n", .min = 1, .max = 1},
    {.name = "abspath", .parameters = "(path)", .takes = "s", .min = 1, .max = 1, .reads_files = true},
    {.name = "base64decode", .parameters = "(str)", .takes = "s", .min = 1, .max = 1},
    {.name = "base64encode", .parameters = "(str)", .takes = "s", .min = 1, .max = 1},
    {.name = "basename", .parameters = "(path)", .takes = "s", .min = 1, .max = 1, .reads_files = true},
    {.name = "bcrypt", .parameters = "(str, cost...)", .takes = "sn", .min = 1, .max = 2, .varies = true},
    {.name = "can", .parameters = "(expression)", .takes = ".", .min = 1, .max = 1},
    {.name = "ceil", .parameters = "(num)", .takes = "n", .min = 1, .max = 1},
    {.name = "chomp", .parameters = "(str)", .takes = "s", .min = 1, .max = 1},
    {.name = "chunklist", .parameters = "(list, size)", .takes = "ln", .min = 2, .max = 2},
    {.name = "cidrhost", .parameters = "(prefix, hostnum)", .takes = "sn", .min = 2, .max = 2},
    {.name = "cidrnetmask", .parameters = "(prefix)", .takes = "s", .min = 1, .max = 1},
    {.name = "cidrsubnet", .parameters = "(prefix, newbits, netnum)", .takes = "snn", .min = 3, .max = 3},
    {.name = "cidrsubnets", .parameters = "(prefix, newbits...)", .takes = "sn", .min = 1, .max = Function::any_number},
    {.name = "coalesce", .parameters = "(vals...)", .takes = ".", .min = 1, .max = Function::any_number},
    {.name = "coalescelist", .parameters = "(vals...)", .takes = "l", .min = 1, .max = Function::any_number},
    {.name = "compact", .parameters = "(list)", .takes = "l", .min = 1, .max = 1},
    {.name = "concat", .parameters = "(seqs...)", .takes = "l", .min = 1, .max = Function::any_number},
    {.name = "contains", .parameters = "(list, value)", .takes = "l.", .min = 2, .max = 2},
    {.name = "convert", .parameters = "(value, type)", .takes = "..", .min = 2, .max = 2},
    {.name = "csvdecode", .parameters = "(str)", .takes = "s", .min = 1, .max = 1},
    {.name = "dirname", .parameters = "(path)", .takes = "s", .min = 1, .max = 1, .reads_files = true},
    {.name = "distinct", .parameters = "(list)", .takes = "l", .min = 1, .max = 1},
    {.name = "element", .parameters = "(list, index)", .takes = "ln", .min = 2, .max = 2},
    {.name = "file", .parameters = "(path)", .takes = "s", .min = 1, .max = 1, .reads_files = true},
    {.name = "filebase64",
     .parameters = "(path)",
     .takes = "s",
     .min = 1,
     .max = 1,
     .since = "1.3.2",
     .reads_files = true},
    {.name = "fileexists", .parameters = "(path)", .takes = "s", .min = 1, .max = 1, .reads_files = true},
    {.name = "fileset", .parameters = "(path, pattern)", .takes = "ss", .min = 2, .max = 2, .reads_files = true},
    {.name = "flatten", .parameters = "(list)", .takes = "l", .min = 1, .max = 1},
    {.name = "floor", .parameters = "(num)", .takes = "n", .min = 1, .max = 1},
    {.name = "format", .parameters = "(format, args...)", .takes = "s.", .min = 1, .max = Function::any_number},
    {.name = "formatdate", .parameters = "(format, time)", .takes = "ss", .min = 2, .max = 2},
    {.name = "formatlist", .parameters = "(format, args...)", .takes = "s.", .min = 1, .max = Function::any_number},
    {.name = "indent", .parameters = "(spaces, str)", .takes = "ns", .min = 2, .max = 2},
    {.name = "index", .parameters = "(collection, key)", .takes = "c.", .min = 2, .max = 2},
    {.name = "join", .parameters = "(separator, lists...)", .takes = "sl", .min = 2, .max = Function::any_number},
    {.name = "jsondecode", .parameters = "(str)", .takes = "s", .min = 1, .max = 1},
    {.name = "jsonencode", .parameters = "(val)", .takes = ".", .min = 1, .max = 1},
    {.name = "keys", .parameters = "(inputMap)", .takes = "m", .min = 1, .max = 1},
    {.name = "length", .parameters = "(collection)", .takes = "c", .min = 1, .max = 1},
    {.name = "log", .parameters = "(num, base)", .takes = "nn", .min = 2, .max = 2},
    {.name = "lookup", .parameters = "(inputMap, key, default)", .takes = "ms.", .min = 3, .max = 3},
    {.name = "lower", .parameters = "(str)", .takes = "s", .min = 1, .max = 1},
    {.name = "max", .parameters = "(numbers...)", .takes = "n", .min = 1, .max = Function::any_number},
    {.name = "md5", .parameters = "(str)", .takes = "s", .min = 1, .max = 1},
    {.name = "merge", .parameters = "(maps...)", .takes = "m", .min = 0, .max = Function::any_number},
    {.name = "min", .parameters = "(numbers...)", .takes = "n", .min = 1, .max = Function::any_number},
    {.name = "parseint", .parameters = "(number, base)", .takes = ".n", .min = 2, .max = 2},
    {.name = "pathexpand", .parameters = "(path)", .takes = "s", .min = 1, .max = 1, .reads_files = true},
    {.name = "pow", .parameters = "(num, power)", .takes = "nn", .min = 2, .max = 2},
    {.name = "range", .parameters = "(params...)", .takes = "n", .min = 1, .max = 3},
    {.name = "regex_replace", .parameters = "(str, pattern, replace)", .takes = "sss", .min = 3, .max = 3},
    {.name = "replace", .parameters = "(str, substr, replace)", .takes = "sss", .min = 3, .max = 3},
    {.name = "reverse", .parameters = "(str)", .takes = "s", .min = 1, .max = 1},
    {.name = "rsadecrypt", .parameters = "(ciphertext, privatekey)", .takes = "ss", .min = 2, .max = 2},
    {.name = "setintersection",
     .parameters = "(first_set, other_sets...)",
     .takes = "ll",
     .min = 1,
     .max = Function::any_number},
    {.name = "setproduct", .parameters = "(sets...)", .takes = "l", .min = 2, .max = Function::any_number},
    {.name = "setunion",
     .parameters = "(first_set, other_sets...)",
     .takes = "ll",
     .min = 1,
     .max = Function::any_number},
    {.name = "sha1", .parameters = "(str)", .takes = "s", .min = 1, .max = 1},
    {.name = "sha256", .parameters = "(str)", .takes = "s", .min = 1, .max = 1},
    {.name = "sha512", .parameters = "(str)", .takes = "s", .min = 1, .max = 1},
    {.name = "signum", .parameters = "(num)", .takes = "n", .min = 1, .max = 1},
    {.name = "slice", .parameters = "(list, start_index, end_index)", .takes = "lnn", .min = 3, .max = 3},
    {.name = "sort", .parameters = "(list)", .takes = "l", .min = 1, .max = 1},
    {.name = "split", .parameters = "(separator, str)", .takes = "ss", .min = 2, .max = 2},
    {.name = "strlen", .parameters = "(str)", .takes = "s", .min = 1, .max = 1, .since = "1.4.0"},
    {.name = "strrev", .parameters = "(str)", .takes = "s", .min = 1, .max = 1},
    {.name = "substr", .parameters = "(str, offset, length)", .takes = "snn", .min = 3, .max = 3},
    {.name = "timeadd", .parameters = "(timestamp, duration)", .takes = "ss", .min = 2, .max = 2},
    {.name = "title", .parameters = "(str)", .takes = "s", .min = 1, .max = 1},
    {.name = "trim", .parameters = "(str, cutset)", .takes = "ss", .min = 2, .max = 2},
    {.name = "trimprefix", .parameters = "(str, prefix)", .takes = "ss", .min = 2, .max = 2},
    {.name = "trimspace", .parameters = "(str)", .takes = "s", .min = 1, .max = 1},
    {.name = "trimsuffix", .parameters = "(str, suffix)", .takes = "ss", .min = 2, .max = 2},
    {.name = "try", .parameters = "(expressions...)", .takes = ".", .min = 1, .max = Function::any_number},
    {.name = "upper", .parameters = "(str)", .takes = "s", .min = 1, .max = 1},
    {.name = "urlencode", .parameters = "(str)", .takes = "s", .min = 1, .max = 1},
    {.name = "uuidv4", .parameters = "()", .min = 0, .max = 0, .varies = true},
    {.name = "uuidv5", .parameters = "(namespace, name)", .takes = "ss", .min = 2, .max = 2},
    {.name = "values", .parameters = "(mapping)", .takes = "m", .min = 1, .max = 1},
    {.name = "yamldecode", .parameters = "(src)", .takes = "s", .min = 1, .max = 1},
    {.name = "yamlencode", .parameters = "(value)", .takes = ".", .min = 1, .max = 1},
    {.name = "zipmap", .parameters = "(keys, values)", .takes = "ll", .min = 2, .max = 2},
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
