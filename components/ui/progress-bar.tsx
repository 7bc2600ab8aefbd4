import './progress-bar.css';

export interface ProgressBarProps {
  label: string;
  /** Share that is done, 0 to 1. */
  value: number;
}

/** A thin line that fills up. */
export function ProgressBar({ label, value }: ProgressBarProps) {
  const percent = Math.round(Math.min(Math.max(value, 0), 1) * 100);
  return (
    <div
      class="progress-bar"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <span style={{ inlineSize: `${percent}%` }} />
    </div>
  );
}
