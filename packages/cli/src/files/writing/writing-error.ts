/** Why nothing was written, in sentences for the person who ran the command. */
export class WritingError extends Error {
  override name = "WritingError";
}
