import { Markdown } from "@storybook/addon-docs/blocks";
import type { ReactElement } from "react";
import { wordsOf } from "./component-words.js";

/** What the page of a component says to editors, for pages that go through several components. */
export function WhatToWrite({ name }: { name: string }): ReactElement {
  return <Markdown>{wordsOf(name)["What to write"] ?? ""}</Markdown>;
}
