const originals = new Map<CSSMediaRule, string>();

/**
 * Shows on the screen what our style sheets say for paper: every `@media print` becomes `@media all`.
 * Page breaks and margins are the browser's own; for those use its print preview.
 */
export function showPrintRules(isOn: boolean): void {
  for (const rule of [...document.styleSheets].flatMap(mediaRules)) {
    const original = originals.get(rule) ?? rule.media.mediaText;
    if (original !== "print") continue;
    originals.set(rule, original);
    rule.media.mediaText = isOn ? "all" : original;
  }
}

/** A style sheet from elsewhere may not be read, and has no rules of ours. */
function mediaRules(sheet: CSSStyleSheet): CSSMediaRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSMediaRule);
  } catch {
    return [];
  }
}
