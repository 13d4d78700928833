/** What a token allows. */
export const scopes = ["read", "save", "correct", "withdraw", "hosts", "tokens"] as const;

export type Scope = (typeof scopes)[number];
