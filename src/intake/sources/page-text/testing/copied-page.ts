/** The text of an article page as a browser copies it, and what it is made of. */
export interface CopiedPage {
  readonly name: string;
  readonly text: string;
  readonly expected: {
    readonly headline: string;
    readonly categories: readonly string[];
    readonly authors: readonly (readonly [name: string, bio: string])[];
    readonly dateline: { place: string; date: string | null; agency: string };
    readonly language: string;
    readonly blocks: readonly string[];
    readonly standfirst?: string;
    readonly tags?: readonly string[];
    readonly mostPopular?: readonly string[];
    readonly related?: readonly string[];
    readonly social?: readonly string[];
  };
}
