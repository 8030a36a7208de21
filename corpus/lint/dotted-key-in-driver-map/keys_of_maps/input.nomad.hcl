locals {
  label = "team"
}
job "web" {
  meta = { build.number = "7" }
  #        ^^^^^^^^^^^^ dotted-key-in-driver-map
  group "web" {
    task "server" {
      env = { spring.datasource.url = "jdbc:h2:mem", LEVEL = node.class, local.label = "web", (local.label) = "web" }
      #       ^^^^^^^^^^^^^^^^^^^^^ dotted-key-in-driver-map
      #                                                                  ^^^^^^^^^^^ dotted-key-in-driver-map
    }
    task "logs" {
      env = {
        "spring.datasource.url" = "jdbc:h2:mem" # ok
        "${meta.team}.level"    = "1"           # ok: a text
        spring-level            = node.class    # ok: it is a value that has the dot
      }
    }
  }
}
