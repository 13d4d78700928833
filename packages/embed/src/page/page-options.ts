import { ArgumentError } from "@backgrounder/model/article";
import type { PageStyles } from "./article-page.js";

/** Options without which there is no page. */
export function needsPageOptions<T extends { styles: PageStyles }>(options: T, call: string): T {
  const { styles } = (options ?? {}) as Partial<T>;
  const { inline, href } = (styles ?? {}) as Record<"inline" | "href", unknown>;
  if (typeof inline !== "string" && typeof href !== "string")
    throw ArgumentError.of(
      call,
      "options.styles",
      "the text of a stylesheet or its address: { inline } or { href }",
      styles,
    );
  return options;
}

/** A string, or nothing. */
export const textOr = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
