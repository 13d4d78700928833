import { asOf, type Dossier, type DossierRecord } from "@backgrounder/model/talks";

const [width, height] = [720, 384];
const [centre, ground] = [width / 2, height - 18];
const [core, band] = [76, 124];

/** Colours follow the reader's system, as those of the page do; letters are larger where the picture is small. */
const style = `
    .ground { fill: #f3f1ec } .line { stroke: #16191d; fill: none } .core { fill: #16191d } .word { fill: #16191d; stroke: #f3f1ec } .in { fill: #f3f1ec }
    .word { stroke-width: 10px; paint-order: stroke }
    @media (max-width: 480px) { text { font-size: 33px } }
    @media (prefers-color-scheme: dark) {
      .ground { fill: #1d2125 } .line { stroke: #e9e6df } .core { fill: #e9e6df } .word { fill: #e9e6df; stroke: #1d2125 } .in { fill: #1d2125 }
    }`;

/**
 * The layers of a guarantee as half rings around the country that it is for, drawn from the record. A full line is
 * agreed, a dashed one is not.
 */
export function guaranteesPicture(dossier: Dossier, id: string): string {
  const { records } = asOf(dossier, dossier.asOf).dossier;
  const proposal = recordOf(records, id, "proposal");
  const guarantees = (proposal.terms ?? []).filter((term) => term.form === "guarantee");
  const [first] = guarantees;
  if (first?.beneficiary === undefined) throw new Error(`${id}: the picture needs to know who the guarantees are for.`);
  const isAgreed = proposal.status === "signed" || proposal.status === "in-force";
  const rings = guarantees.map(({ guarantors = [] }, index) => {
    const names = guarantors.map((party) => shortName(recordOf(records, party, "party")));
    return ring(index, names.length === 0 ? "Its own armed forces" : names.join(" and "), isAgreed);
  });
  const name = shortName(recordOf(records, first.beneficiary, "party"));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Helvetica Neue, Arial, Liberation Sans, sans-serif" font-size="25">
  <style>${style}
  </style>
  <path class="ground" d="M0 0h${width}v${height}H0z"/>
  <path class="core" d="${arc(core)}z"/>
  <text class="in" x="${centre}" y="${ground - 22}" text-anchor="middle">${name}</text>${rings.join("")}
</svg>
`;
}

/** Half a circle above the ground. */
const arc = (radius: number): string => `M${centre - radius} ${ground}a${radius} ${radius} 0 0 1 ${2 * radius} 0`;

function ring(index: number, words: string, isAgreed: boolean): string {
  const radius = core + (index + 1) * band;
  const dashes = isAgreed ? "" : ' stroke-dasharray="14 10"';
  return `
  <path class="line" stroke-width="4"${dashes} d="${arc(radius)}"/>
  <text class="word" x="${centre}" y="${ground - radius + 64}" text-anchor="middle">${words}</text>`;
}

/** Parties that a source does not name have a long name that says so. */
const shortName = ({ name, aliases }: Extract<DossierRecord, { kind: "party" }>): string =>
  name.includes("(") ? (aliases?.[0] ?? name) : name;

function recordOf<K extends DossierRecord["kind"]>(
  records: readonly DossierRecord[],
  id: string,
  kind: K,
): Extract<DossierRecord, { kind: K }> {
  const found = records.find((record) => record.id === id);
  if (found?.kind === kind) return found as Extract<DossierRecord, { kind: K }>;
  throw new Error(`The picture shows ${id}, which is not a ${kind} of the dossier.`);
}
