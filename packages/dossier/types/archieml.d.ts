/** The part of `archieml` that `start` uses; the package brings no types. */
declare module "archieml" {
  const archieml: {
    load(text: string): Record<string, unknown>;
  };
  export default archieml;
}
