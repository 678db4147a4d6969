import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { ContentEditable } from "@lexical/react/LexicalContentEditable";
import { LexicalExtensionComposer } from "@lexical/react/LexicalExtensionComposer";
import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import { type JSX, useEffect, useLayoutEffect } from "react";
import type { Article } from "../../shared/article/article.ts";
import { useSaving } from "../saving/use-saving.ts";
import { useActiveEditor } from "./active-editor.ts";
import styles from "./article-editor.module.css";
import {
  BAR_GROUPS,
  BLOCK_COMMANDS,
  INSERT_COMMANDS,
  MOVE_COMMANDS,
  SELECTION_GROUPS,
  SLASH_COMMANDS,
} from "./commands/editor-commands.ts";
import { EditorExtension } from "./editor-extension.ts";
import { FindingPopover } from "./language/finding-popover.tsx";
import "./find/find-highlights.css";
import "./language/highlights.css";
import { useConcentration } from "./concentration/concentration-store.ts";
import { BlockHandle } from "./handle/block-handle.tsx";
import { LinkPopover } from "./link/link-popover.tsx";
import { LoadExtension } from "./load-extension.ts";
import { SlashMenu } from "./slash/slash-menu.tsx";
import { TablePopover } from "./table/table-popover.tsx";
import { BlockBar } from "./toolbar/block-bar.tsx";
import { FloatingToolbar } from "./toolbar/floating-toolbar.tsx";
import { datelineStyle } from "./dateline-style.ts";
import { labelStyle } from "./label-style.ts";
import { UnreadableBody } from "./unreadable-body.tsx";
import { useLoadedArticle } from "./use-loaded-article.ts";

export interface ArticleEditorProps {
  /** The article as it was opened. Another one is swapped in, with a history of its own. */
  readonly article: Article;
  readonly readOnly: boolean;
}

/** The place where an article's body is written. Its changes are saved by themselves. */
export function ArticleEditor(props: ArticleEditorProps): JSX.Element {
  return (
    <LexicalExtensionComposer extension={EditorExtension} contentEditable={null}>
      <Body {...props} />
    </LexicalExtensionComposer>
  );
}

function Body({ article, readOnly }: ArticleEditorProps): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const obstacle = useExtensionSignalValue(LoadExtension, "obstacle");
  const language = useSaving(({ metadata }) => metadata?.language) ?? article.metadata.language;
  const dateline = useSaving(({ metadata }) => metadata?.dateline) ?? article.metadata.dateline;
  const direction = useSaving(({ metadata }) => metadata?.direction) ?? article.metadata.direction;
  const { isFocused, isTypewriter } = useConcentration();
  const isEditable = !readOnly && obstacle === null;

  useLoadedArticle(editor, article);
  useLayoutEffect(() => editor.setEditable(isEditable), [editor, isEditable]);
  useEffect(() => {
    useActiveEditor.setState({ editor });
    return () => useActiveEditor.setState({ editor: null });
  }, [editor]);

  return (
    <div className={styles["editor"]}>
      {isEditable && <BlockBar blocks={BLOCK_COMMANDS} insertions={INSERT_COMMANDS} groups={BAR_GROUPS} />}
      {obstacle !== null && <UnreadableBody obstacle={obstacle} />}
      {isEditable && <BlockHandle moves={MOVE_COMMANDS} kinds={BLOCK_COMMANDS} />}
      <ContentEditable
        aria-label="Article body"
        aria-multiline
        aria-readonly={!isEditable}
        className={`article-body ${styles["body"]}`}
        lang={language}
        dir={direction}
        spellCheck={false}
        hidden={obstacle !== null}
        style={{ ...labelStyle(language), ...datelineStyle(dateline, language) }}
        data-focus={isFocused || undefined}
        data-typewriter={isTypewriter || undefined}
        data-entry
      />
      {isEditable && (
        <>
          <FloatingToolbar groups={SELECTION_GROUPS} />
          <SlashMenu commands={SLASH_COMMANDS} />
          <LinkPopover />
          <TablePopover />
        </>
      )}
      <FindingPopover />
    </div>
  );
}
