job "web" {
  meta {
    config = file("web.conf")
    #        ^^^^^^^^^^^^^^^^ file-function
    names  = join(",", fileset(".", "*.conf"))
    #                  ^^^^^^^^^^^^^^^^^^^^^^ file-function
    size   = length("web") # ok: no file
    name   = lower("Web")  # ok
  }
}
