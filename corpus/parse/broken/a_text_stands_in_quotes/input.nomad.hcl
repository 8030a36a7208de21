job "web" {
  interval = 10s
  restart { delay = 1h30m }
  memory = 512MB
  image = docker.io/library/redis:7.2-alpine
  source = https://example.com/a?b=c&d=e
  path = C:\nomad
  args = [/bin/sh, ./run, ~/bin/run, --level=info, port:8080]
  cron = @daily
  crons = ["@hourly", */5 * * * *]
  subnet = 10.0.0.0/8
  zip = concat(10s, 2)
  name = "${attr.kernel.name"
  sum = 10 s
  last = = 1
}
