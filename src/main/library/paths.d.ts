/** The files and folders of a library. */
export interface LibraryPaths {
  readonly folder: string;
  readonly database: string;
  readonly lock: string;
  readonly assets: string;
  readonly backups: string;
  /** The recovery journal. */
  readonly recovery: string;
}
/** Where the parts of the library in `folder` are. */
export declare function libraryPaths(folder: string): LibraryPaths;
