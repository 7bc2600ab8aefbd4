/** What a file that is no picture is stored as. Each is a block of Notion of the same name. */
export type FileKind = 'video' | 'audio' | 'pdf';
