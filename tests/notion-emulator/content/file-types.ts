/** What may be uploaded, by extension: the type Notion records and where the file may be shown (developers.notion.com: working-with-files-and-media). */
export type FileCategory = 'image' | 'audio' | 'video' | 'document';

interface FileType {
  readonly category: FileCategory;
  /** The first is the one assumed from the extension. */
  readonly types: readonly string[];
}

const table: readonly (readonly [FileCategory, string])[] = [
  ['image', 'gif:image/gif heic:image/heic jpeg:image/jpeg jpg:image/jpeg png:image/png svg:image/svg+xml'],
  ['image', 'tif:image/tiff tiff:image/tiff webp:image/webp ico:image/vnd.microsoft.icon bmp:image/bmp'],
  ['image', 'avif:image/avif apng:image/apng'],
  ['audio', 'aac:audio/aac adts:audio/aac mid:audio/midi midi:audio/midi mp3:audio/mpeg mpga:audio/mpeg m4a:audio/mp4'],
  ['audio', 'm4b:audio/mp4 oga:audio/ogg ogg:audio/ogg opus:audio/ogg wav:audio/wav wma:audio/x-ms-wma'],
  ['audio', 'weba:audio/webm flac:audio/x-flac'],
  [
    'video',
    'amv:video/x-amv asf:video/x-ms-asf wmv:video/x-ms-asf avi:video/x-msvideo f4v:video/x-f4v flv:video/x-flv',
  ],
  ['video', 'gifv:video/mp4 m4v:video/mp4 mp4:application/mp4,video/mp4,audio/mp4 mkv:video/webm webm:video/webm'],
  ['video', 'mov:video/quicktime qt:video/quicktime mpeg:video/mpeg ogv:video/ogg 3gp:video/3gpp 3g2:video/3gpp2'],
  ['document', 'pdf:application/pdf txt:text/plain csv:text/csv json:application/json doc:application/msword'],
  ['document', 'dot:application/msword docx:application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['document', 'dotx:application/vnd.openxmlformats-officedocument.wordprocessingml.template'],
  ['document', 'xls:application/vnd.ms-excel xlt:application/vnd.ms-excel xla:application/vnd.ms-excel'],
  ['document', 'xlsx:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['document', 'xltx:application/vnd.openxmlformats-officedocument.spreadsheetml.template'],
  ['document', 'ppt:application/vnd.ms-powerpoint pot:application/vnd.ms-powerpoint pps:application/vnd.ms-powerpoint'],
  ['document', 'ppa:application/vnd.ms-powerpoint'],
  ['document', 'pptx:application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['document', 'potx:application/vnd.openxmlformats-officedocument.presentationml.template rtf:application/rtf'],
  ['document', 'md:text/markdown markdown:text/markdown html:text/html htm:text/html epub:application/epub+zip'],
  ['document', 'xml:application/xml,text/xml css:text/css odt:application/vnd.oasis.opendocument.text'],
  [
    'document',
    'ods:application/vnd.oasis.opendocument.spreadsheet odp:application/vnd.oasis.opendocument.presentation',
  ],
  ['document', 'ics:text/calendar yaml:application/yaml,text/yaml yml:application/yaml,text/yaml'],
  ['document', 'tsv:text/tab-separated-values zip:application/zip gz:application/gzip gzip:application/gzip'],
  ['document', 'tar:application/x-tar 7z:application/x-7z-compressed bz2:application/x-bzip2 rar:application/vnd.rar'],
];

const byExtension: ReadonlyMap<string, FileType> = new Map(
  table.flatMap(([category, entries]) =>
    entries.split(' ').map((entry): [string, FileType] => {
      const [extension = '', types = ''] = entry.split(':');
      return [extension, { category, types: types.split(',') }];
    }),
  ),
);

const byContentType: ReadonlyMap<string, FileCategory> = new Map(
  [...byExtension.values()].flatMap(({ category, types }) =>
    types.map((type): [string, FileCategory] => [type, type === 'audio/mp4' ? 'audio' : category]),
  ),
);

export function extensionOf(filename: string): string | null {
  return /\.([^./\\]+)$/.exec(filename)?.[1]?.toLowerCase() ?? null;
}

export function isSupportedExtension(extension: string): boolean {
  return byExtension.has(extension);
}

export function isSupportedContentType(contentType: string): boolean {
  return byContentType.has(bare(contentType));
}

export function contentTypesOf(extension: string): readonly string[] {
  return byExtension.get(extension)?.types ?? [];
}

export function extensionFor(contentType: string): string | null {
  for (const [extension, { types }] of byExtension) if (types.includes(bare(contentType))) return extension;
  return null;
}

export function categoryOf(contentType: string | null): FileCategory | null {
  return contentType === null ? null : (byContentType.get(bare(contentType)) ?? null);
}

/** `text/plain;charset=utf-8` is `text/plain`. */
export function bare(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}
