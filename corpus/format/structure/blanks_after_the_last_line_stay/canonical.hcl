type = "batch"
   