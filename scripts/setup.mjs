import { fail } from "./lib/say.mjs";
import { setUp } from "./setup/index.mjs";

await setUp({ screen: "virtual" }).catch(fail);
