import type { Random } from "./random.ts";
/** Damages the closed library in a folder. The same random numbers do the same to the same library. */
export type Damage = (folder: string, random: Random) => void;
/** Every way of damage that a rebuild has to meet, by name. */
export declare const DAMAGES: {
  readonly "a zero-length database": (folder: string) => void;
  readonly "a database cut off within its first page": (folder: string, random: Random) => void;
  readonly "a database cut off between two pages": (folder: string, random: Random) => void;
  readonly "a database cut off within a page": (folder: string, random: Random) => void;
  readonly "a first page of random bytes": (folder: string, random: Random) => void;
  readonly "a page of random bytes": (folder: string, random: Random) => void;
  readonly "several pages of random bytes": (folder: string, random: Random) => void;
  readonly "an index page of random bytes": (folder: string, random: Random) => void;
  readonly "a page of the articles of random bytes": (folder: string, random: Random) => void;
  readonly "an overflow page of a body of random bytes": (folder: string, random: Random) => void;
  readonly "a page of zeros": (folder: string, random: Random) => void;
  readonly "a file that is no database": (folder: string) => void;
  readonly "a database that is missing": (folder: string) => void;
};
export type DamageName = keyof typeof DAMAGES;
/** Puts the write-ahead log of another library's database, which was killed while it was open, beside this one. */
export declare function leaveForeignLog(folder: string, other: string): void;
/** Removes one of the library's pictures; answers its identifier. */
export declare function removePicture(folder: string, random: Random): string;
