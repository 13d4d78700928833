import { expect, it } from "vitest";
import { publicOrigin } from "./public-origin.js";

it.each([
  ["https://paper.example.org/news/2026?reader=ada#top", "https://paper.example.org"],
  ["https://ada:secret@paper.example.org/", "https://paper.example.org"],
  ["http://PAPER.example.org:8080/", "http://paper.example.org:8080"],
  ["https://газета.укр/", "https://xn--80aahjj1e.xn--j1amh"],
])("keeps the site of %s", (address, origin) => expect(publicOrigin(address)).toBe(origin));

it.each([
  "",
  "null",
  "about:srcdoc",
  "file:///home/ada/page.html",
  "javascript:alert(1)",
  "data:text/html,x",
  "http://192.168.0.7/",
  "http://[2001:db8::1]/",
  "http://localhost:3000/",
  "http://adas-laptop.local/",
  "http://adas-laptop/",
  `https://${"a.".repeat(400)}org/`,
  "x".repeat(10_000),
  undefined,
  null,
  // From a header or a column that holds anything at all.
  {
    toString: () => {
      throw new Error("This has no words.");
    },
  } as unknown as string,
])("does not keep %j, which may be a reader's own", (address) => expect(publicOrigin(address)).toBe("other"));
