package main

import (
	"fmt"
	"strings"
)

// wordTally lists the three most frequent words with their counts.
func wordTally(text string) ([]string, error) {
	for _, mark := range []string{".", ",", "!", "?"} {
		text = strings.ReplaceAll(text, mark, "")
	}
	counts := map[string]int{}
	words := []string{}
	for _, word := range strings.Split(strings.ToLower(text), " ") {
		if counts[word] == 0 {
			words = append(words, word)
		}
		counts[word]++
	}
	lines := []string{}
	for place := 0; place < len(words) && place < 3; place++ {
		lines = append(lines, fmt.Sprintf("%s %d", words[place], counts[words[place]]))
	}
	return lines, nil
}
