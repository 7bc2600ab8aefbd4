/** Where Notion's OAuth endpoints are. Source: https://developers.notion.com/docs/authorization */
export const NOTION_ORIGIN = 'https://api.notion.com';
