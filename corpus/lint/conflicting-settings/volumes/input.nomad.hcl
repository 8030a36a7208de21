job "web" {
  type = "system"
  group "web" {
    volume "data" {
      type      = "host"
      source    = "data"
      per_alloc = true
      #           ^^^^ conflicting-settings
      mount_options {
     #^^^^^^^^^^^^^ conflicting-settings
        fs_type = "ext4"
      }
    }
    volume "cache" {
      type      = "host"
      source    = "cache"
      sticky    = true # ok: it is not `per_alloc`
      per_alloc = false
    }
    volume "disk" {
      type            = "csi"
      source          = "disk"
      access_mode     = "multi-node-multi-writer"
      attachment_mode = "block-device"
      mount_options {
     #^^^^^^^^^^^^^ conflicting-settings
        fs_type = "ext4"
      }
    }
    volume "files" {
      type            = "csi"
      source          = "files"
      access_mode     = "multi-node-multi-writer"
      attachment_mode = "file-system"
      mount_options { # ok
        fs_type = "ext4"
      }
    }
  }
}
