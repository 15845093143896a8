import { find } from "./find";

// A scanner that acts as a keyboard needs the field focused, and people who
// came to read do not: only a wide screen gets the focus.
export function home(page: Document): void {
  const field = find(page, "[data-home] #code", HTMLInputElement);
  if (field !== null && window.matchMedia("(min-width: 48rem)").matches) {
    field.focus();
  }
}
