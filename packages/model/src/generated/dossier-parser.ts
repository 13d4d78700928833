/** Made by packages/model/scripts/generate from src/schema; remake with `npm run generate`. */
import { isFields, listOf, openMap, type Fields } from "../plain-values.js";

const pattern0 = /^[a-z][a-z0-9-]*:[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;
const is1 = (x: unknown): boolean => typeof x === "string" && x.length <= 2000 && pattern0.test(x);
const is2 = (x: unknown): boolean => typeof x === "string" && x.length <= 2000;
const values3 = new Set<unknown>([
  "citesAsEvidence",
  "containsAssertionFrom",
  "includesQuotationFrom",
  "confirms",
  "disputes",
  "refutes",
  "qualifies",
  "corrects",
  "updates",
]);
const is4 = (x: unknown): boolean => values3.has(x);
const parse5 = (value: unknown) => (is2(value) ? value : undefined);
const pattern6 = /^[0-9a-f]{64}$/;
const is7 = (x: unknown): boolean => typeof x === "string" && pattern6.test(x);
const pattern8 = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const is9 = (x: unknown): boolean => typeof x === "string" && pattern8.test(x);
const values10 = new Set<unknown>(["stated", "inferred", "external"]);
const is11 = (x: unknown): boolean => values10.has(x);
const values12 = new Set<unknown>(["preferred", "normal", "deprecated"]);
const is13 = (x: unknown): boolean => values12.has(x);
const parse14 = (value: unknown) => (is1(value) ? value : undefined);
const is15 = (x: unknown): boolean => typeof x === "string" && x.length <= 20000;
const parse16 = (value: unknown) => (is15(value) ? value : undefined);
const values17 = new Set<unknown>(["recorded", "updated", "corrected", "withdrawn"]);
const is18 = (x: unknown): boolean => values17.has(x);
const values19 = new Set<unknown>(["minor", "major"]);
const is20 = (x: unknown): boolean => values19.has(x);
const is21 = (x: unknown): boolean => x === "dossier";
const is22 = (x: unknown): boolean => x === 1;
const is23 = (x: unknown): boolean => typeof x === "string" && x.length <= 2000000;
const is24 = (x: unknown): boolean => x === "block";
const is25 = (x: unknown): boolean => x === "normal";
const values26 = new Set<unknown>(["bullet", "number"]);
const is27 = (x: unknown): boolean => values26.has(x);
const is28 = (x: unknown): boolean =>
  typeof x === "number" && Number.isFinite(x) && Number.isSafeInteger(x) && x >= 1 && x <= 9;
const is29 = (x: unknown): boolean => x === "span";
const is30 = (x: unknown): boolean => x === "link";
const is31 = (x: unknown): boolean => typeof x === "string" && x.length >= 1 && x.length <= 2000;
const is32 = (x: unknown): boolean => x === "cite";
const is33 = (x: unknown): boolean => x === "lang";
const is34 = (x: unknown): boolean => x === "party";
const values35 = new Set<unknown>([
  "state",
  "bloc",
  "organisation",
  "coalition",
  "body",
  "working-group",
  "publisher",
  "collective-speaker",
]);
const is36 = (x: unknown): boolean => values35.has(x);
const is37 = (x: unknown): boolean => typeof x === "boolean";
const is38 = (x: unknown): boolean => x === "person";
const is39 = (x: unknown): boolean => x === "event";
const values40 = new Set<unknown>(["meeting", "round", "milestone", "publication", "vote", "deadline"]);
const is41 = (x: unknown): boolean => values40.has(x);
const values42 = new Set<unknown>([
  "planned",
  "expected",
  "announced",
  "postponed",
  "cancelled",
  "under-way",
  "suspended",
  "broken-off",
  "happened",
]);
const is43 = (x: unknown): boolean => values42.has(x);
const is44 = (x: unknown): boolean => is1(x) || is2(x);
const values45 = new Set<unknown>(["met", "missed", "extended", "lapsed"]);
const is46 = (x: unknown): boolean => values45.has(x);
const is47 = (x: unknown): boolean =>
  typeof x === "number" && Number.isFinite(x) && Number.isSafeInteger(x) && x >= 1 && x <= 1000000;
const is48 = (x: unknown): boolean => x === "simple";
const values49 = new Set<unknown>(["present", "all"]);
const is50 = (x: unknown): boolean => values49.has(x);
const is51 = (x: unknown): boolean => typeof x === "number" && Number.isFinite(x) && x >= 0 && x <= 100;
const values52 = new Set<unknown>(["yes", "no", "abstain", "absent", "not-voting"]);
const is53 = (x: unknown): boolean => values52.has(x);
const is54 = (x: unknown): boolean =>
  typeof x === "number" && Number.isFinite(x) && Number.isSafeInteger(x) && x >= 0 && x <= 10000000000;
const values55 = new Set<unknown>(["passed", "failed"]);
const is56 = (x: unknown): boolean => values55.has(x);
const values57 = new Set<unknown>(["party", "mediator", "guarantor", "host", "observer", "witness", "accompanying"]);
const is58 = (x: unknown): boolean => values57.has(x);
const values59 = new Set<unknown>(["expected", "confirmed", "attended", "walked-out", "absent"]);
const is60 = (x: unknown): boolean => values59.has(x);
const is61 = (x: unknown): boolean => x === "issue";
const values62 = new Set<unknown>(["only-together", "before", "after", "in-exchange"]);
const is63 = (x: unknown): boolean => values62.has(x);
const values64 = new Set<unknown>(["agreed", "reopened", "set-aside"]);
const is65 = (x: unknown): boolean => values64.has(x);
const is66 = (x: unknown): boolean => x === "position";
const values67 = new Set<unknown>(["demands", "supports", "accepts", "considers", "conditional", "opposes", "rejects"]);
const is68 = (x: unknown): boolean => values67.has(x);
const values69 = new Set<unknown>(["not-stated", "not-in-our-sources"]);
const is70 = (x: unknown): boolean => values69.has(x);
const is71 = (x: unknown): boolean => x === "proposal";
const values72 = new Set<unknown>([
  "floated",
  "tabled",
  "under-negotiation",
  "agreed-in-principle",
  "agreed",
  "signed",
  "in-force",
  "suspended",
  "terminated",
  "expired",
  "rejected",
  "superseded",
]);
const is73 = (x: unknown): boolean => values72.has(x);
const values74 = new Set<unknown>(["public", "partly-secret", "secret", "leaked"]);
const is75 = (x: unknown): boolean => values74.has(x);
const values76 = new Set<unknown>([
  "initialled",
  "signed",
  "approved",
  "ratified",
  "not-ratified",
  "acceded",
  "provisionally-applied",
  "entered-into-force",
  "suspended",
  "resumed",
  "extended",
  "withdrawn-from",
  "terminated",
  "expired",
]);
const is77 = (x: unknown): boolean => values76.has(x);
const values78 = new Set<unknown>(["party", "guarantor", "mediator", "accompanying", "witness", "depositary"]);
const is79 = (x: unknown): boolean => values78.has(x);
const is80 = (x: unknown): boolean => x === "guarantee";
const values81 = new Set<unknown>(["none", "minimum", "intermediate", "full", "broken"]);
const is82 = (x: unknown): boolean => values81.has(x);
const is83 = (x: unknown): boolean =>
  typeof x === "number" && Number.isFinite(x) && Number.isSafeInteger(x) && x >= 1 && x <= 100;
const values84 = new Set<unknown>([
  "defence",
  "consultation",
  "non-aggression",
  "neutrality",
  "military-aid",
  "forces",
  "intelligence",
  "economic",
  "cyber",
]);
const is85 = (x: unknown): boolean => values84.has(x);
const values86 = new Set<unknown>([
  "automatic",
  "conditional",
  "guarantor-decides",
  "consensus",
  "veto",
  "undisclosed",
]);
const is87 = (x: unknown): boolean => values86.has(x);
const values88 = new Set<unknown>([
  "multilateral-treaty",
  "bilateral-agreements",
  "executive-agreement",
  "unilateral-declaration",
]);
const is89 = (x: unknown): boolean => values88.has(x);
const values90 = new Set<unknown>(["legal", "political", "both"]);
const is91 = (x: unknown): boolean => values90.has(x);
const values92 = new Set<unknown>(["yes", "no", "limited", "undisclosed"]);
const is93 = (x: unknown): boolean => values92.has(x);
const is94 = (x: unknown): boolean => x === "territory";
const values95 = new Set<unknown>(["mirrored", "not-mirrored"]);
const is96 = (x: unknown): boolean => values95.has(x);
const values97 = new Set<unknown>([
  "economic-zone",
  "joint-administration",
  "provisional-autonomy",
  "referendum",
  "phased-withdrawal",
]);
const is98 = (x: unknown): boolean => values97.has(x);
const is99 = (x: unknown): boolean => x === "force";
const values100 = new Set<unknown>(["inside", "border", "neighbouring", "unspecified"]);
const is101 = (x: unknown): boolean => values100.has(x);
const is102 = (x: unknown): boolean => x === "verification";
const is103 = (x: unknown): boolean => x === "ratification";
const values104 = new Set<unknown>(["treaty", "agreement"]);
const is105 = (x: unknown): boolean => values104.has(x);
const is106 = (x: unknown): boolean => x === "sanctions";
const values107 = new Set<unknown>(["imposed", "kept", "eased", "suspended", "lifted", "restored"]);
const is108 = (x: unknown): boolean => values107.has(x);
const is109 = (x: unknown): boolean => x === "other";
const is110 = (x: unknown): boolean => x === "statement";
const values111 = new Set<unknown>(["claim", "quote", "figure", "comparison"]);
const is112 = (x: unknown): boolean => values111.has(x);
const values113 = new Set<unknown>(["reporting", "analysis", "advice"]);
const is114 = (x: unknown): boolean => values113.has(x);
const is115 = (x: unknown): boolean =>
  typeof x === "number" && Number.isFinite(x) && x >= -1000000000000000 && x <= 1000000000000000;
const values116 = new Set<unknown>(["approximately", "under", "over"]);
const is117 = (x: unknown): boolean => values116.has(x);
const is118 = (x: unknown): boolean => x === "scenario";
const is119 = (x: unknown): boolean => x === "term";
const is120 = (x: unknown): boolean => x === "source";
const values121 = new Set<unknown>(["primary", "secondary", "aggregator"]);
const is122 = (x: unknown): boolean => values121.has(x);
const values123 = new Set<unknown>(["full", "partial", "truncated"]);
const is124 = (x: unknown): boolean => values123.has(x);
const is125 = (x: unknown): boolean => x === "conflict";
const values126 = new Set<unknown>(["value", "scope", "time", "strength", "definition", "denial"]);
const is127 = (x: unknown): boolean => values126.has(x);
const values128 = new Set<unknown>(["open", "transition", "scope-differs", "same-origin", "resolved"]);
const is129 = (x: unknown): boolean => values128.has(x);
const is130 = (x: unknown): boolean => x === "question";

function commonFields(value: Fields, copy: Fields): boolean {
  {
    const given = value.id;
    if (!is1(given)) return false;
    copy.id = given;
  }
  {
    const given = value.name;
    if (!is2(given)) return false;
    copy.name = given;
  }
  {
    const given = value.references;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseReference);
      if (own === undefined) return false;
      copy.references = own;
    } else if ("references" in value) return false;
  }
  {
    const given = value.valid;
    if (given !== undefined) {
      const own = parseInterval(given);
      if (own === undefined) return false;
      copy.valid = own;
    } else if ("valid" in value) return false;
  }
  {
    const given = value.knownFrom;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return false;
      copy.knownFrom = own;
    } else if ("knownFrom" in value) return false;
  }
  {
    const given = value.rank;
    if (given !== undefined) {
      if (!is13(given)) return false;
      copy.rank = given;
    } else if ("rank" in value) return false;
  }
  {
    const given = value.rankReason;
    if (given !== undefined) {
      if (!is2(given)) return false;
      copy.rankReason = given;
    } else if ("rankReason" in value) return false;
  }
  {
    const given = value.confirmed;
    if (given !== undefined) {
      const own = parseConfirmed(given);
      if (own === undefined) return false;
      copy.confirmed = own;
    } else if ("confirmed" in value) return false;
  }
  {
    const given = value.checked;
    if (given !== undefined) {
      const own = parseChecked(given);
      if (own === undefined) return false;
      copy.checked = own;
    } else if ("checked" in value) return false;
  }
  {
    const given = value.moved;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return false;
      copy.moved = own;
    } else if ("moved" in value) return false;
  }
  {
    const given = value.sameAs;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse16);
      if (own === undefined) return false;
      copy.sameAs = own;
    } else if ("sameAs" in value) return false;
  }
  {
    const given = value.accepted;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseAccepted);
      if (own === undefined) return false;
      copy.accepted = own;
    } else if ("accepted" in value) return false;
  }
  {
    const given = value.note;
    if (given !== undefined) {
      if (!is15(given)) return false;
      copy.note = given;
    } else if ("note" in value) return false;
  }
  {
    const given = value.history;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseChange);
      if (own === undefined) return false;
      copy.history = own;
    } else if ("history" in value) return false;
  }
  return true;
}

