/** Where a text stops being JSON, and why; undefined where it is JSON. Engines word it differently, and some give no place. */
export function jsonFault(text: string): { offset: number; message: string } | undefined {
  const token =
    /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
  const open: string[] = [];
  let state: State = "value";
  let offset = 0;
  for (; ; offset = token.lastIndex) {
    while (/[ \t\r\n]/.test(text.charAt(offset))) offset++;
    token.lastIndex = offset;
    const found = token.exec(text)?.[0];
    if (found === undefined) break;
    const next = after(state, found, open);
    if (next === undefined) break;
    state = next;
  }
  if (state === "end" && offset >= text.length) return undefined;
  const sign = text.charAt(offset);
  const where = offset >= text.length ? "It ends here" : `It stops being JSON at ${JSON.stringify(sign)}`;
  return {
    offset: Math.min(offset, Math.max(0, text.length - 1)),
    message: `${where}, where ${expected[state]} is asked for.`,
  };
}

type State = "value" | "value or ]" | "key" | "key or }" | "colon" | "comma" | "end";

const expected: Record<State, string> = {
  value: "a value",
  "value or ]": "a value or `]`",
  key: "a field name in double quotes",
  "key or }": "a field name in double quotes or `}`",
  colon: "`:`",
  comma: "`,` or the closing bracket",
  end: "nothing more",
};

function after(state: State, token: string, open: string[]): State | undefined {
  const closed = (): State => (open.length === 0 ? "end" : "comma");
  if (token === "}" || token === "]") {
    const isFit = open.pop() === (token === "}" ? "{" : "[");
    const mayClose = state === "comma" || state === (token === "}" ? "key or }" : "value or ]");
    return isFit && mayClose ? closed() : undefined;
  }
  switch (state) {
    case "value":
    case "value or ]":
      return token === "{" || token === "["
        ? opened(token, open)
        : token === "," || token === ":"
          ? undefined
          : closed();
    case "key":
    case "key or }":
      return token.startsWith('"') ? "colon" : undefined;
    case "colon":
      return token === ":" ? "value" : undefined;
    case "comma":
      return token === "," ? (open.at(-1) === "{" ? "key" : "value") : undefined;
    case "end":
      return undefined;
  }
}

function opened(token: "{" | "[", open: string[]): State {
  open.push(token);
  return token === "{" ? "key or }" : "value or ]";
}
