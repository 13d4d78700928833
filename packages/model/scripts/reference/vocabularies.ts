/** The vocabularies that names are taken from, as descriptions name them. */
export const vocabularies: Readonly<Record<string, string>> = {
  "PA-X": "https://www.peaceagreements.org/",
  ATOP: "http://www.atopdata.org/",
  Popolo: "https://www.popoloproject.com/specs/",
  PLOVER: "https://osf.io/preprints/socarxiv/rm5dw/",
  "schema.org": "https://schema.org/",
  CiTO: "http://purl.org/spar/cito",
  IPTC: "https://iptc.org/standards/",
  ninjs: "https://iptc.org/standards/ninjs/",
  EventsML: "https://iptc.org/standards/eventsml-g2/",
  Wikidata: "https://www.wikidata.org/wiki/Help:Ranking",
  "W3C Web Annotation": "https://www.w3.org/TR/annotation-model/",
  EDTF: "https://www.loc.gov/standards/datetime/",
  "SQL:2011": "https://en.wikipedia.org/wiki/SQL:2011",
  XTDB: "https://docs.xtdb.com/",
  "UN/CEFACT": "https://unece.org/trade/uncefact",
  "ISO 4217": "https://www.iso.org/iso-4217-currency-codes.html",
  "ISO 8601": "https://www.iso.org/iso-8601-date-and-time-format.html",
  "BCP 47": "https://www.rfc-editor.org/info/bcp47",
  "Portable Text": "https://www.portabletext.org/",
};

/** The vocabularies that a text names, in the order of the list above. */
export const vocabulariesIn = (text: string): string[] =>
  Object.keys(vocabularies).filter((name) => text.includes(name));
