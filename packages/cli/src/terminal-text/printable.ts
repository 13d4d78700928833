/** Text without the control characters that could steer a terminal. */
export const printable = (text: string): string => text.replace(/\p{Cc}+/gu, " ").trim();