function parseSelector(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.exact;
    if (!is2(given)) return undefined;
    copy.exact = given;
  }
  {
    const given = value.prefix;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.prefix = given;
    } else if ("prefix" in value) return undefined;
  }
  {
    const given = value.suffix;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.suffix = given;
    } else if ("suffix" in value) return undefined;
  }
  return copy;
}

function parsePassage(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.sha256;
    if (!is7(given)) return undefined;
    copy.sha256 = given;
  }
  {
    const given = value.first;
    if (!is2(given)) return undefined;
    copy.first = given;
  }
  {
    const given = value.last;
    if (!is2(given)) return undefined;
    copy.last = given;
  }
  return copy;
}

function parseReference(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.source;
    if (!is1(given)) return undefined;
    copy.source = given;
  }
  {
    const given = value.intent;
    if (given !== undefined) {
      if (!is4(given)) return undefined;
      copy.intent = given;
    } else if ("intent" in value) return undefined;
  }
  {
    const given = value.carries;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse5);
      if (own === undefined) return undefined;
      copy.carries = own;
    } else if ("carries" in value) return undefined;
  }
  {
    const given = value.selector;
    if (given !== undefined) {
      const own = parseSelector(given);
      if (own === undefined) return undefined;
      copy.selector = own;
    } else if ("selector" in value) return undefined;
  }
  {
    const given = value.passage;
    if (given !== undefined) {
      const own = parsePassage(given);
      if (own === undefined) return undefined;
      copy.passage = own;
    } else if ("passage" in value) return undefined;
  }
  {
    const given = value.locator;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.locator = given;
    } else if ("locator" in value) return undefined;
  }
  return copy;
}

function parseWhen(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.edtf;
    if (!is2(given)) return undefined;
    copy.edtf = given;
  }
  {
    const given = value.earliest;
    if (given !== undefined) {
      if (!is9(given)) return undefined;
      copy.earliest = given;
    } else if ("earliest" in value) return undefined;
  }
  {
    const given = value.latest;
    if (given !== undefined) {
      if (!is9(given)) return undefined;
      copy.latest = given;
    } else if ("latest" in value) return undefined;
  }
  {
    const given = value.basis;
    if (!is11(given)) return undefined;
    copy.basis = given;
  }
  return copy;
}

function parseInterval(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.from;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.from = own;
    } else if ("from" in value) return undefined;
  }
  {
    const given = value.until;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.until = own;
    } else if ("until" in value) return undefined;
  }
  return copy;
}

function parseConfirmed(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.by;
    if (!is2(given)) return undefined;
    copy.by = given;
  }
  {
    const given = value.on;
    if (!is9(given)) return undefined;
    copy.on = given;
  }
  {
    const given = value.how;
    if (!is2(given)) return undefined;
    copy.how = given;
  }
  return copy;
}

function parseChecked(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.on;
    if (!is9(given)) return undefined;
    copy.on = given;
  }
  {
    const given = value.by;
    if (!is2(given)) return undefined;
    copy.by = given;
  }
  return copy;
}

function parseAccepted(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.rule;
    if (!is2(given)) return undefined;
    copy.rule = given;
  }
  {
    const given = value.reason;
    if (!is2(given)) return undefined;
    copy.reason = given;
  }
  {
    const given = value.by;
    if (!is2(given)) return undefined;
    copy.by = given;
  }
  return copy;
}

