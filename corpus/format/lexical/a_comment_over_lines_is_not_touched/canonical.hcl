job "web" {
  /*
   as it was:
	tab, blanks   
*/
  /* moved */
}
