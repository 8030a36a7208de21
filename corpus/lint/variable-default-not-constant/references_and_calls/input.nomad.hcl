variable "version" {
  default = "1.4.2" # ok: written out
}
variable "image" {
  default     = "redis:${var.version}"
  #                      ^^^^^^^^^^^ variable-default-not-constant
  description = upper("the image")
  #             ^^^^^^^^^^^^^^^^^^ variable-default-not-constant
}
variable "count" {
  default = 3
  validation {
    condition     = var.count > 0 # ok: that may refer to it
    error_message = "At least one, not ${var.count}."
    #                                    ^^^^^^^^^ variable-default-not-constant
  }
}
variables {
  name = lower("Web")
  #      ^^^^^^^^^^^^ variable-default-not-constant
}
locals {
  image = "redis:${var.version}" # ok: locals may refer to variables
}
job "web" {}
