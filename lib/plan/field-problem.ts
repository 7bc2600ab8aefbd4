/** What is wrong with a field, as the key of a sentence in `locales/`. */
export interface FieldProblem {
  key:
    | 'field.number'
    | 'field.web'
    | 'field.email'
    | 'field.phone'
    | 'field.tooLong'
    | 'field.tooMany'
    | 'field.comma'
    | 'field.noOption'
    | 'field.date'
    | 'field.dateStart'
    | 'field.dateOrder'
    | 'field.dateTimes'
    | 'field.zone'
    | 'field.place'
    | 'field.file'
    | 'field.fileKind'
    | 'field.fileTooLarge'
    | 'field.changed'
    | 'field.noTagsColumn';
  values: (string | number)[];
}

/** A problem with its sentence's values. */
export function problem(key: FieldProblem['key'], ...values: (string | number)[]): FieldProblem {
  return { key, values };
}
