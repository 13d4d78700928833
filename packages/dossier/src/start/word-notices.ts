import type { Mark } from "./word-marks.js";
import type { WordMarks } from "./word-parts.js";

const left = /^An unrecognised element was ignored: (.+)$/;

/** What an editor should know about the text of a Word file, a sentence or two each. */
export function noticesOf(
  { marks, margins, loose }: WordMarks,
  comments: number,
  messages: readonly { message: string }[],
): string[] {
  const of = (mark: Mark | "formatting"): number => marks.get(mark) ?? 0;
  const changes = [
    ...(of("inserted") > 0 ? [counted(of("inserted"), "tracked insertion")] : []),
    ...(of("deleted") > 0 ? [counted(of("deleted"), "tracked deletion")] : []),
  ];
  const unknown = new Set(messages.flatMap(({ message }) => left.exec(message)?.[1] ?? []));
  return [
    ...(changes.length > 0
      ? [
          `${changes.join(" and ")} not applied. The lines are under Notes, with [inserted: …] and [deleted: …]. Accept or reject the changes in Word, and start again.`,
        ]
      : []),
    ...notice(of("struck out"), "text", "struck out. The lines are under Notes, with [struck out: …]."),
    ...notice(of("hidden"), "text", "hidden in Word. The lines are under Notes, with [hidden: …]."),
    ...(["no longer struck out", "no longer hidden"] as const).flatMap((mark) =>
      notice(
        of(mark),
        "text",
        `${mark} by a tracked change, which is not applied. The lines are under Notes, with [${mark}: …].`,
      ),
    ),
    ...notice(
      of("formatting"),
      "tracked change",
      "of formatting, such as bold or a list. They are not applied: look at them in Word.",
    ),
    ...notice(comments + loose.length, "comment", "under Notes."),
    ...notice(margins.length, "line", "of headers and footers, under Notes."),
    ...(unknown.size > 0
      ? [`Left out, because it has no form as text: ${[...unknown].slice(0, 10).join(", ")}. Look for it in Word.`]
      : []),
  ];
}

const notice = (count: number, what: string, rest: string): string[] =>
  count === 0 ? [] : [`${counted(count, what)} ${rest}`];

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