function parseChange(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.on;
    if (!is9(given)) return undefined;
    copy.on = given;
  }
  {
    const given = value.by;
    if (!is2(given)) return undefined;
    copy.by = given;
  }
  {
    const given = value.knownFrom;
    if (given !== undefined) {
      if (!is9(given)) return undefined;
      copy.knownFrom = given;
    } else if ("knownFrom" in value) return undefined;
  }
  {
    const given = value.change;
    if (!is18(given)) return undefined;
    copy.change = given;
  }
  {
    const given = value.before;
    if (given !== undefined) {
      const own = openMap(given, parse5);
      if (own === undefined) return undefined;
      copy.before = own;
    } else if ("before" in value) return undefined;
  }
  {
    const given = value.note;
    if (given !== undefined) {
      if (!is15(given)) return undefined;
      copy.note = given;
    } else if ("note" in value) return undefined;
  }
  {
    const given = value.severity;
    if (given !== undefined) {
      if (!is20(given)) return undefined;
      copy.severity = given;
    } else if ("severity" in value) return undefined;
  }
  return copy;
}

function parseSpan(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value._type;
    if (!is29(given)) return undefined;
    copy._type = given;
  }
  {
    const given = value._key;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy._key = given;
    } else if ("_key" in value) return undefined;
  }
  {
    const given = value.text;
    if (!is23(given)) return undefined;
    copy.text = given;
  }
  {
    const given = value.marks;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse5);
      if (own === undefined) return undefined;
      copy.marks = own;
    } else if ("marks" in value) return undefined;
  }
  return copy;
}

function parseLinkMark(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value._type;
    if (!is30(given)) return undefined;
    copy._type = given;
  }
  {
    const given = value._key;
    if (!is31(given)) return undefined;
    copy._key = given;
  }
  {
    const given = value.href;
    if (!is15(given)) return undefined;
    copy.href = given;
  }
  return copy;
}

function parseCiteMark(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value._type;
    if (!is32(given)) return undefined;
    copy._type = given;
  }
  {
    const given = value._key;
    if (!is31(given)) return undefined;
    copy._key = given;
  }
  {
    const given = value.source;
    if (!is2(given)) return undefined;
    copy.source = given;
  }
  return copy;
}

function parseLangMark(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value._type;
    if (!is33(given)) return undefined;
    copy._type = given;
  }
  {
    const given = value._key;
    if (!is31(given)) return undefined;
    copy._key = given;
  }
  {
    const given = value.lang;
    if (!is2(given)) return undefined;
    copy.lang = given;
  }
  return copy;
}

function parseDossierAnswersEntryTextEntryMarkDefsEntry(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  switch (value._type) {
    case "link":
      return parseLinkMark(value);
    case "cite":
      return parseCiteMark(value);
    case "lang":
      return parseLangMark(value);
    default:
      return undefined;
  }
}

function parseTextBlock(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value._type;
    if (!is24(given)) return undefined;
    copy._type = given;
  }
  {
    const given = value._key;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy._key = given;
    } else if ("_key" in value) return undefined;
  }
  {
    const given = value.style;
    if (given !== undefined) {
      if (!is25(given)) return undefined;
      copy.style = given;
    } else if ("style" in value) return undefined;
  }
  {
    const given = value.listItem;
    if (given !== undefined) {
      if (!is27(given)) return undefined;
      copy.listItem = given;
    } else if ("listItem" in value) return undefined;
  }
  {
    const given = value.level;
    if (given !== undefined) {
      if (!is28(given)) return undefined;
      copy.level = given;
    } else if ("level" in value) return undefined;
  }
  {
    const given = value.children;
    const own = listOf(given, 500000, parseSpan);
    if (own === undefined) return undefined;
    copy.children = own;
  }
  {
    const given = value.markDefs;
    if (given !== undefined) {
      const own = listOf(given, 500000, parseDossierAnswersEntryTextEntryMarkDefsEntry);
      if (own === undefined) return undefined;
      copy.markDefs = own;
    } else if ("markDefs" in value) return undefined;
  }
  return copy;
}

function parseRichText(value: unknown): unknown {
  if (is23(value)) return value;
  {
    const copy = listOf(value, 500000, parseTextBlock);
    if (copy !== undefined) return copy;
  }
  return undefined;
}

function parseAnswer(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.text;
    const own = parseRichText(given);
    if (own === undefined) return undefined;
    copy.text = own;
  }
  {
    const given = value.on;
    if (!is9(given)) return undefined;
    copy.on = given;
  }
  {
    const given = value.by;
    if (!is2(given)) return undefined;
    copy.by = given;
  }
  {
    const given = value.references;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseReference);
      if (own === undefined) return undefined;
      copy.references = own;
    } else if ("references" in value) return undefined;
  }
  return copy;
}

function parseMember(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.party;
    if (!is1(given)) return undefined;
    copy.party = given;
  }
  {
    const given = value.from;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.from = own;
    } else if ("from" in value) return undefined;
  }
  {
    const given = value.until;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.until = own;
    } else if ("until" in value) return undefined;
  }
  return copy;
}

function parseMandate(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.task;
    if (!is2(given)) return undefined;
    copy.task = given;
  }
  {
    const given = value.givenBy;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return undefined;
      copy.givenBy = own;
    } else if ("givenBy" in value) return undefined;
  }
  {
    const given = value.from;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.from = own;
    } else if ("from" in value) return undefined;
  }
  {
    const given = value.until;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.until = own;
    } else if ("until" in value) return undefined;
  }
  {
    const given = value.references;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseReference);
      if (own === undefined) return undefined;
      copy.references = own;
    } else if ("references" in value) return undefined;
  }
  return copy;
}

function parseParty(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.kind;
    if (!is34(given)) return undefined;
    copy.kind = given;
  }
  if (!commonFields(value, copy)) return undefined;
  {
    const given = value.type;
    if (!is36(given)) return undefined;
    copy.type = given;
  }
  {
    const given = value.aliases;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse5);
      if (own === undefined) return undefined;
      copy.aliases = own;
    } else if ("aliases" in value) return undefined;
  }
  {
    const given = value.partOf;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.partOf = given;
    } else if ("partOf" in value) return undefined;
  }
  {
    const given = value.members;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseMember);
      if (own === undefined) return undefined;
      copy.members = own;
    } else if ("members" in value) return undefined;
  }
  {
    const given = value.mandates;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseMandate);
      if (own === undefined) return undefined;
      copy.mandates = own;
    } else if ("mandates" in value) return undefined;
  }
  {
    const given = value.membersComplete;
    if (given !== undefined) {
      if (!is37(given)) return undefined;
      copy.membersComplete = given;
    } else if ("membersComplete" in value) return undefined;
  }
  return copy;
}

function parseRole(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.role;
    if (!is2(given)) return undefined;
    copy.role = given;
  }
  {
    const given = value.organisation;
    if (!is1(given)) return undefined;
    copy.organisation = given;
  }
  {
    const given = value.onBehalfOf;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.onBehalfOf = given;
    } else if ("onBehalfOf" in value) return undefined;
  }
  {
    const given = value.from;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.from = own;
    } else if ("from" in value) return undefined;
  }
  {
    const given = value.until;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.until = own;
    } else if ("until" in value) return undefined;
  }
  {
    const given = value.wordsOfSource;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.wordsOfSource = given;
    } else if ("wordsOfSource" in value) return undefined;
  }
  return copy;
}

function parsePerson(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.kind;
    if (!is38(given)) return undefined;
    copy.kind = given;
  }
  if (!commonFields(value, copy)) return undefined;
  {
    const given = value.aliases;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse5);
      if (own === undefined) return undefined;
      copy.aliases = own;
    } else if ("aliases" in value) return undefined;
  }
  {
    const given = value.mandates;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseMandate);
      if (own === undefined) return undefined;
      copy.mandates = own;
    } else if ("mandates" in value) return undefined;
  }
  {
    const given = value.roles;
    const own = listOf(given, 1000, parseRole);
    if (own === undefined) return undefined;
    copy.roles = own;
  }
  return copy;
}

function parseDeadline(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.after;
    if (given !== undefined) {
      if (!is44(given)) return undefined;
      copy.after = given;
    } else if ("after" in value) return undefined;
  }
  {
    const given = value.within;
    if (!is2(given)) return undefined;
    copy.within = given;
  }
  return copy;
}

function parseVoteCount(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.option;
    if (!is53(given)) return undefined;
    copy.option = given;
  }
  {
    const given = value.value;
    if (given !== undefined) {
      if (!is54(given)) return undefined;
      copy.value = given;
    } else if ("value" in value) return undefined;
  }
  {
    const given = value.share;
    if (given !== undefined) {
      if (!is51(given)) return undefined;
      copy.share = given;
    } else if ("share" in value) return undefined;
  }
  return copy;
}

