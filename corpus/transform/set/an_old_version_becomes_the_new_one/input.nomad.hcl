job "web" {
    region = "global"
    datacenters = ["dc1"]
    type = "service"

    group "webs" {
        task "frontend" {
            driver = "raw_exec"

            artifact {
                source = "http://<storage-server>/main:72b816f"
            }

            config {
                command = "main:72b816f"
                args = []
            }

            resources {
            }
        }
    }
}
