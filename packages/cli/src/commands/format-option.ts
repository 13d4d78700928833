import { Option } from "commander";
import type { Format } from "../reports/print-report.js";

/** `--format`, the same for every command that prints a report. */
export const formatOption = (...formats: readonly Format[]): Option =>
  new Option("--format <format>", "the format of the output").choices(formats).default("text");

/** `--json` is always short for `--format json`. */
export const jsonOption = (): Option => new Option("--json", "short for --format json").implies({ format: "json" });
