import type { Destination } from '../../components/popup/popup-app.tsx';

/** Places a researcher might have. */
export const sampleDestinations: Destination[] = [
  {
    kind: 'dataSource',
    id: 'reading',
    title: 'Reading list',
    icon: { emoji: '🗂️' },
    path: ['Acme research', 'Library', 'Articles'],
  },
  { kind: 'dataSource', id: 'recipes', title: 'Recipes', icon: { emoji: '🍲' }, path: ['Acme research', 'Kitchen'] },
  { kind: 'dataSource', id: 'sources', title: 'Sources', icon: null, path: ['Acme research', 'Library'] },
  { kind: 'dataSource', id: 'cafe', title: 'Cafés to try', icon: null, path: ['Acme research'] },
];
