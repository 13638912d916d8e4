package main

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"
)

// Counts requests and how long they take, and writes it in the text format of Prometheus.

var durationLimits = [...]float64{0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5}

// metrics is what was seen since the start. Its methods may be called at the same time.
type metrics struct {
	turn      sync.Mutex
	requests  map[answerLabels]int
	durations map[routeLabels]*durations
}

type routeLabels struct {
	method, route string
}

type answerLabels struct {
	routeLabels
	status int
}

type durations struct {
	count   int
	sum     float64
	buckets [len(durationLimits)]int
}

func newMetrics() *metrics {
	return &metrics{requests: map[answerLabels]int{}, durations: map[routeLabels]*durations{}}
}

func (m *metrics) observe(method, route string, status int, took time.Duration) {
	m.turn.Lock()
	defer m.turn.Unlock()
	labels := routeLabels{method, route}
	m.requests[answerLabels{labels, status}]++
	series := m.durations[labels]
	if series == nil {
		series = &durations{}
		m.durations[labels] = series
	}
	series.count++
	series.sum += took.Seconds()
	// Each bucket counts all that took at most its limit, so one request is in several.
	for index, limit := range durationLimits {
		if took.Seconds() <= limit {
			series.buckets[index]++
		}
	}
}

// text is sorted, as maps have another order each time.
func (m *metrics) text() string {
	m.turn.Lock()
	defer m.turn.Unlock()
	var counters, histograms []string
	for labels, count := range m.requests {
		counters = append(counters, fmt.Sprintf("http_requests_total{%s,status=\"%d\"} %d\n", labels.routeLabels, labels.status, count))
	}
	for labels, series := range m.durations {
		histograms = append(histograms, series.text(labels))
	}
	slices.Sort(counters)
	slices.Sort(histograms)
	return "# HELP http_requests_total Requests that were answered.\n" +
		"# TYPE http_requests_total counter\n" + strings.Join(counters, "") +
		"# HELP http_request_duration_seconds How long requests took.\n" +
		"# TYPE http_request_duration_seconds histogram\n" + strings.Join(histograms, "")
}

func (d *durations) text(labels routeLabels) string {
	const name = "http_request_duration_seconds"
	var lines strings.Builder
	for index, limit := range durationLimits {
		fmt.Fprintf(&lines, "%s_bucket{%s,le=\"%v\"} %d\n", name, labels, limit, d.buckets[index])
	}
	fmt.Fprintf(&lines, "%s_bucket{%s,le=\"+Inf\"} %d\n", name, labels, d.count)
	fmt.Fprintf(&lines, "%s_sum{%s} %v\n", name, labels, d.sum)
	fmt.Fprintf(&lines, "%s_count{%s} %d\n", name, labels, d.count)
	return lines.String()
}

var labelEscapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`)

func (l routeLabels) String() string {
	return fmt.Sprintf(`method="%s",route="%s"`, labelEscapes.Replace(l.method), labelEscapes.Replace(l.route))
}
