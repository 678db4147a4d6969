import { z } from "zod";

/** The sizes that pages are printed in. */
export const PaperSchema = z.enum(["A4", "Letter"]);
export type Paper = z.infer<typeof PaperSchema>;

/** What the printing process is to do: each page of HTML, by its path, becomes a PDF. */
export const PrintJobSchema = z.strictObject({
  paper: PaperSchema,
  pages: z.array(z.strictObject({ html: z.string(), pdf: z.string() })),
});
export type PrintJob = z.infer<typeof PrintJobSchema>;

/** By what the app is started to print instead of opening its window; the path of the job follows. */
export const PRINT_SWITCH = "print-job";
