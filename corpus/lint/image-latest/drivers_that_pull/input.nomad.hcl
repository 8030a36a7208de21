job "web" {
  group "web" {
    service {
      connect {
        sidecar_service {}
        sidecar_task {
          config {
            image = "envoyproxy/envoy"
            #       ^^^^^^^^^^^^^^^^^^ image-latest
          }
        }
      }
    }
    task "pod" {
      driver = "podman"
      config {
        image = "docker.io/library/redis"
        #       ^^^^^^^^^^^^^^^^^^^^^^^^^ image-latest
      }
    }
    task "containerd" {
      driver = "containerd-driver"
      config {
        image = "docker.io/library/redis:latest"
        #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ image-latest
      }
    }
    task "machine" {
      driver = "nspawn"
      config {
        image = "debian" # ok: a machine's image
      }
    }
    task "singularity" {
      driver = "singularity"
      config {
        image = "library://sylabsed/examples/lolcow:latest" # ok: not a registry's
      }
    }
    task "own" {
      driver = "hello"
      config {
        image = "hello" # ok: who knows
      }
    }
  }
}
