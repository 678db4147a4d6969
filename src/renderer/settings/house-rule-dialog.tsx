import { type JSX, useState } from "react";
import { describeError } from "../../shared/errors.ts";
import { type HouseStyleRule, HouseStyleRuleSchema } from "../../shared/house-style.ts";
import { useWritable } from "../app/library-store.ts";
import { changeLibraryLanguage, useLanguageSettings } from "../language/language-settings.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";
import { LanguagePicker } from "../ui/language-picker.tsx";
import { Select } from "../ui/select.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { check, type Faults } from "./faults.ts";
import { PatternFields } from "./house-rule-pattern.tsx";
import { HouseRuleTrial } from "./house-rule-trial.tsx";
import { newRuleId } from "./new-rule-id.ts";
import styles from "./house-style.module.css";
import settings from "./settings.module.css";
import { SEVERITY_LABELS } from "./house-style-table.tsx";
import { usePatternFault } from "./use-pattern-fault.ts";

const NEW_RULE: HouseStyleRule = {
  id: "new",
  pattern: { kind: "words", words: "" },
  suggestion: "",
  reason: "",
  severity: "warning",
  language: null,
  inQuotations: false,
  enabled: true,
};
const SEVERITIES = (["error", "warning", "suggestion"] as const).map((value) => ({
  value,
  label: SEVERITY_LABELS[value],
}));

/** One rule of the house style, new or changed, and a try of it on everything written before. */
export function HouseRuleDialog({ rule, onClose }: { rule: HouseStyleRule | null; onClose: () => void }): JSX.Element {
  const [values, setValues] = useState(rule ?? NEW_RULE);
  const [faults, setFaults] = useState<Faults>({});
  const readOnly = !useWritable();
  const patternFault = usePatternFault(values.pattern);
  const taken = useLanguageSettings(({ library }) => library?.houseStyle) ?? [];
  const change = (part: Partial<HouseStyleRule>): void => setValues({ ...values, ...part });

  const save = async (): Promise<void> => {
    const named = rule === null ? { ...values, id: newRuleId(values.pattern, taken) } : values;
    const outcome = check(HouseStyleRuleSchema, named);
    if ("faults" in outcome) return setFaults(outcome.faults);
    if (await changeLibraryLanguage("language.saveHouseRules", { rules: [outcome.value] })) onClose();
  };

  return (
    <Dialog
      title={rule === null ? "New house rule" : "House rule"}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" disabled={readOnly || patternFault !== null} onClick={() => void save()}>
            Save rule
          </Button>
        </>
      }
    >
      <div className={settings["form"]}>
        <PatternFields
          pattern={values.pattern}
          fault={patternFault === null ? faults["pattern"] : describeError(patternFault)}
          onPattern={(pattern) => change({ pattern })}
        />
        <Field label="Write" stacked error={faults["suggestion"]} hint="Leave empty to mark without a proposal.">
          {(control) => (
            <TextInput
              {...control}
              dir="auto"
              value={values.suggestion}
              onValue={(suggestion) => change({ suggestion })}
            />
          )}
        </Field>
        <Field label="Reason" stacked error={faults["reason"]}>
          {(control) => (
            <TextInput {...control} dir="auto" value={values.reason} onValue={(reason) => change({ reason })} />
          )}
        </Field>
        <div className={settings["pair"]}>
          <Field label="Weight" stacked>
            {(control) => (
              <Select
                {...control}
                value={values.severity}
                choices={SEVERITIES}
                onValue={(severity) => change({ severity })}
              />
            )}
          </Field>
          <Field label="Language" stacked>
            {({ id, "aria-labelledby": labelledBy }) =>
              values.language === null ? (
                <span id={id}>Every language</span>
              ) : (
                <LanguagePicker
                  id={id}
                  aria-labelledby={labelledBy}
                  value={values.language}
                  disabled={false}
                  onValue={(language) => change({ language })}
                />
              )
            }
          </Field>
        </div>
        <Checks values={values} onChange={change} />
        <HouseRuleTrial rule={values} isSound={patternFault === null} />
      </div>
    </Dialog>
  );
}

function Checks({
  values,
  onChange,
}: {
  values: HouseStyleRule;
  onChange: (part: Partial<HouseStyleRule>) => void;
}): JSX.Element {
  return (
    <div>
      <label className={styles["check"]}>
        <input
          type="checkbox"
          checked={values.language === null}
          onChange={(event) => onChange({ language: event.currentTarget.checked ? null : "en" })}
        />
        In every language
      </label>
      <label className={styles["check"]}>
        <input
          type="checkbox"
          checked={values.inQuotations}
          onChange={(event) => onChange({ inQuotations: event.currentTarget.checked })}
        />
        Holds in quotations too
      </label>
      <label className={styles["check"]}>
        <input
          type="checkbox"
          checked={values.enabled}
          onChange={(event) => onChange({ enabled: event.currentTarget.checked })}
        />
        Switched on
      </label>
    </div>
  );
}