function parseVote(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.motion;
    if (given !== undefined) {
      const own = parseRichText(given);
      if (own === undefined) return undefined;
      copy.motion = own;
    } else if ("motion" in value) return undefined;
  }
  {
    const given = value.about;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.about = given;
    } else if ("about" in value) return undefined;
  }
  {
    const given = value.body;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.body = given;
    } else if ("body" in value) return undefined;
  }
  {
    const given = value.numerator;
    if (given !== undefined) {
      if (!is47(given)) return undefined;
      copy.numerator = given;
    } else if ("numerator" in value) return undefined;
  }
  {
    const given = value.denominator;
    if (given !== undefined) {
      if (!is47(given)) return undefined;
      copy.denominator = given;
    } else if ("denominator" in value) return undefined;
  }
  {
    const given = value.majority;
    if (given !== undefined) {
      if (!is48(given)) return undefined;
      copy.majority = given;
    } else if ("majority" in value) return undefined;
  }
  {
    const given = value.of;
    if (given !== undefined) {
      if (!is50(given)) return undefined;
      copy.of = given;
    } else if ("of" in value) return undefined;
  }
  {
    const given = value.threshold;
    if (given !== undefined) {
      if (!is51(given)) return undefined;
      copy.threshold = given;
    } else if ("threshold" in value) return undefined;
  }
  {
    const given = value.counts;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseVoteCount);
      if (own === undefined) return undefined;
      copy.counts = own;
    } else if ("counts" in value) return undefined;
  }
  {
    const given = value.turnout;
    if (given !== undefined) {
      if (!is51(given)) return undefined;
      copy.turnout = given;
    } else if ("turnout" in value) return undefined;
  }
  {
    const given = value.result;
    if (given !== undefined) {
      if (!is56(given)) return undefined;
      copy.result = given;
    } else if ("result" in value) return undefined;
  }
  {
    const given = value.remark;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.remark = given;
    } else if ("remark" in value) return undefined;
  }
  return copy;
}

function parseParticipant(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.agent;
    if (!is1(given)) return undefined;
    copy.agent = given;
  }
  {
    const given = value.capacity;
    if (given !== undefined) {
      if (!is58(given)) return undefined;
      copy.capacity = given;
    } else if ("capacity" in value) return undefined;
  }
  {
    const given = value.onBehalfOf;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.onBehalfOf = given;
    } else if ("onBehalfOf" in value) return undefined;
  }
  {
    const given = value.attendance;
    if (given !== undefined) {
      if (!is60(given)) return undefined;
      copy.attendance = given;
    } else if ("attendance" in value) return undefined;
  }
  return copy;
}

function parseTalksEvent(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.kind;
    if (!is39(given)) return undefined;
    copy.kind = given;
  }
  if (!commonFields(value, copy)) return undefined;
  {
    const given = value.type;
    if (!is41(given)) return undefined;
    copy.type = given;
  }
  {
    const given = value.status;
    if (!is43(given)) return undefined;
    copy.status = given;
  }
  {
    const given = value.when;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.when = own;
    } else if ("when" in value) return undefined;
  }
  {
    const given = value.deadline;
    if (given !== undefined) {
      const own = parseDeadline(given);
      if (own === undefined) return undefined;
      copy.deadline = own;
    } else if ("deadline" in value) return undefined;
  }
  {
    const given = value.previously;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseWhen);
      if (own === undefined) return undefined;
      copy.previously = own;
    } else if ("previously" in value) return undefined;
  }
  {
    const given = value.deadlineResult;
    if (given !== undefined) {
      if (!is46(given)) return undefined;
      copy.deadlineResult = given;
    } else if ("deadlineResult" in value) return undefined;
  }
  {
    const given = value.vote;
    if (given !== undefined) {
      const own = parseVote(given);
      if (own === undefined) return undefined;
      copy.vote = own;
    } else if ("vote" in value) return undefined;
  }
  {
    const given = value.place;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.place = given;
    } else if ("place" in value) return undefined;
  }
  {
    const given = value.summary;
    if (given !== undefined) {
      const own = parseRichText(given);
      if (own === undefined) return undefined;
      copy.summary = own;
    } else if ("summary" in value) return undefined;
  }
  {
    const given = value.participants;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseParticipant);
      if (own === undefined) return undefined;
      copy.participants = own;
    } else if ("participants" in value) return undefined;
  }
  {
    const given = value.participantsComplete;
    if (given !== undefined) {
      if (!is37(given)) return undefined;
      copy.participantsComplete = given;
    } else if ("participantsComplete" in value) return undefined;
  }
  {
    const given = value.agenda;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return undefined;
      copy.agenda = own;
    } else if ("agenda" in value) return undefined;
  }
  {
    const given = value.outcome;
    if (given !== undefined) {
      const own = parseRichText(given);
      if (own === undefined) return undefined;
      copy.outcome = own;
    } else if ("outcome" in value) return undefined;
  }
  {
    const given = value.partOf;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.partOf = given;
    } else if ("partOf" in value) return undefined;
  }
  {
    const given = value.dependsOn;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return undefined;
      copy.dependsOn = own;
    } else if ("dependsOn" in value) return undefined;
  }
  return copy;
}

function parseIssueLink(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.issue;
    if (!is1(given)) return undefined;
    copy.issue = given;
  }
  {
    const given = value.how;
    if (!is63(given)) return undefined;
    copy.how = given;
  }
  {
    const given = value.accordingTo;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.accordingTo = given;
    } else if ("accordingTo" in value) return undefined;
  }
  {
    const given = value.references;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseReference);
      if (own === undefined) return undefined;
      copy.references = own;
    } else if ("references" in value) return undefined;
  }
  return copy;
}

function parseMitigation(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.summary;
    const own = parseRichText(given);
    if (own === undefined) return undefined;
    copy.summary = own;
  }
  {
    const given = value.proposedBy;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.proposedBy = given;
    } else if ("proposedBy" in value) return undefined;
  }
  {
    const given = value.references;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseReference);
      if (own === undefined) return undefined;
      copy.references = own;
    } else if ("references" in value) return undefined;
  }
  return copy;
}

function parseObstacle(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.summary;
    const own = parseRichText(given);
    if (own === undefined) return undefined;
    copy.summary = own;
  }
  {
    const given = value.blocks;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return undefined;
      copy.blocks = own;
    } else if ("blocks" in value) return undefined;
  }
  {
    const given = value.mitigations;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseMitigation);
      if (own === undefined) return undefined;
      copy.mitigations = own;
    } else if ("mitigations" in value) return undefined;
  }
  {
    const given = value.references;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseReference);
      if (own === undefined) return undefined;
      copy.references = own;
    } else if ("references" in value) return undefined;
  }
  return copy;
}

function parseIssueStep(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.step;
    if (!is65(given)) return undefined;
    copy.step = given;
  }
  {
    const given = value.proposal;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.proposal = given;
    } else if ("proposal" in value) return undefined;
  }
  {
    const given = value.on;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.on = own;
    } else if ("on" in value) return undefined;
  }
  {
    const given = value.summary;
    if (given !== undefined) {
      const own = parseRichText(given);
      if (own === undefined) return undefined;
      copy.summary = own;
    } else if ("summary" in value) return undefined;
  }
  {
    const given = value.references;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseReference);
      if (own === undefined) return undefined;
      copy.references = own;
    } else if ("references" in value) return undefined;
  }
  return copy;
}

function parseIssue(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.kind;
    if (!is61(given)) return undefined;
    copy.kind = given;
  }
  if (!commonFields(value, copy)) return undefined;
  {
    const given = value.question;
    if (!is2(given)) return undefined;
    copy.question = given;
  }
  {
    const given = value.paxCodes;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse5);
      if (own === undefined) return undefined;
      copy.paxCodes = own;
    } else if ("paxCodes" in value) return undefined;
  }
  {
    const given = value.parent;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.parent = given;
    } else if ("parent" in value) return undefined;
  }
  {
    const given = value.links;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseIssueLink);
      if (own === undefined) return undefined;
      copy.links = own;
    } else if ("links" in value) return undefined;
  }
  {
    const given = value.obstacles;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseObstacle);
      if (own === undefined) return undefined;
      copy.obstacles = own;
    } else if ("obstacles" in value) return undefined;
  }
  {
    const given = value.steps;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseIssueStep);
      if (own === undefined) return undefined;
      copy.steps = own;
    } else if ("steps" in value) return undefined;
  }
  return copy;
}

