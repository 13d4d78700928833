/** A later colon or dash belongs to the sentence. */
const longestTitle = 90;

/** "Alliance cohesion: views differ" → its title and the rest. */
export function titleAndRest(text: string): { title: string; rest: string } | undefined {
  const lineBreak = /[\r\n]/u.exec(text.slice(0, longestTitle + 2));
  if (lineBreak) {
    const title = text.slice(0, lineBreak.index).replace(/[\s:：]+$/u, "");
    return { title, rest: text.slice(lineBreak.index).trim() };
  }
  const mark = /[:：](?=\s|\p{Script=Han})|\s[–—-](?=\s)/u.exec(text.slice(0, longestTitle));
  if (!mark || mark.index === 0) return undefined;
  const title = text.slice(0, mark.index);
  const rest = text.slice(mark.index + mark[0].length).trim();
  return rest === "" || /[.!?。]\s/u.test(title) ? undefined : { title, rest };
}
