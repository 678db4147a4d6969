/** What a list marker as Word writes it says of its list. */
export interface Marker {
  readonly listType: "bullet" | "number";
  /** The number it stands for. */
  readonly number: number | undefined;
}
/** Reads a marker: `1.`, `2.4`, `c)`, `iv.`; anything else is a bullet. */
export declare function readMarker(text: string): Marker;
/** Whether a text by itself looks like a marker. */
export declare function isMarker(text: string): boolean;
