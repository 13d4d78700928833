import { ArgumentError } from "@backgrounder/model/article";
import type { TextFile, UnreadableFile } from "./text-file.js";

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const hasWords = (value: unknown, field: string): boolean => isFields(value) && typeof value[field] === "string";

/** Throws unless an argument is a file with a path and a text. */
export function needsTextFile(value: unknown, call: string, argument: string): asserts value is TextFile {
  if (!hasWords(value, "path") || !hasWords(value, "text"))
    throw ArgumentError.of(call, argument, "a file: an object with `path` and `text`, both strings", value);
}

/** Throws unless an argument is a file, or a list of files, each with a text or a reason why it has none. */
export function needsFiles(
  value: unknown,
  call: string,
): asserts value is TextFile | UnreadableFile | readonly (TextFile | UnreadableFile)[] {
  const files: unknown[] = Array.isArray(value) ? Array.from(value as unknown[]) : [value];
  const bad = files.findIndex((file) => !hasWords(file, "path") || !(hasWords(file, "text") || isUnreadable(file)));
  if (bad === -1) return;
  throw ArgumentError.of(call, "files", "files: objects with `path` and `text`, both strings", files[bad]);
}

const isUnreadable = (file: unknown): boolean =>
  isFields(file) && !("text" in file) && typeof file["reason"] === "string";

/** The options, if they can be used. */
export function needsFolder<T extends { folder?: string }>(options: T, call: string): T {
  if (!isFields(options)) throw ArgumentError.of(call, "options", "an object, or left out", options);
  const { folder } = options as { folder?: unknown };
  if (folder !== undefined && typeof folder !== "string")
    throw ArgumentError.of(call, "options.folder", "a string", folder);
  return options;
}
