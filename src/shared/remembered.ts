/** How many answers are remembered of one function; languages and time zones are few, but a hostile archive could hold many. */
const MOST = 500;

/**
 * The same function, remembering its answers by its one text argument. For the formatters of `Intl`, which take a hundred
 * times as long to make as to use.
 */
export function remembered<Answer>(answer: (key: string) => Answer): (key: string) => Answer {
  const answers = new Map<string, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const found = answer(key);
    if (answers.size >= MOST) answers.clear();
    answers.set(key, found);
    return found;
  };
}
