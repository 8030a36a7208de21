mounts = [
{
type = "bind"
}, {
type = "tmpfs"
},
]
