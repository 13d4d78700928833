import { bridgeExplainer } from "@backgrounder/model/examples";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { createElement } from "react";
import { ArticleBody } from "../article-body/article-body.js";

interface Theme {
  fontText: string;
  fontHeading: string;
  fontLabel: string;
  fontSize: string;
  leading: number;
  colorText: string;
  colorMuted: string;
  colorSurface: string;
  colorRule: string;
  colorAccent: string;
  colorLink: string;
  colorFocus: string;
  space: string;
  measure: string;
  radius: string;
}

/** A paper of its own, to begin with. */
const standard: Theme = {
  fontText: "Georgia, serif",
  fontHeading: "Georgia, serif",
  fontLabel: "Arial, sans-serif",
  fontSize: "1.125rem",
  leading: 1.5,
  colorText: "#1d1b19",
  colorMuted: "#5f5b55",
  colorSurface: "#fff1e5",
  colorRule: "#ccc1b7",
  colorAccent: "#990f3d",
  colorLink: "#0d5480",
  colorFocus: "#0b5fd0",
  space: "1rem",
  measure: "54ch",
  radius: "0px",
};

const property = (name: string): string => `--bgr-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Set your paper's fonts and colours in the controls below, and copy the rule into your style sheet. */
function OwnTheme(theme: Theme) {
  const rule = Object.entries(theme)
    .filter(([name]) => name in standard)
    .map(([name, value]) => `  ${property(name)}: ${value};`)
    .join("\n");
  return createElement(
    "div",
    { className: "page own-theme" },
    <style>{`.own-theme {\n${rule}\n}`}</style>,
    <ArticleBody article={bridgeExplainer} />,
    <pre tabIndex={0}>{`:root {\n${rule}\n}`}</pre>,
  );
}

const color = { control: "color" } as const;

const meta = {
  title: "Theme",
  component: OwnTheme,
  tags: ["!autodocs", "!manifest"],
  argTypes: {
    colorText: color,
    colorMuted: color,
    colorSurface: color,
    colorRule: color,
    colorAccent: color,
    colorLink: color,
    colorFocus: color,
  },
} satisfies Meta<typeof OwnTheme>;
export default meta;

export const BringYourOwn: StoryObj<typeof meta> = {
  globals: { mode: "light" },
  args: standard,
};
