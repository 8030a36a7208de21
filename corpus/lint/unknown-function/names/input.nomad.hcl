job "web" {
  name = lowr("Web")
  #      ^^^^ unknown-function
  meta {
    id      = uuid()
    #         ^^^^ unknown-function
    version = tostring(1.4)
    #         ^^^^^^^^ unknown-function
    build   = regex("[0-9]+", "build-7")
    #         ^^^^^ unknown-function
    home    = env("HOME")
    #         ^^^ unknown-function
    name    = lower("Web") # ok
    zone    = try(nonsuch("a"), "b") # which nobody would see
    #             ^^^^^^^ unknown-function
  }
}
