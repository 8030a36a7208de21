job "web" {
<<<<<<< HEAD
  count = 2
=======
  count = 3
>>>>>>> feature
}
