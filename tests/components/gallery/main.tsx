import { render } from 'preact';
import { TextProvider } from '../../../components/hooks/use-text.tsx';
import { translate } from '../translate.ts';
import { states } from './states.tsx';
import './gallery.css';

// ?state=NAME shows one screen as it is, ?sheet=popup all screens of that name side by side, ?dir=rtl mirrors them.
const query = new URLSearchParams(location.search);
document.documentElement.dir = query.get('dir') ?? 'ltr';

const root = document.getElementById('app');
if (root) render(<TextProvider translate={translate} locale="en-GB" children={<Gallery />} />, root);

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
