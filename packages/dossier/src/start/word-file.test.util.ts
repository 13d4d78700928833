import { crc32 } from "node:zlib";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const run = (text: string, marks = ""): string =>
  `<w:r>${marks === "" ? "" : `<w:rPr>${marks}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** The parts of a Word document's body, as word processors write them. */
export const word = {
  paragraph: (...runs: string[]): string => `<w:p>${runs.join("")}</w:p>`,
  heading: (level: number, text: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr>${run(text)}</w:p>`,
  bullet: (text: string): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`,
  words: (text: string): string => run(text),
  item: (level: number, text: string, list = 2): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`,
  marked: (marks: string, text: string): string => run(text, marks),
  changed: (element: "ins" | "del" | "moveFrom" | "moveTo", text: string): string =>
    `<w:${element} w:id="1" w:author="A">${element === "del" ? run(text).replaceAll("w:t", "w:delText") : run(text)}</w:${element}>`,
  cell: (properties: string, ...content: string[]): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${content.join("")}</w:tc>`,
  note: (kind: "footnote" | "endnote", id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`,
  cells: (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`,
  part: (name: string, ...content: string[]): string =>
    `${head}<w:${name} xmlns:w="${main}">${content.join("")}</w:${name}>`,
  bold: (text: string): string => run(text, "<w:b/>"),
  link: (text: string): string => `<w:hyperlink r:id="rId9">${run(text)}</w:hyperlink>`,
  comment: (): string => '<w:r><w:commentReference w:id="0"/></w:r>',
  row: (...cells: string[]): string =>
    `<w:tr>${cells.map((cell) => `<w:tc><w:p>${run(cell)}</w:p></w:tc>`).join("")}</w:tr>`,
  table: (...rows: string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`,
};

const styles = [1, 2, 3]
  .map(
    (level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`,
  )
  .join("");

const numbered = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%3"/></w:lvl></w:abstractNum>`;
/** Two that count on together, and one that begins anew. */
const lists = `<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

const comment = `<w:comment w:id="0" w:author="Desk" w:initials="D">${word.paragraph(run("ring the mayor"))}</w:comment>`;

/** A Word document with this body: a zip of the files that the format asks for. */
export function wordFile(...body: string[]): Buffer {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const part = (name: string, kind: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="${type}.${kind}+xml"/>`;
  const relation = (id: string, kind: string, target: string, mode = ""): string =>
    `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"${mode}/>`;
  const list = (...entries: string[]): string =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
  return zip({
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part("document", "document.main")}${part("styles", "styles")}${part("numbering", "numbering")}${part("comments", "comments")}</Types>`,
    "_rels/.rels": list(relation("rId1", "officeDocument", "word/document.xml")),
    "word/_rels/document.xml.rels": list(
      relation("rId1", "styles", "styles.xml"),
      relation("rId2", "numbering", "numbering.xml"),
      relation("rId3", "comments", "comments.xml"),
      relation("rId9", "hyperlink", "https://example.org/a?b=1&amp;c=2", ' TargetMode="External"'),
    ),
    "word/document.xml": `${head}<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>${body.join("")}</w:body></w:document>`,
    "word/styles.xml": `${head}<w:styles xmlns:w="${main}">${styles}</w:styles>`,
    "word/numbering.xml": `${head}<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>${numbered}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${lists}</w:numbering>`,
    "word/comments.xml": `${head}<w:comments xmlns:w="${main}">${body.join("").includes("commentReference") ? comment : ""}</w:comments>`,
  });
}

/** Files in a zip, not compressed. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, data] = [Buffer.from(path), Buffer.from(text)];
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc32(data), 10);
    about.writeUInt32LE(data.length, 14);
    about.writeUInt32LE(data.length, 18);
    about.writeUInt16LE(name.length, 22);
    const own = Buffer.concat([Buffer.from("PK\u0003\u0004"), about, name, data]);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), about, end, name]));
    bodies.push(own);
    offset += own.length;
  }
  const listed = Buffer.concat(directory);
  const last = Buffer.alloc(18);
  last.writeUInt16LE(directory.length, 4);
  last.writeUInt16LE(directory.length, 6);
  last.writeUInt32LE(listed.length, 8);
  last.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, listed, Buffer.from("PK\u0005\u0006"), last]);
}
