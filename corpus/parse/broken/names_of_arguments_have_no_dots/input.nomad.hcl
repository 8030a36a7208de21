web.count = 2
web.image = "redis:7"
