const text = { type: "string" };
const uri = { type: "string", format: "uri" };
const time = { type: "string", format: "date-time" };

/** What the schema of JSON Feed 1.1 takes over from version 1, in the terms of https://jsonfeed.org/version/1 (draft 4). */
export const JSON_FEED_1 = {
  id: "https://json.schemastore.org/feed-1",
  properties: {
    title: text,
    description: text,
    user_comment: text,
    home_page_url: uri,
    feed_url: uri,
    next_url: uri,
    icon: uri,
    expired: { type: "boolean" },
    hubs: { type: "array" },
  },
  definitions: {
    uri,
    extension: { type: "object" },
    author: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: { name: text, url: uri, avatar: uri },
    },
    item: {
      properties: {
        title: text,
        summary: text,
        content_html: text,
        content_text: text,
        url: uri,
        external_url: uri,
        image: uri,
        banner_image: uri,
        date_published: time,
        date_modified: time,
        tags: { type: "array", items: text },
        attachments: { type: "array" },
      },
    },
  },
};
