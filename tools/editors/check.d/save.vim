" What jobstamp.vim and jobstamp.lua promise (tools/editors/README.md), held in a real Vim or Neovim: what is on disk, in the
" buffer and among the messages after a save. check.d/harness.vim explains the words.
" SPDX-License-Identifier: Apache-2.0
execute 'source' expand('<sfile>:p:h') . '/harness.vim'

" Line and column of what is shown as wrong in this buffer.
function! s:places() abort
  if $RECIPE =~# '\.lua$'
    return map(luaeval('vim.diagnostic.get(0)'), '[v:val.lnum + 1, v:val.col + 1]')
  endif
  return map(filter(getloclist(0), 'v:val.valid && v:val.bufnr == bufnr("")'), '[v:val.lnum, v:val.col]')
endfunction

function! s:badly_formatted() abort
  call CheckEndsCanonical('bad.nomad')
endfunction
call CheckScenario('a badly formatted file is canonical on disk after the save', function('s:badly_formatted'))

function! s:every_pattern() abort
  for name in ['bad.nomad.hcl', 'bad.nmd.hcl', 'bad.job', 'bad.job.hcl']
    call CheckEndsCanonical(name)
  endfor
endfunction
call CheckScenario('so is one of every other name of job files', function('s:every_pattern'))

function! s:odd_name() abort
  call CheckEndsCanonical("it's 50% \"ödd\" $HOME.nomad")
endfunction
call CheckScenario('so is one with blanks, quotes and dollars in its name', function('s:odd_name'))

function! s:canonical_stays() abort
  call CheckStays('good.nomad')
endfunction
call CheckScenario('a canonical file is not changed, and nothing is left to undo', function('s:canonical_stays'))

function! s:broken_stays() abort
  call CheckOpen('broken.nomad')
  call setline(2, getline(2) . '   # typed')
  let typed = getline(1, '$')
  messages clear
  write
  call assert_equal(typed, getline(1, '$'), 'the buffer changed')
  call assert_equal(typed + [''], CheckOnDisk('broken.nomad'), 'the file is not what was typed')
  call assert_false(&modified, 'the buffer counts as modified')
  call assert_match('jobstamp: line 3: expected a value', execute('messages'))
  call assert_equal([[3, 14]], s:places())
endfunction
call CheckScenario('a broken file is saved as typed, and its mistake is told and located', function('s:broken_stays'))

function! s:mended() abort
  call CheckOpen('broken.nomad')
  write
  call setline(3, '  count=1')
  messages clear
  write
  call assert_equal([], s:places())
  call assert_notmatch('jobstamp', execute('messages'))
  call assert_equal('  count       = 1', getline(3))
endfunction
call CheckScenario('once mended it is canonical, and the message is gone', function('s:mended'))

function! s:cursor_and_marks() abort
  call CheckOpen('bad.nomad')
  let row = search('name\s*=')
  normal! ma
  call cursor(row, stridx(getline(row), '"') + 2)
  let under = matchstr(getline('.'), '.', col('.') - 1)
  call assert_equal('ü', under)
  write
  call assert_equal(row, line('.'))
  call assert_equal(under, matchstr(getline('.'), '.', col('.') - 1))
  call assert_equal(row, line("'a"))
endfunction
call CheckScenario('the cursor stays on its character, a mark on its line', function('s:cursor_and_marks'))

function! s:undo() abort
  call CheckOpen('bad.nomad')
  let before = getline(1, '$')
  call append('$', ['#  typed'])
  " Ends what one undo takes back, as typing the next command does.
  let &undolevels = &undolevels
  write
  undo
  call assert_equal(before + ['#  typed'], getline(1, '$'))
endfunction
call CheckScenario('one undo takes the formatting back, and not the typing', function('s:undo'))

function! s:other_names() abort
  for name in ['main.tf', 'values.hcl', 'notes.txt']
    call CheckStays(name)
  endfor
endfunction
call CheckScenario('files of other names are left alone', function('s:other_names'))

function! s:ignored() abort
  call CheckStays('ignored.nomad')
endfunction
call CheckScenario('so is a job file that git ignores', function('s:ignored'))

function! s:elsewhere() abort
  call CheckOpen('bad.nomad')
  let before = getline(1, '$')
  execute 'write' fnameescape($JOBS . '/copy.nomad')
  call assert_equal(before, getline(1, '$'))
  noautocmd write
  call assert_equal(before, getline(1, '$'))
endfunction
call CheckScenario('`:write elsewhere` and `:noautocmd write` format nothing', function('s:elsewhere'))

function! s:line_ends() abort
  call CheckEndsCanonical('crlf.nomad')
  call assert_equal('dos', &fileformat)
endfunction
call CheckScenario('a file with CRLF keeps it', function('s:line_ends'))

