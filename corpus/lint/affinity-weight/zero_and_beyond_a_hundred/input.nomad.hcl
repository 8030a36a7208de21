job "web" {
  affinity {
    attribute = "${node.class}"
    value     = "large"
    weight    = 200
    #           ^^^ affinity-weight
  }
  affinity {
    attribute = "${node.class}"
    value     = "small"
    weight    = 0
    #           ^ affinity-weight
  }
  affinity {
    attribute = "${node.datacenter}"
    value     = "eu-west-1"
    weight    = 100 # ok: as much as there is
  }
  affinity {
    attribute = "${node.datacenter}"
    value     = "eu-west-2"
    weight    = -50 # ok: it keeps away
  }
}
