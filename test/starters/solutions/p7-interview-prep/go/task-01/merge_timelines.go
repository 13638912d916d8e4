package main

// Merge two timelines (about 25 minutes)
//
// Two servers keep a timeline. Each entry is a text that begins with its time, such as
// "09:15 login", and each timeline is sorted by time. Return one new slice with all
// entries sorted by time. At the same time the entries of the first timeline come first.
// Leave what you got as it was.
//
// Example: "09:00 start", "09:20 stop" and "09:10 login" give "09:00 start", "09:10
// login", "09:20 stop".
// Compare the first five letters only. Aim for one walk through both, without sorting
// again.

func MergeTimelines(first, second []string) ([]string, error) {
	var merged []string
	for len(first) > 0 && len(second) > 0 {
		if second[0][:5] < first[0][:5] {
			merged, second = append(merged, second[0]), second[1:]
		} else {
			merged, first = append(merged, first[0]), first[1:]
		}
	}
	return append(append(merged, first...), second...), nil
}
