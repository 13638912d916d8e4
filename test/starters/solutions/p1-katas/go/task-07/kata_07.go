package main

import "fmt"

// temperatureReport reports three Celsius temperatures in Fahrenheit: average, coldest, warmest.
func temperatureReport(morning, noon, evening float64) (string, error) {
	average := (morning + noon + evening) / 3
	coldest := min(morning, noon, evening)
	warmest := max(morning, noon, evening)
	return reportLine("average", average) + reportLine("coldest", coldest) + reportLine("warmest", warmest), nil
}

func reportLine(label string, celsius float64) string {
	return fmt.Sprintf("%s %.1f\n", label, toFahrenheit(celsius))
}

func toFahrenheit(celsius float64) float64 {
	return celsius*9/5 + 32
}
