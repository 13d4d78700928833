import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import type { FaqBlock } from "@backgrounder/model/article";
import { output } from "./output.js";

const items = [
  [
    "Will the ferries sail during the strike?",
    "The two ferries to the islands will, the port authority says, with half of their crews. The freight ferry will not, and the chemist on the outer island has been told to order for three weeks.",
  ],
  [
    "What has the port offered?",
    "4.1 per cent over two years, and a single payment in July. The union asks for 6 per cent over one year, and for night work to be paid double. Neither side has published its figures.",
  ],
  [
    "Who decides whether there is a strike?",
    "The members of the union vote until Friday, on paper and in five halls. Three quarters of them have to agree; nine years ago, in the last ballot of this kind, four fifths did.",
  ],
  [
    "Is there a mediator?",
    "Not yet. The state mediator’s office has offered to help, and both sides say that they are thinking about it. A mediator may propose terms, but cannot make either side accept them.",
  ],
  [
    "When do they meet again?",
    "On 24 March at the town hall. Neither side expects an agreement on that day, and the council has kept the room free for the rest of the week.",
  ],
].map(([question = "", answer = ""], index) => ({ id: `question:q${index}` as const, question, answer }));

const faq: FaqBlock = { type: "faq", id: "faq:strike", items };

/** The least that says the same: what an author would write by hand. */
const details = items
  .map(({ question, answer }) => `<details><summary><h3>${question}</h3></summary><p>${answer}</p></details>`)
  .join("");

it("five questions with our classes cost at most a quarter more than bare details, gzipped", () => {
  const ours = gzipSync(output(faq, "snippet-classes").text).length;
  const bare = gzipSync(`<section><h2>Frequently asked questions</h2>${details}</section>`).length;
  expect(bare).toBeLessThan(900);
  expect(ours / bare).toBeLessThanOrEqual(1.25);
});
