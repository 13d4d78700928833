import type { RatificationTerm, Vote } from "../../../generated/types.js";
import type { RecordWords } from "../../../languages/record-words.js";

type Majority = Pick<RatificationTerm & Vote, "numerator" | "denominator" | "majority" | "of">;

/** `2/3 of those present`; nothing where no source gives a majority. */
export function majorityWords({ numerator, denominator, majority, of }: Majority, words: RecordWords): string {
  const share = majority === "simple" ? words.simpleMajority : fraction(numerator, denominator);
  const whose = of === undefined ? "" : words.majorityOf[of];
  return [share, whose].filter((one) => one !== "").join(" ");
}

const fraction = (numerator: number | undefined, denominator: number | undefined): string =>
  numerator === undefined || denominator === undefined ? "" : `${numerator}/${denominator}`;
