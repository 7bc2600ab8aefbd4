import { ReferencesField, type ReferencesFieldProps } from './references-field.tsx';

/** Pages of another data source. */
export function RelationEditor(props: ReferencesFieldProps) {
  return <ReferencesField {...props} />;
}
