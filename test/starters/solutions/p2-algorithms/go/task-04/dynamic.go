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
	above := make([]int, len(second)+1)
	for column := range above {
		above[column] = column
	}
	for row := 1; row <= len(first); row++ {
		current := []int{row}
		for column := 1; column <= len(second); column++ {
			change := above[column-1]
			if !same(first[row-1], second[column-1]) {
				change++
			}
			current = append(current, min(change, above[column]+1, current[column-1]+1))
		}
		above = current
	}
	return above[len(second)], nil
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
