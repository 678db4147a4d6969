import { type SubmitEvent, useState } from "react";
import type { z } from "zod";
import { describeError } from "../../shared/errors.ts";
import type { Result } from "../../shared/result.ts";
import { check, type Faults } from "./faults.ts";

export interface Form<Value> {
  values: Value;
  faults: Faults;
  /** Why the last attempt to save failed, as a line to show. */
  failure: string | null;
  changed: boolean;
  change: (part: Partial<Value>) => void;
  submit: (event: SubmitEvent) => void;
}

/** A form's values, checked when it is sent; `onSaved` hears of what has been saved. */
export function useForm<Value>(
  initial: Value,
  schema: z.ZodType<Value>,
  save: (value: Value) => Promise<Result<null>>,
  onSaved?: (value: Value) => void,
): Form<Value> {
  const [values, setValues] = useState(initial);
  const [faults, setFaults] = useState<Faults>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [changed, setChanged] = useState(false);

  const send = async (): Promise<void> => {
    const outcome = check(schema, values);
    if ("faults" in outcome) return setFaults(outcome.faults);
    setFaults({});
    const saved = await save(outcome.value);
    setFailure(saved.ok ? null : describeError(saved.error));
    if (!saved.ok) return;
    setChanged(false);
    onSaved?.(outcome.value);
  };
  return {
    values,
    faults,
    failure,
    changed,
    change: (part) => {
      setChanged(true);
      setValues((current) => ({ ...current, ...part }));
    },
    submit: (event) => {
      event.preventDefault();
      event.stopPropagation();
      void send();
    },
  };
}
