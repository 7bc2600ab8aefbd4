/**
 * React streams a page in parts: `<template id="B:0">` marks where `<div hidden id="S:0">`, sent later, belongs. A page
 * whose scripts have run has them in place; in one that was saved or never ran them they are hidden at its end.
 */
export function placeStreamedParts(copy: Document): void {
  for (const part of [...copy.body.querySelectorAll('div[hidden][id^="S:"]')]) {
    const place = copy.getElementById(`B:${part.id.slice(2)}`);
    if (place?.localName === 'template' && !part.contains(place)) {
      place.replaceWith(...part.childNodes);
      part.remove();
    } else part.removeAttribute('hidden');
  }
  for (const place of copy.body.querySelectorAll('template')) place.remove();
}
