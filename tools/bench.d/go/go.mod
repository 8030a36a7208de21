module bench

go 1.24

require github.com/hashicorp/hcl/v2 v2.20.2-nomad-1
