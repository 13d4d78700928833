/** The part of `@xmldom/xmldom` that `start` uses; its own types need those of a browser. */
export interface XmlNode {
  readonly nodeType: number;
  readonly firstChild: XmlNode | null;
  readonly nextSibling: XmlNode | null;
  readonly previousSibling: XmlNode | null;
  readonly parentNode: XmlNode | null;
  /** The name with its prefix, `w:p`. */
  nodeName: string;
  /** The same for an element, which is written with this name. */
  tagName?: string;
  /** Of a text. */
  data?: string;
  getAttribute?(name: string): string;
}

export declare class DOMParser {
  constructor(options: {
    locator: object;
    errorHandler: { warning(): void; error(message: string): void; fatalError(message: string): void };
  });
  parseFromString(text: string, type: string): XmlNode | undefined;
}

export declare class XMLSerializer {
  serializeToString(node: XmlNode): string;
}
