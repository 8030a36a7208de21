" Nomad job files in canonical form on every save, with `jobstamp fmt`. For Vim 8.2, 9.0 and Neovim, without plugins.
" Copy to ~/.vim/plugin/jobstamp.vim (Neovim without Lua: ~/.config/nvim/plugin/jobstamp.vim).
"
" A broken file is saved as it was typed; the message is shown, and its places are in the location list (`:lopen`).
" `gq` lays out the lines of a motion, `:make` checks the file, `:noautocmd write` saves it without formatting it.
" SPDX-License-Identifier: Apache-2.0
if exists('g:loaded_jobstamp')
  finish
endif
let g:loaded_jobstamp = 1

let s:job_files = '*.nomad,*.nomad.hcl,*.nmd.hcl,*.job,*.job.hcl'
let s:errorformat = '%f:%l:%c: %t%*[^:]: %m'

augroup jobstamp
  autocmd!
  execute 'autocmd BufRead,BufNewFile' s:job_files 'setfiletype hcl | call s:prepare()'
  execute 'autocmd BufWritePre' s:job_files 'call s:before_save()'
  execute 'autocmd BufWritePost' s:job_files 'call s:say(get(b:, "jobstamp_message", ""))'
augroup END

function! s:prepare() abort
  setlocal formatexpr=JobstampFormatLines()
  setlocal makeprg=jobstamp\ fmt\ --check\ --output-format\ concise\ %:p:S
  let &l:errorformat = s:errorformat
endfunction

function! s:before_save() abort
  " `:write elsewhere` does not touch the buffer, so neither do we.
  if &modifiable && expand('<afile>:p') ==# expand('%:p')
    let b:jobstamp_message = s:format([])
  endif
endfunction

" For 'formatexpr'. While you type, Vim breaks lines as it always did.
function! JobstampFormatLines() abort
  if mode() =~# '[iR]'
    return 1
  endif
  call s:say(s:format(['--lines', v:lnum . ':' . (v:lnum + v:count - 1)]))
  return 0
endfunction

" Lays the buffer out. What comes back is empty, or says why the buffer was left as it is.
function! s:format(arguments) abort
  let command = ['jobstamp', 'fmt', '--force-exclude', '--output-format', 'concise', '--stdin-filename', expand('%:p')]
  let command += a:arguments + ['-']
  let ends_line = &endofline || (&fixendofline && !&binary)
  let lines = systemlist(join(map(command, 'shellescape(v:val)')), getline(1, '$') + (ends_line ? [''] : []))
  " Formatting keeps the number of lines; anything else is not what was asked for, or not from jobstamp.
  let failed = v:shell_error != 0 || max([len(lines), 1]) != line('$')
  call s:locate(failed ? lines : [])
  if !failed
    call s:replace(lines)
    setlocal nobomb
  endif
  return failed ? s:summary(lines) : ''
endfunction

" Line by line, so that marks, folds and other windows stay where they are.
function! s:replace(lines) abort
  let old = getline(1, '$')
  let ink = strchars(substitute(strpart(getline('.'), 0, col('.') - 1), '\s', '', 'g'))
  for index in range(len(a:lines))
    if a:lines[index] !=# get(old, index, '')
      call setline(index + 1, a:lines[index])
    endif
  endfor
  " Formatting moves blanks only: the cursor belongs behind the same other characters as before.
  if getline('.') !=# old[line('.') - 1]
    call cursor(line('.'), s:column_behind(ink, getline('.')))
  endif
endfunction

" Where the character behind that many others, blanks apart, begins in a line.
function! s:column_behind(ink, line) abort
  let column = 0
  for _ in range(a:ink)
    let column = matchend(a:line, '\S', column)
  endfor
  let next = match(a:line, '\S', column)
  return (next < 0 ? strlen(a:line) : next) + 1
endfunction

" Puts messages into the location list, in place of earlier ones of ours.
function! s:locate(lines) abort
  let ours = getloclist(0, {'title': 1}).title ==# 'jobstamp'
  if ours || !empty(a:lines)
    call setloclist(0, [], ours ? 'r' : ' ', {'title': 'jobstamp', 'lines': a:lines, 'efm': s:errorformat})
  endif
endfunction

function! s:summary(lines) abort
  let found = filter(getloclist(0), 'v:val.valid')
  if empty(found)
    return 'jobstamp: ' . get(a:lines, 0, 'it failed without a word')
  endif
  let more = len(found) > 1 ? printf(' (and %d more, see :lopen)', len(found) - 1) : ''
  " Settings have lines, too.
  let place = found[0].bufnr == bufnr('') ? 'line ' : bufname(found[0].bufnr) . ':'
  return printf('jobstamp: %s%d: %s%s', place, found[0].lnum, found[0].text, more)
endfunction

" One line at most, and alone: nobody has to press Enter for it.
function! s:say(message) abort
  if a:message !=# ''
    redraw
    echohl ErrorMsg
    echomsg strcharpart(a:message, 0, v:echospace)
    echohl None
  endif
endfunction
