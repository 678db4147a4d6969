import type { LibraryClient } from "../worker/client.ts";
import type { DialogChannel, MachineChannel } from "../worker/requests.ts";
import type { Handler, Handlers } from "./answer.ts";

/** The handlers of the requests that open dialogs, and of those about this machine. */
export type DialogHandlers = { readonly [C in DialogChannel]: Handler<C> };
export type MachineHandlers = { readonly [C in MachineChannel]: Handler<C> };

/** A handler for every request of the contract: most go straight on to the library. */
export function handlersOf(library: LibraryClient, mainThread: DialogHandlers & MachineHandlers): Handlers {
  return {
    "library.info": (input) => library.request("library.info", input),
    "library.rebuild": (input) => library.request("library.rebuild", input),
    "articles.list": (input) => library.request("articles.list", input),
    "articles.counts": (input) => library.request("articles.counts", input),
    "articles.summaries": (input) => library.request("articles.summaries", input),
    "articles.open": (input) => library.request("articles.open", input),
    "articles.create": (input) => library.request("articles.create", input),
    "articles.duplicate": (input) => library.request("articles.duplicate", input),
    "articles.save": (input) => library.request("articles.save", input),
    "articles.trash": (input) => library.request("articles.trash", input),
    "articles.restore": (input) => library.request("articles.restore", input),
    "articles.remove": (input) => library.request("articles.remove", input),
    "articles.emptyTrash": (input) => library.request("articles.emptyTrash", input),
    "revisions.list": (input) => library.request("revisions.list", input),
    "revisions.read": (input) => library.request("revisions.read", input),
    "revisions.describe": (input) => library.request("revisions.describe", input),
    "revisions.compare": (input) => library.request("revisions.compare", input),
    "revisions.keep": (input) => library.request("revisions.keep", input),
    "revisions.name": (input) => library.request("revisions.name", input),
    "revisions.restore": (input) => library.request("revisions.restore", input),
    "revisions.copy": (input) => library.request("revisions.copy", input),
    "backups.list": (input) => library.request("backups.list", input),
    "backups.take": (input) => library.request("backups.take", input),
    "backups.preview": (input) => library.request("backups.preview", input),
    "backups.restoreArticle": (input) => library.request("backups.restoreArticle", input),
    "backups.restoreLibrary": (input) => library.request("backups.restoreLibrary", input),
    "authors.list": (input) => library.request("authors.list", input),
    "authors.save": (input) => library.request("authors.save", input),
    "authors.remove": (input) => library.request("authors.remove", input),
    "categories.list": (input) => library.request("categories.list", input),
    "categories.save": (input) => library.request("categories.save", input),
    "categories.remove": (input) => library.request("categories.remove", input),
    "tags.list": (input) => library.request("tags.list", input),
    "publication.read": (input) => library.request("publication.read", input),
    "publication.save": (input) => library.request("publication.save", input),
    "assets.read": (input) => library.request("assets.read", input),
    "assets.add": (input) => library.request("assets.add", input),
    "language.read": (input) => library.request("language.read", input),
    "language.addWord": (input) => library.request("language.addWord", input),
    "language.removeWord": (input) => library.request("language.removeWord", input),
    "language.switchRule": (input) => library.request("language.switchRule", input),
    "language.saveHouseRules": (input) => library.request("language.saveHouseRules", input),
    "language.removeHouseRule": (input) => library.request("language.removeHouseRule", input),
    "language.resetHouseRules": (input) => library.request("language.resetHouseRules", input),
    "language.tryHouseRule": (input) => library.request("language.tryHouseRule", input),
    "language.ignored": (input) => library.request("language.ignored", input),
    "language.ignore": (input) => library.request("language.ignore", input),
    "import.contents": (input) => library.request("import.contents", input),
    "import.write": (input) => library.request("import.write", input),
    "import.discard": (input) => library.request("import.discard", input),
    "import.progress": (input) => library.request("import.progress", input),
    "preflight.run": (input) => library.request("preflight.run", input),
    "preflight.clear": (input) => library.request("preflight.clear", input),
    "preflight.override": (input) => library.request("preflight.override", input),
    ...mainThread,
  };
}
