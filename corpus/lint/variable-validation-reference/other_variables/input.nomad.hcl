variable "min" {
  default = 1
}
variable "max" {
  default = 3
  validation {
    condition     = var.max > var.min
    #                         ^^^^^^^ variable-validation-reference
    error_message = "The max is more than the min."
  }
  validation {
    condition     = var.max < local.limit
    #                         ^^^^^^^^^^^ variable-validation-reference
    error_message = "The max is less than the limit."
  }
  validation {
    condition     = var.max > 0 && var.max < 100 # ok: its own variable
    error_message = "The max is between 1 and 99."    # ok: no condition
  }
}
locals {
  limit = 10
}
job "web" {}
