import type { ReactElement } from "react";
import { Callout } from "@backgrounder/react/callout";
import { Faq } from "@backgrounder/react/faq";
import { KeyPoints } from "@backgrounder/react/key-points";
import type { Content } from "../content/content.js";

export function Ours({ faq, callouts, points }: Content): ReactElement {
  return (
    <>
      <Faq block={faq} />
      {callouts.map((block) => (
        <Callout key={block.id} block={block} />
      ))}
      <KeyPoints block={points} />
    </>
  );
}
