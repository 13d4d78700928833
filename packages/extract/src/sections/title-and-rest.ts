/** Further in, a colon or a dash belongs to the sentence. */
const longestTitle = 90;

/** "Alliance cohesion: views differ" → title and rest, with where the rest begins. */
export function titleAndRest(text: string): { title: string; rest: string } | undefined {
  const line = /[\r\n]/u.exec(text.slice(0, longestTitle + 2));
  if (line) return { title: text.slice(0, line.index).replace(/[\s:：]+$/u, ""), rest: text.slice(line.index).trim() };
  const mark = /[:：](?=\s|\p{Script=Han})|\s[–—-](?=\s)/u.exec(text.slice(0, longestTitle));
  if (!mark || mark.index === 0) return undefined;
  const rest = text.slice(mark.index + mark[0].length).trim();
  const title = text.slice(0, mark.index);
  return rest === "" || /[.!?。]\s/u.test(title) ? undefined : { title, rest };
}
