type = "batch"
 	 