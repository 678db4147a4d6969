import { z } from "zod";
import { ArticleSchema } from "../../article/article.ts";
import { IdentifierSchema } from "../../identifiers.ts";
import { TemplateEntrySchema, TemplateIdentifierSchema, TemplateNameSchema } from "../../template.ts";
import type { Endpoint } from "../endpoint.ts";

const nothing = z.undefined();
const byId = z.strictObject({ id: TemplateIdentifierSchema });

/** Articles to begin from. `templates.keep` makes one of an article, or puts it in the place of the one of that name. */
export const templatesContract = {
  "templates.list": { input: nothing, output: z.array(TemplateEntrySchema) },
  "templates.use": { input: byId, output: ArticleSchema },
  "templates.keep": {
    input: z.strictObject({ articleId: IdentifierSchema, name: TemplateNameSchema }),
    output: z.null(),
  },
  "templates.rename": { input: byId.extend({ name: TemplateNameSchema }), output: z.null() },
  "templates.remove": { input: byId, output: z.null() },
  /** Brings one back to what ships with Dateline. */
  "templates.reset": { input: byId, output: z.null() },
  /** Brings all of them back, removed ones too. */
  "templates.resetAll": { input: nothing, output: z.null() },
} as const satisfies Record<string, Endpoint>;
