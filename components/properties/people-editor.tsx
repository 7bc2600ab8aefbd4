import { ReferencesField, type ReferencesFieldProps } from './references-field.tsx';

/** People of the workspace. */
export function PeopleEditor(props: ReferencesFieldProps) {
  return <ReferencesField {...props} />;
}
