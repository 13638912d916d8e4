package main

import "strings"

// passwordRules names every rule the password breaks, one rule a line; empty text when it is good.
func passwordRules(name, password string) (string, error) {
	answer := ""
	lowerPassword := strings.ToLower(password)
	if len(password) < 12 {
		answer += "use at least 12 characters\n"
	}
	if password != strings.TrimSpace(password) {
		answer += "do not start or end with a space\n"
	}
	if strings.Contains(lowerPassword, strings.ToLower(name)) {
		answer += "do not use your name\n"
	}
	if strings.Contains(lowerPassword, "password") {
		answer += "do not use the word password\n"
	}
	return answer, nil
}
