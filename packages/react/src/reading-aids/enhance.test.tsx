import { afterEach, expect, it } from "vitest";
import { enhance, type ReadingDetail } from "./enhance.js";

const page = `
  <section data-bgr="faq" id="faq:a">
    <details><summary>Does it sail?</summary><div id="question:boat">It does.</div></details>
    <details><summary>What does it cost?</summary><div id="question:price">Four crowns.</div></details>
  </section>`;

let remove = (): void => undefined;
afterEach(() => {
  remove();
  location.hash = "";
});

function open(hash = ""): HTMLDetailsElement[] {
  document.body.innerHTML = page;
  Element.prototype.scrollIntoView ??= () => undefined;
  location.hash = hash;
  remove = enhance();
  return [...document.querySelectorAll("details")];
}

const heard = (name: string): ReadingDetail[] => {
  const details: ReadingDetail[] = [];
  document.addEventListener(name, (event) => details.push((event as CustomEvent<ReadingDetail>).detail));
  return details;
};

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

it("opens what the address leads to, and nothing else", () => {
  const [boat, price] = open("#question:price");
  expect([boat?.open, price?.open]).toEqual([false, true]);
});

it("opens it when the address changes", async () => {
  const [boat] = open();
  location.hash = "#question:boat";
  await settled();
  expect(boat?.open).toBe(true);
});

it("opens nothing for an address that leads nowhere or is wrongly encoded", () => {
  expect(open("#question:%E0%A4%A").some(({ open: isOpen }) => isOpen)).toBe(false);
});

it("says once what a reader opened and closed, though it was called twice", async () => {
  const [boat] = open();
  expect(enhance()).toBe(remove);
  const opened = heard("backgrounder:open");
  const closed = heard("backgrounder:close");
  if (boat) boat.open = true;
  await settled();
  if (boat) boat.open = false;
  await settled();
  expect(opened).toEqual([{ id: "question:boat", type: "faq" }]);
  expect(closed).toEqual([{ id: "question:boat", type: "faq" }]);
});

it("takes everything back", async () => {
  const [boat, price] = open();
  remove();
  const opened = heard("backgrounder:open");
  if (boat) boat.open = true;
  location.hash = "#question:price";
  await settled();
  expect(opened).toEqual([]);
  expect(price?.open).toBe(false);
});
