import { type JSX, useCallback, useLayoutEffect, useRef } from "react";
import { useWritable } from "../app/library-store.ts";
import { useSession } from "../app/session-store.ts";
import { askToRemove, newArticle, restoreArticle } from "../desk/article-actions.ts";
import { CorrectionBar } from "../corrections/correction-bar.tsx";
import { startImport } from "../import/import-actions.ts";
import { useDesk } from "../desk/desk-store.ts";
import { FindBar } from "../editor/find/find-bar.tsx";
import { ArticleEditor } from "../editor/article-editor.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { PasteBar } from "../paste/paste-bar.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { ArticleHeader } from "./article-header.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useField } from "./metadata.ts";
import styles from "./article-view.module.css";
import { Icon } from "../ui/icon.tsx";

/** The middle of the window: the article as a page to write on. */
export function ArticleView(): JSX.Element {
  return (
    <section aria-label="Article" data-region="text" className={styles["view"]}>
      <Toolbar />
      <Page />
      <PasteBar />
    </section>
  );
}

function Page(): JSX.Element | null {
  const article = useSession((state) => state.article);
  const isComing = useSession((session) => session.article === null && session.openingId !== null);
  const trashed = useSession((state) => state.trashed);
  const opening = useSession((state) => state.opening);
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (article !== null) scroller.current?.scrollTo(0, 0);
  }, [article]);
  const keepPlace = useCallback((change: number) => scroller.current?.scrollBy(0, change), []);
  const writable = useWritable();
  const direction = useField("direction");
  if (article === null) return isComing ? null : <NothingOpen />;
  const readOnly = !writable || trashed;
  return (
    <>
      {!readOnly && <CorrectionBar onHeight={keepPlace} />}
      <FindBar readOnly={readOnly} />
      <div className={styles["room"]}>
        <div ref={scroller} className={styles["scroller"]}>
          {trashed && <TrashBar id={article.id} writable={writable} />}
          <ErrorBoundary subject={opening} title="This article cannot be shown">
            <article dir={direction} className={styles["page"]}>
              <ArticleHeader readOnly={readOnly} />
              <ArticleEditor article={article} readOnly={readOnly} />
            </article>
          </ErrorBoundary>
        </div>
      </div>
    </>
  );
}

function TrashBar({ id, writable }: { id: string; writable: boolean }): JSX.Element {
  return (
    <output className={styles["trashBar"]}>
      <Icon name="trash-2" />
      <span>This article is in the trash.</span>
      <Button size="small" disabled={!writable} onClick={() => void restoreArticle(id)}>
        Restore
      </Button>
      <Button size="small" disabled={!writable} onClick={() => askToRemove(id)}>
        Delete for good…
      </Button>
    </output>
  );
}

function NothingOpen(): JSX.Element | null {
  const loaded = useDesk((state) => state.loaded);
  const empty = useDesk(({ counts }) => counts?.total === 0);
  const writable = useWritable();
  if (!loaded) return null;
  return (
    <EmptyState
      icon="file-text"
      title={empty ? "A blank page" : "Nothing is open"}
      text={
        empty
          ? "Write your first article, or bring some in from a file."
          : "Choose an article on the desk, or begin a new one."
      }
    >
      <Button look="primary" disabled={!writable} onClick={() => void newArticle()}>
        <Icon name="square-pen" />
        Start writing
      </Button>
      <Button disabled={!writable} onClick={() => startImport()}>
        <Icon name="folder-open" />
        Import…
      </Button>
    </EmptyState>
  );
}
