;;; jobstamp-reformatter.el --- jobstamp with the package reformatter  -*- lexical-binding: t; -*-
;; SPDX-License-Identifier: Apache-2.0

;;; Commentary:

;; Add to your init file, with reformatter.el from MELPA or NonGNU ELPA installed.  A broken file is saved as it was typed;
;; *jobstamp-format errors* has the message.  Do not use `jobstamp-format-region' within a block: reformatter passes the
;; lines on as if they were a file, so they lose their indentation.

;;; Code:

(require 'reformatter)

(reformatter-define jobstamp-format
  :program "jobstamp"
  :args (list "fmt" "--force-exclude" "--stdin-filename" (or buffer-file-name (buffer-name)) "-")
  :lighter " jobstamp")

(defun jobstamp-format-job-file ()
  "Format this buffer on every save if it is a Nomad job file."
  (when (string-match-p "\\.\\(nomad\\|job\\|\\(nomad\\|nmd\\|job\\)\\.hcl\\)\\'" buffer-file-name)
    (jobstamp-format-on-save-mode)))

(add-hook 'find-file-hook #'jobstamp-format-job-file)

;;; jobstamp-reformatter.el ends here
