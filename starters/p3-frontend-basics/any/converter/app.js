const celsius = document.querySelector("#celsius");
const fahrenheit = document.querySelector("#fahrenheit");
const message = document.querySelector("#message");

// Runs each time the text in the field changes.
celsius.addEventListener("input", () => {
  // Task 3: read celsius.value, then change fahrenheit.textContent and message.textContent.
});
