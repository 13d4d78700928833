import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fireEvent, userEvent, within } from "storybook/test";
import { YourPaper } from "./your-paper.js";

const meta = {
  title: "Theme/Your paper",
  component: YourPaper,
  tags: ["!autodocs", "!manifest", "!dev"],
} satisfies Meta<typeof YourPaper>;
export default meta;

/** A designer pastes an accent that is too pale, reads so, and sees the page in it. */
export const InAMinute: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole("radio", { name: "light" }));
    await expect(page.getByText("All colours have enough contrast.")).toBeVisible();
    const paste = page.getByRole("textbox", { name: /paste your custom properties/ });
    await fireEvent.change(paste, {
      target: { value: "--bgr-color-accent: #d88; --bgr-rule-start: 6px; --brand: red" },
    });
    await expect(page.getByText("2 of 20 pairs have too little.")).toBeVisible();
    await expect(page.getByText("Not a property of ours: --brand: red")).toBeVisible();
    const block = page.getByRole("group", { name: "Every block" }).querySelector(".bgr-faq");
    await expect(block && getComputedStyle(block).borderBlockStartWidth).toBe("6px");
    const { href } = page.getByRole<HTMLAnchorElement>("link", { name: "Download paper.tokens.json" });
    await expect(decodeURIComponent(href)).toContain('"hex": "#dd8888"');
    await fireEvent.change(paste, { target: { value: "--bgr-color-accent: #8a1f2d" } });
  },
};
