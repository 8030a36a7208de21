;;; emacs.el --- Saves files in a real Emacs with emacs/jobstamp.el  -*- lexical-binding: t; -*-
;; SPDX-License-Identifier: Apache-2.0

;;; Commentary:

;; The scenarios of check.d/vim.vim, told in Emacs' words: what is on disk, in the buffer and in *Messages* is held against
;; what tools/editors/README.md promises.  $JOBS, $RESULTS and $RESTORE mean what they mean there.

;;; Code:

(require 'cl-lib)

(defun check-path (name)
  "The file NAME among the files of the scenario."
  (expand-file-name name (getenv "JOBS")))

(defun check-bytes (name)
  "What the file NAME holds."
  (with-temp-buffer
    (set-buffer-multibyte nil)
    (insert-file-contents-literally (check-path name))
    (buffer-string)))

(defun check-canonical (name)
  "What `jobstamp fmt' prints for the file NAME."
  (check-bytes (concat "canonical/" name)))

(defun check-open (name)
  "Visit the file NAME."
  (find-file (check-path name)))

(defun check-save ()
  "Save the buffer even if nothing was typed, with *Messages* telling of this save alone."
  (with-current-buffer (messages-buffer)
    (let ((inhibit-read-only t)) (erase-buffer)))
  (set-buffer-modified-p t)
  (save-buffer))

(defun check-messages ()
  "What was said since the last save began."
  (with-current-buffer (messages-buffer) (buffer-string)))

(defun check-ends-canonical (name)
  "Hold that the file NAME is canonical after a save, and was not before."
  (let ((before (check-bytes name)))
    (check-open name)
    (check-save)
    (cl-assert (not (equal before (check-canonical name))) t "the file was canonical to begin with")
    (cl-assert (equal (check-bytes name) (check-canonical name)) t)
    (cl-assert (not (buffer-modified-p)))))

(defun check-stays (name)
  "Hold that a save leaves the file NAME and its buffer as they were."
  (let ((before (check-bytes name)))
    (check-open name)
    (let ((tick (buffer-chars-modified-tick)))
      (check-save)
      (cl-assert (equal (check-bytes name) before) t)
      (cl-assert (equal (buffer-chars-modified-tick) tick) t "the text was touched")
      (cl-assert (not (buffer-modified-p))))))

(defvar check-scenarios nil
  "Pairs of what is promised and the function that holds it, the last one first.")

(defmacro check-scenario (what &rest body)
  "Promise WHAT, held by BODY."
  (declare (indent 1))
  `(push (cons ,what (lambda () ,@body)) check-scenarios))

(check-scenario "a badly formatted file is canonical on disk after the save"
  (check-ends-canonical "bad.nomad"))

(check-scenario "so is one of every other name of job files"
  (mapc #'check-ends-canonical '("bad.nomad.hcl" "bad.nmd.hcl" "bad.job" "bad.job.hcl")))

(check-scenario "so is one with blanks, quotes and dollars in its name"
  (check-ends-canonical "it's 50% \"ödd\" $HOME.nomad"))

(check-scenario "a canonical file is not changed, and nothing is left to undo"
  (check-stays "good.nomad"))

(check-scenario "a broken file is saved as typed, and its mistake is told and located"
  (check-open "broken.nomad")
  (forward-line)
  (end-of-line)
  (insert "   # typed")
  (let ((typed (buffer-string)))
    (check-save)
    (cl-assert (equal (buffer-string) typed) t)
    (cl-assert (equal (check-bytes "broken.nomad") typed) t)
    (cl-assert (not (buffer-modified-p)))
    (cl-assert (string-match-p "^jobstamp: line 3: expected a value" (check-messages)) t)
    (next-error)
    (cl-assert (equal (list (buffer-name) (line-number-at-pos) (current-column)) '("broken.nomad" 3 13)) t)))

(check-scenario "once mended it is canonical, and the message is gone"
  (check-open "broken.nomad")
  (check-save)
  (search-forward "count     =")
  (insert "1")
  (check-save)
  (cl-assert (not (string-match-p "jobstamp:" (check-messages))) t)
  (cl-assert (string-match-p "\n  count       = 1\n" (check-bytes "broken.nomad")) t)
  (cl-assert (not (ignore-errors (next-error) t))))

(check-scenario "point and markers stay at their characters"
  (check-open "bad.nomad")
  (search-forward "driver=\"doc")
  (let ((marker (point-marker)))
    (goto-char (point-min))
    (search-forward "日")
    (check-save)
    (cl-assert (looking-back "    name  = \"ünï 日" (line-beginning-position)) t)
    (cl-assert (equal (char-after marker) ?k) t)))

(check-scenario "one undo takes the formatting back, and not the typing"
  (check-open "bad.nomad")
  (buffer-enable-undo)
  (goto-char (point-max))
  (insert "#  typed\n")
  (let ((typed (buffer-string)))
    (undo-boundary)
    (check-save)
    (undo-boundary)
    (undo)
    (cl-assert (equal (buffer-string) typed) t)))

(check-scenario "files of other names are left alone"
  (mapc #'check-stays '("main.tf" "values.hcl" "notes.txt")))

(check-scenario "so is a job file that git ignores"
  (check-stays "ignored.nomad"))

(check-scenario "a file with CRLF keeps it"
  (check-ends-canonical "crlf.nomad"))

(check-scenario "a file without a last newline stays without one"
  (check-ends-canonical "unended.nomad"))

(check-scenario "and gets the one that Emacs adds where `require-final-newline' says so"
  (check-open "unended.nomad")
  (let ((require-final-newline t)) (check-save))
  (cl-assert (equal (check-bytes "unended.nomad") (concat (check-canonical "unended.nomad") "\n")) t))

(check-scenario "a byte order mark goes, as with `jobstamp fmt'"
  (check-ends-canonical "bom.nomad"))

(check-scenario "a narrowed buffer is laid out whole, and stays narrowed"
  (check-open "bad.nomad")
  (search-forward "count")
  (narrow-to-region (line-beginning-position) (line-end-position))
  (jobstamp-format-buffer)
  (cl-assert (equal (buffer-string) "    count = 1") t)
  (check-save)
  (cl-assert (equal (buffer-string) "    count = 1") t)
  (cl-assert (equal (check-bytes "bad.nomad") (check-canonical "bad.nomad")) t))

(check-scenario "`jobstamp-format-region' lays out its lines where they stand, and no others"
  (check-open "bad.nomad")
  (let ((before (split-string (buffer-string) "\n")))
    (search-forward "name")
    (jobstamp-format-region (line-beginning-position) (1+ (line-end-position)))
    (setf (nth 4 before) "    name  = \"ünï 日本 👍\" # who")
    (cl-assert (equal (split-string (buffer-string) "\n") before) t)))

(check-scenario "of a mistake in the settings their name and line are told"
  (write-region "rules {\n  no-such-rule = \"off\"\n}\n" nil (check-path ".jobstamp.hcl") nil 'quiet)
  (check-open "bad.nomad")
  (check-save)
  (cl-assert (string-match-p "^jobstamp: [^ ]*\\.jobstamp\\.hcl:2:.* there is no rule" (check-messages)) t))

(check-scenario "`compile' finds line and column"
  (check-open "broken.nomad")
  (let ((compilation-always-kill t))
    (compile "jobstamp fmt --check --output-format concise broken.nomad"))
  (while (get-buffer-process "*compilation*") (accept-process-output nil 0.05))
  (next-error)
  (cl-assert (equal (list (buffer-name) (line-number-at-pos) (current-column)) '("broken.nomad" 3 13)) t))

(check-scenario "an empty file stays empty"
  (check-stays "empty.nomad"))

(defun check-saved-as-typed (path)
  "Hold that a file is saved as it was typed, and a message said, under PATH."
  (check-open "bad.nomad")
  (goto-char (point-min))
  (insert "#   typed\n")
  (let ((exec-path path)
        (typed (encode-coding-string (buffer-string) 'utf-8)))
    (check-save)
    (cl-assert (equal (check-bytes "bad.nomad") typed) t)
    (cl-assert (string-match-p "^jobstamp: " (check-messages)) t)))

(check-scenario "without jobstamp on the PATH files are saved all the same"
  (check-saved-as-typed nil))

(check-scenario "a jobstamp that prints nothing empties no buffer"
  (check-saved-as-typed (cons (check-path "mute") exec-path)))

(check-scenario "with the mode switched off nothing is formatted"
  (jobstamp-on-save-mode -1)
  (unwind-protect (check-stays "bad.nomad") (jobstamp-on-save-mode)))

(defun check-run (scenario)
  "Run SCENARIO on fresh files; return the line that tells how it went."
  (call-process "sh" nil nil nil "-c" (getenv "RESTORE"))
  (let ((failure (condition-case failure
                     (save-window-excursion (funcall (cdr scenario)) nil)
                   (error (format "%S" failure)))))
    (dolist (buffer (buffer-list))
      (when (or (buffer-file-name buffer) (get-buffer-process buffer))
        (with-current-buffer buffer (set-buffer-modified-p nil))
        (kill-buffer buffer)))
    (if failure
        (format "FAILED %s: %s\n" (car scenario) (replace-regexp-in-string "\n" "\\\\n" failure))
      (format "ok %s\n" (car scenario)))))

(setq make-backup-files nil
      create-lockfiles nil
      debug-on-error nil
      coding-system-for-write nil)
(jobstamp-on-save-mode)
(dolist (scenario (reverse check-scenarios))
  (let ((line (check-run scenario))
        (coding-system-for-write 'utf-8))
    (write-region line nil (getenv "RESULTS") t 'silent)))

;;; emacs.el ends here
