import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { type RefObject, useEffect, useState } from "react";

/**
 * Whether the focus is in the text or in its toolbar, and no selection is just being drawn with the mouse: a toolbar that
 * follows the mouse is in its way.
 */
export function useTextIsAtHand(toolbar: RefObject<HTMLElement | null>): boolean {
  const [editor] = useLexicalComposerContext();
  const [isAtHand, setIsAtHand] = useState(false);
  useEffect(() => {
    const root = editor.getRootElement();
    if (root === null) return;
    let isDrawing = false;
    const look = (focused: EventTarget | null): void => {
      const isInside =
        focused instanceof Node && (root.contains(focused) || toolbar.current?.contains(focused) === true);
      setIsAtHand(isInside && !isDrawing);
    };
    const onFocusIn = (event: FocusEvent): void => look(event.target);
    const onFocusOut = (event: FocusEvent): void => look(event.relatedTarget);
    const onPointerDown = (): void => {
      isDrawing = true;
      setIsAtHand(false);
    };
    const onPointerUp = (): void => {
      isDrawing = false;
      look(document.activeElement);
    };
    look(document.activeElement);
    root.addEventListener("pointerdown", onPointerDown);
    document.addEventListener("pointerup", onPointerUp);
    document.addEventListener("focusin", onFocusIn);
    document.addEventListener("focusout", onFocusOut);
    return () => {
      root.removeEventListener("pointerdown", onPointerDown);
      document.removeEventListener("pointerup", onPointerUp);
      document.removeEventListener("focusin", onFocusIn);
      document.removeEventListener("focusout", onFocusOut);
    };
  }, [editor, toolbar]);
  return isAtHand;
}
