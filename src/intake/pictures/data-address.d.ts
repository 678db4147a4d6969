import { type MediaType } from "../../shared/asset.ts";
/** The bytes of a `data:` address that holds a picture of a type the library takes, or undefined. */
export declare function picturesBytes(address: string):
  | {
      mediaType: MediaType;
      bytes: Uint8Array<ArrayBuffer>;
    }
  | undefined;
