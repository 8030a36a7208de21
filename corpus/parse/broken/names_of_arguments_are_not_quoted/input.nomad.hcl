job "web" {
  meta {
    "owner" = "team"
    "team.mail" = "team@example.org"
  }
}
