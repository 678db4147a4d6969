import { ignoring } from "../../language/review/ignored.ts";
import { notify } from "../app/notices-store.ts";
import { request } from "../app/api.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { useSession } from "../app/session-store.ts";
import { dropFinding, type PlacedFinding } from "./findings-store.ts";
import { textOfBlock } from "./language-desk.ts";
import { changeLibraryLanguage, changePersonal, loadIgnored, useLanguageSettings } from "./language-settings.ts";

/** One way to live with a finding. */
export interface FindingAction {
  readonly id: "ignore-once" | "ignore-always" | "publication-dictionary" | "rule-off";
  readonly label: string;
  readonly run: () => void;
}

/** The ways to live with a finding, apart from doing what it suggests. */
export function actionsFor(finding: PlacedFinding): FindingAction[] {
  const isSpelling = finding.kind === "spelling";
  return [
    { id: "ignore-once", label: "Ignore once", run: () => void ignoreOnce(finding) },
    {
      id: "ignore-always",
      label: isSpelling ? "Always ignore (add to my dictionary)" : "Always ignore",
      run: () => void ignoreAlways(finding),
    },
    ...(isSpelling
      ? [
          {
            id: "publication-dictionary" as const,
            label: "Add to the publication’s dictionary",
            run: () => void addToPublication(finding),
          },
        ]
      : [{ id: "rule-off" as const, label: "Turn this rule off", run: () => void turnOff(finding) }]),
  ];
}

async function ignoreOnce(finding: PlacedFinding): Promise<void> {
  const { article } = useSession.getState();
  const text = textOfBlock(finding.block);
  if (article === null || text === undefined) return;
  const ignored = ignoring(finding, { key: finding.block, kind: "paragraph", language: "en", text }, "once");
  if (ignored.scope !== "once") return;
  dropFinding(finding);
  const outcome = await request("language.ignore", { articleId: article.id, finding: ignored });
  if (outcome.ok) await loadIgnored(article.id);
  else respondToFailure(outcome.error);
}

async function ignoreAlways(finding: PlacedFinding): Promise<void> {
  const { rule, found, kind } = finding;
  await changePersonal(({ words, ignored }) =>
    kind === "spelling"
      ? { words: [...words, found] }
      : { ignored: [...ignored, { scope: "always", rule, text: found }] },
  );
}

async function addToPublication({ found }: PlacedFinding): Promise<void> {
  await changeLibraryLanguage("language.addWord", { word: found });
}

const HOUSE_STYLE = "house-style/";

async function turnOff({ rule }: PlacedFinding): Promise<void> {
  const switchTo = (on: boolean): Promise<boolean> =>
    rule.startsWith(HOUSE_STYLE)
      ? switchHouseRule(rule.slice(HOUSE_STYLE.length), on)
      : changeLibraryLanguage("language.switchRule", { rule, on });
  if (!(await switchTo(false))) return;
  notify({
    kind: "information",
    message: "This rule is off for the whole publication.",
    action: { label: "Turn it on again", run: () => void switchTo(true) },
  });
}

/** Switches one rule of the house style on or off; true if that could be done. */
export async function switchHouseRule(id: string, enabled: boolean): Promise<boolean> {
  const rule = useLanguageSettings.getState().library?.houseStyle.find((other) => other.id === id);
  return rule !== undefined && changeLibraryLanguage("language.saveHouseRules", { rules: [{ ...rule, enabled }] });
}
