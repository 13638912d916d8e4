package main

import (
	"cmp"
	"fmt"
	"slices"
)

type point struct {
	hash uint32
	node string
}

// Ring says which node keeps a key, so that few keys move when a node joins.
type Ring struct {
	pointsPerNode int
	points        []point
}

func NewRing(pointsPerNode int) *Ring {
	return &Ring{pointsPerNode: pointsPerNode}
}

func (r *Ring) Add(node string) error {
	for number := range r.pointsPerNode {
		r.points = append(r.points, point{HashOf(fmt.Sprintf("%s#%d", node, number)), node})
	}
	slices.SortFunc(r.points, func(one, other point) int { return cmp.Compare(one.hash, other.hash) })
	return nil
}

// NodeFor gives the node of the first point at or behind the hash of the key.
func (r *Ring) NodeFor(key string) (string, error) {
	index, _ := slices.BinarySearchFunc(r.points, HashOf(key), func(one point, hash uint32) int {
		return cmp.Compare(one.hash, hash)
	})
	return r.points[index%len(r.points)].node, nil
}
