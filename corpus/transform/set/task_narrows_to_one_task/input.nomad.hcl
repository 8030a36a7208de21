job "api" {
  group "blue" {
    task "blue" {
      driver = "docker"

      config {
        image = "registry.example.com:5000/shop/api:1.4.1"
      }
    }
  }

  group "green" {
    task "green" {
      driver = "docker"

      config {
        image = "registry.example.com:5000/shop/api:1.4.1"
      }
    }
  }
}
