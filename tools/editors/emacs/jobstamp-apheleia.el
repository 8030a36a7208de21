;;; jobstamp-apheleia.el --- jobstamp with the package apheleia  -*- lexical-binding: t; -*-
;; SPDX-License-Identifier: Apache-2.0

;;; Commentary:

;; Add to your init file, with apheleia from MELPA or NonGNU ELPA installed.  It saves first, formats in the background and
;; saves again.  A broken file stays as it was typed; `apheleia-goto-error' shows the message.

;;; Code:

(require 'apheleia)

(push '(jobstamp . ("jobstamp" "fmt" "--force-exclude" "--stdin-filename" filepath "-")) apheleia-formatters)
(push '("\\.\\(nomad\\|job\\|\\(nomad\\|nmd\\|job\\)\\.hcl\\)\\'" . jobstamp) apheleia-mode-alist)
(apheleia-global-mode)

;;; jobstamp-apheleia.el ends here
