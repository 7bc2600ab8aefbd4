import { render } from 'preact';
import { TextProvider, type Translate } from '../../../components/hooks/use-text.tsx';
import { translate, translatorOf } from '../translate.ts';
import { states } from './states.tsx';
import './gallery.css';

// ?state=NAME shows one screen as it is, ?sheet=popup all screens of that name side by side, ?catalogue=ar in Arabic.
const query = new URLSearchParams(location.search);
const text = await textOf(query.get('catalogue'));
document.documentElement.lang = text.locale;
document.documentElement.dir = text.translate('language.direction');

const root = document.getElementById('app');
if (root) render(<TextProvider {...text} children={<Gallery />} />, root);

async function textOf(catalogue: string | null): Promise<{ translate: Translate; locale: string }> {
  if (catalogue === null) return { translate, locale: 'en-GB' };
  const { default: messages } = await import(`../../../locales/${catalogue}.json`);
  const locale = catalogue.replace('_', '-');
  return { translate: translatorOf(messages, locale), locale };
}

function Gallery() {
  const state = query.get('state');
  if (state !== null) return <>{states[state]?.()}</>;
  const sheet = query.get('sheet') ?? '';
  return (
    <div class="gallery">
      {Object.entries(states)
        .filter(([name]) => name.startsWith(sheet))
        .map(([name, draw]) => (
          <figure key={name}>
            <figcaption>{name}</figcaption>
            <div class="gallery-screen">{draw()}</div>
          </figure>
        ))}
    </div>
  );
}
