import { z } from "zod";
import { meta, oneOf, whole } from "../fields.js";

/** The limits of a share in per cent. */
export const share = { min: 0, max: 100 };

/** The majority that a decision needs: a fraction, or more than half. */
export const majority = {
  numerator: whole({
    title: "Numerator",
    help: "The upper number of the fraction that is needed: 2 for two thirds (Popolo motion `requirement`).",
    min: 1,
    max: 1_000_000,
    example: 2,
  }).exactOptional(),
  denominator: whole({
    title: "Denominator",
    help: "The lower number of the fraction: 3 for two thirds.",
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
          help: "`simple`: more than half. Use it instead of `numerator` and `denominator`.",
        },
        "simple",
      ),
    )
    .exactOptional(),
  of: oneOf(["present", "all"], {
    title: "Majority of",
    help: "Whether the majority is of those present, or of all members (Popolo motion `requirement`).",
  }).exactOptional(),
};
