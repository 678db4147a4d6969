/** The two ways a block is checked: by rules, which is quick, and by a language engine, which is not. */
export type Stage = "rules" | "engine";

export interface Task {
  key: string;
  stage: Stage;
}

/** What is to be done, in which order. A block waits at most once in each stage, however often it changes. */
export interface Schedule {
  add(key: string, stage: Stage): void;
  remove(key: string): void;
  setVisible(keys: readonly string[]): void;
  /** Takes the next task: visible blocks first, rules before engines. Undefined if nothing waits. */
  next(): Task | undefined;
  hasVisible(): boolean;
  size(): number;
}

/** An empty schedule. */
export function createSchedule(): Schedule {
  const waiting: Record<Stage, Set<string>> = { rules: new Set(), engine: new Set() };
  let visible: readonly string[] = [];

  function nextVisible(stage: Stage): string | undefined {
    return visible.find((key) => waiting[stage].has(key));
  }

  function take(key: string | undefined, stage: Stage): Task | undefined {
    if (key === undefined) return undefined;
    waiting[stage].delete(key);
    return { key, stage };
  }

  return {
    add: (key, stage) => void waiting[stage].add(key),
    remove: (key) => {
      waiting.rules.delete(key);
      waiting.engine.delete(key);
    },
    setVisible: (keys) => {
      visible = keys;
    },
    next: () =>
      take(nextVisible("rules"), "rules") ??
      take(nextVisible("engine"), "engine") ??
      take(firstOf(waiting.rules), "rules") ??
      take(firstOf(waiting.engine), "engine"),
    hasVisible: () => nextVisible("rules") !== undefined || nextVisible("engine") !== undefined,
    size: () => waiting.rules.size + waiting.engine.size,
  };
}

function firstOf(keys: ReadonlySet<string>): string | undefined {
  return keys.values().next().value;
}
