import process from "node:process";
import { expect, test, vi } from "vitest";
import { printData } from "./print.js";

const hostile = "a\u001b[2Jb\u202ec\n";

test.each([
  ["a terminal gets it without what could steer it", true, "a [2Jb c\n"],
  ["another program gets it as it is", false, hostile],
])("a document is printed: %s", (_, isTTY, printed) => {
  const written: unknown[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(text) > 0);
  const before = Object.getOwnPropertyDescriptor(process.stdout, "isTTY");
  Object.defineProperty(process.stdout, "isTTY", { value: isTTY, configurable: true });
  try {
    printData(hostile);
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.stdout, "isTTY");
    else Object.defineProperty(process.stdout, "isTTY", before);
  }
  expect(written).toStrictEqual([printed]);
});
