import { z } from "zod";
import { meta, oneOf, whole } from "../fields.js";

/** The majority that a decision takes: a fraction, or more than half. */
export const majority = {
  numerator: whole({
    title: "Numerator",
    help: "Of the majority it takes: 2, for two thirds (Popolo motion `requirement`).",
    min: 1,
    max: 1_000_000,
    example: 2,
  }).exactOptional(),
  denominator: whole({
    title: "Denominator",
    help: "3, for two thirds.",
    min: 1,
    max: 1_000_000,
    example: 3,
  }).exactOptional(),
  majority: z
    .literal("simple")
    .meta(
      meta(
        {
          title: "Majority",
          help: "More than half, which is not a fraction: instead of `numerator` and `denominator`.",
        },
        "simple",
      ),
    )
    .exactOptional(),
  of: oneOf(["present", "all"], {
    title: "Majority of",
    help: "Of those present, or of all members (Popolo motion `requirement`).",
  }).exactOptional(),
};
