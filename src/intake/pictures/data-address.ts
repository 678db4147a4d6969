import { type MediaType, MediaTypeSchema } from "../../shared/asset.ts";

/** The bytes of a `data:` address that holds a picture of a type the library takes, or undefined. */
export function picturesBytes(address: string): { mediaType: MediaType; bytes: Uint8Array<ArrayBuffer> } | undefined {
  const [, type = "", encoded = ""] = /^data:([\w/+.-]+)(?:;[\w=.-]+)*;base64,([\s\S]*)$/i.exec(address.trim()) ?? [];
  const mediaType = MediaTypeSchema.safeParse(type.toLowerCase() === "image/jpg" ? "image/jpeg" : type.toLowerCase());
  const bytes = mediaType.success ? decode(encoded) : undefined;
  return mediaType.success && bytes !== undefined ? { mediaType: mediaType.data, bytes } : undefined;
}

function decode(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(base64.includes("%") ? decodeURIComponent(base64) : base64);
    return binary === "" ? undefined : Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
