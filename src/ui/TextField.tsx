/** A labelled input. The line below it holds the help or what is wrong, so that nothing moves when that changes. */
import { type ComponentProps, type ReactNode, useId } from "react";

export interface TextFieldProps extends ComponentProps<"input"> {
  label: string;
  help?: ReactNode;
  /** Shown in place of the help. */
  error?: ReactNode;
  /** Beside the input, inside its border. */
  end?: ReactNode;
}

export const TextField = ({ label, help, error, end, ...rest }: TextFieldProps) => {
  const id = useId();
  return (
    <div className="u-field">
      <label htmlFor={id}>{label}</label>
      <div className="u-input" data-invalid={Boolean(error)}>
        <input
          {...rest}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={error || help ? `${id}-note` : undefined}
        />
        {end}
      </div>
      <p id={`${id}-note`} className="u-note" data-error={Boolean(error)}>
        {error || help}
      </p>
    </div>
  );
};