function parsePosition(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.kind;
    if (!is66(given)) return undefined;
    copy.kind = given;
  }
  if (!commonFields(value, copy)) return undefined;
  {
    const given = value.party;
    if (!is1(given)) return undefined;
    copy.party = given;
  }
  {
    const given = value.issue;
    if (!is1(given)) return undefined;
    copy.issue = given;
  }
  {
    const given = value.stance;
    if (given !== undefined) {
      if (!is68(given)) return undefined;
      copy.stance = given;
    } else if ("stance" in value) return undefined;
  }
  {
    const given = value.silence;
    if (given !== undefined) {
      if (!is70(given)) return undefined;
      copy.silence = given;
    } else if ("silence" in value) return undefined;
  }
  {
    const given = value.summary;
    const own = parseRichText(given);
    if (own === undefined) return undefined;
    copy.summary = own;
  }
  {
    const given = value.conditions;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseRichText);
      if (own === undefined) return undefined;
      copy.conditions = own;
    } else if ("conditions" in value) return undefined;
  }
  {
    const given = value.redLine;
    if (given !== undefined) {
      if (!is37(given)) return undefined;
      copy.redLine = given;
    } else if ("redLine" in value) return undefined;
  }
  {
    const given = value.statedBy;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.statedBy = given;
    } else if ("statedBy" in value) return undefined;
  }
  {
    const given = value.statedOn;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.statedOn = own;
    } else if ("statedOn" in value) return undefined;
  }
  {
    const given = value.supersedes;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.supersedes = given;
    } else if ("supersedes" in value) return undefined;
  }
  return copy;
}

function parseAgreementStep(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.step;
    if (!is77(given)) return undefined;
    copy.step = given;
  }
  {
    const given = value.on;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.on = own;
    } else if ("on" in value) return undefined;
  }
  {
    const given = value.by;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return undefined;
      copy.by = own;
    } else if ("by" in value) return undefined;
  }
  {
    const given = value.capacity;
    if (given !== undefined) {
      if (!is79(given)) return undefined;
      copy.capacity = given;
    } else if ("capacity" in value) return undefined;
  }
  {
    const given = value.until;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.until = own;
    } else if ("until" in value) return undefined;
  }
  {
    const given = value.summary;
    if (given !== undefined) {
      const own = parseRichText(given);
      if (own === undefined) return undefined;
      copy.summary = own;
    } else if ("summary" in value) return undefined;
  }
  {
    const given = value.references;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseReference);
      if (own === undefined) return undefined;
      copy.references = own;
    } else if ("references" in value) return undefined;
  }
  return copy;
}

function parseImplementation(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.state;
    if (!is82(given)) return undefined;
    copy.state = given;
  }
  {
    const given = value.on;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.on = own;
    } else if ("on" in value) return undefined;
  }
  {
    const given = value.by;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.by = given;
    } else if ("by" in value) return undefined;
  }
  {
    const given = value.summary;
    if (given !== undefined) {
      const own = parseRichText(given);
      if (own === undefined) return undefined;
      copy.summary = own;
    } else if ("summary" in value) return undefined;
  }
  {
    const given = value.references;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseReference);
      if (own === undefined) return undefined;
      copy.references = own;
    } else if ("references" in value) return undefined;
  }
  return copy;
}

function parseGuaranteeTerm(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.form;
    if (!is80(given)) return undefined;
    copy.form = given;
  }
  {
    const given = value.summary;
    const own = parseRichText(given);
    if (own === undefined) return undefined;
    copy.summary = own;
  }
  {
    const given = value.references;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseReference);
      if (own === undefined) return undefined;
      copy.references = own;
    } else if ("references" in value) return undefined;
  }
  {
    const given = value.clause;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.clause = given;
    } else if ("clause" in value) return undefined;
  }
  {
    const given = value.expires;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.expires = own;
    } else if ("expires" in value) return undefined;
  }
  {
    const given = value.ifBroken;
    if (given !== undefined) {
      const own = parseRichText(given);
      if (own === undefined) return undefined;
      copy.ifBroken = own;
    } else if ("ifBroken" in value) return undefined;
  }
  {
    const given = value.implementation;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseImplementation);
      if (own === undefined) return undefined;
      copy.implementation = own;
    } else if ("implementation" in value) return undefined;
  }
  {
    const given = value.layer;
    if (given !== undefined) {
      if (!is83(given)) return undefined;
      copy.layer = given;
    } else if ("layer" in value) return undefined;
  }
  {
    const given = value.obligation;
    if (given !== undefined) {
      if (!is85(given)) return undefined;
      copy.obligation = given;
    } else if ("obligation" in value) return undefined;
  }
  {
    const given = value.trigger;
    if (given !== undefined) {
      const own = parseRichText(given);
      if (own === undefined) return undefined;
      copy.trigger = own;
    } else if ("trigger" in value) return undefined;
  }
  {
    const given = value.adversary;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.adversary = given;
    } else if ("adversary" in value) return undefined;
  }
  {
    const given = value.guarantors;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return undefined;
      copy.guarantors = own;
    } else if ("guarantors" in value) return undefined;
  }
  {
    const given = value.beneficiary;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.beneficiary = given;
    } else if ("beneficiary" in value) return undefined;
  }
  {
    const given = value.discretion;
    if (given !== undefined) {
      if (!is87(given)) return undefined;
      copy.discretion = given;
    } else if ("discretion" in value) return undefined;
  }
  {
    const given = value.vetoHolders;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return undefined;
      copy.vetoHolders = own;
    } else if ("vetoHolders" in value) return undefined;
  }
  {
    const given = value.instrument;
    if (given !== undefined) {
      if (!is89(given)) return undefined;
      copy.instrument = given;
    } else if ("instrument" in value) return undefined;
  }
  {
    const given = value.bindingness;
    if (given !== undefined) {
      if (!is91(given)) return undefined;
      copy.bindingness = given;
    } else if ("bindingness" in value) return undefined;
  }
  {
    const given = value.measures;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse5);
      if (own === undefined) return undefined;
      copy.measures = own;
    } else if ("measures" in value) return undefined;
  }
  {
    const given = value.troops;
    if (given !== undefined) {
      if (!is93(given)) return undefined;
      copy.troops = given;
    } else if ("troops" in value) return undefined;
  }
  return copy;
}

function parseTerritoryTerm(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.form;
    if (!is94(given)) return undefined;
    copy.form = given;
  }
  {
    const given = value.summary;
    const own = parseRichText(given);
    if (own === undefined) return undefined;
    copy.summary = own;
  }
  {
    const given = value.references;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseReference);
      if (own === undefined) return undefined;
      copy.references = own;
    } else if ("references" in value) return undefined;
  }
  {
    const given = value.clause;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.clause = given;
    } else if ("clause" in value) return undefined;
  }
  {
    const given = value.expires;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.expires = own;
    } else if ("expires" in value) return undefined;
  }
  {
    const given = value.ifBroken;
    if (given !== undefined) {
      const own = parseRichText(given);
      if (own === undefined) return undefined;
      copy.ifBroken = own;
    } else if ("ifBroken" in value) return undefined;
  }
  {
    const given = value.implementation;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseImplementation);
      if (own === undefined) return undefined;
      copy.implementation = own;
    } else if ("implementation" in value) return undefined;
  }
  {
    const given = value.area;
    if (!is2(given)) return undefined;
    copy.area = given;
  }
  {
    const given = value.withdrawBy;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.withdrawBy = given;
    } else if ("withdrawBy" in value) return undefined;
  }
  {
    const given = value.reciprocity;
    if (given !== undefined) {
      if (!is96(given)) return undefined;
      copy.reciprocity = given;
    } else if ("reciprocity" in value) return undefined;
  }
  {
    const given = value.regime;
    if (given !== undefined) {
      if (!is98(given)) return undefined;
      copy.regime = given;
    } else if ("regime" in value) return undefined;
  }
  return copy;
}

