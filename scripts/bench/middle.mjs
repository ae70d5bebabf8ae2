/** The middle one of some numbers; of the two in the middle, the larger. */
export const middleOf = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
