import { create } from "zustand";
import type { Author } from "../../shared/author.ts";
import type { Category } from "../../shared/category.ts";
import type { Input, Output } from "../../shared/ipc/contract.ts";
import type { Publication } from "../../shared/publication.ts";
import type { Result } from "../../shared/result.ts";
import { request } from "./api.ts";
import { respondToFailure } from "./respond-to-failure.ts";

/** What articles refer to: authors, the category tree, the tags in use, and the publication. */
interface Directory {
  authors: readonly Author[];
  categories: readonly Category[];
  tags: readonly string[];
  /** The languages that articles are in. */
  languages: readonly string[];
  /** Null until it has been read. */
  publication: Publication | null;
  /** How often it has been changed from this window: with each change pages may look otherwise. */
  version: number;
}

export const useDirectory = create<Directory>(() => ({
  authors: [],
  categories: [],
  tags: [],
  languages: [],
  publication: null,
  version: 0,
}));

/** Reads the whole directory again. */
export async function loadDirectory(): Promise<void> {
  const [authors, categories, tags, languages, publication] = await Promise.all([
    request("authors.list", undefined),
    request("categories.list", undefined),
    request("tags.list", undefined),
    request("languages.list", undefined),
    request("publication.read", undefined),
  ]);
  useDirectory.setState({
    ...(authors.ok && { authors: authors.value }),
    ...(categories.ok && { categories: categories.value }),
    ...(tags.ok && { tags: tags.value }),
    ...(languages.ok && { languages: languages.value }),
    ...(publication.ok && { publication: publication.value }),
  });
  for (const outcome of [authors, categories, tags, languages, publication])
    if (!outcome.ok) respondToFailure(outcome.error);
}

/** Reads the tags and languages in use again, for completion. */
export async function loadTags(): Promise<void> {
  const [tags, languages] = await Promise.all([request("tags.list", undefined), request("languages.list", undefined)]);
  useDirectory.setState({
    ...(tags.ok && { tags: tags.value }),
    ...(languages.ok && { languages: languages.value }),
  });
}

type DirectoryChannel =
  | "authors.save"
  | "authors.remove"
  | "categories.save"
  | "categories.remove"
  | "publication.save";

/** Makes one change to the directory and reads it again. The failure, if any, is the caller's to show. */
export async function changeDirectory<C extends DirectoryChannel>(
  channel: C,
  input: Input<C>,
): Promise<Result<Output<C>>> {
  const outcome = await request(channel, input);
  if (outcome.ok) await directoryChanged();
  return outcome;
}

/** To be told of a change to the directory that was made by another way: reads it again, and the pages are made anew. */
export async function directoryChanged(): Promise<void> {
  await loadDirectory();
  useDirectory.setState(({ version }) => ({ version: version + 1 }));
}
