a = "  two  blanks =  and	a tab  "
b = "$${ not  this } %%{ nor  that } \" \t"
c = "100% $ 5"
