job "web" {
  group "web" {
    task "server" {
      env {
        KERNEL = upper(attr.kernel.name)
        #              ^^^^^^^^^^^^^^^^ function-on-runtime-value
        HOST   = split(".", "${attr.unique.hostname}")[0]
        #                   ^^^^^^^^^^^^^^^^^^^^^^^^^ function-on-runtime-value
        NAME   = format("%s-web", attr.unique.hostname) # ok: handed on whole
        TEAM   = upper("team")                          # ok: known here
      }
    }
  }
}
