" What the scenarios for Vim and Neovim share. $RECIPE is the file under test, sourced as a user's Vim sources it. $JOBS is
" a folder of files, made anew by $RESTORE before each scenario, with what `jobstamp fmt` makes of each of them below
" $JOBS/canonical. A line a scenario goes to $RESULTS: `ok WHAT` or `FAILED WHAT: WHY`.
" SPDX-License-Identifier: Apache-2.0
set nomore hidden shell=/bin/sh
execute 'source' $RECIPE

function! CheckOpen(name) abort
  execute 'edit' fnameescape($JOBS . '/' . a:name)
endfunction

function! CheckOnDisk(name) abort
  return readfile($JOBS . '/' . a:name, 'b')
endfunction

function! CheckCanonical(name) abort
  return readfile($JOBS . '/canonical/' . a:name, 'b')
endfunction

" Holds that a file is canonical after a save, and was not before.
function! CheckEndsCanonical(name) abort
  let before = CheckOnDisk(a:name)
  call CheckOpen(a:name)
  write
  call assert_notequal(before, CheckCanonical(a:name), 'the file was canonical to begin with')
  call assert_equal(CheckCanonical(a:name), CheckOnDisk(a:name))
  call assert_false(&modified, 'the buffer counts as modified')
endfunction

" Holds that a save leaves a file and its buffer as they were.
function! CheckStays(name) abort
  let before = CheckOnDisk(a:name)
  call CheckOpen(a:name)
  let undo = undotree().seq_last
  write
  call assert_equal(before, CheckOnDisk(a:name))
  call assert_equal(undo, undotree().seq_last, 'there is something to undo')
  call assert_false(&modified, 'the buffer counts as modified')
endfunction

let s:scenarios = []
function! CheckScenario(what, run) abort
  call add(s:scenarios, [a:what, a:run])
endfunction

function! CheckRun() abort
  for [what, Run] in s:scenarios
    call system($RESTORE)
    let v:errors = []
    try
      call Run()
    catch
      call add(v:errors, v:exception . ' at ' . v:throwpoint)
    endtry
    silent! %bwipeout!
    call writefile([empty(v:errors) ? 'ok ' . what : 'FAILED ' . what . ': ' . join(v:errors, '; ')], $RESULTS, 'a')
  endfor
  qall!
endfunction
