import { openDialog } from "../app/dialog-store.ts";
import { reveal, toggle } from "../app/panels-store.ts";
import { cycleRegions, focusBody, focusField } from "../app/focus.ts";
import { chooseLibrary } from "../app/start.ts";
import { toggleFocusMode, toggleTypewriter } from "../editor/concentration/concentration-store.ts";
import { goToDetail } from "../preflight/go-to-place.ts";
import { changeView } from "../preview/preview-store.ts";
import { isNarrowed } from "../desk/desk-query.ts";
import { useDesk } from "../desk/desk-store.ts";
import { type Command, isOpen, isWritable } from "./command.ts";

/** Commands that show, hide and focus parts of the window. */
export const VIEW_COMMANDS = [
  {
    id: "palette.open",
    label: "Command palette",
    group: "View",
    shortcut: "mod+k",
    run: () => openDialog({ kind: "palette" }),
  },
  { id: "view.desk", label: "Show or hide the desk", group: "View", shortcut: "mod+1", run: () => toggle("desk") },
  {
    id: "view.details",
    label: "Show or hide the details",
    group: "View",
    shortcut: "mod+2",
    keywords: ["metadata", "inspector"],
    run: () => toggle("details"),
  },
  {
    id: "view.preview",
    label: "Show or hide the preview",
    group: "View",
    shortcut: "mod+3",
    run: () => toggle("preview"),
  },
  ...(["phone", "tablet", "desktop"] as const).map((device) => ({
    id: `preview.${device}` as const,
    label: `Preview: ${device} width`,
    group: "View" as const,
    when: isOpen,
    run: () => showPreview({ device }),
  })),
  ...(["light", "dark", "print"] as const).map((medium) => ({
    id: `preview.${medium}` as const,
    label: `Preview: ${medium}`,
    group: "View" as const,
    when: isOpen,
    run: () => showPreview({ medium }),
  })),
  {
    id: "view.outline",
    label: "Show or hide the outline",
    group: "View",
    shortcut: "mod+4",
    keywords: ["headings", "sections", "contents"],
    run: () => toggle("outline"),
  },
  {
    id: "view.focus-mode",
    label: "Focus mode: dim all but the paragraph at hand",
    group: "View",
    shortcut: "mod+alt+d",
    keywords: ["concentrate", "distraction"],
    run: toggleFocusMode,
  },
  {
    id: "view.typewriter",
    label: "Typewriter scrolling: hold the line at hand at one height",
    group: "View",
    shortcut: "mod+alt+t",
    keywords: ["scroll", "centre"],
    run: toggleTypewriter,
  },
  {
    id: "shortcuts.open",
    label: "Keyboard shortcuts",
    group: "View",
    shortcut: "mod+/",
    keywords: ["help", "keys"],
    run: () => openDialog({ kind: "shortcuts" }),
  },
  {
    id: "go.search",
    label: "Search articles",
    group: "Go to",
    shortcut: "mod+shift+f",
    run: () => {
      reveal("desk");
      focusField("desk-search");
    },
  },
  {
    id: "go.target-length",
    label: "Target length",
    group: "Go to",
    keywords: ["words", "word count", "goal"],
    when: isOpen,
    run: () => goToDetail("targetLength"),
  },
  {
    id: "search.save",
    label: "Save this search…",
    group: "Go to",
    keywords: ["filter", "list", "bookmark"],
    when: (context) => isWritable(context) && isNarrowed(useDesk.getState().filter),
    run: () => openDialog({ kind: "desk", dialog: { kind: "save-search" } }),
  },
  {
    id: "search.manage",
    label: "Manage saved searches",
    group: "Go to",
    keywords: ["rename", "delete", "order", "bookmark"],
    run: () => openDialog({ kind: "desk", dialog: { kind: "saved-searches" } }),
  },
  { id: "go.headline", label: "Headline", group: "Go to", when: isOpen, run: () => focusField("headline") },
  { id: "go.body", label: "Article body", group: "Go to", shortcut: "mod+shift+b", when: isOpen, run: focusBody },
  { id: "go.next-part", label: "Next part of the window", group: "Go to", shortcut: "f6", run: () => cycleRegions(1) },
  {
    id: "go.previous-part",
    label: "Previous part of the window",
    group: "Go to",
    shortcut: "shift+f6",
    run: () => cycleRegions(-1),
  },
  {
    id: "settings.open",
    label: "Publication settings",
    group: "Library",
    shortcut: "mod+,",
    keywords: ["preferences", "name", "logo", "agency"],
    run: () => openDialog({ kind: "settings", tab: "publication" }),
  },
  {
    id: "settings.popular",
    label: "Most popular",
    group: "Library",
    keywords: ["ranking"],
    run: () => openDialog({ kind: "settings", tab: "popular" }),
  },
  {
    id: "settings.authors",
    label: "Author directory",
    group: "Library",
    keywords: ["writers", "bylines"],
    run: () => openDialog({ kind: "settings", tab: "authors" }),
  },
  {
    id: "settings.tags",
    label: "Tags: rename, merge, remove",
    group: "Library",
    keywords: ["topics", "join"],
    run: () => openDialog({ kind: "settings", tab: "tags" }),
  },
  {
    id: "settings.categories",
    label: "Category tree",
    group: "Library",
    keywords: ["sections", "breadcrumb"],
    run: () => openDialog({ kind: "settings", tab: "categories" }),
  },
  {
    id: "edition.export",
    label: "Export the site",
    group: "Library",
    keywords: ["publish", "static site", "edition", "all articles", "feeds", "sitemap"],
    run: () => openDialog({ kind: "edition" }),
  },
  {
    id: "library.open",
    label: "Open another library",
    group: "Library",
    shortcut: "mod+o",
    run: () => void chooseLibrary(),
  },
] as const satisfies readonly Command[];

function showPreview(view: Parameters<typeof changeView>[0]): void {
  reveal("preview");
  changeView(view);
}
