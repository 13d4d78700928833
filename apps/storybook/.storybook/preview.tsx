import type { Decorator, Preview } from "@storybook/react-vite";
import "@backgrounder/react/styles.css";
import "@backgrounder/react/themes/broadsheet.css";
import "@backgrounder/react/themes/financial-daily.css";
import "@backgrounder/react/themes/tabloid.css";
import "@backgrounder/react/themes/broadcaster.css";
import "./fonts.js";
import "./preview.css";
import { ComponentPage } from "../src/docs-page/component-page.js";
import { showPrintRules } from "./print.js";

type Item = { value: string; title: string };

const tool = (title: string, items: Item[]) => ({ description: title, toolbar: { title, items, dynamicTitle: true } });

/** Where a host would put these: on the root of its page. */
const onPage: Decorator = (Story, { globals }) => {
  const { dataset } = document.documentElement;
  document.documentElement.dir = String(globals["direction"]);
  document.documentElement.lang = String(globals["language"]);
  dataset["bgrTheme"] = `${String(globals["theme"])} ${String(globals["mode"])}`;
  if (globals["look"] === "default") delete dataset["bgrLook"];
  else dataset["bgrLook"] = String(globals["look"]);
  showPrintRules(globals["print"] === "paper");
  return <Story />;
};

/** A block without a language of its own speaks that of the page. */
const inLanguage: Decorator = (Story, { args, globals }) => <Story args={{ lang: globals["language"], ...args }} />;

const preview: Preview = {
  decorators: [inLanguage, onPage],
  tags: ["autodocs"],
  argTypes: { report: { action: "report" } },
  parameters: {
    a11y: { test: "error" },
    docs: { page: ComponentPage },
    options: {
      storySort: {
        order: [
          "Start here",
          "For editors",
          "Your paper in a minute",
          "Foundations",
          "Pages",
          "Blocks",
          "Talks",
          "Body",
          "Theme",
        ],
      },
    },
  },
  initialGlobals: {
    theme: "default",
    look: "default",
    mode: "light",
    direction: "ltr",
    language: "en",
    print: "screen",
  },
  globalTypes: {
    theme: tool("Theme", [
      { value: "default", title: "Default theme" },
      { value: "broadsheet", title: "Broadsheet" },
      { value: "financial-daily", title: "Financial daily" },
      { value: "tabloid", title: "Tabloid" },
      { value: "broadcaster", title: "Public broadcaster" },
    ]),
    look: tool("Look", [
      { value: "default", title: "Look: as each block has it" },
      { value: "box", title: "Look: box" },
      { value: "ruled", title: "Look: ruled text" },
    ]),
    mode: tool("Mode", [
      { value: "light", title: "Light" },
      { value: "dark", title: "Dark" },
    ]),
    direction: tool("Direction", [
      { value: "ltr", title: "Left to right" },
      { value: "rtl", title: "Right to left" },
    ]),
    language: tool("Language", [
      { value: "en", title: "English" },
      { value: "de", title: "Deutsch" },
      { value: "fr", title: "Français" },
      { value: "es", title: "Español" },
      { value: "pl", title: "Polski" },
      { value: "uk", title: "Українська" },
      { value: "ar", title: "العربية" },
    ]),
    print: tool("Print", [
      { value: "screen", title: "Screen" },
      { value: "paper", title: "Print rules" },
    ]),
  },
};

export default preview;
