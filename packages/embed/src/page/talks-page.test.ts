import { portWages } from "@backgrounder/model/examples";
import { expect, test } from "vitest";
import { talksPage } from "./talks-page.js";

const styles = { href: "page.css" };

test("a page of a dossier is complete, names the talks and carries the notice above the title", () => {
  const html = talksPage(portWages, { styles });
  expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
  expect(html).toContain('<link rel="stylesheet" href="page.css"/>');
  expect(html.indexOf("Invented example")).toBeLessThan(html.indexOf("<h1"));
  expect(html).toMatch(/<h1[^>]*>Port wage talks<\/h1>/);
  expect(html).not.toMatch(/<script|\sstyle="/);
});

test("it shows every part about which something is known", () => {
  const html = talksPage(portWages, { styles });
  const parts = [...html.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, words]) => words);
  expect(parts).toEqual([
    "Where things stand",
    "Timeline",
    "In figures",
    "Who’s who",
    "Who wants what",
    "What changed",
    "What is disputed",
    "Corrections",
    "Sources",
  ]);
});

test("for an earlier day it shows what was known then, and what has been corrected since", () => {
  const html = talksPage(portWages, { styles, asOf: "2026-03-05" });
  expect(html).toContain("Six per cent over one year.");
  expect(html).not.toContain("Five per cent, if night work is paid double.");
  expect(html).toContain("The offer is 4.1 per cent; an earlier version had 4.7.");
});
