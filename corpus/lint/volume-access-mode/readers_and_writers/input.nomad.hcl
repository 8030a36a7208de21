variable "count" {
  default = 2
}
variable "read_only" {
  type = bool
}
job "web" {
  group "single" {
    volume "data" { # ok: the group has one allocation
      type            = "csi"
      source          = "data"
      access_mode     = "single-node-writer"
      attachment_mode = "file-system"
    }
  }
  group "several" {
    count = 3
    volume "data" {
      type            = "csi"
      source          = "data"
      access_mode     = "single-node-writer"
      #                 ^^^^^^^^^^^^^^^^^^^^ volume-access-mode
      attachment_mode = "file-system"
      read_only       = true
    }
    volume "each" { # ok: every allocation has its own
      type            = "csi"
      source          = "each"
      access_mode     = "single-node-writer"
      attachment_mode = "file-system"
      per_alloc       = true
    }
    volume "assets" {
      type            = "csi"
      source          = "assets"
      access_mode     = "single-node-reader-only"
      #                 ^^^^^^^^^^^^^^^^^^^^^^^^^ volume-access-mode
      #                 ^^^^^^^^^^^^^^^^^^^^^^^^^ volume-access-mode
      attachment_mode = "file-system"
    }
    volume "shared" { # ok: all of them may write
      type            = "csi"
      source          = "shared"
      access_mode     = "multi-node-multi-writer"
      attachment_mode = "file-system"
    }
    volume "host" { # ok: a volume of each client
      type        = "host"
      source      = "host"
      access_mode = "single-node-writer"
    }
    volume "logs" {
      type        = "host"
      source      = "logs"
      access_mode = "single-node-reader-only"
      read_only   = false
      #             ^^^^^ volume-access-mode
    }
  }
  group "by_variable" {
    count = var.count
    volume "written" {
      type            = "csi"
      source          = "written"
      access_mode     = "multi-node-single-writer"
      #                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ volume-access-mode
      attachment_mode = "file-system"
    }
    volume "read" { # ok: nobody writes
      type            = "csi"
      source          = "read"
      access_mode     = "multi-node-single-writer"
      attachment_mode = "file-system"
      read_only       = true
    }
    volume "perhaps" { # ok: nobody knows
      type            = "csi"
      source          = "perhaps"
      access_mode     = "multi-node-reader-only"
      attachment_mode = "file-system"
      read_only       = var.read_only
    }
    volume "assets" {
      type            = "csi"
      source          = "assets"
      access_mode     = "multi-node-reader-only"
      #                 ^^^^^^^^^^^^^^^^^^^^^^^^ volume-access-mode
      attachment_mode = "file-system"
    }
  }
}
