version = v1.2.3
tag = v1.2.3-rc.1
image = redis7.2.4
step = a.0.1
