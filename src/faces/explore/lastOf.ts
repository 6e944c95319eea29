/** Remembers the last answer: asked the same again, it gives the very same value. */
export function lastOf<Asked extends readonly unknown[], Answer>(
  answer: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | null = null;
  return (...asked) => {
    if (!last || asked.some((each, i) => each !== last?.asked[i])) last = { asked, answer: answer(...asked) };
    return last.answer;
  };
}
