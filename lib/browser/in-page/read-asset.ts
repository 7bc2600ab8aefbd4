/** What comes back from the page: the bytes as base64, or why not. */
export type PageAsset = { base64: string; type: string } | { problem: string };

/**
 * Fetches a picture as the page would: its cookies, its cache, its blob: addresses; other origins only with CORS.
 * Runs in the page's isolated world and is sent there as text: it may use nothing from outside its own body.
 */
export async function readAssetInPage(url: string): Promise<PageAsset> {
  const maxBytes = 20 * 1024 * 1024;
  const timeoutMs = 30_000;
  try {
    const answer = await fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(timeoutMs) });
    if (!answer.ok) return { problem: `status${answer.status}` };
    const blob = await answer.blob();
    if (blob.size > maxBytes) return { problem: 'tooLarge' };
    if (blob.size === 0) return { problem: 'empty' };
    const dataUrl = await new Promise<string>((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    });
    return { base64: dataUrl.slice(dataUrl.indexOf(',') + 1), type: blob.type };
  } catch (error) {
    return { problem: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'blocked' };
  }
}
