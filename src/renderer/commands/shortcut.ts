/**
 * A key combination as commands write it: modifiers, then the key, joined by `+`, such as `mod+shift+e`. `mod` is Command
 * on a Mac and Control elsewhere.
 */
export type Shortcut = string;

/** The parts of a key event that a shortcut is matched against. */
export type KeyPress = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

interface Combination {
  mod: boolean;
  shift: boolean;
  alt: boolean;
  key: string;
}

/** Shortcuts as they were taken apart: every key that is pressed is compared with all of them. */
const parsed = new Map<Shortcut, Combination>();

function parseShortcut(shortcut: Shortcut): Combination {
  const known = parsed.get(shortcut);
  if (known !== undefined) return known;
  const parts = shortcut.split("+");
  const combination: Combination = {
    mod: parts.includes("mod"),
    shift: parts.includes("shift"),
    alt: parts.includes("alt"),
    key: parts.at(-1) ?? "",
  };
  parsed.set(shortcut, combination);
  return combination;
}

/**
 * Whether a key event is this shortcut. Letters are also known by their place on the keyboard, so that shortcuts work while
 * an Arabic or Cyrillic layout is in use.
 */
export function matchesShortcut(shortcut: Shortcut, press: KeyPress, mac: boolean): boolean {
  const { mod, shift, alt, key } = parseShortcut(shortcut);
  const pressedMod = mac ? press.metaKey : press.ctrlKey;
  const otherMod = mac ? press.ctrlKey : press.metaKey;
  if (pressedMod !== mod || otherMod || press.shiftKey !== shift || press.altKey !== alt) return false;
  const isLatin = /^[\u0020-\u024f]$/.test(press.key);
  return press.key.toLowerCase() === key || ((!isLatin || alt) && press.code === `Key${key.toUpperCase()}`);
}

const MAC_NAMES: Readonly<Record<string, string>> = {
  mod: "⌘",
  shift: "⇧",
  alt: "⌥",
  arrowup: "↑",
  arrowdown: "↓",
  backspace: "⌫",
  enter: "↵",
};
const NAMES: Readonly<Record<string, string>> = {
  mod: "Ctrl",
  shift: "Shift",
  alt: "Alt",
  arrowup: "Up",
  arrowdown: "Down",
  backspace: "Backspace",
  enter: "Enter",
};

/** The shortcut as menus show it: `⌘⇧E` on a Mac, `Ctrl+Shift+E` elsewhere. */
export function formatShortcut(shortcut: Shortcut, mac: boolean): string {
  const names = shortcut.split("+").map((part) => (mac ? MAC_NAMES : NAMES)[part] ?? part.toUpperCase());
  return names.join(mac ? "" : "+");
}
