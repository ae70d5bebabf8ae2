/** Types into an input at once, as pasting does: letter by letter costs a second where pages are large. */
import { fireEvent, screen } from "@testing-library/react";

export const fill = async (label: string | RegExp, value: string) => {
  const input = await screen.findByLabelText<HTMLInputElement>(label);
  fireEvent.change(input, { target: { value } });
  return input;
};

export const leave = (input: HTMLElement) => fireEvent.blur(input);
