/** The text of a file. */
export interface TextFile {
  /** The file name; in a folder, the path from the folder with slashes: `event/first-round.yml`. */
  path: string;
  text: string;
}

/** A file in a folder that could not be read, such as one that is not text. */
export interface UnreadableFile {
  path: string;
  /** Why it could not be read and how to fix it, for the editor. */
  reason: string;
}
