job "db" {
  group "db" {
    volume "data" {
   #^^^^^^^^^^^^^ csi-mode-missing
   #^^^^^^^^^^^^^ csi-mode-missing
      type   = "csi"
      source = "data"
    }
    volume "cache" {
      type            = "csi"
      source          = "cache"
      access_mode     = "single-node-writer" # ok
      attachment_mode = ""
      #                 ^^ csi-mode-missing
    }
    volume "host" {
      type   = "host" # ok: a host volume needs none
      source = "host"
    }
  }
}
