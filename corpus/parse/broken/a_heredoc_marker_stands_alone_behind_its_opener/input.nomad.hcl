a = <<~EOF
key={{ key "x" }}
EOF
b = <<EOF # comment
key={{ key "x" }}
EOF
c = << EOF
key={{ key "x" }}
EOF
d = [<<EOF,
key={{ key "x" }}
EOF
]
e = = 1
