import { backupLines } from "./backup/backup-lines.js";
import { backupRows } from "./backup/backup-rows.js";
import { otherOrigin } from "./public-origin.js";
import { checkCounts, mostOrigins } from "./rules/host-rules.js";
import { checkDay, checkMoment, checkName } from "./rules/request.js";
import { refusedOf, revisionOf, savedRow, stateOf, withdrawnRow } from "./rules/revision-rows.js";
import { addRevision } from "./rules/saving.js";
import { checkToken, createToken, tokenOf } from "./rules/token-rules.js";
import { StoreError } from "./store-error.js";
import type { ListOptions, SavedState, Store } from "./store.js";
import type { Tables } from "./tables.js";

const mostListed = 500;

/** A store over its tables. Every rule is here or in `rules`, so that all kinds of store follow the same. */
export function createStore(tables: Tables): Store {
  return { ...widgetMethods(tables), ...tokenMethods(tables), ...hostMethods(tables), ...wholeMethods(tables) };
}

type WidgetMethods = Pick<
  Store,
  "save" | "withdraw" | "current" | "state" | "history" | "widgets" | "refused" | "settle"
>;

function widgetMethods(tables: Tables): WidgetMethods {
  return {
    save: async (request) => addRevision(tables, savedRow(request)),
    withdraw: async (request) => addRevision(tables, withdrawnRow(request)),
    current: async (widget) => {
      const row = await tables.newest(checkName(widget));
      return row && revisionOf(row);
    },
    state: async (widget, day) => state(tables, checkName(widget), day === undefined ? lastDay : checkDay(day)),
    history: async (widget) => (await tables.revisions(checkName(widget))).map(revisionOf),
    widgets: async ({ after = "", limit = mostListed }: ListOptions = {}) =>
      (await tables.newestOfEach(after, Math.min(mostListed, limit))).map(revisionOf),
    refused: async (widget) =>
      (await tables.openRefused(widget === undefined ? undefined : checkName(widget))).map(refusedOf),
    settle: async (id, at) => tables.settle(id, checkMoment(at)),
  };
}

/** No day is later. */
const lastDay = "9999-12-31";

async function state(tables: Tables, widget: string, day: string): Promise<SavedState | undefined> {
  const row = await tables.savedBy(widget, day);
  return row && stateOf(row, await tables.notes(widget));
}

function tokenMethods(tables: Tables): Pick<Store, "createToken" | "checkToken" | "revokeToken" | "tokens"> {
  return {
    createToken: (request) => createToken(tables, request),
    checkToken: (text, scope, at) => checkToken(tables, text, scope, at),
    revokeToken: async (id, at) => tables.revoke(id, checkMoment(at)),
    tokens: async () => (await tables.tokens()).map(tokenOf),
  };
}

function hostMethods(tables: Tables): Pick<Store, "countHosts" | "hosts"> {
  return {
    countHosts: async (counts) => tables.addCounts(checkCounts(counts), mostOrigins, otherOrigin),
    hosts: async (filter = {}) => tables.counts(filter),
  };
}

function wholeMethods(tables: Tables): Pick<Store, "backup" | "restore" | "health" | "close"> {
  return {
    backup: () => backupLines(tables.allRows()),
    restore: async (lines, { replace = false } = {}) => {
      const read = { rows: 0 };
      if (!(await tables.putRows(backupRows(lines, read), replace))) throw new StoreError("not-restored", notEmpty);
      return read.rows;
    },
    health: () => tables.ping(),
    close: () => tables.close(),
  };
}

const notEmpty =
  "There is something in this store already, so nothing was restored. Restore into a new store, or say that its contents are to be replaced.";
