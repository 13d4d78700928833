import type { PromptBlock } from "../../generated/types.js";
import { hostile } from "./write.js";

export const promptExamples = {
  "newsletter with a form": {
    type: "prompt",
    id: "prompt:newsletter",
    kind: "newsletter",
    text: "The port and the bridge, every Friday at noon.",
    form: {
      action: "/newsletter",
      method: "post",
      field: "email",
      fieldLabel: "Your email address",
      fieldType: "email",
      submit: "Send it to me",
    },
  },
  "comment with a link": {
    type: "prompt",
    id: "prompt:comment",
    kind: "comment",
    text: "How do you get across the river?",
    link: { url: "mailto:letters@example.org", text: "Write to us" },
  },
  "share, words alone": {
    type: "prompt",
    id: "prompt:share",
    kind: "share",
    text: "This article may be passed on freely.",
  },
  "right to left": {
    type: "prompt",
    id: "prompt:arabic",
    kind: "comment",
    lang: "ar",
    label: "رأيك",
    text: "كيف تعبر النهر؟",
    link: { url: "/ar/letters", text: "اكتب إلينا" },
  },
  "hostile strings": {
    type: "prompt",
    id: "prompt:hostile",
    kind: "share",
    text: hostile.markup,
    link: { url: hostile.scriptLink, text: "Gone" },
  },
  "nothing valid left": { type: "prompt", id: "prompt:nothing", kind: "comment", text: "" },
} satisfies Record<string, PromptBlock>;
