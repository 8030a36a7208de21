variable "bare" {
  default = "1.4.1"
}

variable "major" {
  default = 7
}

variable "minor" {
  default = "2"
}

job "web" {
  group "webs" {
    task "api" {
      config {
        image = "org/api:v${var.bare}"
      }
    }
    task "redis" {
      config {
        image = "redis:${var.major}.${var.minor}"
      }
    }
  }
}
