package main

import "testing"

const (
	tooShort   = "use at least 12 characters\n"
	edgeSpace  = "do not start or end with a space\n"
	ownName    = "do not use your name\n"
	wordItself = "do not use the word password\n"
)

func TestPasswordRulesListEveryBrokenRule(t *testing.T) {
	want(t, tooShort).from(passwordRules("Mia", "river canoe"))
	want(t, edgeSpace).from(passwordRules("Mia", "green river canoe "))
	want(t, edgeSpace).from(passwordRules("Mia", " green river canoe"))
	want(t, ownName).from(passwordRules("Mia", "green river MIA"))
	want(t, wordItself).from(passwordRules("Mia", "green Password canoe"))
	want(t, tooShort+edgeSpace+ownName+wordItself).from(passwordRules("Jo", "joPassword "))
}

func TestPasswordRulesAcceptAGoodPassword(t *testing.T) {
	want(t, tooShort+ownName).from(passwordRules("Mia", "mia"))
	want(t, "").from(passwordRules("Mia", "river canoe!"))
	want(t, "").from(passwordRules("Mia", "green river canoe"))
}
