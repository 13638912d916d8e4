package main

// Task 6: a test for each case of yours in tests/cases/security-own.json.
//
// The tests beside this one show how: a function whose name begins with Test and goes on with the name of
// the case in CamelCase, and one line.
