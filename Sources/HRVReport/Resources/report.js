/* What a report does beyond being read. The page is whole without it. */
/** What an entry of the table of metrics means, while the pointer or the keyboard is on its name. */
function definitions() {
  const box = make("div", { id: "definition", role: "tooltip", hidden: "" });
  document.body.append(box);
  const hide = () => { box.hidden = true; };
  for (const summary of document.querySelectorAll(".metrics summary, .changes summary")) {
    const show = () => {
      const first = summary.parentElement.querySelector("p");
      if (summary.parentElement.open || !first) return;
      box.textContent = first.textContent;
      box.hidden = false;
      const place = summary.getBoundingClientRect();
      const left = clamp(place.left + 16, 8, document.documentElement.clientWidth - box.offsetWidth - 8);
      box.style.left = `${left + window.scrollX}px`;
      box.style.top = `${place.bottom + 4 + window.scrollY}px`;
    };
    summary.addEventListener("mouseenter", show);
    summary.addEventListener("focus", show);
    for (const name of ["mouseleave", "blur", "click"]) summary.addEventListener(name, hide);
  }
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
}

for (const figure of document.querySelectorAll("figure.chart")) charts.push(new Chart(figure));
definitions();
