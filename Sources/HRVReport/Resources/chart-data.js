/* Numbers, axes and packed data of charts, as ChartNumber, ChartTicks and PackedSeries make them. */
const clamp = (value, low, high) => Math.min(Math.max(value, low), high);

const two = (number) => String(number).padStart(2, "0");

function time(seconds, step, longest) {
  const sign = seconds < 0 ? "-" : "";
  const decimals = step >= 1 ? 0 : 1;
  const total = decimals ? Math.round(Math.abs(seconds) * 10) / 10 : Math.round(Math.abs(seconds));
  const whole = Math.floor(total);
  const rest = two(whole % 60) + (decimals ? "." + Math.round((total - whole) * 10) : "");
  if (longest < 3600) return `${sign}${Math.floor(whole / 60)}:${rest}`;
  const minutes = `${sign}${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}`;
  return step < 60 ? `${minutes}:${rest}` : minutes;
}

function niceStep(size) {
  const power = 10 ** Math.floor(Math.log10(size));
  return [1, 2, 5, 10].map((digit) => digit * power).find((step) => step >= size * (1 - 1e-9));
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A tick of a logarithmic axis: powers of ten where there would be many zeros. */
function decade(digit, power) {
  if (power > -4 && power < 5) return (digit * 10 ** power).toFixed(Math.max(0, -power));
  const exponent = (power < 0 ? "⁻" : "") +
    [...String(Math.abs(power))].map((figure) => SUPERSCRIPTS[figure]).join("");
  return (digit > 1 ? `${digit}·` : "") + "10" + exponent;
}

const TIME_STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600,
  43200, 86400];
const DAY_STEPS = [1, 2, 7, 14, 28, 56, 112, 182, 364];

class Axis {
  constructor(text) {
    const [scale, low, high, decimals, label, unit, ...names] = text.split("|");
    Object.assign(this, { scale, label, unit, names, low: +low, high: +high, decimals: +decimals });
  }
  place(value) {
    if (this.scale !== "logarithmic") return (value - this.low) / (this.high - this.low);
    return Math.log(value / this.low) / Math.log(this.high / this.low);
  }
  value(place) {
    if (this.scale !== "logarithmic") return this.low + place * (this.high - this.low);
    return this.low * (this.high / this.low) ** place;
  }
  text(value, zoom = 1) {
    if (this.scale === "names") {
      return this.names[clamp(Math.floor(this.high - value), 0, this.names.length - 1)];
    }
    if (this.scale === "time") return time(value, (this.high - this.low) / zoom > 600 ? 1 : 0.1, this.high);
    if (this.scale === "logarithmic") return String(+value.toPrecision(3));
    return value.toFixed(this.decimals);
  }
  withUnit(value, zoom) {
    const unit = this.scale === "time" || !this.unit ? "" : " " + this.unit;
    return this.text(value, zoom) + unit;
  }
  ticks(from, to, count) {
    const low = this.value(from), high = this.value(to);
    if (this.scale === "logarithmic") return this.logarithmicTicks(low, high, count);
    const size = (high - low) / count;
    let step = niceStep(size);
    if (this.scale === "time" && size > 1) {
      step = TIME_STEPS.find((each) => each >= size) || 86400 * niceStep(size / 86400);
    }
    if (this.scale === "days") {
      step = DAY_STEPS.find((each) => each >= size) || 364 * Math.ceil(size / 364);
    }
    if (this.scale === "count") step = Math.max(1, step);
    const decimals = clamp(Math.ceil(-Math.log10(step) - 1e-9), 0, 6);
    const ticks = [];
    for (let index = Math.ceil(low / step - 1e-9); index * step <= high + step * 1e-9; index += 1) {
      const value = index * step;
      const text = this.scale === "time" ? time(value, step, this.high) : value.toFixed(decimals);
      ticks.push({ value, text: text.replace(/^-(0(\.0*)?)$/, "$1") });
    }
    return ticks;
  }
  logarithmicTicks(low, high, count) {
    const ticks = [];
    for (let power = Math.floor(Math.log10(low)); 10 ** power <= high; power += 1) {
      for (const digit of [1, 2, 5]) {
        const value = digit * 10 ** power;
        if (value >= low && value <= high) {
          ticks.push({ value, text: decade(digit, power), isDecade: digit === 1 });
        }
      }
    }
    const decades = ticks.filter((tick) => tick.isDecade);
    if (ticks.length > count && decades.length > 1) return decades;
    return ticks;
  }
}

const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** A layer's points, unpacked from two bytes each (see PackedSeries). */
function unpack(element) {
  const data = element.dataset;
  const yBytes = bytes(data.y), xBytes = bytes(data.x);
  const count = yBytes.length / 2, isSum = xBytes.length === 0;
  const word = (array, index) => array[2 * index] | (array[2 * index + 1] << 8);
  const x = new Float64Array(count), y = new Float64Array(count);
  const parts = data.parts.split(",").map((part) => part.split(":").map(Number));
  parts.forEach(([start, place], number) => {
    const end = number + 1 < parts.length ? parts[number + 1][0] : count;
    let reached = 0;
    for (let index = start; index < end; index += 1) {
      y[index] = +data.y0 + +data.ys * word(yBytes, index);
      if (isSum) reached += index > start ? y[index] / 1000 : 0;
      else reached += +data.xs * word(xBytes, index);
      x[index] = place + reached;
    }
  });
  return { x, y, starts: new Set(parts.map((part) => part[0])) };
}

/** The first index whose place is not below a value. */
function search(places, value) {
  let low = 0, high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle] < value) low = middle + 1; else high = middle;
  }
  return low;
}

function nearest(places, value) {
  const index = search(places, value);
  if (index === 0) return 0;
  if (index === places.length) return index - 1;
  return value - places[index - 1] < places[index] - value ? index - 1 : index;
}
