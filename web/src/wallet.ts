import { find } from "./find";

// A wallet that the browser offers (EIP-1193).
interface Provider {
  request(call: { method: string; params?: unknown[] }): Promise<unknown>;
}

function provider(): Provider | null {
  const w = window as unknown as { ethereum?: Provider };
  return w.ethereum ?? null;
}

async function account(from: Provider): Promise<string | null> {
  const list = await from.request({ method: "eth_requestAccounts" });
  return Array.isArray(list) && typeof list[0] === "string" ? list[0] : null;
}

// With a wallet at hand, a focused account field is filled by it, and the
// owner's text can be signed on the spot. Typing stays possible.
export function wallet(page: Document): void {
  const from = provider();
  if (from === null) {
    return;
  }
  const owner = find(page, "[data-wallet]", HTMLInputElement);
  owner?.addEventListener("focus", async () => {
    if (owner.value === "") {
      owner.value = (await account(from).catch(() => null)) ?? "";
    }
  }, { once: true });

  const text = find(page, "[data-challenge]", HTMLTextAreaElement);
  const signature = find(page, "#signature", HTMLInputElement);
  if (text === null || signature === null) {
    return;
  }
  signature.addEventListener("focus", async () => {
    const by = await account(from).catch(() => null);
    if (by !== null && signature.value === "") {
      const bytes = new TextEncoder().encode(text.value);
      const hex = "0x" + Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
      const signed = await from.request({ method: "personal_sign", params: [hex, by] }).catch(() => "");
      signature.value = typeof signed === "string" ? signed : "";
    }
  }, { once: true });
}
