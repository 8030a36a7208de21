template {
  data = <<EOF
port = ${PORT:-8080}
name = $${NAME:-x} ${NOMAD_ALLOC_ID}
{{ key "a" }} ${#LIST} ${LIST[@]}
EOF
}
env {
  A = "${FOO:=bar}"
  B = "${1}x ${@}"
  C = "${X%%.*}"
  D = "${X^^}"
  E = "${FOO:-${BAR}}"
  F = "${FOO b}"
}
args = ["${#X}"]
last = = 1
