job "web" {
	type="batch"
  count = 1 # one

}
