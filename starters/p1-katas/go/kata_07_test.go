package main

import "testing"

func TestTemperatureReportConverts(t *testing.T) {
	want(t, "average 212.0\ncoldest 212.0\nwarmest 212.0\n").from(temperatureReport(100, 100, 100))
	want(t, "average 98.6\ncoldest 98.6\nwarmest 98.6\n").from(temperatureReport(37, 37, 37))
}

func TestTemperatureReportAverageAndExtremes(t *testing.T) {
	want(t, "average 59.0\ncoldest 50.0\nwarmest 68.0\n").from(temperatureReport(10, 20, 15))
	want(t, "average 23.0\ncoldest 14.0\nwarmest 32.0\n").from(temperatureReport(0, -10, -5))
}