function parseForceTerm(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.form;
    if (!is99(given)) return undefined;
    copy.form = given;
  }
  {
    const given = value.summary;
    const own = parseRichText(given);
    if (own === undefined) return undefined;
    copy.summary = own;
  }
  {
    const given = value.references;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseReference);
      if (own === undefined) return undefined;
      copy.references = own;
    } else if ("references" in value) return undefined;
  }
  {
    const given = value.clause;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.clause = given;
    } else if ("clause" in value) return undefined;
  }
  {
    const given = value.expires;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.expires = own;
    } else if ("expires" in value) return undefined;
  }
  {
    const given = value.ifBroken;
    if (given !== undefined) {
      const own = parseRichText(given);
      if (own === undefined) return undefined;
      copy.ifBroken = own;
    } else if ("ifBroken" in value) return undefined;
  }
  {
    const given = value.implementation;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseImplementation);
      if (own === undefined) return undefined;
      copy.implementation = own;
    } else if ("implementation" in value) return undefined;
  }
  {
    const given = value.contributors;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return undefined;
      copy.contributors = own;
    } else if ("contributors" in value) return undefined;
  }
  {
    const given = value.command;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.command = given;
    } else if ("command" in value) return undefined;
  }
  {
    const given = value.basing;
    if (!is101(given)) return undefined;
    copy.basing = given;
  }
  {
    const given = value.permanent;
    if (given !== undefined) {
      if (!is37(given)) return undefined;
      copy.permanent = given;
    } else if ("permanent" in value) return undefined;
  }
  {
    const given = value.mandate;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse5);
      if (own === undefined) return undefined;
      copy.mandate = own;
    } else if ("mandate" in value) return undefined;
  }
  return copy;
}

function parseVerificationTerm(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.form;
    if (!is102(given)) return undefined;
    copy.form = given;
  }
  {
    const given = value.summary;
    const own = parseRichText(given);
    if (own === undefined) return undefined;
    copy.summary = own;
  }
  {
    const given = value.references;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseReference);
      if (own === undefined) return undefined;
      copy.references = own;
    } else if ("references" in value) return undefined;
  }
  {
    const given = value.clause;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.clause = given;
    } else if ("clause" in value) return undefined;
  }
  {
    const given = value.expires;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.expires = own;
    } else if ("expires" in value) return undefined;
  }
  {
    const given = value.ifBroken;
    if (given !== undefined) {
      const own = parseRichText(given);
      if (own === undefined) return undefined;
      copy.ifBroken = own;
    } else if ("ifBroken" in value) return undefined;
  }
  {
    const given = value.implementation;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseImplementation);
      if (own === undefined) return undefined;
      copy.implementation = own;
    } else if ("implementation" in value) return undefined;
  }
  {
    const given = value.methods;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse5);
      if (own === undefined) return undefined;
      copy.methods = own;
    } else if ("methods" in value) return undefined;
  }
  {
    const given = value.lead;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return undefined;
      copy.lead = own;
    } else if ("lead" in value) return undefined;
  }
  return copy;
}

function parseRatificationTerm(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.form;
    if (!is103(given)) return undefined;
    copy.form = given;
  }
  {
    const given = value.summary;
    const own = parseRichText(given);
    if (own === undefined) return undefined;
    copy.summary = own;
  }
  {
    const given = value.references;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseReference);
      if (own === undefined) return undefined;
      copy.references = own;
    } else if ("references" in value) return undefined;
  }
  {
    const given = value.clause;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.clause = given;
    } else if ("clause" in value) return undefined;
  }
  {
    const given = value.expires;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.expires = own;
    } else if ("expires" in value) return undefined;
  }
  {
    const given = value.ifBroken;
    if (given !== undefined) {
      const own = parseRichText(given);
      if (own === undefined) return undefined;
      copy.ifBroken = own;
    } else if ("ifBroken" in value) return undefined;
  }
  {
    const given = value.implementation;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseImplementation);
      if (own === undefined) return undefined;
      copy.implementation = own;
    } else if ("implementation" in value) return undefined;
  }
  {
    const given = value.body;
    if (!is1(given)) return undefined;
    copy.body = given;
  }
  {
    const given = value.numerator;
    if (given !== undefined) {
      if (!is47(given)) return undefined;
      copy.numerator = given;
    } else if ("numerator" in value) return undefined;
  }
  {
    const given = value.denominator;
    if (given !== undefined) {
      if (!is47(given)) return undefined;
      copy.denominator = given;
    } else if ("denominator" in value) return undefined;
  }
  {
    const given = value.majority;
    if (given !== undefined) {
      if (!is48(given)) return undefined;
      copy.majority = given;
    } else if ("majority" in value) return undefined;
  }
  {
    const given = value.of;
    if (given !== undefined) {
      if (!is50(given)) return undefined;
      copy.of = given;
    } else if ("of" in value) return undefined;
  }
  {
    const given = value.if;
    if (given !== undefined) {
      if (!is105(given)) return undefined;
      copy.if = given;
    } else if ("if" in value) return undefined;
  }
  return copy;
}

function parseSanctionsTerm(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.form;
    if (!is106(given)) return undefined;
    copy.form = given;
  }
  {
    const given = value.summary;
    const own = parseRichText(given);
    if (own === undefined) return undefined;
    copy.summary = own;
  }
  {
    const given = value.references;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseReference);
      if (own === undefined) return undefined;
      copy.references = own;
    } else if ("references" in value) return undefined;
  }
  {
    const given = value.clause;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.clause = given;
    } else if ("clause" in value) return undefined;
  }
  {
    const given = value.expires;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.expires = own;
    } else if ("expires" in value) return undefined;
  }
  {
    const given = value.ifBroken;
    if (given !== undefined) {
      const own = parseRichText(given);
      if (own === undefined) return undefined;
      copy.ifBroken = own;
    } else if ("ifBroken" in value) return undefined;
  }
  {
    const given = value.implementation;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseImplementation);
      if (own === undefined) return undefined;
      copy.implementation = own;
    } else if ("implementation" in value) return undefined;
  }
  {
    const given = value.effect;
    if (!is108(given)) return undefined;
    copy.effect = given;
  }
  {
    const given = value.imposedBy;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return undefined;
      copy.imposedBy = own;
    } else if ("imposedBy" in value) return undefined;
  }
  {
    const given = value.against;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return undefined;
      copy.against = own;
    } else if ("against" in value) return undefined;
  }
  return copy;
}

function parseOtherTerm(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.form;
    if (!is109(given)) return undefined;
    copy.form = given;
  }
  {
    const given = value.summary;
    const own = parseRichText(given);
    if (own === undefined) return undefined;
    copy.summary = own;
  }
  {
    const given = value.references;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseReference);
      if (own === undefined) return undefined;
      copy.references = own;
    } else if ("references" in value) return undefined;
  }
  {
    const given = value.clause;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.clause = given;
    } else if ("clause" in value) return undefined;
  }
  {
    const given = value.expires;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.expires = own;
    } else if ("expires" in value) return undefined;
  }
  {
    const given = value.ifBroken;
    if (given !== undefined) {
      const own = parseRichText(given);
      if (own === undefined) return undefined;
      copy.ifBroken = own;
    } else if ("ifBroken" in value) return undefined;
  }
  {
    const given = value.implementation;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseImplementation);
      if (own === undefined) return undefined;
      copy.implementation = own;
    } else if ("implementation" in value) return undefined;
  }
  {
    const given = value.paxCodes;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse5);
      if (own === undefined) return undefined;
      copy.paxCodes = own;
    } else if ("paxCodes" in value) return undefined;
  }
  return copy;
}

function parseProposalTerm(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  switch (value.form) {
    case "guarantee":
      return parseGuaranteeTerm(value);
    case "territory":
      return parseTerritoryTerm(value);
    case "force":
      return parseForceTerm(value);
    case "verification":
      return parseVerificationTerm(value);
    case "ratification":
      return parseRatificationTerm(value);
    case "sanctions":
      return parseSanctionsTerm(value);
    case "other":
      return parseOtherTerm(value);
    default:
      return undefined;
  }
}

function parseImplementationShare(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.state;
    if (!is82(given)) return undefined;
    copy.state = given;
  }
  {
    const given = value.share;
    if (!is51(given)) return undefined;
    copy.share = given;
  }
  return copy;
}

function parseImplementationReport(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.shares;
    const own = listOf(given, 1000, parseImplementationShare);
    if (own === undefined) return undefined;
    copy.shares = own;
  }
  {
    const given = value.on;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.on = own;
    } else if ("on" in value) return undefined;
  }
  {
    const given = value.by;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.by = given;
    } else if ("by" in value) return undefined;
  }
  {
    const given = value.references;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseReference);
      if (own === undefined) return undefined;
      copy.references = own;
    } else if ("references" in value) return undefined;
  }
  return copy;
}

