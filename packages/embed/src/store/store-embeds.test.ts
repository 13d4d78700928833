import { expect, it } from "vitest";
import { faq, saving } from "./contract/fixtures.test.util.js";
import { memoryStore } from "./memory/memory-store.js";
import { storeEmbeds } from "./store-embeds.js";

const port = { talks: "port", widget: "questions" };

it("finds a widget as it is, and as it was on a day with what was corrected later", async () => {
  const store = memoryStore();
  const embeds = storeEmbeds(store);
  await store.save(saving("port/questions", 0, "Three.", { isChecked: true, reviewBy: "2026-04-01", lang: "en" }));
  await store.save(saving("port/questions", 1, "Two.", { correction: "There are two ferries." }));
  const both = {
    title: "Questions on the strike",
    checked: "2026-03-01",
    corrections: [{ published: "2026-03-02T09:30:00+01:00", text: "There are two ferries." }],
    changes: ["2026-03-01", "2026-03-02"],
  };
  expect(await embeds.find(port)).toStrictEqual({ saved: { ...both, content: faq("Two."), asOf: "2026-03-02" } });
  expect(await embeds.find(port, "2026-03-01")).toStrictEqual({
    saved: { ...both, content: faq("Three."), asOf: "2026-03-01", reviewBy: "2026-04-01", lang: "en" },
  });
  expect(await embeds.find({ talks: "port", widget: "unknown" })).toBeUndefined();
});

it("gives the same object until something was saved, by which the handler knows what it has drawn", async () => {
  const store = memoryStore();
  const embeds = storeEmbeds(store);
  await store.save(saving("port/questions", 0, "Three."));
  const first = await embeds.find(port);
  expect(await embeds.find(port)).toBe(first);
  const pinned = await embeds.find(port, "2026-03-01");
  await store.save(saving("port/questions", 1, "Two.", { correction: "There are two ferries." }));
  expect(await embeds.find(port)).not.toBe(first);
  expect(await embeds.find(port, "2026-03-01")).not.toBe(pinned);
});

it("leaves the line of a withdrawal, on every day, and out of the list of names", async () => {
  const store = memoryStore();
  const embeds = storeEmbeds(store);
  await store.save(saving("port/questions", 0, "Three."));
  await store.save(saving("port/answers", 0, "Three."));
  const withdrawal = { widget: "port/questions", basedOn: 1, at: "2026-03-04T09:00:00Z", line: "Withdrawn." };
  await store.withdraw(withdrawal);
  expect(await embeds.find(port, "2026-03-01")).toStrictEqual({ withdrawn: { text: "Withdrawn.", on: "2026-03-04" } });
  const names: unknown[] = [];
  for await (const name of embeds.names()) names.push(name);
  expect(names).toStrictEqual([{ talks: "port", widget: "answers" }]);
});

it("counts sites together, and counts again what could not be written", async () => {
  const store = memoryStore();
  const troubles: unknown[] = [];
  let isDown = true;
  const countHosts: typeof store.countHosts = (counts) =>
    isDown ? Promise.reject(new Error("down")) : store.countHosts(counts);
  const embeds = storeEmbeds(
    { ...store, countHosts },
    { today: () => "2026-03-01", report: (error) => troubles.push(error) },
  );
  embeds.shown(port, "https://paper.example.org");
  await embeds.flush();
  isDown = false;
  embeds.shown(port, "https://paper.example.org/news?reader=ada");
  embeds.shown(port, "https://paper.example.org");
  await embeds.flush();
  expect(troubles).toHaveLength(1);
  expect(await store.hosts()).toStrictEqual([
    { embed: "port/questions", origin: "https://paper.example.org", day: "2026-03-01", count: 3 },
  ]);
});
