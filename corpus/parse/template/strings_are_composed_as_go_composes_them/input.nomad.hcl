# In Unicode's normal form C, and in that of golang.org/x/text.
acute = "e\u0301"
# Go knows a pair by the lower 16 bits of its characters: U+D1F51 counts as U+1F51.
half  = "\U000D1F51\u0301"
emoji = "\U0001F600\u0301"
