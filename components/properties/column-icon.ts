import {
  AlignLeft,
  ArrowUpRight,
  AtSign,
  Calendar,
  ChevronDown,
  CircleDot,
  Hash,
  type IconNode,
  Link,
  List,
  Lock,
  MapPin,
  Paperclip,
  Phone,
  SquareCheck,
  Type,
  User,
} from 'lucide';

const ICONS: Record<string, IconNode> = {
  title: Type,
  rich_text: AlignLeft,
  number: Hash,
  select: ChevronDown,
  multi_select: List,
  status: CircleDot,
  date: Calendar,
  people: User,
  relation: ArrowUpRight,
  files: Paperclip,
  checkbox: SquareCheck,
  url: Link,
  email: AtSign,
  phone_number: Phone,
  place: MapPin,
};

/** The drawing of a type of column; what Notion fills in by itself has a lock. */
export function columnIcon(type: string): IconNode {
  return ICONS[type] ?? Lock;
}
