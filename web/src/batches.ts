import { find } from "./find";

interface Batch {
  state: string;
  minted: number;
  commissioned: number;
}

// A batch that is being minted shows how far it has come, and its links once
// it is done.
export function batches(page: Document): void {
  const running = [...page.querySelectorAll("[data-batch]")].filter((card) => {
    const state = card.getAttribute("data-state");
    return state !== "ready" && state !== "parked";
  });
  // The newest two: a browser has six connections to a host.
  running.slice(0, 2).forEach((card) => {
    const key = card.getAttribute("data-batch") ?? "";
    const source = new EventSource("/api/v1/batches/" + encodeURIComponent(key));
    source.addEventListener("batch", (e) => {
      const b = JSON.parse((e as MessageEvent<string>).data) as Batch;
      const put = (selector: string, n: number) => {
        const el = find(card, selector, HTMLElement);
        if (el !== null) {
          el.textContent = String(n);
        }
      };
      put("[data-minted]", b.minted);
      put("[data-commissioned]", b.commissioned);
      const bar = find(card, "[data-progress]", HTMLProgressElement);
      if (bar !== null) {
        bar.value = b.commissioned;
      }
      if (b.state === "ready" || b.state === "parked") {
        source.close();
        page.location.reload();
      }
    });
  });
}
