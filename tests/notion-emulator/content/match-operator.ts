import { arrayOf, isArray, type Json, type JsonObject, objectOf } from '../json.ts';
import { relativeDate, withinSpan } from './relative-date.ts';

/** Whether a value passes a condition such as `{"equals": "x"}`. Several operators must all hold. */
export function matchOperator(type: string, value: Json, condition: JsonObject, now: number): boolean {
  return Object.entries(condition).every(([operator, operand]) => {
    if (operator === 'is_empty') return isEmpty(value);
    if (operator === 'is_not_empty') return !isEmpty(value);
    if (isDate(type)) return matchDate(objectOf(value)['start'], operator, operand, now);
    if (isArray(value)) return matchList(value, operator, operand);
    if (typeof value === 'number' || type === 'number' || type === 'unique_id')
      return matchNumber(value, operator, operand);
    if (type === 'checkbox') return (value === operand) === (operator === 'equals');
    if (type === 'select' || type === 'status') return matchChoice(value, operator, operand);
    return matchText(typeof value === 'string' ? value : '', operator, String(operand));
  });
}

function isDate(type: string): boolean {
  return type === 'date' || type === 'created_time' || type === 'last_edited_time';
}

function isEmpty(value: Json): boolean {
  return value === null || value === undefined || value === '' || (isArray(value) && value.length === 0);
}

/** `equals` is exact, letter case included; the searching operators are not (as the app searches; unconfirmed). */
function matchText(value: string, operator: string, operand: string): boolean {
  const lower = value.toLowerCase();
  const wanted = operand.toLowerCase();
  switch (operator) {
    case 'equals':
      return value === operand;
    case 'does_not_equal':
      return value !== operand;
    case 'contains':
      return lower.includes(wanted);
    case 'does_not_contain':
      return !lower.includes(wanted);
    case 'starts_with':
      return lower.startsWith(wanted);
    default:
      return lower.endsWith(wanted);
  }
}

function matchChoice(value: Json, operator: string, operand: Json): boolean {
  const wanted = isArray(operand) ? operand : [operand];
  return wanted.includes(value) === (operator === 'equals');
}

function matchList(value: readonly Json[], operator: string, operand: Json): boolean {
  const wanted = isArray(operand) ? operand : [operand];
  return wanted.some((each) => arrayOf(value).includes(each)) === (operator === 'contains');
}

function matchNumber(value: Json, operator: string, operand: Json): boolean {
  if (operator === 'does_not_equal') return value !== operand;
  if (typeof value !== 'number' || typeof operand !== 'number') return false;
  switch (operator) {
    case 'equals':
      return value === operand;
    case 'greater_than':
      return value > operand;
    case 'less_than':
      return value < operand;
    case 'greater_than_or_equal_to':
      return value >= operand;
    default:
      return value <= operand;
  }
}

function matchDate(start: Json, operator: string, operand: Json, now: number): boolean {
  if (typeof start !== 'string') return false;
  const time = Date.parse(start);
  if (typeof operand !== 'string') return withinSpan(time, operator, now);
  const resolved = relativeDate(operand, now) ?? operand;
  const from = Date.parse(resolved);
  // A bare day stands for the whole day.
  const to = resolved.length === 10 ? from + 86_400_000 : from + 1;
  switch (operator) {
    case 'equals':
      return time >= from && time < to;
    case 'before':
      return time < from;
    case 'after':
      return time >= to;
    case 'on_or_before':
      return time < to;
    default:
      return time >= from;
  }
}
