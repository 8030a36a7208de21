;;; type.el --- Saves broken.nomad as if it were typed  -*- lexical-binding: t; -*-
;; SPDX-License-Identifier: Apache-2.0

;;; Commentary:

;; For an Emacs in a terminal: a blank is typed into broken.nomad, `save-buffer' follows, and Emacs ends once it is idle.

;;; Code:

(setq make-backup-files nil)
(jobstamp-on-save-mode)
(find-file "broken.nomad")
(setq unread-command-events (listify-key-sequence (kbd "SPC C-x C-s")))
(run-with-idle-timer 0.2 nil #'kill-emacs)

;;; type.el ends here
