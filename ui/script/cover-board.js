// Shapes on a picture: drawn with mouse or finger, or set and moved with keys. What they are is written into one field
// of the form; the other side burns them in.
customElements.define("cover-board", class extends HTMLElement {
  #shapes = []; #board; #svg; #tool = "box"; #draft; #field; #current; #outside;

  connectedCallback() {
    this.#board = this.querySelector(".board");
    this.#field = this.querySelector("input[name=shapes]");
    this.#svg = this.querySelector(".board svg");
    this.#outside = this.querySelector(".board-outside");
    this.addEventListener("click", (event) => this.#click(event));
    this.#board.addEventListener("keydown", (event) => this.#key(event));
    this.#board.addEventListener("pointerdown", (event) => this.#down(event));
    this.#board.addEventListener("pointermove", (event) => this.#move(event));
    for (const end of ["pointerup", "pointercancel"]) this.#board.addEventListener(end, () => this.#up());
    this.#svg.addEventListener("focusin", () => this.#tools());
    this.#svg.addEventListener("focusout", () => setTimeout(() => this.#tools(), 0));
  }

  #element(name, attributes) {
    const element = document.createElementNS(this.#svg.namespaceURI, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  }

  #click({ target, detail }) {
    // A click that no pointer made comes from a key.
    const byKey = detail === 0;
    const button = target.closest("button");
    if (!button) return;
    if (button.dataset.add) {
      this.#tool = button.dataset.add;
      this.querySelectorAll("[data-add]").forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
      // With keys there is no drawing: the shape is set in the middle, to be moved.
      if (byKey) this.#add(this.#middle(this.#tool), true);
    } else if ("suggest" in button.dataset) this.#suggest();
    else if ("remove" in button.dataset) this.#remove(this.#current);
  }

  #middle(kind) {
    if (kind === "crop") return { kind, points: this.#corners(0.1, 0.1, 0.8, 0.8) };
    if (kind === "box") return { kind, points: this.#corners(0.4, 0.4, 0.2, 0.2) };
    const around = Array.from({ length: 12 }, (_, at) => (at / 12) * 2 * Math.PI);
    return { kind, points: around.map((angle) => [0.5 + 0.12 * Math.cos(angle), 0.5 + 0.12 * Math.sin(angle)]) };
  }

  #corners(x, y, w, h) { return [[x, y], [x + w, y], [x + w, y + h], [x, y + h]]; }

  #add(shape, focus) {
    if (shape.kind === "crop") this.#shapes.filter((other) => other.kind === "crop").forEach((other) => this.#remove(other));
    shape.mark = this.#element("polygon", { class: `shape shape-${shape.kind}`, tabindex: "0", role: "img" });
    shape.mark.addEventListener("focus", () => { this.#current = shape; });
    this.#shapes.push(shape);
    this.#svg.append(shape.mark);
    this.#draw();
    if (focus) shape.mark.focus();
    this.#tools();
    return shape;
  }

  #remove(shape) {
    if (!shape) return;
    const at = this.#shapes.indexOf(shape);
    this.#shapes.splice(at, 1);
    shape.mark.remove();
    this.#current = undefined;
    this.#draw();
    const next = this.#shapes[at] ?? this.#shapes[at - 1];
    (next?.mark ?? this.querySelector("[data-add]")).focus();
    this.#tools();
  }

  #tools() {
    const on = this.#current && this.#shapes.includes(this.#current);
    this.querySelector("[data-remove]").disabled = !on;
  }

  // Everything is drawn anew and written into the field: the field is what counts.
  #draw() {
    const { width, height, box, free, crop } = this.dataset;
    let count = 0;
    const lines = this.#shapes.map(({ kind, points, mark }) => {
      mark.setAttribute("points", points.map(([x, y]) => `${x * width},${y * height}`).join(" "));
      const name = kind === "crop" ? crop : (kind === "box" ? box : free).replace("#", ++count);
      const { x, y, w, h } = this.#bounds(points);
      const percent = (part) => Math.round(part * 100);
      mark.setAttribute("aria-label", `${name}: ${percent(x)}, ${percent(y)}, ${percent(w)} × ${percent(h)} %`);
      const digits = (part) => Math.min(1, Math.max(0, part)).toFixed(5);
      if (kind === "free") return `free ${points.map((point) => point.map(digits).join(",")).join(" ")}`;
      return `${kind} ${[x, y, w, h].map(digits).join(" ")}`;
    });
    this.#dim();
    this.#field.value = lines.join("\n");
  }

  // What is cut off is dimmed.
  #dim() {
    const crop = this.#shapes.find(({ kind }) => kind === "crop");
    this.#outside.setAttribute("visibility", crop ? "visible" : "hidden");
    if (!crop) return;
    const { width, height } = this.dataset;
    const corners = crop.points.map(([x, y]) => `${x * width} ${y * height}`).join("L");
    this.#outside.setAttribute("d", `M0 0H${width}V${height}H0ZM${corners}Z`);
  }

  #bounds(points) {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
  }

  #shift(shape, dx, dy) {
    const { x, y, w, h } = this.#bounds(shape.points);
    const [sx, sy] = [Math.min(1 - w - x, Math.max(-x, dx)), Math.min(1 - h - y, Math.max(-y, dy))];
    shape.points = shape.points.map(([px, py]) => [px + sx, py + sy]);
    this.#draw();
  }

  #grow(shape, dx, dy) {
    const { x, y, w, h } = this.#bounds(shape.points);
    const [wide, high] = [Math.min(1 - x, Math.max(0.01, w + dx)), Math.min(1 - y, Math.max(0.01, h + dy))];
    shape.points = shape.points.map(([px, py]) => [x + (px - x) * (wide / w), y + (py - y) * (high / h)]);
    this.#draw();
  }

  #key(event) {
    const shape = this.#shapes.find(({ mark }) => mark === event.target);
    if (!shape || event.ctrlKey || event.metaKey) return;
    const step = event.altKey ? 0.002 : 0.01;
    const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
    if (by) (event.shiftKey ? this.#grow : this.#shift).call(this, shape, ...by);
    else if (event.key === "Delete" || event.key === "Backspace") this.#remove(shape);
    else return;
    event.preventDefault();
  }

  #place(event) {
    const { left, top, width, height } = this.#board.getBoundingClientRect();
    const part = (value, size) => Math.min(1, Math.max(0, value / size));
    return [part(event.clientX - left, width), part(event.clientY - top, height)];
  }

  #down(event) {
    if (event.button !== 0) return;
    event.preventDefault();
    this.#board.setPointerCapture(event.pointerId);
    const from = this.#place(event);
    const shape = this.#shapes.find(({ mark }) => mark === event.target);
    shape?.mark.focus();
    this.#draft = shape && shape.kind !== "crop" ? { shape, from } : { from, path: [from] };
  }

  #move(event) {
    if (!this.#draft) return;
    const to = this.#place(event);
    const { shape, from, path } = this.#draft;
    if (!path) {
      this.#shift(shape, to[0] - from[0], to[1] - from[1]);
      this.#draft.from = to;
      return;
    }
    const points = this.#tool === "free" ? (path.length < 1000 ? [...path, to] : path) : this.#corners(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
    if (this.#tool === "free") this.#draft.path = points;
    this.#draft.made ??= this.#add({ kind: this.#tool, points }, false);
    this.#draft.made.points = points;
    this.#draw();
  }

  #up() {
    const made = this.#draft?.made;
    this.#draft = undefined;
    if (!made) return;
    // A slip of the hand is no shape.
    const { w, h } = this.#bounds(made.points);
    if (w < 0.005 || h < 0.005 || made.points.length < 3) this.#remove(made);
    else made.mark.focus();
  }

  async #suggest() {
    const found = this.querySelector("[data-found]");
    await window.htmx.ajax("GET", this.dataset.faces, { source: found, target: found, swap: "textContent", select: "unset" });
    const lines = found.textContent.split("\n").filter((line) => line.startsWith("box "));
    const hint = this.querySelector("#suggest-hint");
    if (lines.length === 0) hint.textContent = this.dataset.none;
    lines.forEach((line) => this.#add({ kind: "box", points: this.#corners(...line.split(" ").slice(1).map(Number)) }, false));
    this.#shapes.at(-1)?.mark.focus();
  }
});
