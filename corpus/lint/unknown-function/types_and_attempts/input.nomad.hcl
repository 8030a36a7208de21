variable "region" {
  type    = string
  default = "global"
  validation {
    condition = can(regex("^[a-z]+$", var.region))
    #               ^^^^^ unknown-function
    error_message = "Lower case only."
  }
}
locals {
  ports = convert({ "www" = "80" }, map(string))     # ok: a type, no call
  names = convert(["a"], set(string))                # ok
  both  = convert({ a = 1 }, object({ a = number })) # ok
  first = try(regex("a", "b"), "none")
  #           ^^^^^ unknown-function
  known = can(tonumber("x")) # Terraform's
  #           ^^^^^^^^ unknown-function
  other = try(local.names[7], "none") # ok
}
job "web" {
  group "web" {
    count = length(local.ports) + length(local.names) + length(local.both)
    task "server" {
      driver = "docker"
      env {
        A = local.first
        B = local.known
        C = local.other
        D = var.region
      }
    }
  }
}
