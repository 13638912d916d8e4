const form = document.querySelector("#new-link");
const list = document.querySelector("#links");
const message = document.querySelector("#message");

// Shows one link, such as {title: "News", url: "https://news.example/"}.
function showLink(link) {
  const anchor = document.createElement("a");
  anchor.href = link.url;
  anchor.textContent = link.title;
  const item = document.createElement("li");
  item.append(anchor);
  list.append(item);
}

// Asks the API for all links and shows them.
async function loadLinks() {
  try {
    const response = await fetch("/api/links");
    if (!response.ok) {
      message.textContent = "The links cannot be loaded right now. Please try again later.";
      return;
    }
    const links = await response.json();
    links.forEach(showLink);
  } catch {
    message.textContent = "The API cannot be reached. Are you online?";
  }
}

form.addEventListener("submit", async (event) => {
  // Without this line the browser would load the page again.
  event.preventDefault();
  const data = new FormData(form);
  try {
    const response = await fetch("/api/links", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ title: data.get("title"), url: data.get("url") }),
    });
    if (response.ok) {
      showLink(await response.json());
      form.reset();
    } else {
      message.textContent = "The link could not be added.";
    }
  } catch {
    message.textContent = "The API cannot be reached. Are you online?";
  }
});

loadLinks();
