// One browser opens one event stream, however many tabs it has: HTTP/1.1
// allows six connections to a host, and a seventh tab would wait for ever.
// The tab that holds the lock listens to the server and tells the others;
// when it is closed, the next one takes over.

export type State = "on" | "off";

interface Message {
  kind: "event" | "state" | "hello";
  data?: string;
  state?: State;
}

export function live(url: string, event: string, tell: (data: string) => void, state: (s: State) => void): void {
  if (!("locks" in navigator) || !("BroadcastChannel" in window)) {
    listen(url, event, tell, state);
    return;
  }
  const channel = new BroadcastChannel("waymark " + url);
  // What came last of each thing is sent again to a tab that comes later.
  const kept = new Map<string, string>();
  let now: State = "off";
  let leading = false;
  channel.onmessage = ({ data: m }: MessageEvent<Message>) => {
    if (m.kind === "hello") {
      if (leading) {
        channel.postMessage({ kind: "state", state: now });
        kept.forEach((data) => channel.postMessage({ kind: "event", data }));
      }
      return;
    }
    if (m.kind === "event" && m.data !== undefined) {
      tell(m.data);
    }
    if (m.kind === "state" && m.state !== undefined) {
      state(m.state);
    }
  };
  channel.postMessage({ kind: "hello" });
  void navigator.locks.request("waymark " + url, () => {
    leading = true;
    listen(url, event, (data) => {
      const id = (JSON.parse(data) as { id?: string }).id ?? "";
      kept.set(id, data);
      tell(data);
      channel.postMessage({ kind: "event", data });
    }, (s) => {
      now = s;
      state(s);
      channel.postMessage({ kind: "state", state: s });
    });
    return new Promise<void>(() => {}); // held until the tab is closed
  });
}

function listen(url: string, event: string, tell: (data: string) => void, state: (s: State) => void): void {
  const source = new EventSource(url);
  source.addEventListener("open", () => state("on"));
  source.addEventListener("error", () => state("off"));
  source.addEventListener(event, (e) => tell((e as MessageEvent<string>).data));
}