function parseProposal(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.kind;
    if (!is71(given)) return undefined;
    copy.kind = given;
  }
  if (!commonFields(value, copy)) return undefined;
  {
    const given = value.by;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return undefined;
      copy.by = own;
    } else if ("by" in value) return undefined;
  }
  {
    const given = value.to;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return undefined;
      copy.to = own;
    } else if ("to" in value) return undefined;
  }
  {
    const given = value.status;
    if (!is73(given)) return undefined;
    copy.status = given;
  }
  {
    const given = value.on;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.on = own;
    } else if ("on" in value) return undefined;
  }
  {
    const given = value.aliases;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse5);
      if (own === undefined) return undefined;
      copy.aliases = own;
    } else if ("aliases" in value) return undefined;
  }
  {
    const given = value.about;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return undefined;
      copy.about = own;
    } else if ("about" in value) return undefined;
  }
  {
    const given = value.summary;
    if (given !== undefined) {
      const own = parseRichText(given);
      if (own === undefined) return undefined;
      copy.summary = own;
    } else if ("summary" in value) return undefined;
  }
  {
    const given = value.exchange;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseRichText);
      if (own === undefined) return undefined;
      copy.exchange = own;
    } else if ("exchange" in value) return undefined;
  }
  {
    const given = value.basedOn;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return undefined;
      copy.basedOn = own;
    } else if ("basedOn" in value) return undefined;
  }
  {
    const given = value.version;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.version = given;
    } else if ("version" in value) return undefined;
  }
  {
    const given = value.previousVersion;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.previousVersion = given;
    } else if ("previousVersion" in value) return undefined;
  }
  {
    const given = value.sideDealTo;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.sideDealTo = given;
    } else if ("sideDealTo" in value) return undefined;
  }
  {
    const given = value.publicity;
    if (given !== undefined) {
      if (!is75(given)) return undefined;
      copy.publicity = given;
    } else if ("publicity" in value) return undefined;
  }
  {
    const given = value.disclosedOn;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.disclosedOn = own;
    } else if ("disclosedOn" in value) return undefined;
  }
  {
    const given = value.expires;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.expires = own;
    } else if ("expires" in value) return undefined;
  }
  {
    const given = value.steps;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseAgreementStep);
      if (own === undefined) return undefined;
      copy.steps = own;
    } else if ("steps" in value) return undefined;
  }
  {
    const given = value.terms;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseProposalTerm);
      if (own === undefined) return undefined;
      copy.terms = own;
    } else if ("terms" in value) return undefined;
  }
  {
    const given = value.implementation;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseImplementationReport);
      if (own === undefined) return undefined;
      copy.implementation = own;
    } else if ("implementation" in value) return undefined;
  }
  return copy;
}

function parseFigure(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.variable;
    if (!is2(given)) return undefined;
    copy.variable = given;
  }
  {
    const given = value.value;
    if (given !== undefined) {
      if (!is115(given)) return undefined;
      copy.value = given;
    } else if ("value" in value) return undefined;
  }
  {
    const given = value.min;
    if (given !== undefined) {
      if (!is115(given)) return undefined;
      copy.min = given;
    } else if ("min" in value) return undefined;
  }
  {
    const given = value.max;
    if (given !== undefined) {
      if (!is115(given)) return undefined;
      copy.max = given;
    } else if ("max" in value) return undefined;
  }
  {
    const given = value.comparator;
    if (given !== undefined) {
      if (!is117(given)) return undefined;
      copy.comparator = given;
    } else if ("comparator" in value) return undefined;
  }
  {
    const given = value.unit;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.unit = given;
    } else if ("unit" in value) return undefined;
  }
  {
    const given = value.per;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.per = given;
    } else if ("per" in value) return undefined;
  }
  {
    const given = value.period;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.period = own;
    } else if ("period" in value) return undefined;
  }
  {
    const given = value.from;
    if (given !== undefined) {
      if (!is115(given)) return undefined;
      copy.from = given;
    } else if ("from" in value) return undefined;
  }
  return copy;
}

function parseComparison(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.subject;
    if (!is1(given)) return undefined;
    copy.subject = given;
  }
  {
    const given = value.comparedTo;
    if (!is1(given)) return undefined;
    copy.comparedTo = given;
  }
  {
    const given = value.respects;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse5);
      if (own === undefined) return undefined;
      copy.respects = own;
    } else if ("respects" in value) return undefined;
  }
  {
    const given = value.limits;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse5);
      if (own === undefined) return undefined;
      copy.limits = own;
    } else if ("limits" in value) return undefined;
  }
  return copy;
}

function parseStatement(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.kind;
    if (!is110(given)) return undefined;
    copy.kind = given;
  }
  if (!commonFields(value, copy)) return undefined;
  {
    const given = value.form;
    if (!is112(given)) return undefined;
    copy.form = given;
  }
  {
    const given = value.text;
    const own = parseRichText(given);
    if (own === undefined) return undefined;
    copy.text = own;
  }
  {
    const given = value.speaker;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.speaker = given;
    } else if ("speaker" in value) return undefined;
  }
  {
    const given = value.origin;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.origin = given;
    } else if ("origin" in value) return undefined;
  }
  {
    const given = value.relayedBy;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return undefined;
      copy.relayedBy = own;
    } else if ("relayedBy" in value) return undefined;
  }
  {
    const given = value.medium;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.medium = given;
    } else if ("medium" in value) return undefined;
  }
  {
    const given = value.inLanguage;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.inLanguage = given;
    } else if ("inLanguage" in value) return undefined;
  }
  {
    const given = value.original;
    if (given !== undefined) {
      if (!is15(given)) return undefined;
      copy.original = given;
    } else if ("original" in value) return undefined;
  }
  {
    const given = value.translatedBy;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.translatedBy = given;
    } else if ("translatedBy" in value) return undefined;
  }
  {
    const given = value.genre;
    if (given !== undefined) {
      if (!is114(given)) return undefined;
      copy.genre = given;
    } else if ("genre" in value) return undefined;
  }
  {
    const given = value.on;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.on = own;
    } else if ("on" in value) return undefined;
  }
  {
    const given = value.about;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return undefined;
      copy.about = own;
    } else if ("about" in value) return undefined;
  }
  {
    const given = value.restates;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.restates = given;
    } else if ("restates" in value) return undefined;
  }
  {
    const given = value.figure;
    if (given !== undefined) {
      const own = parseFigure(given);
      if (own === undefined) return undefined;
      copy.figure = own;
    } else if ("figure" in value) return undefined;
  }
  {
    const given = value.comparison;
    if (given !== undefined) {
      const own = parseComparison(given);
      if (own === undefined) return undefined;
      copy.comparison = own;
    } else if ("comparison" in value) return undefined;
  }
  return copy;
}

function parseScenarioLikelihood(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.wording;
    if (!is2(given)) return undefined;
    copy.wording = given;
  }
  {
    const given = value.accordingTo;
    if (!is1(given)) return undefined;
    copy.accordingTo = given;
  }
  {
    const given = value.references;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseReference);
      if (own === undefined) return undefined;
      copy.references = own;
    } else if ("references" in value) return undefined;
  }
  return copy;
}

function parseScenarioRecord(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.kind;
    if (!is118(given)) return undefined;
    copy.kind = given;
  }
  if (!commonFields(value, copy)) return undefined;
  {
    const given = value.set;
    if (!is2(given)) return undefined;
    copy.set = given;
  }
  {
    const given = value.summary;
    const own = parseRichText(given);
    if (own === undefined) return undefined;
    copy.summary = own;
  }
  {
    const given = value.assumes;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseRichText);
      if (own === undefined) return undefined;
      copy.assumes = own;
    } else if ("assumes" in value) return undefined;
  }
  {
    const given = value.leadsTo;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseRichText);
      if (own === undefined) return undefined;
      copy.leadsTo = own;
    } else if ("leadsTo" in value) return undefined;
  }
  {
    const given = value.hingesOn;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseRichText);
      if (own === undefined) return undefined;
      copy.hingesOn = own;
    } else if ("hingesOn" in value) return undefined;
  }
  {
    const given = value.likelihood;
    if (given !== undefined) {
      const own = parseScenarioLikelihood(given);
      if (own === undefined) return undefined;
      copy.likelihood = own;
    } else if ("likelihood" in value) return undefined;
  }
  return copy;
}

function parseDefinition(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.text;
    const own = parseRichText(given);
    if (own === undefined) return undefined;
    copy.text = own;
  }
  {
    const given = value.by;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.by = given;
    } else if ("by" in value) return undefined;
  }
  {
    const given = value.references;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseReference);
      if (own === undefined) return undefined;
      copy.references = own;
    } else if ("references" in value) return undefined;
  }
  return copy;
}

