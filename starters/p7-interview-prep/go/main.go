// Shows every problem with one example. Change the examples as you like.
package main

import "fmt"

var (
	exampleVisits   = NewShelf("anna", "ben", "cleo", "ben", "anna")
	examplePages    = NewShelf("home", "books", "home", "tea", "books")
	exampleParcels  = NewShelf(3, 2, 2, 4, 1)
	exampleList     = NewNode(1, NewNode(2, NewNode(3, NewNode(4, nil))))
	exampleComments = NewComment("hi", NewComment("hello"), NewComment("hey", NewComment("bye")))
	exampleLines    = map[string][]string{"Red": {"Park", "Mill"}, "Blue": {"Mill", "Quay"}}
	exampleNeeds    = map[string][]string{"app": {"web", "log"}, "web": {"log"}, "log": {}}
	exampleUsers    = []string{"ben", "anna", "cleo", "anna", "ben", "dan"}
	exampleBookings = []Booking{{9, 11, 50}, {10, 12, 70}, {11, 13, 40}}
)

func main() {
	show("FirstRepeatedVisitor", func() (any, error) { return FirstRepeatedVisitor(exampleVisits) })
	show("MergeTimelines", func() (any, error) {
		return MergeTimelines([]string{"09:00 start", "09:20 stop"}, []string{"09:10 login"})
	})
	show("LongestRunWithoutRepeat", func() (any, error) { return LongestRunWithoutRepeat(examplePages) })
	show("UndoHistory", func() (any, error) {
		return UndoHistory([]string{"type a", "type b", "undo", "type c"})
	})
	show("Middle of 1, 2, 3, 4", func() (any, error) { return Middle(exampleList) })
	show("HasCycle of 1, 2, 3, 4", func() (any, error) { return HasCycle(exampleList) })
	show("SmallestCapacity in 3 days", func() (any, error) { return SmallestCapacity(exampleParcels, 3) })
	show("LevelsOfComments", func() (any, error) { return LevelsOfComments(exampleComments) })
	show("DeepestReplyChain", func() (any, error) { return DeepestReplyChain(exampleComments) })
	show("FewestTransfers from Park to Quay", func() (any, error) {
		return FewestTransfers(exampleLines, "Park", "Quay")
	})
	show("BuildOrder", func() (any, error) { return BuildOrder(exampleNeeds) })
	show("KMostActive, the first 3", func() (any, error) { return KMostActive(exampleUsers, 3) })
	show("BestBookings", func() (any, error) { return BestBookings(exampleBookings) })
}

func show(name string, example func() (any, error)) {
	// One problem that goes wrong must not hide the others.
	defer func() {
		if problem := recover(); problem != nil {
			fmt.Printf("%s: stopped: %v\n", name, problem)
		}
	}()
	answer, err := example()
	if err != nil {
		answer = err
	}
	fmt.Printf("%s: %v\n", name, answer)
}
