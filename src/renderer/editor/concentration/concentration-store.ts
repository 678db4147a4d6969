import { create } from "zustand";
import { z } from "zod";

const ConcentrationSchema = z.object({ isFocused: z.boolean(), isTypewriter: z.boolean() });
/** How the text is shown while it is written: all but the paragraph at hand dimmed; the line at hand held at one height. */
export type Concentration = z.infer<typeof ConcentrationSchema>;

const KEY = "dateline.concentration";

/** As the reporter left it. */
export const useConcentration = create<Concentration>(recall);
useConcentration.subscribe((state) => localStorage.setItem(KEY, JSON.stringify(state)));

export function toggleFocusMode(): void {
  useConcentration.setState(({ isFocused }) => ({ isFocused: !isFocused }));
}

export function toggleTypewriter(): void {
  useConcentration.setState(({ isTypewriter }) => ({ isTypewriter: !isTypewriter }));
}

function recall(): Concentration {
  try {
    return ConcentrationSchema.parse(JSON.parse(localStorage.getItem(KEY) ?? "null"));
  } catch {
    return { isFocused: false, isTypewriter: false };
  }
}
