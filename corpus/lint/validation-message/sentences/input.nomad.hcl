variable "count" {
  default = 3
  validation {
    condition     = var.count > 0
    error_message = "at least one"
    #               ^^^^^^^^^^^^^^ validation-message
  }
  validation {
    condition     = var.count < 100
    error_message = "At most 99"
    #               ^^^^^^^^^^^^ validation-message
  }
  validation {
    condition     = var.count != 13
    error_message = ""
    #               ^^ validation-message
  }
  validation {
    condition     = var.count != 17
    error_message = "über 17 geht es weiter."
    #               ^^^^^^^^^^^^^^^^^^^^^^^^^^ validation-message
  }
  validation {
    condition     = var.count != 19
    error_message = <<EOT
    #               ^^^^^ validation-message
Nineteen are too many.
EOT
  }
  validation {
    condition     = var.count != 21
    error_message = "個数。"
    #               ^^^^^^^^^^^ validation-message
  }
  validation {
    condition     = var.count != 23
    error_message = "Are there 23 of them?" # ok: a question
  }
  validation {
    condition     = var.count != 29
    error_message = "`count` must not be 29!" # ok: it begins with no letter
  }
  validation {
    condition     = var.count != 31
    error_message = "Über 31 geht es weiter." # ok: a letter in upper case
  }
}
job "web" {
  group "web" {
    count = var.count
    task "server" {
      driver = "docker"
      config {
        image = "redis:7.2.4"
      }
    }
  }
}