function! s:no_last_newline() abort
  call CheckOpen('unended.nomad')
  setlocal nofixendofline
  write
  call assert_equal(CheckCanonical('unended.nomad'), CheckOnDisk('unended.nomad'))
endfunction
call CheckScenario("a file without a last newline stays without one ('nofixendofline')", function('s:no_last_newline'))

function! s:last_newline() abort
  call CheckOpen('unended.nomad')
  write
  call assert_equal(CheckCanonical('unended.nomad') + [''], CheckOnDisk('unended.nomad'))
endfunction
call CheckScenario('and gets the one that the editor adds otherwise', function('s:last_newline'))

function! s:cut_off() abort
  call CheckOpen('cut.nomad')
  setlocal nofixendofline
  messages clear
  write
  call assert_match('jobstamp: line 1: this heredoc does not end', execute('messages'))
endfunction
call CheckScenario('where only that newline would end a heredoc, the file is broken', function('s:cut_off'))

function! s:byte_order_mark() abort
  call CheckEndsCanonical('bom.nomad')
endfunction
call CheckScenario('a byte order mark goes, as with `jobstamp fmt`', function('s:byte_order_mark'))

function! s:gq() abort
  call CheckOpen('bad.nomad')
  let before = getline(1, '$')
  let row = search('name\s*=')
  normal! gqq
  call assert_equal('    name  = "ünï 日本 👍" # who', getline(row))
  call assert_equal(before[0 : row - 2] + before[row :], getline(1, row - 1) + getline(row + 1, '$'))
  messages clear
  call CheckOpen('broken.nomad')
  normal! gqG
  call assert_equal(CheckOnDisk('broken.nomad'), getline(1, '$') + [''])
  call assert_match('jobstamp: line 3: expected a value', execute('messages'))
endfunction
call CheckScenario('`gq` lays out its lines where they stand, and no others', function('s:gq'))

" A fault of the settings belongs to no line of the job file: it is told with their name.
function! s:saved_as_typed_where_settings_are_wrong(message) abort
  call CheckOpen('bad.nomad')
  let typed = getline(1, '$')
  messages clear
  write
  call assert_equal(typed, getline(1, '$'))
  call assert_match(a:message, execute('messages'))
  call assert_equal($RECIPE =~# '\.lua$' ? [[1, 1]] : [], s:places())
endfunction

function! s:wrong_settings() abort
  call writefile(['rules {', '  no-such-rule = "off"', '}'], $JOBS . '/.jobstamp.hcl')
  call s:saved_as_typed_where_settings_are_wrong('jobstamp: [^ ]*\.jobstamp\.hcl:2:.* there is')
endfunction
call CheckScenario('of a mistake in the settings their name and line are told', function('s:wrong_settings'))

function! s:unreadable_settings() abort
  call mkdir($JOBS . '/.jobstamp.hcl')
  call s:saved_as_typed_where_settings_are_wrong('jobstamp: [^ ]*\.jobstamp\.hcl: .*cannot read')
endfunction
call CheckScenario('of settings that cannot be read their name is told', function('s:unreadable_settings'))

function! s:make() abort
  call CheckOpen('broken.nomad')
  silent make!
  let found = filter(getqflist(), 'v:val.valid')
  call assert_equal([[3, 14, 'e']], map(copy(found), '[v:val.lnum, v:val.col, v:val.type]'))
  call assert_equal([bufnr('')], map(copy(found), 'v:val.bufnr'))
  call CheckOpen('good.nomad')
  silent make!
  call assert_equal([], getqflist())
endfunction
call CheckScenario('`:make` puts line and column into the quickfix list', function('s:make'))

function! s:empty() abort
  call CheckStays('empty.nomad')
endfunction
call CheckScenario('an empty file stays empty', function('s:empty'))

function! s:saved_as_typed_where_path_is(path) abort
  let path = $PATH
  let $PATH = a:path
  try
    call CheckOpen('bad.nomad')
    call append(0, '#   typed')
    let typed = getline(1, '$')
    messages clear
    write
    call assert_equal(typed, getline(1, '$'))
    call assert_equal(typed + [''], CheckOnDisk('bad.nomad'))
    call assert_match('jobstamp: ', execute('messages'))
  finally
    let $PATH = path
  endtry
endfunction

function! s:without_jobstamp() abort
  call s:saved_as_typed_where_path_is($JOBS)
endfunction
call CheckScenario('without jobstamp on the PATH files are saved all the same', function('s:without_jobstamp'))

function! s:mute_jobstamp() abort
  call s:saved_as_typed_where_path_is($JOBS . '/mute:' . $PATH)
endfunction
call CheckScenario('a jobstamp that prints nothing empties no buffer', function('s:mute_jobstamp'))

call CheckRun()
