package main

// FewestHops gives the smallest number of hops from start to goal, or -1 when there is no way.
func FewestHops(graph *Graph, start, goal string) (int, error) {
	return 0, errTODO("task 3")
}

// Reachable gives the start and all names that can be reached from it, each once, in any order.
func Reachable(graph *Graph, start string) ([]string, error) {
	return nil, errTODO("task 3")
}

// OrderByDependency gives all names so that each stands behind its neighbours; or errCycle.
func OrderByDependency(graph *Graph) ([]string, error) {
	return nil, errTODO("task 3")
}
