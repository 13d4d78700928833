import type { Diagnostic } from "@backgrounder/model/article";

/** What a reader of the page has and a reader of a form has not. `notice`: the words are all there. */
export const leftOut = (message: string, severity: Diagnostic["severity"] = "warning", fix?: string): Diagnostic => ({
  rule: "left-out",
  severity,
  message,
  ...(fix !== undefined && { fix }),
  path: "",
});

/** Each message once, however often it is reported. */
export function reportOnce(report: (diagnostic: Diagnostic) => void): (diagnostic: Diagnostic) => void {
  const said = new Set<string>();
  return (diagnostic) => {
    if (said.has(diagnostic.message)) return;
    said.add(diagnostic.message);
    report(diagnostic);
  };
}
