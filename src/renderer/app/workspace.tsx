import { type JSX, Fragment, type ReactNode } from "react";
import { Group, type Layout, type LayoutChangedMeta, Panel as ResizablePanel, Separator } from "react-resizable-panels";
import { ArticleView } from "../article/article-view.tsx";
import { Desk } from "../desk/desk.tsx";
import { Details } from "../details/details.tsx";
import { Outline } from "../outline/outline.tsx";
import { Preview } from "../preview/preview.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { classes } from "../ui/classes.ts";
import { Overlay } from "./overlay.tsx";
import { dockedPanels, LEAST_TEXT_WIDTH, LEAST_WIDTHS, type Panel } from "./panels.ts";
import { rememberWidth, usePanels } from "./panels-store.ts";
import styles from "./workspace.module.css";

const css = classes(styles);

const CONTENTS: Readonly<Record<Panel, () => ReactNode>> = {
  desk: () => (
    <ErrorBoundary subject={null} title="The desk cannot be shown">
      <Desk />
    </ErrorBoundary>
  ),
  outline: () => (
    <ErrorBoundary subject={null} title="The outline cannot be shown">
      <Outline />
    </ErrorBoundary>
  ),
  details: () => (
    <ErrorBoundary subject={null} title="The details cannot be shown">
      <Details />
    </ErrorBoundary>
  ),
  preview: () => (
    <ErrorBoundary subject={null} title="The preview cannot be shown">
      <Preview />
    </ErrorBoundary>
  ),
};

/** The text with its panels: beside it where there is room, over it where there is none. */
export function Workspace(): JSX.Element {
  const panels = usePanels();
  const docked = dockedPanels(panels, panels.windowWidth);
  const { overlay, windowWidth } = panels;

  const remember = (layout: Layout, { isUserInteraction }: LayoutChangedMeta): void => {
    if (!isUserInteraction) return;
    for (const panel of docked) rememberWidth(panel, ((layout[panel] ?? 0) / 100) * windowWidth);
  };

  return (
    <main className={css("workspace")}>
      <Group className={css("group")} onLayoutChanged={remember}>
        {docked.includes("desk") && <Docked panel="desk" />}
        {docked.includes("outline") && <Docked panel="outline" />}
        <ResizablePanel id="text" minSize={LEAST_TEXT_WIDTH}>
          <ArticleView />
        </ResizablePanel>
        {docked.includes("details") && <Docked panel="details" />}
        {docked.includes("preview") && <Docked panel="preview" />}
      </Group>
      {overlay !== null && !docked.includes(overlay) && (
        <Overlay side={overlay === "desk" || overlay === "outline" ? "start" : "end"} wide={overlay === "preview"}>
          {CONTENTS[overlay]()}
        </Overlay>
      )}
    </main>
  );
}

function Docked({ panel }: { panel: Panel }): JSX.Element {
  const width = usePanels(({ widths }) => widths[panel]);
  const separator = <Separator key="separator" className={css("separator")} aria-label={`Width of the ${panel}`} />;
  const content = (
    <ResizablePanel
      key="panel"
      id={panel}
      defaultSize={width}
      minSize={LEAST_WIDTHS[panel]}
      maxSize={panel === "preview" ? "70%" : 420}
      groupResizeBehavior="preserve-pixel-size"
    >
      {CONTENTS[panel]()}
    </ResizablePanel>
  );
  return <Fragment>{panel === "desk" || panel === "outline" ? [content, separator] : [separator, content]}</Fragment>;
}
