import type { Meta, StoryObj } from "@storybook/react-vite";
import { createElement } from "react";
import tokens from "./tokens.json" with { type: "json" };

interface Token<Value> {
  $value: Value;
  $description?: string;
}

/** The tokens of a group, without what is said about the group. */
const tokensOf = <Value,>(group: object): [name: string, token: Token<Value>][] =>
  Object.entries(group as Record<string, Token<Value>>).filter(([name]) => !name.startsWith("$"));

const sizes = tokensOf<{ value: number }>(tokens.size);
const gaps = [...tokensOf<number>(tokens.gap), ["4", { $value: 1 }] as const].toSorted(([a], [b]) =>
  a.localeCompare(b),
);
const weights = tokensOf<number>(tokens.weight);
const palette = (mode: "light" | "dark") =>
  tokensOf<{ hex: string }>(tokens.palette[mode]).filter(([name]) => name !== "heading-ground");

/** A style of one property, without an inline style. */
const Sample = ({ name, css, children }: { name: string; css: string; children?: string | undefined }) =>
  createElement("span", { className: `foundations__sample foundations__${name}` }, [
    createElement("style", { key: "style" }, `.foundations__${name} { ${css} }`),
    children,
  ]);

/** The sizes of all words: of labels, text, headings, the answer, the title of a page, a large number. */
function Foundations({ part }: { part: "type" | "colours" | "space" }) {
  if (part === "type") return <TypeScale />;
  return part === "colours" ? <Colours /> : <Space />;
}

const TypeScale = () => (
  <ul className="foundations">
    {sizes.map(([step, { $value }]) => (
      <li className="foundations__row" key={step}>
        <code>--bgr-size-{step}</code>
        <span>{$value.value * 16} px</span>
        <Sample
          name={`size-${step}`}
          css={`
            font: var(--bgr-size-${step}) / 1.2 var(--bgr-font-heading);
          `}
        >
          The talks resume on Monday
        </Sample>
      </li>
    ))}
    {weights.map(([name, { $value, $description }]) => (
      <li className="foundations__row" key={name}>
        <code>--bgr-weight-{name}</code>
        <span>{$value}</span>
        <Sample
          name={`weight-${name}`}
          css={`
            font: var(--bgr-weight-${name}) var(--bgr-size-3) / 1.2 var(--bgr-font-${name});
          `}
        >
          {$description}
        </Sample>
      </li>
    ))}
  </ul>
);

const Colours = () => (
  <div className="foundations__modes">
    {(["light", "dark"] as const).map((mode) => (
      <ul className="foundations foundations--ground" data-bgr-theme={mode} aria-label={mode} key={mode}>
        {palette(mode).map(([name, { $value }]) => (
          <li className="foundations__row" key={name}>
            <code>--bgr-color-{name}</code>
            <span>{$value.hex}</span>
            <Sample
              name={`color-${name}`}
              css={`
                background: var(--bgr-color-${name});
              `}
            />
          </li>
        ))}
      </ul>
    ))}
  </div>
);

const Space = () => (
  <ul className="foundations">
    {gaps.map(([step, { $value }]) => (
      <li className="foundations__row" key={step}>
        <code>{$value} × --bgr-space</code>
        <span>{$value * 16} px</span>
        <Sample
          name={`gap-${step}`}
          css={`
            inline-size: calc(var(--bgr-space) * ${$value});
            background: var(--bgr-color-accent);
          `}
        />
      </li>
    ))}
  </ul>
);

const meta = {
  title: "Theme/Foundations",
  component: Foundations,
  tags: ["!autodocs", "!manifest"],
} satisfies Meta<typeof Foundations>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Type: Story = { args: { part: "type" } };
export const Colour: Story = { args: { part: "colours" } };
export const Distance: Story = { args: { part: "space" } };
