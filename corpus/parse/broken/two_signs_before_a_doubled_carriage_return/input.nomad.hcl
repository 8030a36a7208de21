a = <<T
$$
T
