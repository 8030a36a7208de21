;;; jobstamp.el --- Nomad job files in canonical form on every save  -*- lexical-binding: t; -*-
;; SPDX-License-Identifier: Apache-2.0

;;; Commentary:

;; For Emacs 27 and later, without packages.  Copy to ~/.emacs.d/lisp/jobstamp.el and add to your init file:
;;
;;     (add-to-list 'load-path "~/.emacs.d/lisp")
;;     (require 'jobstamp)
;;     (jobstamp-on-save-mode)
;;
;; A broken file is saved as it was typed; the message is told in the echo area, and `next-error' goes to its places,
;; which the buffer *jobstamp* lists.  `jobstamp-format-buffer' and `jobstamp-format-region' do it by hand.  Colours come
;; from `hcl-mode' (MELPA); nothing here needs it.

;;; Code:

(require 'compile)

(defgroup jobstamp nil
  "Canonical form of Nomad job files."
  :group 'tools)

(defcustom jobstamp-program "jobstamp"
  "The program, by name or by its whole path where Emacs' `exec-path' has it not."
  :type 'string)

(defcustom jobstamp-file-names "\\.\\(nomad\\|job\\|\\(nomad\\|nmd\\|job\\)\\.hcl\\)\\'"
  "What the names of job files match."
  :type 'regexp)

(defvar-local jobstamp--complaint nil
  "Why the buffer was last left as it is, or nil.")

(defun jobstamp--fmt (output arguments)
  "Run `jobstamp fmt' with ARGUMENTS on this buffer's text, into the buffer OUTPUT.
What comes back is nil, or what it complained of."
  (let ((coding-system-for-read 'utf-8-unix)
        (coding-system-for-write 'utf-8-unix)
        (complaints (make-temp-file "jobstamp")))
    (unwind-protect
        (let ((status (apply #'call-process-region nil nil jobstamp-program nil (list output complaints) nil
                             "fmt" "--force-exclude" "--output-format" "concise"
                             "--stdin-filename" (or buffer-file-name (buffer-name)) arguments)))
          (cond ((not (eq status 0))
                 (with-temp-buffer
                   (insert-file-contents complaints)
                   (buffer-string)))
                ;; Formatting keeps the number of lines; anything else is not from jobstamp.
                ((/= (count-lines (point-min) (point-max))
                     (with-current-buffer output (count-lines (point-min) (point-max))))
                 "something else than a canonical form came back")))
      (delete-file complaints))))

(defun jobstamp--locate (complaint)
  "List COMPLAINT in *jobstamp* for `next-error'; nil drops an earlier one."
  (when (or complaint (get-buffer "*jobstamp*"))
    (with-current-buffer (get-buffer-create "*jobstamp*")
      (let ((inhibit-read-only t))
        (erase-buffer)
        (insert "jobstamp fmt\n\n" (or complaint ""))
        (goto-char (point-min)))
      (compilation-mode)
      (setq next-error-last-buffer (current-buffer)))))

(defun jobstamp--format (&rest arguments)
  "Lay the buffer out by `jobstamp fmt' with ARGUMENTS, or note why not."
  (let ((output (generate-new-buffer " *jobstamp output*")))
    (unwind-protect
        (save-restriction
          (widen)
          (setq jobstamp--complaint (condition-case failure
                                        (jobstamp--fmt output (append arguments '("-")))
                                      (file-error (error-message-string failure))))
          (jobstamp--locate jobstamp--complaint)
          (unless jobstamp--complaint
            ;; Minimal edits: point and markers stay in their text.  A second is plenty for any job file.
            (replace-buffer-contents output 1)))
      (kill-buffer output))))

(defun jobstamp--tell ()
  "Tell the first complaint about this buffer, if there is one."
  (when jobstamp--complaint
    (let ((first (car (split-string jobstamp--complaint "\n")))
          ;; Settings have lines, too: their name stays.
          (place (concat "\\`" (regexp-quote (or buffer-file-name (buffer-name)))
                         ":\\([0-9]+\\):[0-9]+: [a-z]+: ")))
      (message "jobstamp: %s" (replace-regexp-in-string place "line \\1: " first)))))

(defun jobstamp-format-buffer ()
  "Lay the buffer out in canonical form."
  (interactive)
  (jobstamp--format)
  (jobstamp--tell))

(defun jobstamp-format-region (begin end)
  "Lay out the lines from BEGIN to END where they stand."
  (interactive "r")
  (jobstamp--format "--lines" (format "%d:%d" (line-number-at-pos begin t)
                                      (line-number-at-pos (max begin (1- end)) t)))
  (jobstamp--tell))

(defun jobstamp--before-save ()
  "Lay a job file out."
  (when (string-match-p jobstamp-file-names buffer-file-name)
    (jobstamp--format)
    ;; A byte order mark is none of the canonical form.
    (when (and (not jobstamp--complaint) (coding-system-get buffer-file-coding-system :bom))
      (setq buffer-file-coding-system
            (coding-system-change-text-conversion buffer-file-coding-system 'utf-8)))))

;;;###autoload
(define-minor-mode jobstamp-on-save-mode
  "Lay job files out in canonical form whenever they are saved."
  :global t
  ;; The message comes after `save-buffer' has said its own.
  (let ((change (if jobstamp-on-save-mode #'add-hook #'remove-hook)))
    (funcall change 'before-save-hook #'jobstamp--before-save)
    (funcall change 'after-save-hook #'jobstamp--tell)))

(provide 'jobstamp)
;;; jobstamp.el ends here
