module http-by-hand

go 1.22
