job "web" {
  datacenters = [<datacenter>]
  count       = <number of instances>
}
