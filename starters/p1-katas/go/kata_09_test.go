package main

import "testing"

func TestWordTallyIgnoresCaseAndPunctuation(t *testing.T) {
	want(t, []string{"tea 3", "coffee 1"}).from(wordTally("Tea, tea! Coffee? TEA."))
	want(t, []string{"stop 2"}).from(wordTally("Stop! Stop."))
}

func TestWordTallyTopThree(t *testing.T) {
	want(t, []string{"four 4", "three 3", "two 2"}).from(
		wordTally("one two two three three three four four four four"))
	want(t, []string{"red 3", "blue 2", "green 1"}).from(wordTally("red blue green red blue red"))
	want(t, []string{"pear 1", "apple 1", "plum 1"}).from(wordTally("pear apple plum cherry"))
}
