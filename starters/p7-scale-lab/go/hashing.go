package main

// HashOf is ready for you: a number for a text, the same on every computer.
// Similar texts lie far apart.
func HashOf(text string) uint32 {
	number := uint32(2_166_136_261)
	for _, part := range []byte(text) {
		number = (number ^ uint32(part)) * 16_777_619
	}
	number = (number ^ number>>16) * 0x85ebca6b
	number = (number ^ number>>13) * 0xc2b2ae35
	return number ^ number>>16
}
