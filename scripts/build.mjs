import { build } from "./lib/build.mjs";
import { fail } from "./lib/say.mjs";

await build().catch(fail);
