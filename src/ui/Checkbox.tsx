/** A box to tick, with its label to the side. */
import type { ComponentProps } from "react";

export const Checkbox = ({ label, ...rest }: ComponentProps<"input"> & { label: string }) => (
  <label className="u-checkbox">
    <input {...rest} type="checkbox" />
    <span>{label}</span>
  </label>
);
