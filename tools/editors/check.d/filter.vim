" What filter.vim promises (tools/editors/README.md): 'formatprg' and 'equalprg' lay out whole files, and a broken text comes
" back as it was. check.d/harness.vim explains the words.
" SPDX-License-Identifier: Apache-2.0
execute 'source' expand('<sfile>:p:h') . '/harness.vim'

function! s:whole_file(keys) abort
  call CheckOpen('bad.nomad')
  execute 'normal!' a:keys
  call assert_equal(CheckCanonical('bad.nomad'), getline(1, '$') + [''])
  call CheckOpen('broken.nomad')
  execute 'normal!' a:keys
  call assert_equal(CheckOnDisk('broken.nomad'), getline(1, '$') + [''])
endfunction

function! s:gq() abort
  call s:whole_file('gggqG')
endfunction
call CheckScenario('`gggqG` lays out a file, and leaves a broken one as it is', function('s:gq'))

function! s:equal() abort
  call s:whole_file('gg=G')
endfunction
call CheckScenario('`gg=G` lays out a file, and leaves a broken one as it is', function('s:equal'))

function! s:save() abort
  call CheckStays('bad.nomad')
endfunction
call CheckScenario('a save formats nothing', function('s:save'))

call CheckRun()
