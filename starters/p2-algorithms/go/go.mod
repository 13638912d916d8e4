module algorithms

go 1.22
