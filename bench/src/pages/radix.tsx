/** The same page with Radix's Accordion for the questions; `forceMount`, or the answers would not be in the HTML. */
import type { ReactElement } from "react";
import * as Accordion from "@radix-ui/react-accordion";
import { blockLabel } from "@backgrounder/model/labels";
import { en } from "@backgrounder/model/languages";
import type { Content } from "../content/content.js";
import { Aside, asString, Points } from "./plain-react.js";

export function Radix({ faq, callouts, points }: Content): ReactElement {
  return (
    <>
      <section id={faq.id}>
        <h2>{blockLabel(faq, en)}</h2>
        <Accordion.Root type="multiple">
          {faq.items.map((item) => (
            <Accordion.Item key={item.id} value={item.id}>
              <Accordion.Header>
                <Accordion.Trigger>{item.question}</Accordion.Trigger>
              </Accordion.Header>
              <Accordion.Content forceMount>
                <p>{asString(item.answer)}</p>
              </Accordion.Content>
            </Accordion.Item>
          ))}
        </Accordion.Root>
      </section>
      {callouts.map((block) => (
        <Aside key={block.id} block={block} />
      ))}
      <Points block={points} />
    </>
  );
}
