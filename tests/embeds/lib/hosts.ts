/** The pages around an embed, as their makers' scripts handle it. */
export interface HostInputs {
  /** The address of the embed. */
  src: string;
  /** Our own snippet, and the one with the loader. */
  code: string;
  codeWithLoader: string;
  nativeCode: string;
  /** What the oEmbed endpoint answers. */
  oembedHtml: string;
  /** The height that is reserved at this width. */
  reserved: number;
}

export interface Host {
  /** In the body, where the embed is. */
  html: (inputs: HostInputs) => string;
  /** Scripts of the host from node_modules, by the path under which it serves them. */
  scripts?: Record<string, string>;
  /** Whether the frame gets the height of its content, or keeps what is reserved. */
  sizes: "by message" | "grows" | "reserved" | "natively";
  /** Whether the host itself moves the page: it puts the frame in the place of a quotation. */
  moves?: true;
  /** The least and the most that the host allows. */
  clamp?: [number, number];
}

const reserve = (reserved: number, html: string): string => `<div style="min-height:${reserved}px">${html}</div>`;

const frame = (src: string, extra = ""): string =>
  `<iframe id="embed" title="The strike in the port" src="${src}" style="width:100%;border:0;display:block" ${extra}></iframe>`;

const listen = (body: string): string =>
  `<script>addEventListener("message", (event) => { const frame = document.getElementById("embed");
    if (event.source !== frame.contentWindow) return; const data = event.data; ${body} });</script>`;

/** For a host whose script makes the frame. */
const withoutScript = (code: string): string => `<noscript>${code}</noscript>`;

const withId = (src: string, query: string): string => `${src}?${query}`;

export const hosts: Record<string, Host> = {
  WordPress: {
    sizes: "by message",
    clamp: [200, 1000],
    moves: true,
    // What WordPress makes of an answer, and what its own script does (docs/wordpress.md).
    html: ({ oembedHtml }) => {
      const [quote = ""] = /<blockquote.*<\/blockquote>/s.exec(oembedHtml) ?? [];
      const [, src = ""] = /<iframe src="([^"]*)"/.exec(oembedHtml) ?? [];
      const [, height = ""] = /height="(\d+)"/.exec(oembedHtml) ?? [];
      return (
        quote.replace("<blockquote", `<blockquote data-secret="s3cr3tABCD"`) +
        `<iframe id="embed" class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="s3cr3tABCD"
        style="position:absolute;clip:rect(1px,1px,1px,1px)" title="The strike in the port" src="${src}#?secret=s3cr3tABCD"
        width="100%" height="${height}" frameborder="0"></iframe>` +
        listen(`if (typeof data !== "object" || data === null || data.secret !== frame.dataset.secret) return;
          document.querySelector("blockquote[data-secret]").style.display = "none"; frame.removeAttribute("style");
          if (data.message === "height") frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));`) +
        `<script>document.getElementById("embed").addEventListener("load", ({ target }) =>
          target.contentWindow.postMessage({ message: "ready", secret: "s3cr3tABCD" }, "*"));</script>`
      );
    },
  },
  "WordPress, frame alone": {
    sizes: "reserved",
    // Without a quotation WordPress leaves the frame visible, and its script is not on the page.
    html: ({ oembedHtml }) =>
      oembedHtml
        .replace(/<blockquote.*<\/blockquote>/s, "")
        .replace("<iframe", `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"`)
        .replace(/ (?:loading|referrerpolicy|style)="[^"]*"/g, ""),
  },
  "pym.js": {
    sizes: "by message",
    scripts: { "/pym.js": "pym.js/dist/pym.v1.min.js" },
    html: ({ src, code, reserved }) =>
      reserve(
        reserved,
        `<div id="box"></div>${withoutScript(code)}<script src="/pym.js"></script>
        <script>new pym.Parent("box", ${JSON.stringify(src)}, { title: "The strike in the port", id: "embed" });</script>`,
      ),
  },
  "iframe.resize": {
    sizes: "by message",
    html: ({ src, reserved }) =>
      reserve(reserved, frame(src, `height="${reserved}"`)) +
      listen(
        `try { const { context, height } = JSON.parse(data); if (context === "iframe.resize") frame.style.height = height + "px"; } catch {}`,
      ),
  },
  Datawrapper: {
    sizes: "by message",
    html: ({ src, reserved }) =>
      reserve(reserved, frame(withId(src, "id=Ab1cD"), `height="${reserved}"`)) +
      listen(
        `const heights = data["datawrapper-height"]; if (heights !== undefined) frame.style.height = heights.Ab1cD + "px";`,
      ),
  },
  Bluesky: {
    sizes: "by message",
    html: ({ src, reserved }) =>
      reserve(reserved, frame(withId(src, "id=77"), `height="${reserved}"`)) +
      listen(`if (data.id === "77" && data.height) frame.style.height = data.height + "px";`),
  },
  AMP: {
    sizes: "by message",
    html: ({ src, reserved }) =>
      reserve(reserved, frame(src, `height="${reserved}" sandbox="allow-scripts"`)) +
      listen(`if (data.sentinel === "amp" && data.type === "embed-size") frame.style.height = data.height + "px";`),
  },
  "iframe-resizer 4": {
    sizes: "by message",
    scripts: { "/iframe-resizer.js": "iframe-resizer/js/iframeResizer.min.js" },
    html: ({ src, reserved }) =>
      reserve(reserved, frame(src, `height="${reserved}"`)) +
      `<script src="/iframe-resizer.js"></script><script>iFrameResize({ checkOrigin: false }, "#embed");</script>`,
  },
  "iframe-resizer 5": {
    sizes: "by message",
    // Its licence does not let us ship it. It waits for "Ready", asks with 24 fields, and warns if no version comes back.
    html: ({ src, reserved }) =>
      reserve(reserved, frame(src, `height="${reserved}"`)) +
      `<script>const ask = () => document.getElementById("embed").contentWindow.postMessage(
        "[iFrameSizer]embed:8:false:false:32:true:true::auto:::0:false:child:auto:true:::::5.5.9:0::", "*");
        document.getElementById("embed").addEventListener("load", ask);</script>` +
      listen(`if (data === "[iFrameResizerChild]Ready") { ask(); return; }
        if (!String(data).startsWith("[iFrameSizer]embed:")) return;
        const [, height, , type, version] = data.slice(13).split(":");
        if (type === "init" && version === undefined) console.warn("Legacy version detected in iframe");
        if (Number(height) > 0) frame.style.height = height + "px";`),
  },
  "native sizing": { sizes: "natively", html: ({ nativeCode }) => nativeCode },
  "our loader": { sizes: "grows", html: ({ codeWithLoader }) => codeWithLoader },
  none: { sizes: "reserved", html: ({ code }) => code },
};

/** An article with the embed on top and words below it, which would move. */
export const hostPage = (host: Host, inputs: HostInputs): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>
<link rel="icon" href="data:,"><style>body{margin:0;font:16px/1.5 sans-serif}p{margin:1em 0}</style></head>
<body><main><h1>An article</h1>${host.html(inputs)}<p id="after">The article goes on.</p></main></body></html>`;