function parseTerm(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.kind;
    if (!is119(given)) return undefined;
    copy.kind = given;
  }
  if (!commonFields(value, copy)) return undefined;
  {
    const given = value.variants;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse5);
      if (own === undefined) return undefined;
      copy.variants = own;
    } else if ("variants" in value) return undefined;
  }
  {
    const given = value.definitions;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseDefinition);
      if (own === undefined) return undefined;
      copy.definitions = own;
    } else if ("definitions" in value) return undefined;
  }
  {
    const given = value.notToBeConfusedWith;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return undefined;
      copy.notToBeConfusedWith = own;
    } else if ("notToBeConfusedWith" in value) return undefined;
  }
  return copy;
}

function parseFootnote(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.mark;
    if (!is2(given)) return undefined;
    copy.mark = given;
  }
  {
    const given = value.text;
    if (!is15(given)) return undefined;
    copy.text = given;
  }
  {
    const given = value.published;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.published = own;
    } else if ("published" in value) return undefined;
  }
  {
    const given = value.carries;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return undefined;
      copy.carries = own;
    } else if ("carries" in value) return undefined;
  }
  {
    const given = value.resolved;
    if (given !== undefined) {
      if (!is1(given)) return undefined;
      copy.resolved = given;
    } else if ("resolved" in value) return undefined;
  }
  return copy;
}

function parseSourceRecord(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.kind;
    if (!is120(given)) return undefined;
    copy.kind = given;
  }
  if (!commonFields(value, copy)) return undefined;
  {
    const given = value.type;
    if (given !== undefined) {
      if (!is122(given)) return undefined;
      copy.type = given;
    } else if ("type" in value) return undefined;
  }
  {
    const given = value.title;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.title = given;
    } else if ("title" in value) return undefined;
  }
  {
    const given = value.genre;
    if (given !== undefined) {
      if (!is114(given)) return undefined;
      copy.genre = given;
    } else if ("genre" in value) return undefined;
  }
  {
    const given = value.publisher;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.publisher = given;
    } else if ("publisher" in value) return undefined;
  }
  {
    const given = value.author;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.author = given;
    } else if ("author" in value) return undefined;
  }
  {
    const given = value.url;
    if (given !== undefined) {
      if (!is15(given)) return undefined;
      copy.url = given;
    } else if ("url" in value) return undefined;
  }
  {
    const given = value.published;
    if (given !== undefined) {
      const own = parseWhen(given);
      if (own === undefined) return undefined;
      copy.published = own;
    } else if ("published" in value) return undefined;
  }
  {
    const given = value.retrieved;
    if (given !== undefined) {
      if (!is9(given)) return undefined;
      copy.retrieved = given;
    } else if ("retrieved" in value) return undefined;
  }
  {
    const given = value.completeness;
    if (given !== undefined) {
      if (!is124(given)) return undefined;
      copy.completeness = given;
    } else if ("completeness" in value) return undefined;
  }
  {
    const given = value.basedOn;
    if (given !== undefined) {
      const own = listOf(given, 1000, parse14);
      if (own === undefined) return undefined;
      copy.basedOn = own;
    } else if ("basedOn" in value) return undefined;
  }
  {
    const given = value.footnotes;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseFootnote);
      if (own === undefined) return undefined;
      copy.footnotes = own;
    } else if ("footnotes" in value) return undefined;
  }
  {
    const given = value.sha256;
    if (given !== undefined) {
      if (!is7(given)) return undefined;
      copy.sha256 = given;
    } else if ("sha256" in value) return undefined;
  }
  {
    const given = value.comment;
    if (given !== undefined) {
      const own = parseRichText(given);
      if (own === undefined) return undefined;
      copy.comment = own;
    } else if ("comment" in value) return undefined;
  }
  return copy;
}

function parseResolution(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.by;
    if (!is2(given)) return undefined;
    copy.by = given;
  }
  {
    const given = value.on;
    if (!is9(given)) return undefined;
    copy.on = given;
  }
  {
    const given = value.why;
    if (!is2(given)) return undefined;
    copy.why = given;
  }
  return copy;
}

function parseConflict(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.kind;
    if (!is125(given)) return undefined;
    copy.kind = given;
  }
  if (!commonFields(value, copy)) return undefined;
  {
    const given = value.question;
    if (!is2(given)) return undefined;
    copy.question = given;
  }
  {
    const given = value.members;
    const own = listOf(given, 1000, parse14);
    if (own === undefined) return undefined;
    copy.members = own;
  }
  {
    const given = value.type;
    if (!is127(given)) return undefined;
    copy.type = given;
  }
  {
    const given = value.state;
    if (!is129(given)) return undefined;
    copy.state = given;
  }
  {
    const given = value.resolution;
    if (given !== undefined) {
      const own = parseResolution(given);
      if (own === undefined) return undefined;
      copy.resolution = own;
    } else if ("resolution" in value) return undefined;
  }
  {
    const given = value.summary;
    if (given !== undefined) {
      const own = parseRichText(given);
      if (own === undefined) return undefined;
      copy.summary = own;
    } else if ("summary" in value) return undefined;
  }
  return copy;
}

function parseQuestionRecord(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.kind;
    if (!is130(given)) return undefined;
    copy.kind = given;
  }
  if (!commonFields(value, copy)) return undefined;
  {
    const given = value.question;
    if (!is2(given)) return undefined;
    copy.question = given;
  }
  {
    const given = value.answer;
    const own = parseRichText(given);
    if (own === undefined) return undefined;
    copy.answer = own;
  }
  {
    const given = value.asOf;
    if (!is9(given)) return undefined;
    copy.asOf = given;
  }
  return copy;
}

function parseDossierRecord(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  switch (value.kind) {
    case "party":
      return parseParty(value);
    case "person":
      return parsePerson(value);
    case "event":
      return parseTalksEvent(value);
    case "issue":
      return parseIssue(value);
    case "position":
      return parsePosition(value);
    case "proposal":
      return parseProposal(value);
    case "statement":
      return parseStatement(value);
    case "scenario":
      return parseScenarioRecord(value);
    case "term":
      return parseTerm(value);
    case "source":
      return parseSourceRecord(value);
    case "conflict":
      return parseConflict(value);
    case "question":
      return parseQuestionRecord(value);
    default:
      return undefined;
  }
}

function parseDossier(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const copy: Fields = {};
  {
    const given = value.kind;
    if (!is21(given)) return undefined;
    copy.kind = given;
  }
  {
    const given = value.schemaVersion;
    if (!is22(given)) return undefined;
    copy.schemaVersion = given;
  }
  {
    const given = value.id;
    if (!is1(given)) return undefined;
    copy.id = given;
  }
  {
    const given = value.name;
    if (!is2(given)) return undefined;
    copy.name = given;
  }
  {
    const given = value.question;
    if (!is2(given)) return undefined;
    copy.question = given;
  }
  {
    const given = value.standfirst;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.standfirst = given;
    } else if ("standfirst" in value) return undefined;
  }
  {
    const given = value.answers;
    if (given !== undefined) {
      const own = listOf(given, 1000, parseAnswer);
      if (own === undefined) return undefined;
      copy.answers = own;
    } else if ("answers" in value) return undefined;
  }
  {
    const given = value.lang;
    if (!is2(given)) return undefined;
    copy.lang = given;
  }
  {
    const given = value.asOf;
    if (!is9(given)) return undefined;
    copy.asOf = given;
  }
  {
    const given = value.checked;
    if (given !== undefined) {
      const own = parseChecked(given);
      if (own === undefined) return undefined;
      copy.checked = own;
    } else if ("checked" in value) return undefined;
  }
  {
    const given = value.reviewBy;
    if (given !== undefined) {
      if (!is9(given)) return undefined;
      copy.reviewBy = given;
    } else if ("reviewBy" in value) return undefined;
  }
  {
    const given = value.notice;
    if (given !== undefined) {
      if (!is2(given)) return undefined;
      copy.notice = given;
    } else if ("notice" in value) return undefined;
  }
  {
    const given = value.records;
    const own = listOf(given, 500000, parseDossierRecord);
    if (own === undefined) return undefined;
    copy.records = own;
  }
  return copy;
}

/** The copy that zod makes of a dossier; undefined where zod must look itself, and say what is wrong. */
export const parseSoundDossier: (value: unknown) => unknown = parseDossier;
