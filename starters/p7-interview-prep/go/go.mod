module interview

go 1.22
