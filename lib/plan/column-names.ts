import type { PageFact } from '../settings/column-habits.ts';

/** Names people give to the columns of a reading list, lower case, in the languages of the interface. */
export const COLUMN_NAMES: Record<PageFact, readonly string[]> = {
  url: [
    ...['url', 'link', 'source', 'source url', 'address', 'website', 'web', 'adresse', 'quelle', 'lien', 'enlace'],
    ...['fuente', 'fonte', 'リンク', '링크', '链接', 'الرابط'],
  ],
  author: [
    ...['author', 'authors', 'by', 'writer', 'autor', 'autorin', 'auteur', 'autore', 'autores', '著者', '作者', '저자'],
    'المؤلف',
  ],
  site: [
    ...['site', 'site name', 'publisher', 'publication', 'webseite', 'éditeur', 'sitio', 'sito', 'サイト', '사이트'],
    ...['网站', 'الموقع'],
  ],
  description: [
    ...['description', 'summary', 'excerpt', 'beschreibung', 'zusammenfassung', 'résumé', 'descripción', 'resumen'],
    ...['descrição', 'resumo', 'descrizione', '概要', '説明', '설명', '描述', '摘要', 'الوصف'],
  ],
  published: [
    ...['published', 'publish date', 'published on', 'publication date', 'date published', 'veröffentlicht', 'publié'],
    ...['publicado', 'pubblicato', '公開日', '발행일', '发布日期', 'تاريخ النشر'],
  ],
  modified: [
    ...['updated', 'updated on', 'last updated', 'modified', 'aktualisiert', 'mis à jour', 'actualizado', 'aggiornato'],
    ...['atualizado', '更新日', '수정일', '更新日期', 'آخر تحديث'],
  ],
  keywords: [
    ...['tags', 'tag', 'keywords', 'topics', 'labels', 'schlagwörter', 'stichwörter', 'mots-clés', 'étiquettes'],
    ...['etiquetas', 'etichette', 'parole chiave', 'タグ', '태그', '标签', 'الوسوم'],
  ],
  image: [
    ...['image', 'cover', 'thumbnail', 'picture', 'bild', 'titelbild', 'couverture', 'imagen', 'portada', 'immagine'],
    ...['copertina', 'imagem', 'capa', '画像', 'カバー', '이미지', '커버', '图片', '封面', 'صورة', 'الغلاف'],
  ],
  type: ['type', 'kind', 'typ', 'art', 'tipo', '種類', '유형', '类型', 'النوع'],
  readingTime: [
    ...['reading time', 'read time', 'time to read', 'minutes', 'lesezeit', 'temps de lecture', 'tiempo de lectura'],
    ...[
      'tempo di lettura',
      'tempo de leitura',
      '読む時間',
      '読了時間',
      '읽는 시간',
      '阅读时间',
      '阅读时长',
      'وقت القراءة',
    ],
  ],
};
