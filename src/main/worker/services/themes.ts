import type { themesContract } from "../../../shared/ipc/contract/themes.ts";
import { succeed } from "../../../shared/result.ts";
import { copyTheme } from "../../themes/copy-theme.ts";
import { listThemes } from "../../themes/list-themes.ts";
import type { Service } from "../services.ts";
import { writing } from "./writing.ts";

/** The looks that pages can have. */
export const themeServices = {
  "themes.list": ({ paths }) => succeed(listThemes(paths)),
  "themes.copy": writing(({ paths }, { name }) => copyTheme(paths, name)),
} satisfies { [Name in keyof typeof themesContract]: Service<Name> };
