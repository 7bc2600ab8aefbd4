/**
 * What the owner of a connection lets it do, as far as clips need it.
 * Source: https://developers.notion.com/reference/capabilities
 */
export const CAPABILITIES = ['read', 'insert', 'update', 'comment'] as const;

export type Capability = (typeof CAPABILITIES)[number];
