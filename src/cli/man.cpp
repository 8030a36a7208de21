// The page says what `--help` says, and what every command has in common.
// SPDX-License-Identifier: Apache-2.0
#include "cli/man.hpp"

#include <string_view>

#include "cli/help.hpp"

namespace jobstamp::cli {
namespace {

// Text as roff takes it: a minus is no hyphen, and a line must not begin like a request.
std::string roff(std::string_view text) {
  std::string out = replaced(replaced(text, "\\", "\\e"), "-", "\\-");
  out = replaced(out, "\n.", "\n\\&.");
  return out.starts_with('.') || out.starts_with('\'') ? "\\&" + out : out;
}

void append_command(std::string& out, const Command& command) {
  out.append(".SS \"jobstamp ").append(command.name).append(" ").append(roff(command.operands)).append("\"\n");
  out.append(roff(command.text)).append("\n");
  for_each_shown(command, [&](const Option& option) {
    out.append(".TP\n.B ").append(roff(call_of(option))).append("\n").append(roff(help_of(option))).append("\n");
  });
  out.append(".PP\n.EX\n").append(roff(command.example)).append(".EE\n");
}

constexpr std::string_view common = R"(.SH INPUTS
.B \-
is standard input. Directories are walked: job files by their names (*.nomad, *.nomad.hcl, *.nmd.hcl, *.job,
*.job.hcl, and *.hcl that hold a job; for
.B fmt
every *.hcl), without hidden ones and what git ignores. A file that is named is always read.
.SH OUTPUTS
Standard output carries the result alone, and stays empty on any error. Where one input is in error, no file is
written. A file is replaced in one moment, its mode and owner kept; other hard links to it keep the old bytes.
.SH "EXIT STATUS"
.TP
.B 0
done; with \-\-check or \-\-diff nothing to change; lint found nothing of \-\-fail\-level or above
.TP
.B 1
something would change, lint found something, or a name was not found
.TP
.B 2
it could not be done
.SH ENVIRONMENT
.B NO_COLOR, NOMAD_CLI_NO_COLOR, FORCE_COLOR
switch colours off or on.
)";

}  // namespace

std::string man_page() {
  std::string out = ".TH JOBSTAMP 1 \"\" \"jobstamp " JOBSTAMP_VERSION "\"\n";
  out +=
      ".SH NAME\njobstamp \\- set versions in Nomad job files, and lay them out\n"
      ".SH SYNOPSIS\n.B jobstamp\n.I COMMAND\n[\\fIOPTION\\fR...] [\\fIPATH\\fR...]\n.SH COMMANDS\n";
  for (const Command* command : commands()) append_command(out, *command);
  return out.append(common);
}

}  // namespace jobstamp::cli
