// A list as long as it likes, of which only the part one looks at is in the document: rows before and after it are space.
// One tile is in the tab order; the arrow keys go from tile to tile.
customElements.define("photo-grid", class extends HTMLElement {
  #list; #total; #from; #to; #at; #busy = false; #again = false; #toFocus = false; #columns = 1; #row = 0; #watch = new AbortController();

  connectedCallback() {
    this.#list = this.querySelector("ul");
    this.#total = Number(this.dataset.total);
    this.#from = Number(this.querySelector("li")?.getAttribute("aria-posinset") ?? 1) - 1;
    this.#to = this.#from + this.#list.children.length;
    this.#at = this.#from;
    if (this.#total <= this.#to - this.#from) {
      this.#keys();
      return;
    }
    // The links to other pages are for a window without script.
    this.parentElement.querySelector(".pages")?.remove();
    this.#measure();
    this.#keys();
    const { signal } = this.#watch;
    const look = () => requestAnimationFrame(() => this.#look());
    window.addEventListener("scroll", look, { passive: true, signal });
    window.addEventListener("resize", () => { this.#measure(); look(); }, { signal });
    this.#space();
    this.#look();
  }

  disconnectedCallback() { this.#watch.abort(); }

  #measure() {
    const first = this.#list.querySelector("li");
    if (!first) return;
    const style = getComputedStyle(this.#list);
    this.#columns = style.gridTemplateColumns.split(" ").length;
    this.#row = first.getBoundingClientRect().height + parseFloat(style.rowGap || "0");
  }

  #space() {
    const before = Math.floor(this.#from / this.#columns);
    const after = Math.ceil((this.#total - this.#to) / this.#columns);
    this.#list.style.paddingBlockStart = `${before * this.#row}px`;
    this.#list.style.paddingBlockEnd = `${Math.max(0, after) * this.#row}px`;
  }

  // What is on the screen, and one screen before and after it.
  #wanted() {
    const top = this.#list.getBoundingClientRect().top;
    const rows = Math.ceil(window.innerHeight / this.#row);
    const first = Math.max(0, Math.floor(-top / this.#row) - rows);
    const from = Math.min(first * this.#columns, Math.max(0, this.#total - 1));
    return [from - (from % this.#columns), Math.min(this.#total, from + 3 * rows * this.#columns)];
  }

  async #look(focus = false) {
    if (!this.isConnected || !this.#row) return;
    const [from, to] = this.#wanted();
    const margin = this.#columns * 2;
    const there = from >= this.#from - margin && to <= this.#to + margin && from <= this.#to && to >= this.#from;
    if (there && !(focus && !this.#tile(this.#at))) return;
    // One question at a time: htmx would drop a second one.
    if (this.#busy) {
      this.#again = true;
      this.#toFocus ||= focus;
      return;
    }
    this.#busy = true;
    const within = this.contains(document.activeElement);
    await window.htmx.ajax("GET", `${this.dataset.part}&from=${from}&to=${to}`, { source: this.#list }).catch(() => undefined);
    this.#busy = false;
    const first = this.#list.querySelector("li");
    if (!this.isConnected || !first) return;
    this.#from = Number(first.getAttribute("aria-posinset")) - 1;
    this.#to = this.#from + this.#list.children.length;
    this.#space();
    this.#roving();
    if (focus || within) this.#tile(this.#at)?.focus({ preventScroll: !focus });
    // Who scrolled on meanwhile is somewhere else.
    if (!this.#again) return;
    const next = this.#toFocus;
    [this.#again, this.#toFocus] = [false, false];
    requestAnimationFrame(() => this.#look(next));
  }

  #tile(place) {
    return this.#list.querySelector(`li[aria-posinset="${place + 1}"] a`);
  }

  #roving() {
    const tiles = [...this.#list.querySelectorAll("a")];
    const current = this.#tile(this.#at) ?? tiles[0];
    tiles.forEach((tile) => { tile.tabIndex = tile === current ? 0 : -1; });
  }

  #keys() {
    this.#roving();
    this.#list.addEventListener("focusin", ({ target }) => {
      const place = Number(target.closest("li")?.getAttribute("aria-posinset"));
      if (place) { this.#at = place - 1; this.#roving(); }
    });
    this.#list.addEventListener("keydown", (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (this.#columns === 1) this.#measure();
      const page = this.#columns * Math.max(1, Math.floor(window.innerHeight / (this.#row || 1)) - 1);
      const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: this.#columns, ArrowUp: -this.#columns, PageDown: page, PageUp: -page, Home: -this.#total, End: this.#total }[event.key];
      if (!step) return;
      event.preventDefault();
      this.#go(Math.min(this.#total - 1, Math.max(0, this.#at + step)));
    });
  }

  #go(place) {
    this.#at = place;
    this.#roving();
    const tile = this.#tile(place);
    if (tile) { tile.focus(); return; }
    const top = this.#list.getBoundingClientRect().top + window.scrollY;
    window.scrollTo(0, top + Math.floor(place / this.#columns) * this.#row - window.innerHeight / 2);
    this.#look(true);
  }
});
