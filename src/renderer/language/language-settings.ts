import { create } from "zustand";
import type { Input } from "../../shared/ipc/contract.ts";
import type { IgnoredFinding, LibraryLanguage, PersonalLanguage } from "../../shared/language-desk.ts";
import { request } from "../app/api.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { useSession } from "../app/session-store.ts";

/** What has been settled about language: by this person, by the newsroom, and for the article at hand. */
interface LanguageSettings {
  /** Null until they have been read. */
  personal: PersonalLanguage | null;
  library: LibraryLanguage | null;
  ignoredHere: readonly IgnoredFinding[];
}

export const useLanguageSettings = create<LanguageSettings>(() => ({ personal: null, library: null, ignoredHere: [] }));

/** Reads what the person and the newsroom have settled. */
export async function loadLanguageSettings(): Promise<void> {
  const [personal, library] = await Promise.all([
    request("language.personal", undefined),
    request("language.read", undefined),
  ]);
  if (personal.ok) useLanguageSettings.setState({ personal: personal.value });
  else respondToFailure(personal.error);
  if (library.ok) useLanguageSettings.setState({ library: library.value });
  else respondToFailure(library.error);
}

/** Reads what is ignored in an article whenever another one is opened. */
export function followIgnored(): void {
  useSession.subscribe(({ article }, before) => {
    if (article === null || article.id === before.article?.id) return;
    useLanguageSettings.setState({ ignoredHere: [] });
    void loadIgnored(article.id);
  });
}

/** Reads what is ignored in an article. */
export async function loadIgnored(articleId: string): Promise<void> {
  const ignored = await request("language.ignored", { articleId });
  if (ignored.ok && useSession.getState().article?.id === articleId)
    useLanguageSettings.setState({ ignoredHere: ignored.value });
}

/** Changes what this person has settled. Shown at once, and as it was if it could not be kept. */
export async function changePersonal(change: (personal: PersonalLanguage) => Partial<PersonalLanguage>): Promise<void> {
  const { personal } = useLanguageSettings.getState();
  if (personal === null) return;
  const changed = { ...personal, ...change(personal) };
  useLanguageSettings.setState({ personal: changed });
  const outcome = await request("language.savePersonal", changed);
  if (outcome.ok) return;
  useLanguageSettings.setState({ personal });
  respondToFailure(outcome.error);
}

type LibraryChannel =
  | "language.addWord"
  | "language.removeWord"
  | "language.switchRule"
  | "language.saveHouseRules"
  | "language.removeHouseRule"
  | "language.resetHouseRules";

/** Changes what the newsroom has settled and reads it again; true if that could be done. */
export async function changeLibraryLanguage<C extends LibraryChannel>(channel: C, input: Input<C>): Promise<boolean> {
  const outcome = await request(channel, input);
  if (!outcome.ok) {
    respondToFailure(outcome.error);
    return false;
  }
  await loadLanguageSettings();
  return true;
}
