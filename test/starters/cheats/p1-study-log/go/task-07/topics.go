package main

import "sort"

// Task 7: minutes by topic.

// minutesByTopic returns a map: for each topic the sum of its minutes.
func minutesByTopic(sessions []session) (map[string]int, error) {
	minutes := map[string]int{}
	for _, one := range sessions {
		minutes[one.Topic] = one.Minutes
	}
	return minutes, nil
}

// listTopics returns a sorted list in which every topic stands once.
func listTopics(sessions []session) ([]string, error) {
	minutes, err := minutesByTopic(sessions)
	if err != nil {
		return nil, err
	}
	topics := []string{}
	for topic := range minutes {
		topics = append(topics, topic)
	}
	sort.Strings(topics)
	return topics, nil
}
