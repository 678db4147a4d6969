/**
 * Whether a clipboard holds a picture and nothing to read. "Copy image" in a browser puts the file there and a bit of HTML
 * around its address; a word processor puts a picture of the copied words beside the words, which are what is wanted.
 */
export function isPictureOnly(files: readonly Pick<File, "type">[], html: string): boolean {
  return files.some(({ type }) => type.startsWith("image/")) && !holdsWords(html);
}

function holdsWords(html: string): boolean {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return body.textContent.trim() !== "" || body.querySelector("table, ul, ol") !== null;
}
