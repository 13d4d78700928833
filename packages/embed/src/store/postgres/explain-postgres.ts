import { rowTwice } from "../backup/row-twice.js";
import { StoreError } from "../store-error.js";

const diskFull = /^53(?:000|100|200)$/;
const unreachable = /^(?:08...|28...|3D000|57P0.|ECONN.*|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENOENT|EPIPE)$/;
/** What `pg` and Kysely say of a connection that is gone; they give no code. */
const broken = /connection|timeout|terminated|closed/i;
const busy = /^(?:40...|53300|55P03|57014)$/;

/** https://www.postgresql.org/docs/current/errcodes-appendix.html, and those of Node. No message repeats the address. */
export function explainPostgres(error: unknown): StoreError {
  const code = codeOf(error);
  const words = error instanceof Error ? error.message : String(error);
  const options = { cause: error };
  if (diskFull.test(code))
    return new StoreError(
      "disk-full",
      "The database server has no space left. Nothing was changed. Free some space there, then try again.",
      options,
    );
  if (busy.test(code))
    return new StoreError("busy", "The database server is busy with other work. Try again in a moment.", options);
  if (unreachable.test(code) || (code === "" && broken.test(words)))
    return new StoreError(
      "unreachable",
      "The database server cannot be reached, or it refused the user. Check that it runs, its address and the password.",
      options,
    );
  if (code.startsWith("23")) return rowTwice(error);
  return new StoreError("unusable", `The store failed: ${words}.`, options);
}

/** Node tries several addresses of a name, and reports them together. */
function codeOf(error: unknown): string {
  const { code, errors } = error as { code?: unknown; errors?: readonly unknown[] };
  if (typeof code === "string") return code;
  return errors?.[0] === undefined ? "" : codeOf(errors[0]);
}
