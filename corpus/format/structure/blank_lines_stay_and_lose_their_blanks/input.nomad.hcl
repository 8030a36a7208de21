job "web" {   
   

	
  type = "batch"	 
}  
