import type { templatesContract } from "../../../shared/ipc/contract/templates.ts";
import { succeed } from "../../../shared/result.ts";
import { createFromTemplate, keepArticleAsTemplate } from "../../templates/article-of-template.ts";
import { listTemplates, removeTemplate, renameTemplate, resetTemplates } from "../../templates/templates.ts";
import type { Service } from "../services.ts";
import { writing } from "./writing.ts";

/** Articles to begin from. */
export const templateServices = {
  "templates.list": ({ database }) => succeed(listTemplates(database)),
  "templates.use": writing(({ database }, { id }) => createFromTemplate(database, id)),
  "templates.keep": writing(({ database }, { articleId, name }) => keepArticleAsTemplate(database, articleId, name)),
  "templates.rename": writing(({ database }, { id, name }) => renameTemplate(database, id, name)),
  "templates.remove": writing(({ database }, { id }) => removeTemplate(database, id)),
  "templates.reset": writing(({ database }, { id }) => resetTemplates(database, id)),
  "templates.resetAll": writing(({ database }) => resetTemplates(database, null)),
} satisfies { [Name in keyof typeof templatesContract]: Service<Name> };
