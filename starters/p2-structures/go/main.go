// Ready for you: prints the steps that your structures take. Run it with: go run .
package main

import "fmt"

func main() {
	fmt.Printf("%-46s", "steps for ... items")
	for _, size := range sizes {
		fmt.Printf("%9d", size)
	}
	fmt.Println()
	for _, measured := range measurements {
		fmt.Printf("%-46s%s\n", measured.name, countsAsText(measured))
	}
}

func countsAsText(measured measurement) (text string) {
	// One structure that goes wrong must not hide the others.
	defer func() {
		if problem := recover(); problem != nil {
			text = fmt.Sprint("  stopped: ", problem)
		}
	}()
	for _, size := range sizes {
		steps, err := measured.steps(size)
		if err != nil {
			return "  " + err.Error()
		}
		text += fmt.Sprintf("%9.1f", steps)
	}
	return text
}
