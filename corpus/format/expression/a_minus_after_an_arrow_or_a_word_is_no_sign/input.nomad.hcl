object = { for k, v in m : k => -v }
when = [for v in m : v if -v > 0]
from = [for v in -m : v]
