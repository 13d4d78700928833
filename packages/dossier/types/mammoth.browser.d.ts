/** The part of `mammoth` that `start` uses; its build for browsers has no types of its own. */
declare const mammoth: {
  convertToHtml(
    file: { arrayBuffer: Uint8Array },
    options: { styleMap: readonly string[] },
  ): Promise<{ value: string; messages: readonly { message: string }[] }>;
};

export default mammoth;
