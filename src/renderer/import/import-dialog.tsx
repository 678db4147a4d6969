import type { JSX, ReactNode } from "react";
import { counted, summariseImport } from "../../shared/import-report.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { chooseFiles, importClipboard, leaveImport, openFirst, saveReport, writeChosen } from "./import-actions.ts";
import styles from "./import.module.css";
import { type ImportStage, useImport } from "./import-store.ts";
import { PreviewView } from "./preview-view.tsx";
import { ReportView } from "./report-view.tsx";
import { Icon } from "../ui/icon.tsx";

/** Importing: what comes in, what it would become, what came of it. */
export function ImportDialog(): JSX.Element {
  const stage = useImport((state) => state.stage);
  const chosen = useImport((state) => state.chosen.size);
  const { title, description } = headingOf(stage);
  return (
    <Dialog title={title} description={description} wide foot={footOf(stage, chosen)} onClose={leaveImport}>
      {bodyOf(stage)}
    </Dialog>
  );
}

function headingOf(stage: ImportStage): { title: string; description: string } {
  switch (stage.kind) {
    case "choose":
      return { title: "Import articles", description: "You see what would be made before anything is." };
    case "reading":
      return { title: "Reading…", description: "Nothing is added to the library yet." };
    case "preview": {
      const { rows, problems } = stage.preview;
      const broken = problems.length === 0 ? "" : ` ${counted(problems.length, "file")} could not be read.`;
      return { title: `${counted(rows.length, "article")} found`, description: `Choose what comes in.${broken}` };
    }
    case "writing":
      return stage.calledOff
        ? { title: "Taking back…", description: "What was added so far is removed again." }
        : { title: "Importing…", description: "All of it comes in, or, if you cancel, nothing." };
    case "report":
      return { title: "Imported", description: summariseImport(stage.report) };
  }
}

function bodyOf(stage: ImportStage): ReactNode {
  switch (stage.kind) {
    case "choose":
      return <Choices />;
    case "reading":
      return <Progress portion={stage.progress?.portion} words={counted(stage.progress?.articles ?? 0, "article")} />;
    case "preview":
      return <PreviewView preview={stage.preview} />;
    case "writing": {
      const done = stage.progress?.articles ?? 0;
      return (
        <Progress portion={done / Math.max(1, stage.total)} words={`${done} of ${counted(stage.total, "article")}`} />
      );
    }
    case "report":
      return <ReportView report={stage.report} />;
  }
}

function footOf(stage: ImportStage, chosen: number): ReactNode {
  switch (stage.kind) {
    case "choose":
      return undefined;
    case "reading":
      return <Button onClick={leaveImport}>Cancel</Button>;
    case "preview":
      return (
        <>
          <Button onClick={leaveImport}>Cancel</Button>
          <Button look="primary" disabled={chosen === 0} onClick={() => void writeChosen()}>
            Import {counted(chosen, "article")}
          </Button>
        </>
      );
    case "writing":
      return (
        <Button disabled={stage.calledOff} onClick={leaveImport}>
          Cancel
        </Button>
      );
    case "report":
      return (
        <>
          <Button onClick={() => void saveReport()}>Save report…</Button>
          <Button look="primary" onClick={openFirst}>
            Done
          </Button>
        </>
      );
  }
}

function Choices(): JSX.Element {
  return (
    <div className={styles["choices"]}>
      <Button onClick={() => void chooseFiles("files")}>
        <Icon name="file-text" /> Choose files…
      </Button>
      <Button onClick={() => void chooseFiles("folder")}>
        <Icon name="folder-open" /> Choose a folder…
      </Button>
      <Button onClick={() => void importClipboard()}>
        <Icon name="clipboard-paste" /> From the clipboard
      </Button>
      <p className={styles["hint"]}>
        Saved web pages, text copied off a page, Word, OpenDocument, Markdown, WordPress, Ghost, ninjs, RSS and Atom,
        and Dateline’s own JSON; a folder or zip of any of these, with the zips in it. They can also be dropped onto the
        desk.
      </p>
    </div>
  );
}

function Progress({ portion, words }: { portion: number | undefined; words: string }): JSX.Element {
  return (
    <div className={styles["progress"]}>
      <progress aria-label="Progress" max={1} {...(portion === undefined ? {} : { value: portion })} />
      <p role="status">{words}</p>
    </div>
  );
}
