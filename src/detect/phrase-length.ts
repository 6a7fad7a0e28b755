/** Words in a row, at least, that are told of as a phrase: of twelve, one may be lacking. */
export const LEAST_WORDS = 11;
