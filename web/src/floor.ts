import { find } from "./find";

// local gives a time with the place's own offset, as EPCIS asks for.
export function local(t: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const offset = -t.getTimezoneOffset();
  const zone = (offset < 0 ? "-" : "+") + two(Math.floor(Math.abs(offset) / 60)) + ":" + two(Math.abs(offset) % 60);
  return `${t.getFullYear()}-${two(t.getMonth() + 1)}-${two(t.getDate())}T${two(t.getHours())}:${two(t.getMinutes())}:${two(t.getSeconds())}${zone}`;
}

// The warehouse's form: counts the codes as they are scanned, dates the
// checkpoint when it is posted, and does not post twice.
export function floor(page: Document): void {
  const form = find(page, "[data-floor]", HTMLFormElement);
  if (form === null) {
    return;
  }
  const codes = find(form, "#codes", HTMLTextAreaElement);
  const count = find(form, "[data-count]", HTMLElement);
  const number = find(form, "[data-count-n]", HTMLElement);
  const tally = () => {
    const lines = new Set((codes?.value ?? "").split(/[\r\n]+/).map((l) => l.trim()).filter((l) => l !== ""));
    if (count !== null && number !== null) {
      count.hidden = lines.size === 0;
      number.textContent = String(lines.size);
    }
  };
  codes?.addEventListener("input", tally);
  tally();
  const time = find(form, "[data-now]", HTMLInputElement);
  let posted = false;
  form.addEventListener("submit", (event) => {
    if (posted) {
      event.preventDefault();
      return;
    }
    posted = true;
    if (time !== null) {
      time.value = local(new Date());
    }
  });
  window.addEventListener("pageshow", () => {
    posted = false;
  });
}
