const block = `{
  type: "faq",
  id: "faq:ferry-strike",
  asOf: "2026-03-01",
  items: [
    { id: "question:ferries", question: "Will the ferries run?", answer: "Not decided on 1 March." },
    { id: "question:tickets", question: "What happens to my ticket?", answer: "The port refunds it." },
  ],
  sources: [{ title: "Strike notice", publisher: "Port authority", url: "https://example.org/notice" }],
}`;

const typed = `import type { FaqBlock } from "@backgrounder/model/article";

const faq: FaqBlock = ${block};`;

const untyped = `/** @type {import("@backgrounder/model/article").FaqBlock} */
const faq = ${block};`;

/** A component with one FAQ: what the README begins with. */
export const exampleComponent = (
  isTypeScript: boolean,
): string => `import { Callout } from "@backgrounder/react/callout";
import { Faq } from "@backgrounder/react/faq";
${isTypeScript ? typed : `\n${untyped}`}

export default function Explainer() {
  return (
    <main>
      <h1>Port wage talks</h1>
      <Callout kind="pro-tip">Book the early boat: it is never cancelled first.</Callout>
      <Faq block={faq} />
    </main>
  );
}
`;

/** The same as an Astro page. It renders to HTML itself, so that it needs no integration. */
export const exampleAstroPage = `---
import "@backgrounder/react/styles.css";
import type { FaqBlock } from "@backgrounder/model/article";
import { Faq } from "@backgrounder/react/faq";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const faq: FaqBlock = ${block};

const html = renderToStaticMarkup(createElement(Faq, { block: faq }));
---

<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Port wage talks</title>
  </head>
  <body>
    <main>
      <h1>Port wage talks</h1>
      <Fragment set:html={html} />
    </main>
  </body>
</html>
`;
