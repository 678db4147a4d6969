import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import type { LexicalEditor } from "lexical";
import { type RefObject, useEffect } from "react";
import { HandleExtension } from "./handle-extension.ts";
import { placeAt } from "./place.ts";

/** Gives the handle to the block that the pointer is beside, looked up once a frame; typing hides it. */
export function useHoveredBlock(editor: LexicalEditor, surface: RefObject<HTMLElement | null>): void {
  const { point } = useExtensionDependency(HandleExtension).output;
  useEffect(() => {
    const page = surface.current?.parentElement?.parentElement;
    if (page === null || page === undefined) return;
    let frame: number | undefined;
    const look = ({ clientY }: PointerEvent): void => {
      if (frame !== undefined) return;
      frame = requestAnimationFrame(() => {
        frame = undefined;
        const root = editor.getRootElement()?.getBoundingClientRect();
        const isBeside = root !== undefined && clientY >= root.top && clientY <= root.bottom;
        point(isBeside ? (placeAt(editor, clientY)?.key ?? null) : null);
      });
    };
    const leave = (): void => point(null);
    page.addEventListener("pointermove", look);
    page.addEventListener("pointerleave", leave);
    page.addEventListener("keydown", leave);
    return () => {
      page.removeEventListener("pointermove", look);
      page.removeEventListener("pointerleave", leave);
      page.removeEventListener("keydown", leave);
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  }, [editor, surface, point]);
}
