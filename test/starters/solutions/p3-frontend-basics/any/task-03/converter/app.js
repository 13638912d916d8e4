const celsius = document.querySelector("#celsius");
const fahrenheit = document.querySelector("#fahrenheit");
const message = document.querySelector("#message");

function show(result, explanation) {
  fahrenheit.textContent = result;
  message.textContent = explanation;
}

// Runs each time the text in the field changes.
celsius.addEventListener("input", () => {
  const text = celsius.value.trim();
  const degrees = Number(text);
  if (text === "") {
    show("", "");
  } else if (Number.isNaN(degrees)) {
    show("", "Please write a number, for example 21.5.");
  } else {
    show(String(Math.round((degrees * 1.8 + 32) * 10) / 10), "");
  }
});
