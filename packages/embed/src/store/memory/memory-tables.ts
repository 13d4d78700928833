import type { HostCount } from "../store.js";
import type { RefusedRow, RevisionRow, TableRow, Tables, TokenRow } from "../tables.js";

/** Everything that a store in memory has. */
class Contents {
  /** Revisions by widget, in order. */
  revision = new Map<string, RevisionRow[]>();
  refused = new Map<string, RefusedRow>();
  token = new Map<string, TokenRow>();
  host_day = new Map<string, HostCount>();

  isEmpty(): boolean {
    return this.revision.size + this.refused.size + this.token.size + this.host_day.size === 0;
  }

  of(widget: string): RevisionRow[] {
    return this.revision.get(widget) ?? [];
  }

  add({ table, row }: TableRow): void {
    if (table === "revision") this.revision.set(row.widget, [...this.of(row.widget), row]);
    else if (table === "host_day") this.host_day.set(keyOf(row), row);
    else if (table === "refused") this.refused.set(row.id, row);
    else this.token.set(row.id, row);
  }
}

const keyOf = ({ embed, origin, day }: HostCount): string => JSON.stringify([embed, origin, day]);
const inOrder = <T>(entries: Iterable<T>, key: (entry: T) => string): T[] =>
  [...entries].toSorted((a, b) => (key(a) < key(b) ? -1 : 1));

/** Tables that are gone when the process ends. */
export function memoryTables(): Tables {
  let held = new Contents();
  return {
    addRevision: async (row) => {
      if (held.of(row.widget).length !== row.number - 1) return false;
      held.add({ table: "revision", row });
      return true;
    },
    newest: async (widget) => held.of(widget).at(-1),
    revision: async (widget, number) => held.of(widget)[number - 1],
    savedBy: async (widget, day) => held.of(widget).findLast((row) => row.kind === "saved" && row.day <= day),
    revisions: async (widget) => held.of(widget),
    notes: async (widget) => held.of(widget),
    newestOfEach: async (after, limit) =>
      inOrder(held.revision.keys(), (name) => name)
        .filter((name) => name > after)
        .slice(0, limit)
        .flatMap((name) => held.of(name).slice(-1)),

    addRefused: async (row) => held.add({ table: "refused", row }),
    openRefused: async (widget) =>
      inOrder(held.refused.values(), ({ at, id }) => `${at} ${id}`).filter(
        (row) => row.settled === null && (widget === undefined || row.widget === widget),
      ),
    settle: async (id, at) => {
      const row = held.refused.get(id);
      if (row?.settled !== null) return false;
      held.add({ table: "refused", row: { ...row, settled: at } });
      return true;
    },

    addToken: async (row) => held.add({ table: "token", row }),
    token: async (id) => held.token.get(id),
    tokens: async () => inOrder(held.token.values(), ({ created, id }) => `${created} ${id}`),
    revoke: async (id, at) => {
      const row = held.token.get(id);
      if (row === undefined) return false;
      held.add({ table: "token", row: { ...row, revoked: row.revoked ?? at } });
      return true;
    },

    addCounts: async (counts, most, other) => {
      for (const count of counts) addCount(held, count, most, other);
    },
    counts: async ({ embed, since, until }) =>
      inOrder(held.host_day.values(), keyOf).filter(
        (row) =>
          (embed === undefined || row.embed === embed) &&
          (since === undefined || row.day >= since) &&
          (until === undefined || row.day <= until),
      ),

    allRows: () => rowsOf(held),
    putRows: async (rows, replace) => {
      const next = new Contents();
      for await (const row of rows) next.add(row);
      if (!held.isEmpty() && !replace) return false;
      held = next;
      return true;
    },

    ping: async () => undefined,
    close: async () => undefined,
  };
}

function addCount(held: Contents, count: HostCount, most: number, other: string): void {
  const known = [...held.host_day.values()].filter(({ embed, day }) => embed === count.embed && day === count.day);
  const isKnown = known.some(({ origin }) => origin === count.origin);
  const row = isKnown || known.length < most ? count : { ...count, origin: other };
  const before = held.host_day.get(keyOf(row))?.count ?? 0;
  held.add({ table: "host_day", row: { ...row, count: before + row.count } });
}

/** Of this moment: what is written later is not in it. */
async function* rowsOf(held: Contents): AsyncGenerator<TableRow> {
  const rows: TableRow[] = [
    ...[...held.revision.values()].flat().map((row) => ({ table: "revision" as const, row })),
    ...[...held.refused.values()].map((row) => ({ table: "refused" as const, row })),
    ...[...held.token.values()].map((row) => ({ table: "token" as const, row })),
    ...[...held.host_day.values()].map((row) => ({ table: "host_day" as const, row })),
  ];
  yield* rows;
}
