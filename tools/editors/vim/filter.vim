" The least that works in Vim and Neovim: `gggqG` or `gg=G` lays out the whole file. Copy into your vimrc.
"
" With `--fail-safe` a text that does not parse comes back as it was, instead of being replaced by the message. Filters
" see only the lines they are given, as if they were a file: use them on whole files, or take jobstamp.vim, whose `gq`
" knows where the lines stand.
" SPDX-License-Identifier: Apache-2.0
augroup jobstamp_filter
  autocmd!
  autocmd BufRead,BufNewFile *.nomad,*.nomad.hcl,*.nmd.hcl,*.job,*.job.hcl setfiletype hcl
        \ | setlocal formatprg=jobstamp\ fmt\ --fail-safe\ - equalprg=jobstamp\ fmt\ --fail-safe\ -
augroup END
