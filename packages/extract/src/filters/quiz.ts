/** "a) The Elm" in a line above "b) The Ash". */
const options = /^[^\p{L}\p{N}]{0,4}a[.)、．][\s\S]*?\n[^\p{L}\p{N}]{0,4}b[.)、．]/iu;
/** Options are short and come first in an answer. */
const readAnswers = 300;

/** Whether questions are a quiz: below at least half of them the reader has a choice of answers. */
export function isQuiz(answers: readonly string[]): boolean {
  const choices = answers.filter((answer) => options.test(answer.slice(0, readAnswers)));
  return choices.length > 0 && choices.length * 2 >= answers.length;
}
