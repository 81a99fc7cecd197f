/** Answers kept of one computation; then all are forgotten, so that a long run does not hold every text it has seen. */
const MOST_ANSWERS = 4000;
/** Characters of a question whose answer is kept: longer ones are hardly asked again. */
const LONGEST_QUESTION = 200;

/** A pure computation whose answers are kept: the same names and headings stand in note after note. */
export function rememberAnswers<Answer>(compute: (question: string) => Answer): (question: string) => Answer {
  const kept = new Map<string, { readonly answer: Answer }>();
  return (question) => {
    if (question.length > LONGEST_QUESTION) return compute(question);
    const known = kept.get(question);
    if (known !== undefined) return known.answer;
    if (kept.size >= MOST_ANSWERS) kept.clear();
    const answer = compute(question);
    kept.set(question, { answer });
    return answer;
  };
}

/**
 * A pure computation whose last answer is kept, for questions that come several times in a row: a cache, so that the same
 * question has the same answer whatever was asked before.
 */
export function rememberLast<Answer>(compute: (question: string) => Answer): (question: string) => Answer {
  let kept: { readonly question: string; readonly answer: Answer } | null = null;
  return (question) => {
    if (kept === null || kept.question !== question) kept = { question, answer: compute(question) };
    return kept.answer;
  };
}

/** A computation done at most once. */
export function remember<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => (kept ??= { value: compute() }).value;
}
