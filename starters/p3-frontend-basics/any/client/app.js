const form = document.querySelector("#new-link");
const list = document.querySelector("#links");
const message = document.querySelector("#message");

// Shows one link, such as {title: "News", url: "https://news.example/"}.
function showLink(link) {
  // Task 4, first part: add an <li> with an <a> to the list.
}

// Asks the API for all links and shows them.
async function loadLinks() {
  // Task 4, second part: GET /api/links. Third part: what if that fails?
}

form.addEventListener("submit", async (event) => {
  // Without this line the browser would load the page again.
  event.preventDefault();
  // Task 4, fourth part: POST /api/links.
});

loadLinks();
