package main

import "strings"

// passwordRules names every rule the password breaks, one rule a line; empty text when it is good.
func passwordRules(name, password string) (string, error) {
	lowerPassword := strings.ToLower(password)
	if len(password) < 12 {
		return "use at least 12 characters\n", nil
	}
	if password != strings.TrimSpace(password) {
		return "do not start or end with a space\n", nil
	}
	if strings.Contains(lowerPassword, strings.ToLower(name)) {
		return "do not use your name\n", nil
	}
	if strings.Contains(lowerPassword, "password") {
		return "do not use the word password\n", nil
	}
	return "", nil
}
