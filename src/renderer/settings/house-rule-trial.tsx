import type { JSX } from "react";
import { type HouseStyleRule, HouseStyleRuleSchema } from "../../shared/house-style.ts";
import type { ArchiveHit } from "../../shared/language-desk.ts";
import { Button } from "../ui/button.tsx";
import styles from "./house-style.module.css";
import { useTrial } from "./use-trial.ts";

const numbers = new Intl.NumberFormat("en-GB");

/** What a rule would mark in everything written so far, before it is switched on. */
export function HouseRuleTrial({ rule, isSound }: { rule: HouseStyleRule; isSound: boolean }): JSX.Element {
  const { trial, start, cancel } = useTrial();
  const isReady = isSound && HouseStyleRuleSchema.safeParse(rule).success;
  return (
    <section aria-label="Trial on the archive" className={styles["trial"]}>
      <div className={styles["trialHead"]}>
        {trial?.isRunning === true ? (
          <Button onClick={cancel}>Stop</Button>
        ) : (
          <Button disabled={!isReady} onClick={() => void start(rule)}>
            Try this rule on our archive
          </Button>
        )}
        {trial !== null && (
          <output className={styles["faint"]}>
            {trial.failure ??
              `${numbers.format(trial.count)} ${trial.count === 1 ? "place" : "places"} in ${numbers.format(trial.looked)} of ${numbers.format(trial.total)} articles${trial.isRunning ? " …" : ""}`}
          </output>
        )}
      </div>
      {trial !== null && trial.hits.length > 0 && (
        <ul aria-label="Places found" className={styles["hits"]}>
          {trial.hits.map((hit) => (
            <Hit key={hit.number} hit={hit} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Hit({ hit }: { hit: ArchiveHit }): JSX.Element {
  return (
    <li className={styles["hit"]}>
      <p dir="auto" className={styles["excerpt"]}>
        …{hit.before}
        <mark>{hit.found}</mark>
        {hit.suggestion !== null && <ins> → {hit.suggestion}</ins>}
        {hit.after}…
      </p>
      <p dir="auto" className={styles["faint"]}>
        {hit.headline}
      </p>
    </li>
  );
}
