-- Nomad job files in canonical form on every save, with `jobstamp fmt`. For Neovim 0.7 and later, without plugins.
-- Copy to ~/.config/nvim/plugin/jobstamp.lua.
--
-- A broken file is saved as it was typed; its mistakes are diagnostics (`:lua vim.diagnostic.setloclist()`), the first
-- one is told as well. `gq` lays out the lines of a motion, `:make` checks the file, `:noautocmd write` saves it without
-- formatting it.
-- SPDX-License-Identifier: Apache-2.0
local job_files = { "*.nomad", "*.nomad.hcl", "*.nmd.hcl", "*.job", "*.job.hcl" }
local namespace = vim.api.nvim_create_namespace("jobstamp")

-- A message about no line of the buffer stands on the first one.
local function unplaced(message)
  return { lnum = 0, col = 0, message = message, source = "jobstamp", user_data = { jobstamp = "unplaced" } }
end

-- Where something was found, as jobstamp writes it: `.jobstamp.hcl:2:3: `; the name of a whole file, or nothing.
local function place_of(found)
  if not found.path then return "" end
  local path = vim.fn.fnamemodify(found.path, ":~:.")
  return found.line and ("%s:%d:%d: "):format(path, found.line, found.column) or path .. ": "
end

local function diagnostic_of(found, name)
  local message = found.help == "" and found.message or found.message .. "; " .. found.help
  local diagnostic = unplaced(place_of(found) .. message)
  if found.path == name and found.line then
    diagnostic = {
      lnum = found.line - 1,
      col = found.column - 1,
      end_lnum = found.end_line - 1,
      end_col = found.end_column - 1,
      message = message,
      source = "jobstamp",
    }
  end
  diagnostic.severity = found.severity == "error" and vim.diagnostic.severity.ERROR or vim.diagnostic.severity.WARN
  diagnostic.code = found.rule
  return diagnostic
end

-- What jobstamp says about the text of the file `name`, or about settings: JSON, unless something stranger went wrong.
local function diagnostics_of(output, name)
  local ok, report = pcall(vim.fn.json_decode, output)
  if not ok or type(report) ~= "table" then return { unplaced(output[1] or "it failed without a word") } end
  return vim.tbl_map(function(found) return diagnostic_of(found, name) end, report.diagnostics)
end

-- Where the character behind that many others, blanks apart, begins in a line.
local function column_behind(ink, line)
  for column in line:gmatch("()%S") do
    if ink == 0 then return column - 1 end
    ink = ink - 1
  end
  return #line
end

-- Line by line, so that marks, folds and other windows stay where they are.
local function replace(old, new)
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  for index, line in ipairs(new) do
    if line ~= old[index] then vim.fn.setline(index, line) end
  end
  -- Formatting moves blanks only: the cursor belongs behind the same other characters as before.
  if new[row] and new[row] ~= old[row] then
    local ink = old[row]:sub(1, column):gsub("%s", "")
    vim.api.nvim_win_set_cursor(0, { row, column_behind(#ink, new[row]) })
  end
end

-- Lays the current buffer out, or leaves it as it is and shows why. True where it was laid out.
local function format(arguments)
  local name = vim.api.nvim_buf_get_name(0)
  local command = { "jobstamp", "fmt", "--force-exclude", "--output-format", "json" }
  vim.list_extend(command, { "--stdin-filename", name, unpack(arguments) })
  local lines = vim.api.nvim_buf_get_lines(0, 0, -1, true)
  local ends_line = vim.bo.endofline or (vim.bo.fixendofline and not vim.bo.binary)
  local input = vim.list_extend({}, lines)
  if ends_line then table.insert(input, "") end

  local started, output = pcall(vim.fn.systemlist, vim.list_extend(command, { "-" }), input)
  if not started then output = { "cannot be run: is it on the PATH?" } end
  -- Formatting keeps the number of lines; anything else is not what was asked for, or not from jobstamp.
  if not started or vim.v.shell_error ~= 0 or math.max(#output, 1) ~= #lines then
    vim.diagnostic.set(namespace, 0, diagnostics_of(output, name))
    return false
  end
  vim.diagnostic.reset(namespace, 0)
  replace(lines, output)
  vim.bo.bomb = false
  return true
end

local function say()
  local first = vim.diagnostic.get(0, { namespace = namespace })[1]
  if first then
    vim.cmd("redraw")
    -- One line at most, and alone: nobody has to press Enter for it.
    local place = first.user_data and "" or ("line %d: "):format(first.lnum + 1)
    local message = "jobstamp: " .. place .. first.message
    vim.api.nvim_echo({ { vim.fn.strcharpart(message, 0, vim.v.echospace), "ErrorMsg" } }, true, {})
  end
end

-- For 'formatexpr'. While you type, Neovim breaks lines as it always did.
function _G.jobstamp_format_lines()
  if vim.fn.mode():match("[iR]") then return 1 end
  local last = vim.v.lnum + vim.v.count - 1
  if not format({ "--lines", vim.v.lnum .. ":" .. last }) then say() end
  return 0
end

local group = vim.api.nvim_create_augroup("jobstamp", {})
local function on(event, action)
  vim.api.nvim_create_autocmd(event, { group = group, pattern = job_files, callback = action })
end

on({ "BufRead", "BufNewFile" }, function()
  vim.cmd("setfiletype hcl")
  vim.bo.formatexpr = "v:lua.jobstamp_format_lines()"
  vim.bo.makeprg = "jobstamp fmt --check --output-format concise %:p:S"
  vim.bo.errorformat = "%f:%l:%c: %t%*[^:]: %m"
end)
on("BufWritePre", function(event)
  -- `:write elsewhere` does not touch the buffer, so neither do we.
  local elsewhere = vim.fn.fnamemodify(event.file, ":p") ~= vim.api.nvim_buf_get_name(0)
  if vim.bo.modifiable and not elsewhere then format({}) end
end)
on("BufWritePost", say)
