import { say, SetupError } from "../lib/say.mjs";
import { installDebianPackages, isDebian } from "./debian.mjs";
import { LIBRARY_PACKAGES, missingLibraries, missingTools } from "./evidence.mjs";
import { missingFonts } from "./fonts.mjs";

/**
 * Makes sure that Linux has what Electron needs: its libraries (it does not even start as Node without them), and, where
 * windows go to a virtual screen, that screen. Looked at directly each time (which takes a tenth of a second), so that
 * nothing is believed installed that is not.
 * @param {{virtualScreen: boolean}} options
 */
export function setUpSystem({ virtualScreen }) {
  if (process.platform !== "linux") return;
  const lacks = () => ({ libraries: missingLibraries(), tools: virtualScreen ? missingTools() : [] });
  let { libraries, tools } = lacks();
  // Fonts are a matter of looks: they come along where there is no desktop to bring them, and never stop anything.
  const fonts = virtualScreen ? missingFonts() : [];
  if (libraries.length + tools.length + fonts.length === 0) return;

  const wanted = [...libraries, ...tools, ...fonts];
  say(`missing on this system: ${wanted.map(({ name }) => name).join(", ")}.`);
  const outcome = installDebianPackages([...new Set(wanted.flatMap((need) => need.packages))]);
  ({ libraries, tools } = lacks());
  if (libraries.length + tools.length === 0) {
    if (outcome) say(`going on without the fonts. ${outcome}`);
    return;
  }
  const names = [...libraries, ...tools].map(({ name }) => name).join(", ");
  throw new SetupError(`this system lacks ${names}. ${outcome ?? adviceFor()}`);
}

function adviceFor() {
  if (isDebian()) return "The packages were installed, and yet they are missing: please report this.";
  return `Install them with your package manager. On Debian they are in: ${Object.values(LIBRARY_PACKAGES).join(" ")} xvfb xauth.`;
}
