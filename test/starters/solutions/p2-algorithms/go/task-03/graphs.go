package main

// FewestHops gives the smallest number of hops from start to goal, or -1 when there is no way.
func FewestHops(graph *Graph, start, goal string) (int, error) {
	hops := map[string]int{start: 0}
	waiting := []string{start}
	for len(waiting) > 0 {
		name := waiting[0]
		waiting = waiting[1:]
		if name == goal {
			return hops[name], nil
		}
		for _, neighbour := range graph.Neighbours(name) {
			if _, isSeen := hops[neighbour]; !isSeen {
				hops[neighbour] = hops[name] + 1
				waiting = append(waiting, neighbour)
			}
		}
	}
	return -1, nil
}

// Reachable gives the start and all names that can be reached from it, each once, in any order.
func Reachable(graph *Graph, start string) ([]string, error) {
	seen := map[string]bool{start: true}
	waiting := []string{start}
	// The slice grows while the loop goes through it, until nothing new is found.
	for index := 0; index < len(waiting); index++ {
		for _, neighbour := range graph.Neighbours(waiting[index]) {
			if !seen[neighbour] {
				seen[neighbour] = true
				waiting = append(waiting, neighbour)
			}
		}
	}
	return waiting, nil
}

// OrderByDependency gives all names so that each stands behind its neighbours; or errCycle.
func OrderByDependency(graph *Graph) ([]string, error) {
	var order []string
	isOpen := map[string]bool{}
	isDone := map[string]bool{}
	var add func(name string) error
	add = func(name string) error {
		if isOpen[name] {
			return errCycle
		}
		if isDone[name] {
			return nil
		}
		isOpen[name] = true
		for _, needed := range graph.Neighbours(name) {
			if err := add(needed); err != nil {
				return err
			}
		}
		isOpen[name] = false
		isDone[name] = true
		order = append(order, name)
		return nil
	}
	for _, name := range graph.Names() {
		if err := add(name); err != nil {
			return nil, err
		}
	}
	return order, nil

}
