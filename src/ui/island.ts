/** What a piece of page is that another view library draws: the light screens and the pages behind the sign-in have one each. */
export interface Island<Props> {
  update(props: Props): void;
  unmount(): void;
}

/** Draws into `element`, which nobody else may change. `onFault` hears of an error that left nothing to show. */
export type Mount<Props> = (
  element: HTMLElement,
  props: Props,
  onFault: (error: unknown) => void,
) => Island<Props>;
