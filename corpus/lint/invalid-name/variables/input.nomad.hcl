variable "1st" {}
#        ^^^^^ invalid-name
variable "two words" {}
#        ^^^^^^^^^^^ invalid-name
variable "a.b" {}
#        ^^^^^ invalid-name
variable "-dash" {}
#        ^^^^^^^ invalid-name
variable "" {}
#        ^^ invalid-name
variable "with-dash_1" {} # ok
variable "größe" {} # ok
variable "_hidden" {} # ok
job "web" {}
