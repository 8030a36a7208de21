config {
  command = "C:\path\run.exe"
  letter  = "\u12"
}
