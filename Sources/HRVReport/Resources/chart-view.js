/* A chart under the pointer and the keyboard: values, enlarging along x, hiding of layers. */
const SVG = "http://www.w3.org/2000/svg";

const make = (name, attributes = {}, text = "") => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text) element.textContent = text;
  return element;
};
const makeSVG = (name, attributes = {}) => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

const charts = [];

class Chart {
  constructor(figure) {
    this.figure = figure;
    this.picture = figure.querySelector(".picture");
    this.svg = figure.querySelector("svg.chart");
    this.plot = this.svg.querySelector("svg.plot");
    this.marks = this.plot.querySelector(".marks");
    this.box = this.plot.viewBox.baseVal;
    this.x = new Axis(figure.dataset.x);
    this.y = new Axis(figure.dataset.y);
    this.zooms = figure.dataset.zooms === "yes";
    this.from = 0;
    this.to = 1;
    this.layers = [...this.marks.querySelectorAll(".layer")].map((group) => {
      const data = group.querySelector("metadata");
      return { group, data, path: group.querySelector("path.line"), whole: null, points: null };
    });
    this.surface();
    this.tools();
    this.legend();
    this.keys();
    new ResizeObserver(() => this.draw()).observe(this.svg);
  }

  points(layer) {
    if (!layer.points && layer.data && layer.data.dataset.y) layer.points = unpack(layer.data);
    return layer.points;
  }

