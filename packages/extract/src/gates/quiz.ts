/** "a) The Elm" over "b) The Ash". */
const options = /^[^\p{L}\p{N}]{0,4}a[.)、．][\s\S]*?\n[^\p{L}\p{N}]{0,4}b[.)、．]/iu;
/** Options are short; they stand at an answer's beginning. */
const reach = 300;

/** A quiz leaves the answer to its reader: what stands below its questions is a choice. */
export function isQuiz(answers: readonly string[]): boolean {
  const choices = answers.filter((answer) => options.test(answer.slice(0, reach)));
  return choices.length > 0 && choices.length * 2 >= answers.length;
}
