/** Something is under way. Says nothing itself: the text beside it does. */
export const Spinner = () => <span className="u-spinner" aria-hidden="true" />;
