module structures

go 1.22
