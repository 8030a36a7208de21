variable "image" {}

job "web" {
  group "webs" {
    task "without_default" {
      config {
        image = var.image
      }
    }
    task "undeclared" {
      config {
        image = "redis:${var.redis}"
      }
    }
    task "made_by_a_call" {
      artifact {
        source = "http://store.example/app-${trimspace(file("VERSION"))}.zip"
      }
    }
    task "known_when_it_starts" {
      artifact {
        source = "http://store.example/${attr.kernel.name}/agent-${meta.agent}.zip"
      }
    }
  }
}
