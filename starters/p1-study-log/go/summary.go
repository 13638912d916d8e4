package main

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// Ready for you: puts the functions of tasks 4 to 7 together.

// summaryText returns the last seven days, the longest streak and the minutes by topic.
func summaryText(sessions []session, today string) (string, error) {
	if len(sessions) == 0 {
		return "Nothing logged yet. Try: add 45m loops", nil
	}
	firstDay, err := time.Parse(time.DateOnly, firstDate(sessions))
	if err != nil {
		return "", err
	}
	lastDay, err := time.Parse(time.DateOnly, today)
	if err != nil {
		return "", err
	}
	lines, err := weekLines(sessions, lastDay)
	if err != nil {
		return "", err
	}
	streak, err := longestStreak(minutesPerDay(sessions, daysBetween(firstDay, lastDay)))
	if err != nil {
		return "", err
	}
	lines = append(lines, fmt.Sprintf("Longest streak in days: %d", streak))
	topics, err := topicLines(sessions)
	return strings.Join(append(lines, topics...), "\n"), err
}

func weekLines(sessions []session, lastDay time.Time) ([]string, error) {
	week := daysBetween(lastDay.AddDate(0, 0, -6), lastDay)
	minutes := minutesPerDay(sessions, week)
	lines := []string{}
	for index, day := range week {
		line, err := summaryLine(day, minutes[index], slices.Max(minutes))
		if err != nil {
			return nil, err
		}
		lines = append(lines, line)
	}
	total, err := totalMinutes(minutes)
	if err != nil {
		return nil, err
	}
	duration, err := formatMinutes(total)
	if err != nil {
		return nil, err
	}
	status, err := goalStatus(total, weeklyGoalMinutes)
	return append(lines, fmt.Sprintf("Last 7 days: %s, goal %s", duration, status)), err
}

func topicLines(sessions []session) ([]string, error) {
	minutes, err := minutesByTopic(sessions)
	if err != nil {
		return nil, err
	}
	topics, err := listTopics(sessions)
	if err != nil {
		return nil, err
	}
	lines := []string{}
	for _, topic := range topics {
		duration, err := formatMinutes(minutes[topic])
		if err != nil {
			return nil, err
		}
		lines = append(lines, topic+": "+duration)
	}
	return lines, nil
}

func firstDate(sessions []session) string {
	first := sessions[0].Date
	for _, session := range sessions {
		first = min(first, session.Date)
	}
	return first
}

// daysBetween returns the days from first to last as texts such as "2026-01-31".
func daysBetween(first, last time.Time) []string {
	days := []string{}
	for day := first; !day.After(last); day = day.AddDate(0, 0, 1) {
		days = append(days, day.Format(time.DateOnly))
	}
	return days
}

// minutesPerDay returns one number for each day, 0 for a day without a session.
func minutesPerDay(sessions []session, days []string) []int {
	totals := map[string]int{}
	for _, session := range sessions {
		totals[session.Date] += session.Minutes
	}
	minutes := []int{}
	for _, day := range days {
		minutes = append(minutes, totals[day])
	}
	return minutes
}
