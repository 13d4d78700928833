import { ArgumentError, needsObject } from "../../argument-error.js";
import type { Dossier, DossierRecord } from "../../generated/types.js";
import type { RecordView, View } from "../as-of.js";
import { frozenView, isFrozenDossier } from "./frozen.js";
import { Fault, readEarlier, readOf } from "./read-form.js";

/** What to do with fields that a record had before and that it cannot have; otherwise they are refused. */
export type EarlierFields = RefuseEarlier | "as they are" | undefined;
type RefuseEarlier = (record: DossierRecord, fault: Fault) => void;

/**
 * A dossier that an editor, a program or a file gave, copied with the fields that a dossier has. So no question to it can
 * stumble over a value of another form, and no answer shares anything with what was given. One that `freezeDossier` made
 * is given back as it is: it was read before, and no one can change what an answer shares with it.
 * @throws ArgumentError where it is not a dossier, with the place of the first thing that is wrong.
 */
export function readDossierArgument(
  value: unknown,
  call: string,
  earlier?: EarlierFields,
  argument = "dossier",
): Dossier {
  return read(value, call, argument, (given) => {
    if (earlier !== "as they are" && isFrozenDossier(given)) return given;
    if ((given as Partial<Dossier>).kind !== "dossier")
      throw faultAt(["kind"], new Fault('"dossier"', (given as Partial<Dossier>).kind));
    const dossier = readOf("Dossier")(given) as Dossier;
    if (earlier === "as they are") return dossier;
    for (const [index, record] of dossier.records.entries()) readHistory(record, earlier ?? refuseIn(index));
    return dossier;
  });
}

/**
 * A copy of a dossier with the fields that a dossier has, and no others: what to begin with in a program that asks a
 * dossier its own questions. It may be changed, also where the dossier is frozen. What a record said before is copied as it is; `checkDossier` judges it.
 * @param call the name of your function, for the message.
 * @throws ArgumentError where it is not a dossier, with the place of the first thing that is wrong.
 */
export const copyDossier = (dossier: unknown, call = "copyDossier"): Dossier =>
  readDossierArgument(dossier, typeof call === "string" ? call : "copyDossier", "as they are");

/** One record of a dossier. */
export const readRecordArgument = (value: unknown, call: string): DossierRecord =>
  read(value, call, "record", (given) => {
    const record = readOf("DossierRecord")(given) as DossierRecord;
    readHistory(record, (_, fault) => {
      throw fault;
    });
    return record;
  });

/** The dossier of a view that `asOf` made, or of a copy of one: most questions need no more of it. */
export function readDossierOfView(view: unknown, call: string): Dossier {
  needsObject(view, call, "view", "a view, made with asOf(dossier, day)");
  const own = frozenView(view);
  return own?.dossier ?? readDossierArgument((view as Partial<View>).dossier, call, undefined, "view.dossier");
}

/** A view that `asOf` made, or a copy of one. */
export function readViewArgument(value: unknown, call: string, argument = "view"): View {
  needsObject(value, call, argument, "a view, made with asOf(dossier, day)");
  const own = frozenView(value);
  if (own !== undefined) return own;
  const given = value as Partial<View>;
  const clocks = read(given.clocks, call, `${argument}.clocks`, (one) => readOf("Clocks")(one)) as View["clocks"];
  const dossier = readDossierArgument(given.dossier, call, undefined, `${argument}.dossier`);
  const whole =
    given.whole === given.dossier ? dossier : readDossierArgument(given.whole, call, undefined, `${argument}.whole`);
  const recordViews = read(given.recordViews, call, `${argument}.recordViews`, (views) => {
    if (!(views instanceof Map)) throw new Fault("a Map", views);
    return new Map([...views].map(([id, view]) => [String(id), readOf("RecordView")(view) as RecordView]));
  });
  return { clocks, dossier, recordViews, whole };
}

const refuseIn =
  (index: number): RefuseEarlier =>
  (_, fault) => {
    throw faultAt(["records", index], fault);
  };

function readHistory(record: DossierRecord, refuse: RefuseEarlier): void {
  for (const [index, change] of (record.history ?? []).entries()) {
    if (change.before === undefined) continue;
    change.before = readEarlier(record.kind, change.before, (fault) =>
      refuse(record, faultAt(["history", index, "before"], fault)),
    );
  }
}

function faultAt(steps: readonly (string | number)[], fault: Fault): Fault {
  fault.path.unshift(...steps);
  return fault;
}

function read<T>(value: unknown, call: string, argument: string, reading: (value: object) => T): T {
  const what = argument.endsWith("dossier") ? "a dossier" : `a ${argument}`;
  const fix = "Read it with readDossier, or parse it with dossierSchema.";
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ArgumentError(`${call}: "${argument}" ${new Fault(what, value).message}. ${fix}`);
  }
  try {
    return reading(value);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new ArgumentError(`${call}: "${argument}" is not ${what}: \`${error.place}\` ${error.message}. ${fix}`);
  }
}
