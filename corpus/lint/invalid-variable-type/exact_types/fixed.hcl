variable "anything" {
  type = any
}
variable "quoted" {
  type = string
}
variable "old_list" {
  type = "list"
}
variable "bare_list" {
  type = list
}
variable "list_of_any" {
  type = list(any)
}
variable "list_of_quoted" {
  type = list(string)
}
variable "slip" {
  type = strng
}
variable "slip_of_a_list" {
  type = lst(string)
}
variable "of_another_language" {
  type = integer
}
variable "far_off" {
  type = cidr
}
variable "pair" {
  type = tuple(string)
}
variable "service" {
  type = object({
    name   = string
    port   = optional(number)
    "tags" = list(string)
    name   = string
  })
}
variable "attributes" {
  type = object(string)
}
variable "two" {
  type = map(string, number)
}
variable "called" {
  type = string()
}
variable "in_brackets" {
  type = (string)
}
variable "of_another" {
  type = var.anything
}
variable "right" {
  type = object({ name = string, ports = map(number), tags = set(string), pair = tuple([string, list(bool)]) }) # ok
}
variable "none" {} # ok: it takes any value
job "web" {}
