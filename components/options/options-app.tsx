import { useText } from '../hooks/use-text.tsx';
import { AboutSection } from './about-section.tsx';
import { ActivitySection } from './activity-section.tsx';
import { ConnectionsSection } from './connections-section.tsx';
import { DataSection } from './data/data-section.tsx';
import { DestinationsSection } from './destinations-section.tsx';
import { FaceSection } from './face-section.tsx';
import type { OptionsProps } from './options-props.ts';
import { ResetEverything } from './reset-everything.tsx';
import { RulesSection } from './rules/rules-section.tsx';
import '../styles/tokens.css';
import '../styles/base.css';
import './options-app.css';

export type { ActivityView, ConnectionView, OptionsProps } from './options-props.ts';

/** By the id of the section: its title. */
const SECTIONS = {
  connections: 'options.connections',
  destinations: 'options.destinations',
  rules: 'rule.heading',
  pages: 'options.pages',
  activity: 'options.activity',
  data: 'data.heading',
  about: 'options.about',
} as const;

/** The whole settings page. Everything it shows comes in as props; everything the user does goes out as a callback. */
export function OptionsApp(props: OptionsProps) {
  const t = useText();
  return (
    <div class="options">
      <nav class="options-nav" aria-label={t('options.sections')}>
        <ul>
          {Object.entries(SECTIONS).map(([section, title]) => (
            <li key={section}>
              <a href={`#${section}`}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options-main">
        <h1>{t('options.heading')}</h1>
        <ConnectionsSection {...props} />
        <DestinationsSection {...props} />
        <RulesSection rules={props.rules} />
        <FaceSection {...props} />
        <ActivitySection {...props} />
        <DataSection data={props.data}>
          <ResetEverything onReset={props.onReset} />
        </DataSection>
        <AboutSection {...props} />
      </main>
    </div>
  );
}
