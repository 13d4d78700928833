/**
 * What the lint rules know of a language. Each list is `one | two | three`; each entry is part of a regular
 * expression, matched as whole words in any case.
 */
export interface LintWords {
  /** Verbs with which a source leaves open whether something is so. */
  modals: string;
  /** Come before a modal verb that only puts someone's words into the past: "said it would". */
  reporting: string;
  /** The verbs among `modals` that `reporting` puts into the past. */
  movedByReporting: string;
  /** Any of these shows that our own words leave it open too. */
  hedges: string;
  /**
   * Verbs for what someone wants. They leave open what a "would" in the past leaves open ("it would pay" – "offers to
   * pay"), but not what a "might" does.
   */
  wishes: string;
  /** Before one of the `wishes`, these make it a noun: "the offers". */
  determiners: string;
  /** Headings of a cheerful box. */
  lightLabels: string;
  /** Subjects that rule out a cheerful tone. */
  graveMatters: string;
  /** A day that comes without anyone doing anything. */
  deadlines: string;
  /** Offices whose holder speaks for an organisation. */
  offices: string;
  /** The same, but only on their own or before the name of the organisation: "head of the union". */
  leaders: string;
  /** At the end of a publisher's name, these say what kind it is: "Harbour news agency". */
  kindsOfPublisher: string;
  /** People who speak without a name. */
  unnamedGroups: string;
  /** Says that one scenario is likelier than another. */
  weights: string;
  /** Numbers a scenario, at the beginning of its name or summary. */
  numbering: string;
  /** Follows a number: "5 per cent". */
  perCent: string;
  /** The commonest small words that hardly another language has. A long sentence without any is in another language. */
  smallWords: string;
  /** The commonest small words that other languages have, too: "a", "no". Some of them prove nothing. */
  sharedSmallWords: string;
  /** In a locator: the words are in the headline. */
  headline: string;
}
