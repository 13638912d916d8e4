package main

// passwordRules names every rule the password breaks, one rule a line; empty text when it is good.
func passwordRules(name, password string) (string, error) {
	return "", errTODO("task 4")
}
