const openings = [
  "",
  '"',
  "'",
  "`",
  ">",
  "</script>",
  "\n",
  "\r\n",
  "\u0000",
  "{",
  "[",
  "\\",
  "${",
  "{{",
  "<!--",
  "&",
  "%00",
  "../",
];
const payloads = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "__proto__",
  "constructor.prototype",
  "toString",
  "' OR 1=1 --",
  "; DROP TABLE widgets; --",
  "$(reboot)",
  "%0d%0aSet-Cookie: a=b",
  "//evil.example/",
  "file:///etc/passwd",
  "xPYMxheightxPYMx900",
  "]:900:600:size:0",
  "\u202Etxt.exe",
];

/** Texts that some program would take for more than a text. */
export const injections: readonly string[] = openings.flatMap((opening) =>
  payloads.map((payload) => opening + payload),
);

/** The same, wherever a message to an embed or to its host may have a text. In JSON. */
export const injectedMessages: readonly string[] = injections.flatMap((text) =>
  [
    text,
    `[iFrameSizer]${text}:1`,
    `pymxPYMx${text}xPYMxheightxPYMx900`,
    { type: text, height: 900 },
    { type: "resize", height: text },
    { message: text, secret: text },
    { message: "ready", secret: text },
    { message: "height", value: text, secret: text },
    { [text]: text },
    JSON.stringify({ context: "iframe.resize", height: text, src: text }),
  ].map((message) => JSON.stringify(message)),
);
