import { create } from "zustand";
import type { Input } from "../../shared/ipc/contract.ts";
import type { TemplateEntry } from "../../shared/template.ts";
import { request } from "../app/api.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";

export const useTemplates = create<{ readonly templates: readonly TemplateEntry[] }>(() => ({ templates: [] }));

/** Reads the library's templates; whoever shows them asks for it. */
export async function loadTemplates(): Promise<void> {
  const templates = await request("templates.list", undefined);
  if (templates.ok) useTemplates.setState({ templates: templates.value });
  else respondToFailure(templates.error);
}

type TemplateChange =
  | "templates.rename"
  | "templates.remove"
  | "templates.reset"
  | "templates.resetAll"
  | "templates.keep";

/** Makes one change to the templates and reads them again; answers whether it could be made. */
export async function changeTemplates<C extends TemplateChange>(channel: C, input: Input<C>): Promise<boolean> {
  const outcome = await request(channel, input);
  if (!outcome.ok) respondToFailure(outcome.error);
  await loadTemplates();
  return outcome.ok;
}
