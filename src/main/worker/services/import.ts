import { succeed } from "../../../shared/result.ts";
import { importDeskOf } from "../../import/import-desk.ts";
import type { Service } from "../services.ts";
import { writing } from "./writing.ts";

type Name = "import.read" | "import.contents" | "import.write" | "import.discard" | "import.progress";

/** Importing, as the window and the command line ask for it. */
export const importServices = {
  "import.read": writing((library, { paths }) => importDeskOf(library).read(paths)),
  "import.contents": writing((library, { files }) => importDeskOf(library).readContents(files)),
  "import.write": writing((library, { numbers, policy }) => importDeskOf(library).write(numbers, policy)),
  "import.discard": (library) => {
    importDeskOf(library).discard();
    return succeed(null);
  },
  "import.progress": (library) => succeed(importDeskOf(library).progress()),
} satisfies { [N in Name]: Service<N> };
