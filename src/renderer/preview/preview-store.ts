import { create } from "zustand";
import { z } from "zod";

const ViewSchema = z.object({
  device: z.enum(["phone", "tablet", "desktop"]),
  medium: z.enum(["light", "dark", "print"]),
});

/** How the page is shown: how wide, and in which medium. */
export type PreviewView = z.infer<typeof ViewSchema>;

/** The width of each kind of screen, in CSS pixels. */
export const DEVICE_WIDTHS: Readonly<Record<PreviewView["device"], number>> = {
  phone: 390,
  tablet: 768,
  desktop: 1280,
};

const KEY = "dateline.preview";

export const usePreview = create<PreviewView>(() => recall());

usePreview.subscribe((view) => localStorage.setItem(KEY, JSON.stringify(view)));

/** Changes how the page is shown. */
export function changeView(change: Partial<PreviewView>): void {
  usePreview.setState(change);
}

function recall(): PreviewView {
  try {
    return ViewSchema.parse(JSON.parse(localStorage.getItem(KEY) ?? "null"));
  } catch {
    return { device: "phone", medium: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light" };
  }
}
