/** Questions put to a worker that wait for their answers. */
export interface Questions<Answer> {
  /** `put` sends the question under its number. */
  ask(put: (request: number) => void): Promise<Answer>;
  answer(request: number, answer: Answer): void;
  /** Nobody will answer those that wait: they get this. */
  answerAll(answer: Answer): void;
}

export function createQuestions<Answer>(): Questions<Answer> {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  return {
    ask(put) {
      last += 1;
      const { promise, resolve } = Promise.withResolvers<Answer>();
      waiting.set(last, resolve);
      put(last);
      return promise;
    },
    answer(request, answer) {
      waiting.get(request)?.(answer);
      waiting.delete(request);
    },
    answerAll(answer) {
      for (const resolve of waiting.values()) resolve(answer);
      waiting.clear();
    },
  };
}
