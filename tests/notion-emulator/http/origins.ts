/** Where the parts of Notion stand for this emulator. Links in answers begin with these. */
export interface Origins {
  /** Such as `https://api.notion.com`, for `upload_url`. */
  readonly api: string;
  /** Such as `https://app.notion.com`, for the `url` of pages. */
  readonly app: string;
  /** Where signed files are fetched. */
  readonly files: string;
}

export const notionOrigins: Origins = {
  api: 'https://api.notion.com',
  app: 'https://app.notion.com',
  files: 'https://prod-files-secure.s3.us-west-2.amazonaws.com',
};
