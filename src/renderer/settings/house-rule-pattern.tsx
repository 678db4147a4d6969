import type { JSX } from "react";
import type { HouseStylePattern } from "../../shared/house-style.ts";
import { Field } from "../ui/field.tsx";
import { Select } from "../ui/select.tsx";
import { TextInput } from "../ui/text-input.tsx";
import styles from "./house-style.module.css";

const KINDS = [
  { value: "words", label: "Word or phrase" },
  { value: "expression", label: "Regular expression" },
] as const;

/** What a rule looks for. A fault in it is named at once. */
export function PatternFields({
  pattern,
  fault,
  onPattern,
}: {
  pattern: HouseStylePattern;
  fault: string | undefined;
  onPattern: (pattern: HouseStylePattern) => void;
}): JSX.Element {
  const text = pattern.kind === "words" ? pattern.words : pattern.source;
  const isAnyCase = pattern.kind === "expression" && pattern.flags.includes("i");
  return (
    <>
      <Field label="Look for a" stacked>
        {(control) => (
          <Select
            {...control}
            value={pattern.kind}
            choices={KINDS}
            onValue={(kind) => onPattern(patternOf(kind, text))}
          />
        )}
      </Field>
      <Field
        label="Instead of"
        stacked
        error={fault}
        hint={pattern.kind === "words" ? "Found whole, in either case unless it has a capital." : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            dir="auto"
            value={text}
            className={pattern.kind === "expression" ? styles["code"] : undefined}
            onValue={(words) =>
              onPattern(pattern.kind === "words" ? { ...pattern, words } : { ...pattern, source: words })
            }
          />
        )}
      </Field>
      {pattern.kind === "expression" && (
        <label className={styles["check"]}>
          <input
            type="checkbox"
            checked={isAnyCase}
            onChange={() => onPattern({ ...pattern, flags: withFlag(pattern.flags, "i", !isAnyCase) })}
          />
          In capitals or small letters alike
        </label>
      )}
    </>
  );
}

function patternOf(kind: HouseStylePattern["kind"], text: string): HouseStylePattern {
  return kind === "words" ? { kind, words: text } : { kind, source: text, flags: "i" };
}

function withFlag(flags: string, flag: string, on: boolean): string {
  return on ? flags + flag : flags.replaceAll(flag, "");
}
