package main

import (
	"encoding/json"
	"os"
	"testing"
)

// growth names the growth by how many times more 255 items cost than 15.
func growth(counts []float64) string {
	times := counts[len(counts)-1] / max(counts[0], 1)
	switch {
	case times < 1.5:
		return "constant"
	case times < 4:
		return "logarithmic"
	case times < 25:
		return "linear"
	case times < 80:
		return "n log n"
	}
	return "quadratic"
}

func TestComplexityTableIsCorrect(t *testing.T) {
	startProbe(t, 1_000_000, "does a loop never end?")
	var table map[string]string
	demand(t, json.Unmarshal(must(os.ReadFile("complexity.json"))(t), &table))
	for _, measured := range measurements {
		var counts []float64
		for _, size := range sizes {
			counts = append(counts, must(measured.steps(size))(t))
		}
		if table[measured.name] != growth(counts) {
			t.Fatalf("%s: the table says %s, but %v items took %v steps",
				measured.name, table[measured.name], sizes, counts)
		}
	}
}
