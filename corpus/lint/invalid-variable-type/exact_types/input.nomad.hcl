variable "anything" {
  type = any
  #      ^^^ invalid-variable-type
}
variable "quoted" {
  type = "string"
  #      ^^^^^^^^ invalid-variable-type
}
variable "old_list" {
  type = "list"
  #      ^^^^^^ invalid-variable-type
}
variable "bare_list" {
  type = list
  #      ^^^^ invalid-variable-type
}
variable "list_of_any" {
  type = list(any)
  #           ^^^ invalid-variable-type
}
variable "list_of_quoted" {
  type = list("string")
  #           ^^^^^^^^ invalid-variable-type
}
variable "slip" {
  type = strng
  #      ^^^^^ invalid-variable-type
}
variable "slip_of_a_list" {
  type = lst(string)
  #      ^^^ invalid-variable-type
}
variable "of_another_language" {
  type = integer
  #      ^^^^^^^ invalid-variable-type
}
variable "far_off" {
  type = cidr
  #      ^^^^ invalid-variable-type
}
variable "pair" {
  type = tuple(string)
  #            ^^^^^^ invalid-variable-type
}
variable "service" {
  type = object({
    name   = string
    port   = optional(number)
    #        ^^^^^^^^^^^^^^^^ invalid-variable-type
    "tags" = list(string)
   #^^^^^^ invalid-variable-type
    name   = string
   #^^^^ invalid-variable-type
  })
}
variable "attributes" {
  type = object(string)
  #             ^^^^^^ invalid-variable-type
}
variable "two" {
  type = map(string, number)
  #      ^^^^^^^^^^^^^^^^^^^ invalid-variable-type
}
variable "called" {
  type = string()
  #      ^^^^^^^^ invalid-variable-type
}
variable "in_brackets" {
  type = (string)
  #      ^^^^^^^^ invalid-variable-type
}
variable "of_another" {
  type = var.anything
  #      ^^^^^^^^^^^^ invalid-variable-type
}
variable "right" {
  type = object({ name = string, ports = map(number), tags = set(string), pair = tuple([string, list(bool)]) }) # ok
}
variable "none" {} # ok: it takes any value
job "web" {}
