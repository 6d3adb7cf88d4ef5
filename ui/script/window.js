// The little the window does by itself: focus after a change, announcements, zoom keys, one disclosure.
(() => {
  const root = document.documentElement;

  // The document's own attributes are outside the part that is swapped.
  const dress = () => {
    const frame = document.getElementById("frame");
    if (!frame) return;
    root.lang = frame.dataset.lang;
    root.dataset.theme = frame.dataset.theme;
  };

  // A change of view moves no focus by itself: the heading says where one is.
  const arrive = () => {
    dress();
    const heading = document.querySelector("h1");
    if (heading) heading.focus({ preventScroll: true });
    announce();
  };

  // A live region speaks when an element is added, not when its text changes.
  const announce = (text = document.querySelector("[data-say]")?.dataset.say) => {
    const live = document.getElementById("live");
    if (!live) return;
    live.replaceChildren();
    if (!text) return;
    const said = document.createElement("p");
    said.textContent = text;
    setTimeout(() => live.append(said), 60);
  };

  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.detail.target && event.detail.target.id === "page") arrive();
    // Answers while typing leave the focus in the field and say how many there are.
    const count = document.querySelector("#found [data-count]");
    if (event.detail.elt && event.detail.elt.id === "found" && count) announce(count.dataset.count);
  });
  document.addEventListener("htmx:historyRestore", arrive);

  // Focus lost to the body after a restored page is brought back to the heading.
  document.addEventListener("htmx:historyCacheMissLoad", () => setTimeout(arrive, 0));

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[aria-controls]");
    if (!button) return;
    const part = document.getElementById(button.getAttribute("aria-controls"));
    const open = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!open));
    part.hidden = open;
  });

  // The web view scrolls only as far as a field's caret or a choice's button: the whole of it is wanted, with its ring.
  // Nothing moves under a pointer, and a heading that gets the focus stays where it is.
  document.addEventListener("focusin", ({ target }) => {
    if (target.matches("h1, :not(:focus-visible)")) return;
    (target.closest(".choice") ?? target).scrollIntoView({ block: "nearest" });
  });

  // The usual zoom keys; the size itself is set and remembered on the other side.
  const ZOOM = { "+": "larger", "=": "larger", "-": "smaller", "0": "normal" };
  document.addEventListener("keydown", (event) => {
    const change = ZOOM[event.key];
    if (!change || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    window.htmx.ajax("POST", "/size", { values: { change }, swap: "none" });
  });

  document.addEventListener("DOMContentLoaded", arrive);
})();
