/** What an embed says around its blocks. `{date}` is replaced by a day in words. */
export interface EmbedWords {
  reviewDue: string;
  /** The living state is too old, so an earlier one is shown. */
  lastChecked: string;
  withdrawn: string;
  withdrawnOn: string;
  /** Above what changed since the article around the embed was published. */
  changedSince: string;
  unchangedSince: string;
  correctedSince: string;
  fullPage: string;
  notFound: string;
}
