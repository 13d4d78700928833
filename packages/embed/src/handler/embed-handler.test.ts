import { portWages } from "@backgrounder/model/examples";
import type { Block } from "@backgrounder/model/article";
import type { Dossier } from "@backgrounder/model/talks";
import { describe, expect, test } from "vitest";
import { elements, get, handler, handlerOf, html, origin, words, wordsAt } from "./embed-handler.test.util.js";
import { dossierEmbeds, firstOf, type Embeds, type SavedEmbed } from "./embeds.js";

describe("a living embed", () => {
  test("has the part that was asked for, with its sources, and nothing else", async () => {
    const text = await wordsAt("/embed/port-wages/timeline");
    expect(text).toContain("Port wage talks Invented example Timeline");
    expect(text).toContain("Sources (");
    expect(text).not.toContain("Who wants what");
  });

  test("is complete in one response: no other request, and a policy that allows none", async () => {
    const response = await get("/embed/port-wages/timeline");
    const text = await response.text();
    expect(text).not.toMatch(/<link[^>]*stylesheet|<script[^>]*src=|<img/);
    const policy = response.headers.get("Content-Security-Policy") ?? "";
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; img-src/);
    expect(policy).not.toContain("unsafe");
    expect(elements(text, "meta")).toContainEqual({
      "http-equiv": "Content-Security-Policy",
      content: policy.replace("; frame-ancestors *", ""),
    });
    expect(response.headers.has("Set-Cookie")).toBe(false);
  });

  test("is kept out of search results and names the page that is for them", async () => {
    const from = handlerOf({ fullPage: () => "https://paper.example/port?a=1&b=2" });
    const text = await (await get("/embed/port-wages/timeline", html, from)).text();
    expect(elements(text, "meta")).toContainEqual({ name: "robots", content: "noindex" });
    expect(elements(text, "link")).toContainEqual({ rel: "canonical", href: "https://paper.example/port?a=1&b=2" });
    expect(words(text)).toContain("Full page");
  });

  test("is asked for again after a minute, and not sent again if nothing changed", async () => {
    const first = await get("/embed/port-wages/timeline");
    expect(first.headers.get("Cache-Control")).toContain("max-age=60, must-revalidate");
    const tag = first.headers.get("ETag") ?? "";
    const again = await get("/embed/port-wages/timeline", { ...html, "If-None-Match": tag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect((await get("/embed/port-wages/positions")).headers.get("ETag")).not.toBe(tag);
  });

  test("opens links to elsewhere outside of the frame, and those to its own notes inside", async () => {
    const text = await (await get("/embed/port-wages/timeline")).text();
    for (const { href = "", target } of elements(text, "a")) {
      expect(target).toBe(href.startsWith("#") ? undefined : "_blank");
    }
  });

  test("is drawn for the theme of the page around it", async () => {
    const themes = ["light", "dark", "x"].map(async (theme) =>
      elements(await (await get(`/embed/port-wages/timeline?theme=${theme}`)).text(), "html"),
    );
    expect((await Promise.all(themes)).map(([html]) => html?.["data-bgr-theme"])).toEqual(["light", "dark", undefined]);
  });

  test("is bare HTML for hosts that draw it themselves, such as the plugin for WordPress", async () => {
    const response = await get("/embed/port-wages/positions/@2026-03-05?as=snippet-bare");
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    const text = await response.text();
    expect(text).toContain("<p><strong>Port wage talks</strong></p>");
    expect(text).toContain("Six per cent over one year.");
    expect(text).toContain("This page shows what was known on 5 March 2026.");
    expect(text).not.toMatch(/<!doctype|<script|<style|class=|<h1|<main/);
  });

  test("says what changed since the article around it was published", async () => {
    const text = await wordsAt("/embed/port-wages/positions?published=2026-03-05");
    expect(text).toContain("Changed since this article was published Between 5 March 2026 and 20 March 2026");
    expect(await wordsAt("/embed/port-wages/positions")).not.toContain("since this article");
  });

  test("in German speaks German around its blocks", async () => {
    const from = handlerOf({ embeds: dossierEmbeds([{ ...portWages, lang: "de", reviewBy: "2026-03-19" }]) });
    expect(await wordsAt("/embed/port-wages/timeline", from)).toContain("Die Prüfung war am 19. März 2026 fällig.");
  });
});

describe("a review that is due", () => {
  const checked = { by: "A. Editor", on: "2026-03-05", how: "read against the sources" };
  const reviewed: Dossier = { ...portWages, reviewBy: "2026-03-19", checked };
  const on = (day: string) => handlerOf({ embeds: dossierEmbeds([reviewed]), today: () => day });

  test("is not mentioned before its day is over", async () => {
    expect(await wordsAt("/embed/port-wages/timeline", on("2026-03-19"))).not.toContain("review");
  });

  test("is said once it has passed", async () => {
    const text = await wordsAt("/embed/port-wages/timeline", on("2026-03-20"));
    expect(text).toContain("This was due for review on 19 March 2026. Newer events may be missing.");
    expect(text).toContain("As of 20 March 2026");
  });

  test.each([
    ["2026-03", "2026-03-31", false],
    ["2026-03", "2026-04-01", true],
    ["2026", "2026-12-31", false],
    ["2026", "2027-01-01", true],
  ])("in %s is due after the last day of it: on %s %s", async (reviewBy, day, isDue) => {
    const dossier: Dossier = { ...portWages, reviewBy };
    const from = handlerOf({ embeds: dossierEmbeds([dossier]), today: () => day });
    expect((await wordsAt("/embed/port-wages/timeline", from)).includes("due for review")).toBe(isDue);
  });

  test("that is four weeks overdue leaves the last state that an editor checked", async () => {
    const text = await wordsAt("/embed/port-wages/positions", on("2026-04-17"));
    expect(text).toContain("This is the last state that an editor checked, on 5 March 2026. A review was due on 19");
    expect(text).toContain("Six per cent over one year.");
    expect(text).not.toContain("Five per cent, if night work is paid double.");
  });

  test("does not change what is pinned", async () => {
    const text = await wordsAt("/embed/port-wages/timeline/@2026-03-15", on("2026-06-01"));
    expect(text).not.toContain("review");
  });
});

describe("a pinned embed", () => {
  test("keeps the facts of its day, says so, and leads to the living one", async () => {
    const text = await (await get("/embed/port-wages/positions/@2026-03-05")).text();
    expect(words(text)).toContain("This page shows what was known on 5 March 2026.");
    expect(words(text)).toContain("Six per cent over one year.");
    expect(words(text)).not.toContain("Five per cent, if night work");
    expect(elements(text, "a").map(({ href }) => href)).toContain(`${origin}/embed/port-wages/positions`);
  });

  test("shows what was corrected later, once", async () => {
    const note = "The offer is 4.1 per cent; an earlier version had 4.7.";
    for (const part of ["positions", "figures"]) {
      const text = await wordsAt(`/embed/port-wages/${part}/@2026-03-05`);
      expect(text.split(note), part).toHaveLength(2);
    }
  });

  test("is kept for long, but asked for again", async () => {
    const { headers } = await get("/embed/port-wages/positions/@2026-03-05");
    expect(headers.get("Cache-Control")).toContain("max-age=3600, must-revalidate");
    expect(headers.get("ETag")).toMatch(/"/);
  });

  test("changes its validator when a correction is made", async () => {
    const [first, ...others] = portWages.records;
    if (first === undefined) throw new Error("The example is empty.");
    const corrected = portWages.records.find(({ id }) => id === "statement:offer");
    if (corrected === undefined) throw new Error("The example has no offer.");
    const note = {
      on: "2026-03-19",
      by: "A. Editor",
      change: "corrected" as const,
      note: "It was offered on a Tuesday.",
    };
    const later = { ...corrected, history: [...(corrected.history ?? []), note] };
    const records = [first, ...others].map((record) => (record === corrected ? later : record));
    const from = handlerOf({ embeds: dossierEmbeds([{ ...portWages, records }]) });
    const path = "/embed/port-wages/positions/@2026-03-05";
    expect(await wordsAt(path, from)).toContain("It was offered on a Tuesday.");
    expect((await get(path, html, from)).headers.get("ETag")).not.toBe((await get(path)).headers.get("ETag"));
  });
});

describe("a saved embed", () => {
  const faq: Block = {
    type: "faq",
    id: "faq:strike",
    items: [{ id: "question:boat", question: "Does the night boat sail?", answer: "It does." }],
  };
  const saved: SavedEmbed = { title: "The strike", content: faq, asOf: "2026-03-20", changes: ["2026-03-12"] };
  const old: SavedEmbed = {
    ...saved,
    asOf: "2026-03-05",
    content: { ...faq, items: [{ id: "question:boat", question: "Does the night boat sail?", answer: "No." }] },
  };
  const store: Embeds = {
    find: ({ talks, widget }, day) => {
      if (talks !== "strike") return undefined;
      if (widget === "gone") return { withdrawn: { on: "2026-03-18" } };
      return {
        saved:
          day !== undefined && day < "2026-03-20" ? old : { ...saved, reviewBy: "2026-03-20", checked: "2026-03-05" },
      };
    },
  };
  const from = handlerOf({ embeds: firstOf(store, dossierEmbeds([portWages])) });

  test("is shown under its title, beside what dossiers have", async () => {
    expect(await wordsAt("/embed/strike/boat", from)).toContain("The strike");
    expect(await wordsAt("/embed/strike/boat", from)).toContain("It does.");
    expect((await get("/embed/port-wages/timeline", html, from)).status).toBe(200);
  });

  test("pinned is what was saved by that day", async () => {
    expect(await wordsAt("/embed/strike/boat/@2026-03-10", from)).toContain("No.");
  });

  test("long after its review date is what was last checked", async () => {
    const late = handlerOf({ embeds: store, today: () => "2026-06-01" });
    const text = await wordsAt("/embed/strike/boat", late);
    expect(text).toContain("This is the last state that an editor checked, on 5 March 2026.");
    expect(text).toContain("No.");
  });

  test("says on which days it changed since the article was published", async () => {
    expect(await wordsAt("/embed/strike/boat?published=2026-03-10", from)).toContain("published: 12 March 2026");
    expect(await wordsAt("/embed/strike/boat?published=2026-03-13", from)).toContain(
      "Nothing here has changed since 13",
    );
  });

  test("that was withdrawn leaves one line, and is gone for programs", async () => {
    const response = await get("/embed/strike/gone", html, from);
    expect(response.status).toBe(410);
    expect(words(await response.text()).trim()).toBe("This explainer was withdrawn on 18 March 2026.");
    const program = await get("/embed/strike/gone", { Accept: "application/json" }, from);
    expect(program.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await program.json()).toMatchObject({ status: 410 });
    expect((await get(`/oembed?url=${origin}/embed/strike/gone`, {}, from)).status).toBe(410);
  });
});

test("health answers, and is never kept", async () => {
  const response = await get("/health", {});
  expect(await response.json()).toEqual({ status: "ok" });
  expect(response.headers.get("Cache-Control")).toBe("no-store");
});

test("HEAD has the headers and no body", async () => {
  const response = await handler(new Request(`${origin}/embed/port-wages/timeline`, { method: "HEAD", headers: html }));
  expect(response.status).toBe(200);
  expect(response.headers.get("ETag")).toMatch(/"/);
});

test("a desk learns which sites show an embed, by origin and nothing more", async () => {
  const shown: string[] = [];
  const embeds: Embeds = {
    ...dossierEmbeds([portWages]),
    shown: ({ talks, widget }, site) => void shown.push(`${talks}/${widget} ${site}`),
  };
  const from = handlerOf({ embeds });
  await get("/embed/port-wages/timeline", { ...html, Referer: "https://paper.example/secret?reader=1" }, from);
  await get("/embed/port-wages/timeline", { ...html, Referer: "no address" }, from);
  expect(shown).toEqual(["port-wages/timeline https://paper.example"]);
});
