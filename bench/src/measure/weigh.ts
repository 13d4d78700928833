import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export interface Weight {
  raw: number;
  gzip: number;
  brotli: number;
}

/** Bytes as a server sends them: gzip at its usual level for what is made on request, brotli at its highest. */
export function weigh(text: string): Weight {
  const bytes = Buffer.from(text);
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
}

export const nothing: Weight = { raw: 0, gzip: 0, brotli: 0 };

/** Files are sent one by one, so their weights add up. */
export const together = (...weights: readonly Weight[]): Weight =>
  weights.reduce((sum, { raw, gzip, brotli }) => ({
    raw: sum.raw + raw,
    gzip: sum.gzip + gzip,
    brotli: sum.brotli + brotli,
  }));
