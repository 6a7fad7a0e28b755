/* Runs in every page of the demo: shows, to the person and to the tour, what the page itself got to see. */
(() => {
  const list = document.querySelector(".seen ol");
  window.seen = { pastes: 0, inputs: 0 };
  const show = (line) => {
    if (!list) return;
    if (list.dataset.empty !== undefined) {
      list.textContent = "";
      delete list.dataset.empty;
    }
    list.append(Object.assign(document.createElement("li"), { textContent: line }));
  };
  addEventListener("paste", (event) => {
    window.seen.pastes++;
    show(`paste event, ${event.clipboardData?.getData("text/plain").length ?? 0} characters`);
  }, true);
  addEventListener("input", (event) => {
    window.seen.inputs++;
    const field = event.target;
    show(`the field now holds ${(field.value ?? field.textContent).length} characters`);
  }, true);

  for (const button of document.querySelectorAll("button[data-copies]")) {
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent);
      const label = button.textContent;
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = label; }, 1500);
    });
  }

  for (const form of document.querySelectorAll("form")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const field = form.querySelector("#field");
      const text = field?.value ?? field?.textContent ?? "";
      const messages = document.querySelector(".messages");
      if (messages && text) {
        messages.append(Object.assign(document.createElement("li"), { className: "own", textContent: text }));
        field.textContent = "";
      }
      show(text ? `sent ${text.length} characters` : "sent an empty field");
    });
    form.querySelector("[contenteditable]")?.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey) return;
      event.preventDefault();
      form.requestSubmit();
    });
  }
})();
