import { useId } from 'preact/hooks';

interface SegmentsProps<T extends string | number> {
  /** Said to screen readers; seen when `isLegendShown`. */
  readonly legend: string;
  readonly isLegendShown?: boolean;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, side by side: radio buttons drawn as a bar. */
export function Segments<T extends string | number>(props: SegmentsProps<T>) {
  const { legend, isLegendShown = false, options, value, onChange } = props;
  const name = useId();
  return (
    <fieldset class="ss-switch">
      <legend class={isLegendShown ? undefined : 'ss-hide'}>{legend}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
