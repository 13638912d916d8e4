module katas

go 1.22
