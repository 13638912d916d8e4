package main

// Task 7: minutes by topic.

// minutesByTopic returns a map: for each topic the sum of its minutes.
func minutesByTopic(sessions []session) (map[string]int, error) {
	return nil, errTODO("task 7")
}

// listTopics returns a sorted list in which every topic stands once.
func listTopics(sessions []session) ([]string, error) {
	return nil, errTODO("task 7")
}
