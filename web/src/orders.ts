import { find } from "./find";
import { live } from "./live";

// What the page reads of an order as the API gives it.
interface Order {
  id: string;
  item: string;
  status: string;
  amount: string;
  deadline: string;
  note?: string;
  attestations: unknown[];
  money: { merchant: string; fee: string; left: string };
  terms: { asset: string; threshold: number };
}

const noAsset = "0x" + "0".repeat(40);

// money spells an amount as the server does.
export function money(amount: string, asset: string): string {
  if (asset !== noAsset) {
    return `${amount} of ${asset.slice(0, 10)}…${asset.slice(-6)}`;
  }
  const padded = amount.padStart(19, "0");
  const part = padded.slice(-18).replace(/0+$/, "");
  return padded.slice(0, -18) + (part === "" ? "" : "." + part) + " ETH";
}

// code spells a canonical Digital Link as it is printed.
export function code(uri: string): string {
  const parts = new URL(uri).pathname.split("/").slice(1);
  let out = "";
  for (let i = 0; i + 1 < parts.length; i += 2) {
    out += `(${parts[i]})${decodeURIComponent(parts[i + 1] ?? "")}`;
  }
  return out;
}

function fill(row: Element, o: Order, word: string): void {
  const put = (selector: string, text: string) => {
    const el = find(row, selector, HTMLElement);
    if (el !== null && el.textContent !== text) {
      el.textContent = text;
    }
  };
  put("[data-item]", code(o.item));
  put("[data-amount]", money(o.amount, o.terms.asset));
  put("[data-attested]", `${o.attestations.length}/${o.terms.threshold}`);
  put("[data-status]", word);
  put("[data-merchant]", money(o.money.merchant, o.terms.asset));
  put("[data-fee]", money(o.money.fee, o.terms.asset));
  put("[data-left]", money(o.money.left, o.terms.asset));
  const moved = find(row, "[data-money]", HTMLElement);
  if (moved !== null) {
    moved.hidden = o.status === "offered";
  }
  const status = find(row, "[data-status]", HTMLElement);
  if (status !== null) {
    status.className = "status status-" + o.status;
  }
  const link = find(row, "a", HTMLAnchorElement);
  if (link !== null) {
    link.href = "/merchant/orders/" + o.id;
  }
  const until = find(row, "[data-deadline]", HTMLTimeElement);
  if (until !== null && until.dateTime !== o.deadline) {
    until.dateTime = o.deadline;
    const t = new Date(o.deadline);
    until.textContent = t.toLocaleString("en-GB", { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: "UTC" }) + " UTC";
  }
  const note = find(row, "[data-note]", HTMLElement);
  if (note !== null) {
    note.textContent = o.note ?? "";
    note.hidden = !o.note;
  }
}

// The orders' page follows the event stream; without scripts, loading it again
// shows the same.
export function orders(page: Document): void {
  const list = find(page, "[data-orders]", HTMLOListElement);
  const blank = find(page, "[data-row]", HTMLTemplateElement);
  if (list === null || blank === null) {
    return;
  }
  const words = new Map<string, string>();
  page.querySelectorAll("[data-words] dt").forEach((dt) => {
    words.set(dt.textContent ?? "", dt.nextElementSibling?.textContent ?? "");
  });
  const line = find(page, "[data-live]", HTMLElement);
  const text = find(page, "[data-live-text]", HTMLElement);
  live("/api/v1/orders/events", "order", (data) => {
    const o = JSON.parse(data) as Order;
    let row = list.querySelector(`[data-order="${CSS.escape(o.id)}"]`);
    if (row === null) {
      if (list.hasAttribute("data-fixed")) {
        return; // a selection, or an older page
      }
      row = (blank.content.cloneNode(true) as DocumentFragment).firstElementChild;
      if (row === null) {
        return;
      }
      row.setAttribute("data-order", o.id);
      list.prepend(row);
      find(page, "[data-empty]", HTMLElement)?.remove();
    }
    const before = find(row, "[data-status]", HTMLElement)?.className;
    fill(row, o, words.get(o.status) ?? o.status);
    if (before !== "status status-" + o.status) {
      row.classList.add("order-fresh");
      const fresh = row;
      setTimeout(() => fresh.classList.remove("order-fresh"), 2500);
    }
  }, (s) => {
    if (line !== null && text !== null) {
      line.hidden = false;
      line.classList.toggle("live-on", s === "on");
      text.textContent = (s === "on" ? list.dataset["yes"] : list.dataset["no"]) ?? "";
    }
  });
}

// An order's page is loaded again when its state changes, unless something is
// being typed.
export function order(page: Document): void {
  const card = find(page, "[data-one]", HTMLElement);
  const id = card?.dataset["one"];
  if (card === null || id === undefined) {
    return;
  }
  live("/api/v1/orders/events", "order", (data) => {
    const o = JSON.parse(data) as Order;
    const typing = [...page.querySelectorAll("input:not([type=hidden])")].some((i) => (i as HTMLInputElement).value !== "");
    if (o.id === id && o.status !== card.dataset["state"] && !typing) {
      page.location.reload();
    }
  }, () => {});
}
