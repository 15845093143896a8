import { find } from "./find";

// The QR code beside a sealed code carries it in the fragment of the address,
// which browsers keep to themselves. It is put into the form and taken out of
// the address, so that neither history nor a shared link holds it.
export function sealed(page: Document): void {
  const fragment = new URLSearchParams(page.location.hash.slice(1));
  const code = fragment.get("code");
  if (code === null) {
    return;
  }
  history.replaceState(null, "", page.location.pathname + page.location.search);
  const field = find(page, "[data-sealed]", HTMLInputElement);
  if (field !== null) {
    field.value = code;
    field.form?.scrollIntoView({ block: "center" });
    field.focus({ preventScroll: true });
  }
}
