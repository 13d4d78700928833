import { bridgeExplainer } from "@backgrounder/model/examples";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { ArticleBody } from "../article-body/article-body.js";

const hostile = `
  * { margin: 0; padding: 0; border: 0; }
  h2, h3, h4, h5 { font-size: 40px; line-height: 3; text-transform: uppercase; color: lime; }
  a, a:link, a:visited { color: red; text-decoration: none; }
  p, li { font-size: 30px; line-height: 1; color: lime; }
  ul, ol, li { list-style: none; }
  summary { display: block; list-style: none; }
  details > * { padding: 50px; }
  blockquote { border-left: 20px solid lime; }
  table, td, th { border: 5px solid lime; }
  *:focus { outline: none; }
`;

/** A page whose style sheet styles bare elements, as many do. */
function HostilePage({ isLayered }: { isLayered: boolean }) {
  return (
    <div className="page">
      <style>{isLayered ? `@layer framework { ${hostile} }` : hostile}</style>
      <ArticleBody article={bridgeExplainer} />
    </div>
  );
}

/** What is ours stays ours; a host changes it through the properties. */
async function staysReadable(canvas: HTMLElement): Promise<void> {
  const page = within(canvas);
  const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
  const label = page.getByRole("heading", { name: "Frequently asked questions" });
  await expect(parseFloat(style(label).fontSize)).toBeLessThan(26);
  const question = page.getByRole("heading", { name: "Is the railway bridge safe?" });
  await expect(parseFloat(style(question).fontSize)).toBeLessThan(21);
  await expect(style(question).textTransform).toBe("none");
  await expect(style(question).color).not.toBe("rgb(0, 255, 0)");
  const link = page.getByRole("link", { name: "agreement of 1986" });
  await expect(style(link).color).toBe("rgb(13, 84, 128)");
  await expect(style(link).textDecorationLine).toBe("underline");
  const point = page.getByText("The bridge has been closed to all vehicles since 20 January.");
  await expect(style(point).listStyleType).toBe("disc");
  await expect(style(point).fontSize).toBe("17px");
  const summary = question.closest("summary");
  await expect(summary && style(summary).display).toBe("flex");
  summary?.focus();
  const box = page.getByRole("note", { name: "Data point" });
  // A data point has rules and no ground, so its words begin where the text around it does.
  await expect(style(box).paddingInlineStart).toBe("0px");
  await expect(parseFloat(style(box).borderBlockStartWidth)).toBeGreaterThan(0);
  await expect(parseFloat(style(box).paddingBlockStart)).toBeGreaterThan(10);
  await expect(parseFloat(style(box).marginBlockStart)).toBeGreaterThan(20);
}

/**
 * A host's rules for bare elements leave the blocks as they are.
 * The host's are the page around, the fonts and colours by its own properties, and whatever it sets on `bgr-` classes.
 */
const meta = {
  title: "Theme/Hostile host",
  component: HostilePage,
  tags: ["!autodocs", "!manifest"],
  globals: { mode: "light", direction: "ltr", language: "en" },
  play: ({ canvasElement }) => staysReadable(canvasElement),
} satisfies Meta<typeof HostilePage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Unlayered: Story = { args: { isLayered: false } };
export const Layered: Story = { args: { isLayered: true } };
