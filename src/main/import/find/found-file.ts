import type { Result } from "../../../shared/result.ts";

/** A folder or zip that files are found in. Nothing outside it is ever read. */
export interface Container {
  /** Reads one of its files, of at most `limit` bytes; undefined where it has no such file. Paths are divided by `/`. */
  readonly read: (path: string, limit: number) => Promise<Result<Buffer> | undefined>;
  readonly close: () => void;
}

/** A file that articles may be in. */
export interface FoundFile {
  readonly container: Container;
  /** Its path within the container. */
  readonly path: string;
  /** Its path as the report shows it. */
  readonly shownPath: string;
  /** In bytes, unpacked, as far as the container says. */
  readonly size: number;
  /** Whether it was named by itself, rather than found in a folder or zip. */
  readonly isNamed: boolean;
}

/** The most files looked at in one import. */
export const MOST_FILES = 200_000;
/** Deeper folders than this are not looked into. */
export const DEEPEST_FOLDER = 32;
/** The largest file that is read, in bytes; a zip may be larger. */
export const LARGEST_FILE = 256 * 1024 * 1024;

// What lies beside articles in the folders of sites and exports, and is none.
const BESIDE =
  /(?:^|\/)(?:\.[^/]*|__MACOSX|node_modules|Thumbs\.db|desktop\.ini)(?:\/|$)|\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|heic|css|s[ac]ss|less|m?js|ts|jsx|tsx|map|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|avi|wav|ogg|webm|pdf|csv|toml|ya?ml|lock|db|sqlite|log|php|py|rb|sh)$/i;

/** Whether a file found in a folder or zip is passed over without a word: pictures, styles, settings. */
export function isBeside(path: string): boolean {
  return BESIDE.test(path);
}
