module log-analyser

go 1.22
