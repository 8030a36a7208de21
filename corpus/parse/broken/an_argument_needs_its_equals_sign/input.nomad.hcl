driver "docker"
count 2
privileged true
args ["a"]
