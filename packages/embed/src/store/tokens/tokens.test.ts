import { inspect } from "node:util";
import { expect, it } from "vitest";
import { bearerToken } from "./bearer-token.js";
import { SecretText } from "./secret-text.js";
import { tokenText } from "./token-text.js";

const text = tokenText("0123456789abcdef");
const withHeader = (value: string): Request =>
  new Request("https://embeds.example.org/", { headers: { Authorization: value } });

it("reads a token from the header, and never from an address", () => {
  expect(bearerToken(withHeader(`Bearer ${text}`))).toBe(text);
  expect(bearerToken(withHeader(`bearer ${text}`))).toBe(text);
  for (const value of [text, `Basic ${text}`, `Bearer ${text} ${text}`, "Bearer ", `Bearer bgr_${"0".repeat(200)}`])
    expect(bearerToken(withHeader(value))).toBeUndefined();
  expect(
    bearerToken(new Request(`https://embeds.example.org/?token=${text}&authorization=Bearer%20${text}`)),
  ).toBeUndefined();
});

it("does not show a secret to whoever prints it", () => {
  const secret = new SecretText(text);
  const printed = [
    inspect({ secret }, { showHidden: true }),
    JSON.stringify([secret]),
    String(secret),
    inspect(secret),
  ];
  expect(printed.join()).not.toContain(text.slice(-10));
  expect(secret.reveal()).toBe(text);
});
