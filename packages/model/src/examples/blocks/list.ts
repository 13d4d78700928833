import type { ListBlock } from "../../generated/types.js";

export const listExamples = {
  bullets: {
    type: "list",
    id: "list:bullets",
    style: "bullet",
    items: ["bus 14, every ten minutes", "the railway bridge, on foot", "the ferry, from Monday to Friday"],
  },
  numbers: {
    type: "list",
    id: "list:numbers",
    style: "number",
    items: ["Read the plans.", "Write down your objection.", "Send it before 30 April."],
  },
  "lists in lists": {
    type: "list",
    id: "list:nested",
    style: "bullet",
    items: [
      {
        text: "North bank",
        items: ["market", { text: "hospital", style: "number", items: ["main gate", "east gate"] }],
      },
      "South bank",
    ],
  },
  "nothing valid left": { type: "list", id: "list:nothing", style: "bullet", items: [""] },
} satisfies Record<string, ListBlock>;
