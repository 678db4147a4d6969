import type { JSX } from "react";
import { Button } from "../ui/button.tsx";
import { copyArticle, saveCopyElsewhere } from "./rescue-article.ts";

/** The two ways to take a text to safety while it cannot be saved. */
export function RescueActions(): JSX.Element {
  return (
    <>
      <Button size="small" onClick={() => void copyArticle()}>
        Copy article
      </Button>
      <Button size="small" onClick={() => void saveCopyElsewhere()}>
        Save a copy elsewhere…
      </Button>
    </>
  );
}
