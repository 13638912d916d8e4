package main

// BestPlanValue gives the greatest value of topics that fit into the hours together.
func BestPlanValue(topics []Topic, hours int) (int, error) {
	return bestTable(topics, hours)[len(topics)][hours], nil
}

// BestPlanItems gives the names of topics that reach the greatest value.
func BestPlanItems(topics []Topic, hours int) ([]string, error) {
	best := bestTable(topics, hours)
	var names []string
	for count := len(topics); count > 0; count-- {
		if best[count][hours] != best[count-1][hours] {
			topic := topics[count-1]
			names = append(names, topic.Name)
			hours -= topic.Hours
		}
	}
	return names, nil
}

// EditDistance gives how many letters to add, drop or change to make the second word of the first.
// same(a, b) compares two letters; call it at most once for each pair of places.
func EditDistance(first, second string, same func(a, b byte) bool) (int, error) {
	return naiveDistance(first, second, same), nil
}

func naiveDistance(first, second string, same func(a, b byte) bool) int {
	if first == "" || second == "" {
		return len(first) + len(second)
	}
	change := 0
	if !same(first[0], second[0]) {
		change = 1
	}
	return min(
		naiveDistance(first[1:], second[1:], same)+change,
		naiveDistance(first[1:], second, same)+1,
		naiveDistance(first, second[1:], same)+1,
	)
}

// bestTable[count][limit] is the best value of the first topics within the limit.
func bestTable(topics []Topic, hours int) [][]int {
	best := [][]int{make([]int, hours+1)}
	for _, topic := range topics {
		without := best[len(best)-1]
		row := append([]int{}, without...)
		for limit := topic.Hours; limit <= hours; limit++ {
			row[limit] = max(without[limit], without[limit-topic.Hours]+topic.Value)
		}
		best = append(best, row)
	}
	return best
}
