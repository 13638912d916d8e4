package main

import (
	"fmt"
	"testing"
)

func ringOf(t *testing.T, nodes ...string) *Ring {
	t.Helper()
	ring := NewRing(100)
	for _, node := range nodes {
		demand(t, ring.Add(node))
	}
	return ring
}

// placesIn gives the node of each of 1000 keys.
func placesIn(t *testing.T, ring *Ring) []string {
	t.Helper()
	var places []string
	for number := range 1000 {
		places = append(places, must(ring.NodeFor(fmt.Sprint("link-", number)))(t))
	}
	return places
}

func TestFewKeysMoveWhenANodeJoins(t *testing.T) {
	ring := ringOf(t, "north", "east", "south", "west")
	before := placesIn(t, ring)
	counts := map[string]int{}
	for _, node := range before {
		counts[node]++
	}
	for _, node := range []string{"north", "east", "south", "west"} {
		if counts[node] <= 150 {
			t.Fatalf("Every node takes its share: %v", counts)
		}
	}
	equal(t, before, placesIn(t, ringOf(t, "west", "south", "east", "north")))
	demand(t, ring.Add("centre"))
	moved := 0
	for index, node := range placesIn(t, ring) {
		if node != before[index] {
			equal(t, "centre", node)
			moved++
		}
	}
	if moved <= 120 || moved >= 300 {
		t.Fatalf("%d of 1000 keys moved", moved)
	}
}

type cluster struct {
	clock    *FakeClock
	network  *Network
	replicas *Replicas
	outcomes []string
}

func newCluster() *cluster {
	clock := &FakeClock{}
	network := NewNetwork(clock)
	addresses := []string{"a", "b", "c"}
	for _, address := range addresses {
		network.Serve(address, NewReplicaNode().Handle)
	}
	return &cluster{clock: clock, network: network, replicas: NewReplicas(clock, network, addresses, 100)}
}

func (c *cluster) write(t *testing.T, value string) {
	t.Helper()
	demand(t, c.replicas.Write("tea", value, func(result Result) {
		result.Answer.Value = "written"
		c.outcomes = append(c.outcomes, outcomeOf(result))
	}))
}

func (c *cluster) read(t *testing.T) {
	t.Helper()
	demand(t, c.replicas.Read("tea", func(result Result) {
		c.outcomes = append(c.outcomes, outcomeOf(result))
	}))
}

func (c *cluster) readAfter(t *testing.T, milliseconds int) string {
	t.Helper()
	count := len(c.outcomes)
	c.read(t)
	c.clock.Advance(milliseconds)
	if len(c.outcomes) == count {
		return "no outcome"
	}
	return c.outcomes[len(c.outcomes)-1]
}

func TestMajorityReadSeesTheLatestWrite(t *testing.T) {
	cluster := newCluster()
	network := cluster.network
	cluster.write(t, "3")
	// Nobody has answered yet.
	equalItems(t, nil, cluster.outcomes)
	cluster.clock.Advance(10)
	equal(t, "3", cluster.readAfter(t, 10))
	equal(t, []string{"written", "3"}, cluster.outcomes)
	network.Cut("c")
	cluster.write(t, "4")
	cluster.clock.Advance(10)
	// Two of three are enough.
	equal(t, []string{"written", "3", "written"}, cluster.outcomes)
	network.Mend("c")
	// The old value of c comes first, the new one of b later.
	network.Cut("a")
	network.SetDelay("b", 20)
	equal(t, "4", cluster.readAfter(t, 50))
	network.Mend("a")
	network.SetDelay("c", 400)
	// The slowest one is not waited for.
	equal(t, "4", cluster.readAfter(t, 40))
	network.Cut("a")
	network.Cut("b")
	cluster.outcomes = nil
	cluster.write(t, "5")
	cluster.read(t)
	cluster.clock.Advance(99)
	equalItems(t, nil, cluster.outcomes)
	cluster.clock.Advance(1)
	equal(t, []string{"no majority", "no majority"}, cluster.outcomes)
	cluster.clock.Advance(2000)
	if len(cluster.outcomes) != 2 {
		t.Fatal("Each call has one outcome.")
	}
}
