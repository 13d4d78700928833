/**
 * What an embed says to the page that it is in: how high it is, in the words of each host (docs/embeds.md). It reads
 * nothing from that page but a secret or an id to repeat, and answers its parent only. Complete without it.
 */
if (parent !== window) {
  const query = new URLSearchParams(location.search);
  const named = (key: string): string | undefined => /^[\w-]{1,99}$/.exec(query.get(key) ?? "")?.[0];
  const secret = /[#?&]secret=(\w{1,99})$/.exec(location.hash)?.[1];
  const pym = named("childId");
  const id = named("id");
  let resizer: string | undefined;
  let last = 0;

  const post = (message: unknown): void => parent.postMessage(message, "*");

  const send = (type?: "init"): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === 0 || (height === last && type === undefined)) return;
    last = height;
    post({ type: "resize", height });
    post({ sentinel: "amp", type: "embed-size", height });
    post(JSON.stringify({ context: "iframe.resize", height, src: location.href }));
    post({ "datawrapper-height": { [id ?? "embed"]: height } });
    if (id) post({ id, height });
    if (pym) post(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
    if (secret) post({ message: "height", value: height, secret });
    // The last part is for version 5, which asks for a version, and any will do; version 4 ignores it.
    if (resizer) post(`[iFrameSizer]${resizer}:${height}:${innerWidth}:${type ?? "size"}:0`);
  };

  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    if (typeof data === "string") {
      const asked = /^\[iFrameSizer\]([\w-]{1,99}):/.exec(data)?.[1];
      if (!asked) return;
      resizer = asked;
      send("init");
      return;
    }
    const { message, secret: theirs } = (data ?? {}) as Record<string, unknown>;
    if (message === "ready" && (theirs === secret || theirs === undefined)) send("init");
  });

  // In WordPress's sandbox a link can open neither a tab nor the page around; for its own host WordPress offers this.
  addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    const href = link?.getAttribute("href") ?? "#";
    if (!secret || href.startsWith("#")) return;
    event.preventDefault();
    const to = new URL(href, location.href);
    if (to.host === location.host) post({ message: "link", value: to.href, secret });
    else location.assign(to);
  });

  // Chromium throws where the embed does not ask for Chromium's own sizing.
  if (document.querySelector("meta[name=responsive-embedded-sizing]"))
    addEventListener("toggle", () => (window as { requestResize?: () => void }).requestResize?.(), true);
  new ResizeObserver(() => send()).observe(document.documentElement);
  addEventListener("load", () => send("init"));
  post("[iFrameResizerChild]Ready");
  send();
}
