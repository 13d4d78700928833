/** The part of `archieml` that `start` uses; the package has no types of its own. */
declare const archieml: {
  load(text: string): Record<string, unknown>;
};

export default archieml;
