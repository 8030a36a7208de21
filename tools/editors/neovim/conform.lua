-- Nomad job files with conform.nvim (Neovim 0.10 and later). Merge into your conform setup.
--
-- On a broken file conform shows jobstamp's message and leaves the buffer alone; `:ConformInfo` has its log.
-- SPDX-License-Identifier: Apache-2.0
require("conform").setup({
  formatters = {
    jobstamp = {
      command = "jobstamp",
      args = { "fmt", "--force-exclude", "--stdin-filename", "$FILENAME", "-" },
      range_args = function(_, context)
        local lines = context.range.start[1] .. ":" .. context.range["end"][1]
        return { "fmt", "--force-exclude", "--lines", lines, "--stdin-filename", "$FILENAME", "-" }
      end,
    },
  },
  formatters_by_ft = { nomad = { "jobstamp" } },
  format_on_save = { timeout_ms = 1000 },
})

-- Neovim knows no job files: a type of their own keeps other HCL (Terragrunt, Packer) to its own formatter.
vim.filetype.add({
  extension = { nomad = "nomad", job = "nomad" },
  pattern = { [".*%.nomad%.hcl"] = "nomad", [".*%.nmd%.hcl"] = "nomad", [".*%.job%.hcl"] = "nomad" },
})
vim.treesitter.language.register("hcl", "nomad")
