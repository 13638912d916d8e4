package main

// Task 5: the body of POST /lab/quick, which the button in a browser sends.

// labQuickLink: it only has to occur somewhere.
type labQuickLink struct {
	URL   string `json:"url" validate:"required,contains=http"`
	Title string `json:"title"`
}
