/** A page of single things to save: a picture, one within a link, a video, a sound and plain links. */
export const MEDIA_PAGE_TITLE = 'Things to point at';

export const MEDIA_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${MEDIA_PAGE_TITLE}</title>
<style>body{font:18px/1.6 Georgia,serif;margin:2rem}img,video{display:block;width:320px;height:200px;margin:1rem 0}
video{background:#345}audio{display:block}</style>
</head>
<body>
<h1>${MEDIA_PAGE_TITLE}</h1>
<img id="picture" src="/images/3.png" alt="The lock at low tide">
<video id="video" src="/media/lock-filling.mp4" title="A lock filling"></video>
<audio id="audio" src="/media/foghorn.mp3" controls></audio>
<p><a id="link" href="/short">Squeaking oarlocks</a>, <a id="sound" href="/media/tide.mp3">the tide</a>
and <a id="mail" href="mailto:ada@slipway.test">a letter</a></p>
</body>
</html>`;

/** Enough of an MP4 to be known as one: a file-type box, then noise. */
export const VIDEO_FILE = Buffer.concat([Buffer.from('\0\0\0\x18ftypisom\0\0\x02\0isommp42', 'latin1'), noise(40_000)]);

/** Enough of an MP3: an empty ID3 tag, then noise. */
export const AUDIO_FILE = Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\0', 'latin1'), noise(20_000)]);

/** The same bytes in every run. */
function noise(length: number): Buffer {
  return Buffer.from(Array.from({ length }, (_, index) => (index * 7919) % 251));
}