  /** A surface over the plot that takes the pointer, and the lines that show where it is. */
  surface() {
    this.cross = makeSVG("g", { class: "cross" });
    this.rule = makeSVG("line", { y1: "0", y2: "100%", class: "hidden" });
    this.level = makeSVG("line", { x1: "0", x2: "100%", class: "hidden" });
    this.choice = makeSVG("rect", { y: "0", height: "100%", class: "chosen hidden" });
    this.hit = makeSVG("rect", { width: "100%", height: "100%", fill: "transparent" });
    this.cross.append(this.choice, this.level, this.rule, this.hit);
    this.svg.append(this.cross);
    if (this.zooms) this.hit.classList.add("zooming");
    const place = (event) => {
      const box = this.hit.getBoundingClientRect();
      return { x: clamp((event.clientX - box.left) / box.width, 0, 1),
        y: clamp((event.clientY - box.top) / box.height, 0, 1) };
    };
    this.hit.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      this.picture.focus({ preventScroll: true });
      if (!this.zooms) return;
      this.drag = place(event).x;
      this.hit.setPointerCapture(event.pointerId);
    });
    this.hit.addEventListener("pointermove", (event) => {
      const at = place(event);
      this.read(at.x, at.y, false);
      if (this.drag === undefined) return;
      const [low, high] = [this.drag, at.x].sort((a, b) => a - b);
      this.choice.setAttribute("x", `${100 * low}%`);
      this.choice.setAttribute("width", `${100 * (high - low)}%`);
      this.choice.classList.toggle("hidden", high - low < 0.01);
    });
    this.hit.addEventListener("pointerup", (event) => {
      if (this.drag === undefined) return;
      const [low, high] = [this.drag, place(event).x].sort((a, b) => a - b);
      this.stopDragging();
      if (high - low >= 0.01) {
        const width = this.to - this.from;
        this.show(this.from + low * width, this.from + high * width);
      }
    });
    this.hit.addEventListener("pointercancel", () => this.stopDragging());
    this.hit.addEventListener("pointerleave", () => { if (this.drag === undefined) this.leave(); });
    this.hit.addEventListener("dblclick", () => this.show(0, 1));
    // A wheel belongs to the page until a chart is chosen by a click or a key.
    this.hit.addEventListener("wheel", (event) => {
      if (!this.zooms || !(event.ctrlKey || this.picture === document.activeElement)) return;
      event.preventDefault();
      this.zoom(event.deltaY < 0 ? 0.8 : 1.25, place(event).x);
    }, { passive: false });
  }

  stopDragging() {
    this.drag = undefined;
    this.choice.classList.add("hidden");
  }

  tools() {
    const bar = make("div", { class: "tools" });
    // Charts over one time are enlarged together; the first of them has the buttons.
    const hasButtons = charts.some((chart) => chart.zooms &&
      chart.figure.dataset.x === this.figure.dataset.x);
    if (this.zooms && !hasButtons) {
      const button = (text, label, action) => {
        const element = make("button", { type: "button", "aria-label": label }, text);
        element.addEventListener("click", action);
        bar.append(element);
      };
      button("+", "Enlarge", () => this.zoom(0.5, 0.5));
      button("−", "Reduce", () => this.zoom(2, 0.5));
      button("Whole", "Show the whole", () => this.show(0, 1));
    }
    this.output = make("output", { "aria-live": "off" });
    // Said once: the first chart that can be enlarged stands for all.
    const isFirst = this.zooms && !document.querySelector(".tools .hint");
    this.hint = isFirst ? "Drag to enlarge; click, then wheel or + and −; double-click for the whole" : "";
    bar.append(this.output);
    this.picture.after(bar);
    this.leave();
  }

  legend() {
    const isOne = this.figure.dataset.choice === "one";
    const items = [...this.figure.querySelectorAll(".legend li[data-layer]")];
    const buttons = items.map((item) => {
      const button = make("button", { type: "button", "aria-pressed": "true" });
      button.append(...item.childNodes);
      item.append(button);
      if (isOne) button.classList.add("one");
      return { button, layer: item.dataset.layer };
    });
    const set = (entry, isShown) => {
      entry.button.setAttribute("aria-pressed", String(isShown));
      for (const part of this.svg.querySelectorAll(`[data-layer="${entry.layer}"]`)) {
        part.classList.toggle("hidden", !isShown);
      }
    };
    for (const entry of buttons) {
      entry.button.addEventListener("click", () => {
        if (isOne) for (const other of buttons) set(other, other === entry);
        else set(entry, entry.button.getAttribute("aria-pressed") === "false");
      });
    }
    if (isOne) buttons.forEach((entry, index) => set(entry, index === 0));
  }

  keys() {
    this.picture.tabIndex = 0;
    this.picture.setAttribute("role", "group");
    this.picture.setAttribute("aria-roledescription", "chart");
    const heading = this.figure.querySelector("h3").textContent;
    this.picture.setAttribute("aria-label", heading + ": left and right arrows read values" +
      (this.zooms ? ", plus and minus enlarge and reduce, Escape shows the whole" : ""));
    this.picture.addEventListener("keydown", (event) => {
      const at = this.at === undefined ? 0.5 : this.at;
      const step = event.shiftKey ? 0.1 : 0.01;
      const actions = {
        ArrowLeft: () => this.read(this.step(at, -step), undefined, true),
        ArrowRight: () => this.read(this.step(at, step), undefined, true),
        Home: () => this.read(0, undefined, true),
        End: () => this.read(1, undefined, true),
      };
      if (this.zooms) {
        Object.assign(actions, { "+": () => this.zoom(0.5, at), "=": () => this.zoom(0.5, at),
          "-": () => this.zoom(2, at), Escape: () => this.show(0, 1), "0": () => this.show(0, 1) });
      }
      const action = actions[event.key];
      if (!action || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      action();
    });
    this.picture.addEventListener("blur", () => this.leave());
  }

  /** A step to the side; at an edge of an enlarged chart the chart moves instead. */
  step(at, step) {
    if (at + step >= 0 && at + step <= 1) return at + step;
    const width = this.to - this.from, move = clamp(step * width, -this.from, 1 - this.to);
    this.show(this.from + move, this.to + move);
    return clamp(at + step, 0, 1);
  }

  zoom(factor, at) {
    const width = clamp((this.to - this.from) * factor, 1e-5, 1);
    const from = clamp(this.from + at * (this.to - this.from) - at * width, 0, 1 - width);
    this.show(from, from + width);
  }

  /** Shows a part of x, here and in the charts over the same x. */
  show(from, to) {
    if (to - from < 1e-5) return;
    const x = this.figure.dataset.x;
    for (const chart of charts) {
      if (chart.zooms && chart.figure.dataset.x === x) chart.enlarge(from, to);
    }
  }

  enlarge(from, to) {
    [this.from, this.to] = [from, to];
    this.figure.dataset.zoom = String(1 / (to - from));
    const scale = 1 / (to - from);
    this.marks.setAttribute("transform",
      `matrix(${scale} 0 0 1 ${-from * scale * this.box.width} 0)`);
    for (const layer of this.layers) this.redraw(layer);
    this.draw();
    this.leave();
  }

  /** Ticks and labels at their places. */
  draw() {
    const width = this.hit.getBoundingClientRect().width;
    if (!width) return;
    const [longest, least] = this.x.scale === "time" ? [84, 2] : [64, 3];
    const count = clamp(Math.floor(width / longest), least, 14);
    const some = this.x.ticks(this.from, this.to, count);
    // One tick alone gives no scale.
    const ticks = some.length > 1 ? some : this.x.ticks(this.from, this.to, 2 * count);
    const grid = this.svg.querySelector(".grid .x"), texts = this.svg.querySelector(".ticks.x");
    grid.replaceChildren();
    texts.replaceChildren();
    for (const tick of ticks) {
      const place = `${100 * (this.x.place(tick.value) - this.from) / (this.to - this.from)}%`;
      grid.append(makeSVG("line", { x1: place, x2: place, y1: "0", y2: "100%" }));
      const text = makeSVG("text", { x: place, y: "100%", dy: "1.4em" });
      text.textContent = tick.text;
      texts.append(text);
    }
    for (const label of this.svg.querySelectorAll("text.label")) {
      const at = [label.dataset.from, label.dataset.to].map((text) =>
        clamp((parseFloat(text) / 100 - this.from) / (this.to - this.from), 0, 1));
      label.setAttribute("x", `${50 * (at[0] + at[1])}%`);
      const isHidden = (at[1] - at[0]) * width < label.getComputedTextLength();
      label.setAttribute("visibility", isHidden ? "hidden" : "visible");
    }
  }

  /** A line with all points that lie in sight, the first, lowest, highest and last of a column. */
  redraw(layer) {
    if (!layer.path || !layer.data) return;
    if (layer.whole === null) layer.whole = layer.path.getAttribute("d");
    if (this.from === 0 && this.to === 1) {
      layer.path.setAttribute("d", layer.whole);
      return;
    }
    const { x, y, starts } = this.points(layer);
    const columns = 1000 / (this.to - this.from);
    const first = Math.max(0, search(x, this.x.value(this.from)) - 1);
    const last = Math.min(x.length - 1, search(x, this.x.value(this.to)));
    let path = "", isOpen = false;
    const column = (index) => Math.floor(this.x.place(x[index]) * columns);
    for (let start = first; start <= last;) {
      if (starts.has(start)) isOpen = false;
      let lowest = start, highest = start, end = start + 1;
      const current = column(start);
      while (end <= last && !starts.has(end) && column(end) === current) {
        if (y[end] < y[lowest]) lowest = end;
        if (y[end] > y[highest]) highest = end;
        end += 1;
      }
      const order = [...new Set([start, Math.min(lowest, highest), Math.max(lowest, highest), end - 1])];
      for (const index of order) {
        const px = (this.x.place(x[index]) * this.box.width).toFixed(4);
        const py = ((1 - this.y.place(y[index])) * this.box.height).toFixed(2);
        path += (isOpen ? "L" : "M") + px + " " + py;
        isOpen = true;
      }
      start = end;
    }
    layer.path.setAttribute("d", path || "M0 0");
  }

  leave() {
    this.at = undefined;
    this.rule.classList.add("hidden");
    this.level.classList.add("hidden");
    this.output.className = this.hint ? "hint" : "";
    this.output.textContent = this.hint;
  }

  /** Says what lies at a place of the plot, both counted from 0 to 1, y from the top. */
  read(atX, atY, isSpoken) {
    const zoom = 1 / (this.to - this.from);
    let value = this.x.value(this.from + atX * (this.to - this.from));
    const found = [];
    for (const layer of this.layers) {
      if (!layer.data || layer.group.classList.contains("hidden")) continue;
      if (layer.data.dataset.levels) {
        const text = this.mapText(layer, value, atY);
        if (text) found.push(text);
        continue;
      }
      const points = this.points(layer);
      const index = nearest(points.x, value);
      found.push({ layer, index, x: points.x[index], y: points.y[index] });
    }
    const lines = found.filter((entry) => entry.layer);
    if (lines.length > 0) {
      value = lines.reduce((best, entry) =>
        Math.abs(entry.x - value) < Math.abs(best - value) ? entry.x : best, lines[0].x);
    }
    const place = clamp((this.x.place(value) - this.from) * zoom, 0, 1);
    this.at = atX;
    this.rule.setAttribute("x1", `${100 * place}%`);
    this.rule.setAttribute("x2", `${100 * place}%`);
    this.rule.classList.remove("hidden");
    const texts = [`${this.x.label} ${this.x.withUnit(value, zoom)}`];
    if (lines.length === 0 && atY !== undefined) {
      this.level.setAttribute("y1", `${100 * atY}%`);
      this.level.setAttribute("y2", `${100 * atY}%`);
      this.level.classList.remove("hidden");
      texts.push(`${this.y.label} ${this.y.withUnit(this.y.value(1 - atY), 1)}`);
    }
    for (const entry of found) {
      if (!entry.layer) { texts.push(entry); continue; }
      const { name, unit } = entry.layer.data.dataset;
      texts.push(`${name} ${this.y.text(entry.y)}${unit ? " " + unit : ""}`);
    }
    this.output.setAttribute("aria-live", isSpoken ? "polite" : "off");
    this.output.className = "";
    this.output.textContent = texts.join(" · ");
  }

  /** The range of values of the cell of a map. */
  mapText(layer, value, atY) {
    if (!layer.map) {
      const data = layer.data.dataset;
      const numbers = (text) => Float64Array.from(text.split(","), Number);
      layer.map = { x: numbers(data.xEdges), y: numbers(data.yEdges), levels: bytes(data.levels),
        low: +data.low, high: +data.high, name: data.name };
    }
    const map = layer.map;
    const column = search(map.x, value) - 1;
    const row = search(map.y, this.y.value(1 - (atY === undefined ? 0.5 : atY))) - 1;
    const rows = map.y.length - 1;
    if (column < 0 || row < 0 || column >= map.x.length - 1 || row >= rows) return "";
    const level = map.levels[column * rows + row];
    if (level === 255) return "no value";
    const step = (map.high - map.low) / 10;
    return `${+(map.low + level * step).toPrecision(3)} to ` +
      `${+(map.low + (level + 1) * step).toPrecision(3)} ${map.name}`;
  }
}
