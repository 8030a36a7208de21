job "storage" {
  type = "system"
  group "node" {
    task "server" {
      driver = "docker"
      csi_plugin {
        id                     = "ebs"
        type                   = "node"
        mount_dir              = "/csi"
        stage_publish_base_dir = "/csi/staging"
        #                        ^^^^^^^^^^^^^^ conflicting-settings
      }
    }
    task "other" {
      driver = "docker"
      csi_plugin {
        id                     = "efs"
        type                   = "node"
        mount_dir              = "/csi"
        stage_publish_base_dir = "/local/csi" # ok
      }
    }
  }
}
