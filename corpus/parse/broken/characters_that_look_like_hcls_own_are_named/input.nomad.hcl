a = –1
b ＝ 1
c = „x“
d = «x»
e = ☃
f = 1
g = 2
h = 2
