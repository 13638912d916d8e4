module studylog

go 1.22
