// The little the window does by itself: focus after a change, announcements, zoom keys, one disclosure, hiding.
(() => {
  const root = document.documentElement;

  // The document's own attributes are outside the part that is swapped.
  const dress = () => {
    const frame = document.getElementById("frame");
    if (!frame) return;
    root.lang = frame.dataset.lang;
    root.dataset.theme = frame.dataset.theme;
  };

  // Hidden: the style shows the cover and nothing else. The page stays beneath it as it was, with what was typed.
  const cover = () => document.getElementById("cover");
  const isHidden = () => "covered" in root.dataset;
  const quietly = (path) => window.htmx.ajax("POST", path, { values: { quiet: "yes" }, swap: "none" });
  const coverUp = () => {
    document.title = cover().dataset.title;
    document.getElementById("live").replaceChildren();
    cover().querySelector("[role=heading]").focus({ preventScroll: true });
  };
  let beneath = {};
  const hide = () => {
    if (isHidden() || !cover()) return;
    beneath = { title: document.title, focus: document.activeElement, place: window.scrollY };
    root.dataset.covered = "";
    window.scrollTo(0, 0);
    coverUp();
    quietly("/hide");
  };
  const comeBack = () => {
    delete root.dataset.covered;
    const ask = document.getElementById("cover-ask");
    ask.hidden = true;
    cover().querySelector("[aria-controls]").setAttribute("aria-expanded", "false");
    cover().querySelector("[role=textbox]").textContent = "";
    document.title = beneath.title;
    beneath.focus?.focus({ preventScroll: true });
    window.scrollTo(0, beneath.place ?? 0);
    quietly("/hide/return");
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.isComposing) hide();
  });
  // Before htmx sees it: hiding waits for nobody, and a page that lies beneath its cover is not asked for again.
  document.addEventListener("submit", (event) => {
    const path = event.target.getAttribute("action");
    if (path !== "/hide" && path !== "/hide/return") return;
    if (path === "/hide/return" && !document.getElementById("main")) {
      // Nothing lies beneath: the form is sent, and the page it leads to may be seen.
      delete root.dataset.covered;
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (path === "/hide") hide(); else comeBack();
  }, true);

  // A change of view moves no focus by itself: the heading says where one is.
  const arrive = () => {
    dress();
    // Whatever arrives while the window is hidden stays beneath; the neutral page itself has nothing beneath.
    if (isHidden()) {
      beneath = { title: document.title, focus: document.querySelector("h1") };
      coverUp();
      return;
    }
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
    // Nothing is said of a page that was hidden in the meantime.
    setTimeout(() => isHidden() || live.append(said), 60);
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

  // A number is copied by the other side; the page stays as it is and says that it was done.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!("quietly" in form.dataset)) return;
    event.preventDefault();
    window.htmx.ajax("POST", form.getAttribute("action"), { source: form, swap: "none" });
  });
  document.addEventListener("htmx:afterRequest", ({ target, detail }) => {
    const done = target.dataset?.quietly;
    if (!done || !detail.successful) return;
    const said = document.createElement("span");
    said.className = "line-done";
    said.textContent = done;
    target.querySelector(".line-done")?.remove();
    target.append(said);
    announce(done);
  });

  // A form of words: pictures and files are refused when they are pasted or dropped, and it is said why.
  const holdsMore = (data) => [...(data?.items ?? [])].some((item) => item.kind === "file") || [...(data?.types ?? [])].includes("Files");
  const sayRefused = (form) => {
    form.querySelector(".refused")?.remove();
    const said = document.createElement("p");
    said.className = "error refused";
    said.textContent = form.dataset.textOnly;
    form.prepend(said);
    announce(form.dataset.textOnly);
  };
  const refuse = (event, data) => {
    if (!holdsMore(data)) return;
    // Anywhere in the window a dropped file is not ours to open.
    event.preventDefault();
    const form = event.target.closest?.("[data-text-only]") ?? document.querySelector("[data-text-only]");
    if (!form || event.type === "dragover") return;
    sayRefused(form);
  };
  document.addEventListener("paste", (event) => refuse(event, event.clipboardData), true);
  for (const kind of ["dragover", "drop"]) {
    document.addEventListener(kind, (event) => refuse(event, event.dataTransfer), true);
  }

  // Files come to the other side, never to the page: it is only told that they came.
  document.addEventListener("files-over", () => root.classList.add("dropping"));
  document.addEventListener("files-out", () => root.classList.remove("dropping"));
  document.addEventListener("files-drop", () => {
    root.classList.remove("dropping");
    if (isHidden()) return;
    const form = document.querySelector("[data-text-only]");
    if (form) { sayRefused(form); return; }
    window.htmx.ajax("POST", "/photos/dropped", { source: document.body });
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

  // A page that the web view kept from before shows nothing until the other side has said whether it may.
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    root.dataset.covered = "";
    window.location.reload();
  });

  document.addEventListener("DOMContentLoaded", arrive);
})();
