import { forms, unions } from "../../generated/dossier-forms.js";
import { plainJson } from "../../plain-json.js";
import { nameOf } from "../../name-of.js";

/** What keeps a value from being used, and where in it. */
export class Fault {
  readonly path: (string | number)[] = [];
  readonly message: string;

  constructor(expected: string, found: unknown) {
    this.message = `must be ${expected}, but is ${nameOf(found)}`;
  }

  /** As `records[3].history[0].before.name`. */
  get place(): string {
    return this.path.reduce<string>(
      (place, step) => (typeof step === "number" ? `${place}[${step}]` : place === "" ? step : `${place}.${step}`),
      "",
    );
  }
}

/** A copy of a value with the fields that its form has, and no others. Throws a `Fault` where the value has another form. */
export type Read = (value: unknown) => unknown;

const dayPattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Whether a value is a year, a month or a day. */
export const isDay = (value: unknown): value is string => typeof value === "string" && dayPattern.test(value);

const scalars: Readonly<Record<string, Read>> = {
  text: (value) => (typeof value === "string" ? value : refuse("words", value)),
  day: (value) => (isDay(value) ? value : refuse("a date like 2025-08-17, 2025-08 or 2025", value)),
  number: (value) => (Number.isFinite(value) ? value : refuse("a number", value)),
  flag: (value) => (typeof value === "boolean" ? value : refuse("true or false", value)),
  prose: (value) => (typeof value === "string" ? value : readOf("TextBlock[]")(value)),
  earlier: (value) => plainCopy(readObject(value)),
};

/** What a record said before is open in the schema, but it is written as JSON. */
function plainCopy(value: object): unknown {
  const json = plainJson(value);
  if (json === undefined) throw new Fault("plain data without loops", value);
  return JSON.parse(json) as unknown;
}

function refuse(expected: string, value: unknown): never {
  throw new Fault(expected, value);
}

const known = new Map<string, Read>();

/** Reads what has a form of the generated table: `text`, `Reference[]`, `DossierRecord`. */
export function readOf(form: string): Read {
  const before = known.get(form);
  if (before !== undefined) return before;
  const read = readAs(form);
  known.set(form, read);
  return read;
}

function readAs(form: string): Read {
  const union = unions[form];
  if (union !== undefined) return readUnion(union.tag, union.of);
  if (form.endsWith("[]")) return readList(readOf(form.slice(0, -2)));
  return scalars[form] ?? readFields(form);
}

/** As many as the schema allows; a list of holes can be longer than any program can walk. */
const longest = 500_000;

function readList(read: Read): Read {
  return (value) => {
    if (!Array.isArray(value)) throw new Fault("a list", value);
    if (value.length > longest) throw new Fault(`a list of at most ${longest} entries`, value);
    const list: unknown[] = [];
    let index = 0;
    try {
      for (; index < value.length; index++) list.push(read(value[index]));
    } catch (error) {
      throw inside(index, error);
    }
    return list;
  };
}

function readUnion(tag: string, of: Readonly<Record<string, string>>): Read {
  const reads = new Map<unknown, Read>(Object.entries(of).map(([value, form]) => [value, readOf(form)]));
  return (value) => {
    const found = readObject(value)[tag];
    const read = reads.get(found);
    if (read !== undefined) return read(value);
    const fault = new Fault(`one of ${[...reads.keys()].join(", ")}`, found);
    fault.path.unshift(tag);
    throw fault;
  };
}

interface Field {
  name: string;
  isOptional: boolean;
  read: Read;
}

/** What a view has beside records. */
const viewForms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Clocks: { validAt: "day", knownAt: "day", "recordedAt?": "day" },
  RecordView: {
    certainty: "text",
    reliability: "text",
    origins: "text[]",
    "confirmed?": "Confirmed",
    notices: "Change[]",
  },
};

const fieldsOf = (form: string): Field[] =>
  Object.entries(forms[form] ?? viewForms[form] ?? {}).map(([field, own]) => {
    const name = field.replace("?", "");
    return { name, isOptional: name !== field, read: readOf(own) };
  });

/** Most fields of a record are missing, so those that it has are looked at, and the required ones counted. */
function readFields(form: string): Read {
  const made = fieldsOf(form);
  const fields = new Map(made.map((field) => [field.name, field]));
  const required = made.filter(({ isOptional }) => !isOptional);
  return (value) => {
    const object = readObject(value);
    const copy: Record<string, unknown> = {};
    let count = 0;
    let key = "";
    try {
      for (key of Object.keys(object)) {
        const field = fields.get(key);
        const own = object[key];
        if (field === undefined || own === undefined) continue;
        copy[key] = field.read(own);
        if (!field.isOptional) count++;
      }
      if (count === required.length) return copy;
      key = required.find(({ name }) => copy[name] === undefined)?.name ?? "";
      return fields.get(key)?.read(undefined);
    } catch (error) {
      throw inside(key, error);
    }
  };
}

function readObject(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Fault("an object", value);
  return value as Record<string, unknown>;
}

/** The same error, with the step that led to it. */
function inside(step: string | number, error: unknown): unknown {
  if (error instanceof Fault) error.path.unshift(step);
  return error;
}

const earlier = new Map<string, ReadonlyMap<string, Read>>();

/**
 * Reads the fields of a record as they were before a change. `null` says that there was none; what cannot change, and
 * what a record does not have, is left out. `report` is called for each field that has another form, and may throw.
 */
export function readEarlier(kind: string, before: object, report: (fault: Fault) => void): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const [name, read] of earlierFieldsOf(kind)) {
    const value = (before as Record<string, unknown>)[name];
    if (value === undefined) continue;
    try {
      copy[name] = read(value);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      error.path.unshift(name);
      report(error);
    }
  }
  return copy;
}

function earlierFieldsOf(kind: string): ReadonlyMap<string, Read> {
  const before = earlier.get(kind);
  if (before !== undefined) return before;
  const all = fieldsOf(unions["DossierRecord"]?.of[kind] ?? "");
  const changing = all.filter(({ name }) => name !== "kind" && name !== "id" && name !== "history");
  const reads = new Map(
    changing.map(({ name, isOptional, read }): [string, Read] => [
      name,
      (value) => (value === null && isOptional ? null : read(value)),
    ]),
  );
  earlier.set(kind, reads);
  return reads;
}
