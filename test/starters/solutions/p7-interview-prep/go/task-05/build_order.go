package main

// Build order or cycle (about 35 minutes)
//
// You get a map from the name of each package to the slice of packages it needs; every
// needed package is a key too. Return the names in an order in which everything comes
// behind all it needs. When packages need each other in a circle, return an empty slice.
//
// Example: app needs web and log, web needs log: log, web, app.
// Any order that fits is right.

func BuildOrder(needs map[string][]string) ([]string, error) {
	missing := map[string]int{}
	neededBy := map[string][]string{}
	var order []string
	for name, neededNames := range needs {
		missing[name] = len(neededNames)
		if len(neededNames) == 0 {
			order = append(order, name)
		}
		for _, needed := range neededNames {
			neededBy[needed] = append(neededBy[needed], name)
		}
	}
	for next := 0; next < len(order); next++ {
		for _, name := range neededBy[order[next]] {
			missing[name]--
			if missing[name] == 0 {
				order = append(order, name)
			}
		}
	}
	if len(order) < len(needs) {
		return nil, nil
	}
	return order, nil
}
