// Shows every part with one example. Change the examples as you like.
package main

import (
	"fmt"
	"strings"
)

func main() {
	show("Cache", cacheExample)
	show("Worker", workerExample)
	show("RemoteCall", remoteCallExample)
	show("Ring", ringExample)
	show("Replicas", replicasExample)
}

func cacheExample() (string, error) {
	clock := &FakeClock{}
	store := NewStore(clock, map[string]string{"tea": "3"})
	cache := NewCache(clock, store, 1000)
	for range 5 {
		if err := cache.Get("tea", func(string) {}); err != nil {
			return "", err
		}
		clock.Advance(100)
	}
	return fmt.Sprintf("5 questions, %d of them to the store", store.Reads), nil
}

func workerExample() (string, error) {
	var done []string
	worker := NewWorker(&FakeClock{}, func(job Job) error {
		done = append(done, job.Text)
		return nil
	}, 3, 1000)
	for number := range 3 {
		if err := worker.Accept(Job{number, fmt.Sprint("mail ", number)}); err != nil {
			return "", err
		}
	}
	err := worker.Work()
	return strings.Join(done, ", "), err
}

func remoteCallExample() (string, error) {
	clock := &FakeClock{}
	network := NewNetwork(clock)
	network.Serve("prices", func(message Message) Message {
		return Message{Kind: "price", Key: message.Key, Value: "12"}
	})
	network.Cut("prices")
	remoteCall := NewRemoteCall(clock, network, "prices", 100, 3, 1000)
	problem := "no outcome"
	err := remoteCall.Call(Message{Kind: "price", Key: "book"}, func(result Result) { problem = result.Problem })
	clock.Advance(100)
	return "nobody answers: " + problem, err
}

func ringExample() (string, error) {
	ring := NewRing(100)
	for _, node := range []string{"a", "b", "c"} {
		if err := ring.Add(node); err != nil {
			return "", err
		}
	}
	var places []string
	for _, key := range []string{"tea", "milk", "bread"} {
		node, err := ring.NodeFor(key)
		if err != nil {
			return "", err
		}
		places = append(places, key+" on "+node)
	}
	return strings.Join(places, ", "), nil
}

func replicasExample() (string, error) {
	clock := &FakeClock{}
	network := NewNetwork(clock)
	addresses := []string{"a", "b", "c"}
	for _, address := range addresses {
		network.Serve(address, NewReplicaNode().Handle)
	}
	network.Cut("c")
	replicas := NewReplicas(clock, network, addresses, 100)
	value := "no outcome"
	if err := replicas.Write("tea", "3", func(Result) {}); err != nil {
		return "", err
	}
	clock.Advance(10)
	err := replicas.Read("tea", func(result Result) { value = result.Answer.Value })
	clock.Advance(100)
	return "one of three is cut off: " + value, err
}

func show(name string, example func() (string, error)) {
	// One part that goes wrong must not hide the others.
	defer func() {
		if problem := recover(); problem != nil {
			fmt.Printf("%s: stopped: %v\n", name, problem)
		}
	}()
	answer, err := example()
	if err != nil {
		answer = err.Error()
	}
	fmt.Printf("%s: %s\n", name, answer)
}
