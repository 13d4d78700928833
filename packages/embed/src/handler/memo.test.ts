import { expect, test } from "vitest";
import { memo } from "./memo.js";

test("what failed once is tried again", async () => {
  const pages = memo<Promise<string>>(10);
  const dossier = {};
  await expect(pages(dossier, "a", () => Promise.reject(new Error("The image is missing.")))).rejects.toThrow(
    "missing",
  );
  expect(await pages(dossier, "a", () => Promise.resolve("page"))).toBe("page");
  expect(await pages(dossier, "a", () => Promise.resolve("another"))).toBe("page");
});
