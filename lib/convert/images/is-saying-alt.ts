/** Nobody writes so much without saying something. UTF-16 units */
const LONG = 80;
/** A file's name, or an identifier: one word, with signs or numbers that no word has. */
const FILE =
  /\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$|^(?=.*(?:_|\d{3}|%\d))[\w.%~+-]+$|^[a-z0-9]+(?:-[a-z0-9]+){2,}$/i;
const ADDRESS = /^(?:https?:)?\/\//i;
/** What editors and templates fill in when nobody wrote a text, in the languages of our catalogues and a few more. */
const KINDS = [
  'alt text|alt|alternative text|avatar|banner|chart|cover|diagram|fig|figure|graphic|hero|icon|illustration|image|img',
  'logo|media|none|null|photo|photograph|pic|picture|placeholder|screenshot|thumb|thumbnail|undefined|untitled',
  'abbildung|afbeelding|bild|foto|fotografia|fotografía|grafik|imagem|imagen|immagine|kuva|obraz|photographie',
  '写真|図|画像|照片|图像|图片|圖片|사진|이미지|صورة|зображення|изображение|картинка|фото',
].join('|');
const PREFIXES =
  'an?|article|author|blog|cover|default|embedded|featured|header|hero|inline|main|no|our|post|profile|the|user';
const EMPTY_WORDS = new RegExp(
  `^(?:(?:${PREFIXES})[ -]+)*(?:${KINDS})(?:[ -](?:alt|caption|for|image|of|photo|text))*[ .:#_\\d-]*$`,
  'iu',
);

/**
 * Does an alternative text say something about its picture, more than a file name or that it is one?
 * @param alt on one line, without space around it
 */
export function isSayingAlt(alt: string): boolean {
  if (!/\p{L}/u.test(alt) || ADDRESS.test(alt)) return false;
  return alt.length > LONG || !(FILE.test(alt) || EMPTY_WORDS.test(alt));
}
