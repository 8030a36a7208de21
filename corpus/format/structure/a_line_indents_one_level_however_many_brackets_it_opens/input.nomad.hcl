locals {
ports = concat([{
name = "http"
}, {
name = "admin"
}])
nested = [[[
1,
]]]
after = true
}
