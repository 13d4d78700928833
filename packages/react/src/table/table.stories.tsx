import type { Meta, StoryObj } from "@storybook/react-vite";
import { tableExamples } from "@backgrounder/model/examples";
import { Table } from "./table.js";

/** A table that stays one at every width. */
const meta = {
  id: "blocks-table",
  title: "Blocks/Table (data table, comparison)",
  component: Table,
} satisfies Meta<typeof Table>;
export default meta;

type Story = StoryObj<typeof meta>;

export const RowsWithNames: Story = { args: { block: tableExamples["rows with names"] } };
export const NoHeaders: Story = { args: { block: tableExamples["no headers"] } };
export const WiderThanAPhone: Story = { args: { block: tableExamples["wider than a phone"] } };
export const RightToLeft: Story = { args: { block: tableExamples["right to left"] } };
export const HostileStrings: Story = { args: { block: tableExamples["hostile strings"] } };
export const NothingValidLeft: Story = { args: { block: tableExamples["nothing valid left"] } };
