package main

// Task 5: the body of POST /lab/quick, which the button in a browser sends.

// labQuickLink has the same rule for the url as everywhere else.
type labQuickLink struct {
	URL   string `json:"url" validate:"required,http_url"`
	Title string `json:"title"`
}
