;;; record.el --- Prints what a recipe hands to a package  -*- lexical-binding: t; -*-
;; SPDX-License-Identifier: Apache-2.0

;;; Commentary:

;; Loaded before jobstamp-reformatter.el or jobstamp-apheleia.el by an Emacs without the packages (Debian has neither); then
;; `record-print' prints the command, as JSON, that the recipe asks for in a buffer that visits web.nomad.

;;; Code:

(require 'json)

(defvar record-command nil "A function that gives the command in the current buffer.")
(defvar apheleia-formatters nil)
(defvar apheleia-mode-alist nil)

(defmacro reformatter-define (_name &rest keys)
  "Keep the command among KEYS."
  (declare (indent defun))
  `(setq record-command (lambda () (cons ,(plist-get keys :program) ,(plist-get keys :args)))))

(defun apheleia-global-mode ()
  "Keep the command for the file that the buffer visits."
  (setq record-command
        (lambda ()
          (let ((formatter (assoc-default buffer-file-name apheleia-mode-alist #'string-match-p)))
            (mapcar (lambda (word) (if (eq word 'filepath) buffer-file-name word))
                    (alist-get formatter apheleia-formatters))))))

(defun record-print ()
  "Print the command."
  (with-temp-buffer
    (setq buffer-file-name (expand-file-name "web.nomad" (getenv "JOBS")))
    (princ (json-encode (funcall record-command)))
    (set-buffer-modified-p nil)))

(provide 'reformatter)
(provide 'apheleia)

;;; record.el ends here
