export const SHOWCASE_TITLE = 'Why the tide is never on time';

const PARAGRAPHS = [
  'For two hundred years the harbour master has printed a table, and for two hundred years the sea has ignored it. Not by much: four minutes, a hand’s breadth. Enough to strand a boat whose skipper reads only the table.',
  'The moon is punctual. What is not is everything between the moon and the mud: wind that leans on the water for three days, a low over the ocean that lets it rise, a river that has had rain.',
];

/** An article as a magazine prints it, with what pages have around their articles. Made for the stores' pictures. */
export const SHOWCASE_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<title>${SHOWCASE_TITLE} | The Slipway</title>
<meta name="author" content="Ada Tidewater">
<meta name="keywords" content="sea, tides, measurement">
<meta property="og:type" content="article">
<meta property="og:title" content="${SHOWCASE_TITLE}">
<meta property="og:site_name" content="The Slipway">
<meta property="og:image" content="/bay.png">
<meta property="article:published_time" content="2026-10-03T08:30:00Z">
<link rel="icon" href="/icon.png">
<style>
body { margin: 0; background: #fffdf9; color: #24211d; font: 18px/1.65 Georgia, 'DejaVu Serif', serif; }
header { display: flex; gap: 28px; padding: 18px 48px; border-bottom: 1px solid #e6dfd3; font: 15px system-ui, 'DejaVu Sans', sans-serif; }
header b { font: 700 20px Georgia, 'DejaVu Serif', serif; margin-right: auto; }
article { width: 700px; margin: 36px 0 0 56px; }
h1 { font-size: 40px; line-height: 1.15; margin: 0 0 8px; }
.by { color: #7d7468; font: 15px system-ui, 'DejaVu Sans', sans-serif; }
img { width: 100%; border-radius: 4px; }
figure { margin: 20px 0; }
figcaption { color: #7d7468; font-size: 15px; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #e6dfd3; padding: 6px 12px 6px 0; text-align: left; }
</style></head><body>
<header><b>The Slipway</b><span>Sea</span><span>River</span><span>Craft</span><span>Subscribe</span></header>
<main><article>
<h1>${SHOWCASE_TITLE}</h1>
<p class="by">By Ada Tidewater · 3 October 2026</p>
<figure><img src="/bay.png" alt="The bay at dusk"><figcaption>The bay at dusk, twelve minutes after the table’s low water</figcaption></figure>
${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}
<h2>What the gauge says</h2>
<table><thead><tr><th>Place</th><th>Table</th><th>Gauge</th></tr></thead>
<tbody><tr><td>North pier</td><td>06:12</td><td>06:16</td></tr><tr><td>Mill sluice</td><td>06:40</td><td>06:37</td></tr></tbody></table>
<h2>How it is reckoned</h2>
<pre><code class="language-python">def high_water(moon, wind):
    return moon.transit + LAG + wind.push / 3</code></pre>
<blockquote><p>Write down what you see, not what you expected to see.</p></blockquote>
${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}
</article></main></body></html>`;
