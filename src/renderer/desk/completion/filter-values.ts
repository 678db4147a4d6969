import { StatusSchema } from "../../../shared/article/status.ts";
import type { FilterField } from "../../../shared/search/parse-search.ts";
import { SEARCH_STATES } from "../../../shared/search/states.ts";
import { useDirectory } from "../../app/directory-store.ts";
import { languageName } from "../../article/languages.ts";
import { STATUS_LABELS } from "../../article/status-labels.ts";
import type { FilterValue } from "./complete-search.ts";

/** What a filter can ask for in this library. */
export function valuesOf(field: FilterField): readonly FilterValue[] {
  const { authors, categories, tags, languages } = useDirectory.getState();
  switch (field) {
    case "author":
      return authors.map(({ name }) => ({ value: name }));
    case "category":
      return categories.map(({ name }) => ({ value: name }));
    case "tag":
      return tags.map((tag) => ({ value: tag }));
    case "status":
      return StatusSchema.options.map((status) => ({ value: status, detail: STATUS_LABELS[status] }));
    case "language":
      return languages.map((language) => ({ value: language, detail: languageName(language) }));
    case "is":
      return SEARCH_STATES.map((state) => ({ value: state }));
    case "before":
    case "after":
      return [];
  }
}
