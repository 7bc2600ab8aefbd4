import { expect } from '@playwright/test';
import { allowedBrowser } from './allowed-browser.ts';
import { DESTINATION, SAMPLE_WORKSPACE, TOKEN } from './sample-workspace.ts';
import { connect, savePopup, visit } from './steps.ts';
import { storedPictures } from './stored-pictures.ts';
import { test } from './test.ts';

const HOST = 'http://img.test';

/** Places in the user's network, in the ways a redirect may write them. */
const INSIDE = [
  ...['printer', 'PRINTER', 'nas.local', 'wiki.internal', 'router.home.arpa', 'localhost', 'app.localhost'],
  ...['10.0.0.1', '0xa.1', '167772161'],
];
/** The same for this machine, where the port is that of the sample site. */
const THIS_MACHINE = ['127.0.0.1', '127.1', '2130706433', '0x7f000001', '017700000001'];

for (const [what, allowed] of [
  ['every site', ['http://*/*']],
  ['its own site only', [`${HOST}/*`]],
] as const) {
  test(`a redirect of a picture leads no request of ours into the user’s network: allowed is ${what}`, async ({
    emulator,
    site,
  }) => {
    test.setTimeout(120_000);
    emulator.seed(SAMPLE_WORKSPACE);
    const targets = [...INSIDE, ...THIS_MACHINE.map((host) => `${host}:${site.port}`)].map(
      (host, index) => `http://${host}/secret/${index}.png`,
    );
    const browser = await allowedBrowser({ emulator, site }, allowed);
    await connect(browser, TOKEN);
    const pictures = targets.map((to) => `${HOST}/inwards.png?${new URLSearchParams({ to })}`);
    const good = [`${HOST}/plain.png`, `${HOST}/redirect.png`];
    const query = new URLSearchParams([...good, ...pictures].map((address) => ['at', address]));
    const popup = await savePopup(browser, await visit(browser, `http://article.test/pictures?${query}`), DESTINATION);
    await expect(popup.getByRole('link', { name: 'Open in Notion' })).toBeVisible({ timeout: 90_000 });
    expect(site.fetched.filter((path) => path.startsWith('/secret'))).toEqual([]);
    // The page itself may show what it likes: the places are there.
    for (const index of targets.keys()) expect(site.requested).toContain(`/secret/${index}.png`);
    const stored = storedPictures(emulator);
    for (const address of good) expect(stored[address]).toMatch(/^[0-9a-f]{64}$/);
    await browser.close();
  });
}
