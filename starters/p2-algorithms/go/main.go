// Shows every algorithm with one example. Change the examples as you like.
package main

import "fmt"

var (
	exampleLines = NewGraph(map[string][]string{
		"Park": {"Mill"}, "Mill": {"Park", "Quay"}, "Quay": {"Mill"}, "Isle": {},
	})
	exampleNeeds = NewGraph(map[string][]string{
		"trees": {"stacks"}, "stacks": {"arrays"}, "arrays": {},
	})
	exampleTopics = []Topic{{"loops", 3, 4}, {"trees", 5, 7}, {"graphs", 6, 10}}
)

func main() {
	show("InsertionSort 3, 1, 2", func() (any, error) {
		items := []int{3, 1, 2}
		err := InsertionSort(items, smaller)
		return items, err
	})
	show("MergeSort 3, 1, 2", func() (any, error) { return MergeSort([]int{3, 1, 2}, smaller) })
	show("BinarySearch for 30 in 10, 20, 30", func() (any, error) {
		return BinarySearch(NewShelf(10, 20, 30), 30)
	})
	show("FirstOfEquals for 2 in 1, 2, 2, 2", func() (any, error) {
		return FirstOfEquals(NewShelf(1, 2, 2, 2), 2)
	})
	show("SmallestPool of at most 10, 4 are enough", func() (any, error) {
		return SmallestPool(10, func(size int) bool { return size >= 4 })
	})
	show("FewestHops from Park to Quay", func() (any, error) {
		return FewestHops(exampleLines, "Park", "Quay")
	})
	show("Reachable from Park", func() (any, error) { return Reachable(exampleLines, "Park") })
	show("OrderByDependency", func() (any, error) { return OrderByDependency(exampleNeeds) })
	show("BestPlanValue in 9 hours", func() (any, error) { return BestPlanValue(exampleTopics, 9) })
	show("BestPlanItems in 9 hours", func() (any, error) { return BestPlanItems(exampleTopics, 9) })
	show("EditDistance of boat and coats", func() (any, error) {
		return EditDistance("boat", "coats", sameLetter)
	})
	show("PairWithSum 9 in 4, 7, 2", func() (any, error) { return PairWithSum(NewShelf(4, 7, 2), 9) })
	show("BusiestWindow of 60 in 0, 10, 20, 65", func() (any, error) {
		return BusiestWindow(NewShelf(0, 10, 20, 65), 60)
	})
	show("BracketsMatch in ([)]", func() (any, error) { return BracketsMatch("([)]") })
}

func smaller(a, b int) bool {
	return a < b
}

func sameLetter(a, b byte) bool {
	return a == b
}

func show(name string, example func() (any, error)) {
	// One algorithm that goes wrong must not hide the others.
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
