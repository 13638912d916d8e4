package main

import "testing"

func TestFormatsMinutesAsText(t *testing.T) {
	want(t, "1h 30m").from(formatMinutes(90))
	want(t, "2h 5m").from(formatMinutes(125))
	want(t, "1h 0m").from(formatMinutes(60))
	want(t, "59m").from(formatMinutes(59))
	want(t, "0m").from(formatMinutes(0))
}

func TestBarUsesDefaultWidth(t *testing.T) {
	want(t, "#####").from(bar(30, 60, 10))
	want(t, "######").from(bar(40, 60, 10))
	want(t, "####################").from(bar(60, 60, 0))
	want(t, "#####").from(bar(15, 60, 0))
	want(t, "").from(bar(0, 0, 0))
}

func TestSummaryCallsWorkTogether(t *testing.T) {
	want(t, "Mon ##### 30m").from(summaryLine("Mon", 30, 120))
	want(t, "Tue #################### 2h 0m").from(summaryLine("Tue", 120, 120))
	want(t, "Wed  0m").from(summaryLine("Wed", 0, 0))
}
