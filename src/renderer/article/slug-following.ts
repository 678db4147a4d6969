import { slugFromHeadline } from "../../shared/article/slug.ts";
import type { Status } from "../../shared/article/status.ts";

const COUNTED = /-\d+$/;

/** Whether a slug is the one its headline gives, perhaps counted on (`state-visit-2`) because that was taken. */
export function followsHeadline(slug: string, headline: string): boolean {
  const derived = slugFromHeadline(headline);
  return slug === derived || (slug.replace(COUNTED, "") === derived && COUNTED.test(slug));
}

/**
 * The slug after the headline has changed. It follows until it is edited by hand, and stays as it is once readers may have
 * the address: from publication on.
 */
export function slugAfter(change: { slug: string; from: string; to: string; status: Status }): string {
  const isPublic = change.status === "published" || change.status === "corrected" || change.status === "withdrawn";
  if (isPublic || !followsHeadline(change.slug, change.from)) return change.slug;
  return followsHeadline(change.slug, change.to) ? change.slug : slugFromHeadline(change.to);
}
