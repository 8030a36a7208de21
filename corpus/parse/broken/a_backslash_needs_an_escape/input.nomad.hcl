config {
  command = "C:\path\run.exe"
  letter  = "\u12"
}
users = "C:\Users\me"
unit = "D:\unit\bin"
