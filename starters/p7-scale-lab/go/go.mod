module scale

go 1.22
